/** Finds the ruled lines of a PDF page: strokes, and the thin filled rectangles that many programs draw instead. */

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Stroke } from './pdf-page.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** A line is at most this thick, and at least this long, in points. */
const thickest = 2.5;
const shortest = 4;

/** Path operators as pdf.js hands them over. */
const drawing = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** Returns the horizontal and vertical lines of the page in the coordinates of `toView`. */
export async function readStrokes(
  page: PDFPageProxy,
  toView: Matrix,
): Promise<{ horizontal: Stroke[]; vertical: Stroke[] }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const horizontal: Stroke[] = [];
  const vertical: Stroke[] = [];
  const saved: Matrix[] = [];
  let current = toView;
  for (const [index, operator] of fnArray.entries()) {
    const parameters: unknown = argsArray[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(current);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      current = saved.pop() ?? toView;
    }
    if (operator === OPS.transform) current = multiply(current, matrixOf(parameters));
    if (operator === OPS.paintFormXObjectBegin && Array.isArray(parameters)) {
      const own: unknown = parameters[0];
      if (own !== null && own !== undefined) current = multiply(current, matrixOf(own));
    }
    if (operator !== OPS.constructPath || !Array.isArray(parameters)) continue;
    for (const box of boxesOf(parameters[1], current)) {
      const width = box.right - box.left;
      const height = box.bottom - box.top;
      if (height <= thickest && width >= shortest) {
        horizontal.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
      } else if (width <= thickest && height >= shortest) {
        vertical.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
      } else if (parameters[0] === OPS.stroke || parameters[0] === OPS.closeStroke) {
        horizontal.push(
          ...[box.top, box.bottom].map((at) => ({ at, from: box.left, to: box.right })),
        );
        vertical.push(
          ...[box.left, box.right].map((at) => ({ at, from: box.top, to: box.bottom })),
        );
      }
    }
  }
  return { horizontal, vertical };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The bounds of each piece of a path; curves bound nothing that rules a table. */
function boxesOf(path: unknown, matrix: Matrix): Box[] {
  const data = Array.isArray(path) ? (path as unknown[])[0] : undefined;
  if (!(data instanceof Float32Array)) return [];
  const boxes: Box[] = [];
  let points: [number, number][] = [];
  let isStraight = true;
  const close = (): void => {
    if (points.length > 1 && isStraight) boxes.push(boundsOf(points));
    points = [];
    isStraight = true;
  };
  for (let at = 0; at < data.length;) {
    const operator = data[at];
    const [x = 0, y = 0] = [data[at + 1], data[at + 2]];
    if (operator === drawing.moveTo) {
      close();
      points.push(apply(matrix, x, y));
      at += 3;
    } else if (operator === drawing.lineTo) {
      points.push(apply(matrix, x, y));
      at += 3;
    } else if (operator === drawing.curveTo || operator === drawing.quadraticCurveTo) {
      isStraight = false;
      at += operator === drawing.curveTo ? 7 : 5;
    } else at += 1;
  }
  close();
  return boxes;
}

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const across = points.map(([x]) => x);
  const down = points.map(([, y]) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Returns `outer` after `inner`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [left, top] = apply(outer, e, f);
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    left,
    top,
  ];
}

/** @throws TypeError for what is no matrix */
export function matrixOf(value: unknown): Matrix {
  const numbers =
    value instanceof Float32Array || Array.isArray(value) ? Array.from(value, Number) : [];
  const [a, b, c, d, e, f] = numbers;
  if (
    a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
  ) {
    throw new TypeError('not a matrix of six numbers');
  }
  return [a, b, c, d, e, f];
}
