/** Draws what lies on a page as annotations (seals, signatures, stamps, filled fields) into the page itself. */

import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

const hidden = 2;
const notShown = 32;

/** Annotations do not travel with the content of a page; a report without its red seal would not be the report. */
export function flattenAnnotations(page: PDFPage): void {
  const annotations = page.node.Annots();
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const annotation = annotations?.lookup(index);
    if (annotation instanceof PDFDict) draw(annotation, page);
  }
}

function draw(annotation: PDFDict, page: PDFPage): void {
  const flags = annotation.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  const kind = annotation.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText();
  const appearance = appearanceOf(annotation);
  const rectangle = numbers(annotation.lookup(PDFName.of('Rect')));
  if ((flags & (hidden | notShown)) !== 0 || kind === 'Popup') return;
  if (appearance === undefined || rectangle === undefined) return;
  const { dict } = page.node.context.lookup(appearance, PDFStream);
  const box = numbers(dict.lookup(PDFName.of('BBox'))) ?? rectangle;
  const matrix = numbers(dict.lookup(PDFName.of('Matrix'))) ?? [1, 0, 0, 1, 0, 0];
  const [scaleX, scaleY, moveX, moveY] = fit(transformed(box, matrix), rectangle);
  const name = page.node.newXObject('Seal', appearance);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(scaleX, 0, 0, scaleY, moveX, moveY),
    drawObject(name),
    popGraphicsState(),
  );
}

/** The normal appearance: a stream, or the one of the state that the annotation is in. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const appearances = annotation.lookupMaybe(PDFName.of('AP'), PDFDict);
  const normal = appearances?.get(PDFName.of('N'));
  if (normal instanceof PDFRef && annotation.context.lookup(normal) instanceof PDFStream)
    return normal;
  const states = appearances?.lookup(PDFName.of('N'));
  const state = annotation.lookupMaybe(PDFName.of('AS'), PDFName);
  if (!(states instanceof PDFDict) || state === undefined) return undefined;
  const chosen = states.get(state);
  return chosen instanceof PDFRef ? chosen : undefined;
}

function numbers(value: unknown): number[] | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  return value.asArray().map((_, index) => value.lookup(index, PDFNumber).asNumber());
}

/** The box around a transformed box: left, bottom, right, top. */
function transformed(box: readonly number[], matrix: readonly number[]): number[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y): [number, number] => [a * x + c * y + e, b * x + d * y + f]),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Scales and moves that bring one box into another (ISO 32000-1, 12.5.5). */
function fit(
  from: readonly number[],
  rectangle: readonly number[],
): [number, number, number, number] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = from;
  const [left = 0, right = 0] = [rectangle[0] ?? 0, rectangle[2] ?? 0].sort((p, q) => p - q);
  const [bottom = 0, top = 0] = [rectangle[1] ?? 0, rectangle[3] ?? 0].sort((p, q) => p - q);
  const scaleX = x2 === x1 ? 1 : (right - left) / (x2 - x1);
  const scaleY = y2 === y1 ? 1 : (top - bottom) / (y2 - y1);
  return [scaleX, scaleY, left - x1 * scaleX, bottom - y1 * scaleY];
}
