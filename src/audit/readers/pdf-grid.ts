/** From ruled lines to the grids of tables: where lines cross there are cells, a missing line joins two of them. */

import type { Stroke } from './pdf-page.ts';

export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  cells: GridCell[];
}

/** Lines nearer than this are one. */
const tolerance = 2;

/** Returns the tables that the lines of a page rule, from top to bottom; a lone box is none. */
export function gridsOf(horizontal: readonly Stroke[], vertical: readonly Stroke[]): Grid[] {
  return connected(mergeStrokes(horizontal), mergeStrokes(vertical))
    .flatMap(({ across, down }) => gridOf(across, down) ?? [])
    .sort((one, other) => one.top - other.top);
}

/** Joins pieces of the same line, drawn cell by cell. */
function mergeStrokes(strokes: readonly Stroke[]): Stroke[] {
  const merged: Stroke[] = [];
  const sorted = [...strokes].sort((one, other) => one.at - other.at || one.from - other.from);
  for (const stroke of sorted) {
    const same = merged.findLast(
      (other) =>
        Math.abs(other.at - stroke.at) <= tolerance &&
        stroke.from <= other.to + tolerance &&
        other.from <= stroke.to + tolerance,
    );
    if (same === undefined) merged.push({ ...stroke });
    else {
      same.from = Math.min(same.from, stroke.from);
      same.to = Math.max(same.to, stroke.to);
    }
  }
  return merged;
}

interface Frame {
  across: Stroke[];
  down: Stroke[];
}

/** Groups lines that touch each other. */
function connected(horizontal: readonly Stroke[], vertical: readonly Stroke[]): Frame[] {
  const frames: Frame[] = [];
  for (const down of vertical) {
    const touched = frames.filter((frame) => frame.across.some((across) => crosses(across, down)));
    const fresh = horizontal.filter(
      (across) => crosses(across, down) && !touched.some((frame) => frame.across.includes(across)),
    );
    const joined: Frame = {
      across: [...touched.flatMap((frame) => frame.across), ...fresh],
      down: [...touched.flatMap((frame) => frame.down), down],
    };
    for (const frame of touched) frames.splice(frames.indexOf(frame), 1);
    frames.push(joined);
  }
  return frames;
}

function crosses(across: Stroke, down: Stroke): boolean {
  return (
    across.from - tolerance <= down.at &&
    down.at <= across.to + tolerance &&
    down.from - tolerance <= across.at &&
    across.at <= down.to + tolerance
  );
}

function gridOf(across: readonly Stroke[], down: readonly Stroke[]): Grid | undefined {
  const rows = positionsOf(across);
  const columns = positionsOf(down);
  const [top, left] = [rows[0], columns[0]];
  const [bottom, right] = [rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) {
    return undefined;
  }
  if (rows.length < 2 || columns.length < 2 || rows.length + columns.length < 5) return undefined;
  const divided = (strokes: readonly Stroke[], at: number, middle: number): boolean =>
    strokes.some(
      (stroke) =>
        Math.abs(stroke.at - at) <= tolerance && stroke.from < middle && middle < stroke.to,
    );
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const middle = (list: readonly number[], index: number): number =>
        ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
      let columnSpan = 1;
      while (
        column + columnSpan + 1 < columns.length &&
        !divided(down, columns[column + columnSpan] ?? 0, middle(rows, row))
      ) {
        columnSpan += 1;
      }
      let rowSpan = 1;
      while (
        row + rowSpan + 1 < rows.length &&
        !divided(across, rows[row + rowSpan] ?? 0, middle(columns, column))
      ) {
        rowSpan += 1;
      }
      for (let y = row; y < row + rowSpan; y += 1) {
        for (let x = column; x < column + columnSpan; x += 1) taken.add(`${y} ${x}`);
      }
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: columns[column] ?? left,
        right: columns[column + columnSpan] ?? right,
        top: rows[row] ?? top,
        bottom: rows[row + rowSpan] ?? bottom,
      });
    }
  }
  return { left, right, top, bottom, cells };
}

/** Where lines lie, each position once, in order. */
function positionsOf(strokes: readonly Stroke[]): number[] {
  const positions: number[] = [];
  for (const { at } of [...strokes].sort((one, other) => one.at - other.at)) {
    const last = positions.at(-1);
    if (last === undefined || at - last > tolerance) positions.push(at);
  }
  return positions;
}
