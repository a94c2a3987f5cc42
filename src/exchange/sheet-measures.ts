import type { ReportTable } from '../report/report.ts';
import type { PlacedCell } from './place-cells.ts';

/** Left, right, top and bottom margin of a sheet, in millimetres. */
export const marginMillimetres = 15;

/** Font size of the cells in points. */
export const cellPoints = 10;
/** A digit of 宋体 takes half of its size, a Chinese character all of it. */
export const digitPixels = (cellPoints / 72) * 96 * 0.5;
/** What Excel keeps free at the left and right of a cell's text. */
const paddingPixels = 5;
/** What a number gets more than it needs, because other programs and faces draw wider digits. */
const sparePixels = 8;
const linePoints = 13;
const rowPaddingPoints = 4;

/** Print smaller than this share of the natural size is no longer read with ease. */
const smallestScale = 0.7;

/** The printable area of A4 inside the margins. */
function printable({ orientation }: ReportTable): { pixels: number; points: number } {
  const across = orientation === 'landscape' ? 297 : 210;
  const down = orientation === 'landscape' ? 210 : 297;
  return {
    pixels: ((across - 2 * marginMillimetres) / 25.4) * 96,
    points: ((down - 2 * marginMillimetres) / 25.4) * 72,
  };
}

/**
 * Returns the width of each column in pixels: the report's relative widths on the width of the paper; wider where a
 * number would not fit, because Excel shows `####` in its place.
 */
export function columnPixels(table: ReportTable, cells: readonly PlacedCell[]): number[] {
  const sum = table.columnWidths.reduce((total, width) => total + width, 0);
  const { pixels } = printable(table);
  const widths = table.columnWidths.map((width) => Math.floor((width / sum) * pixels));
  for (const { cell, column, columnSpan } of cells) {
    const unbreakable =
      cell.kind === 'amount' || cell.kind === 'code' || cell.kind === 'line-number';
    if (!unbreakable || columnSpan > 1) continue;
    const needed = Math.ceil(textPixels(cell.text, 1) + paddingPixels + sparePixels);
    widths[column] = Math.max(widths[column] ?? 0, needed);
  }
  return widths;
}

/** Returns the width of a line of text in pixels; scale 1 is the size of the cells. */
function textPixels(text: string, scale: number): number {
  let digits = 0;
  for (const character of text) digits += (character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2;
  return digits * digitPixels * scale;
}

/** Returns the height in points that a text needs in a cell of a width in pixels, its lines broken. */
export function textPoints(text: string, pixels: number, points = cellPoints): number {
  const scale = points / cellPoints;
  const room = Math.max(pixels - paddingPixels, digitPixels);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textPixels(line, scale) / room)), 0);
  return Math.ceil(lines * linePoints * scale + rowPaddingPoints);
}

/** Returns on how many pages a sheet is printed across, and whether it is drawn together to one page down. */
export function pagesOf(
  table: ReportTable,
  columns: readonly number[],
  rows: readonly number[],
): { across: number; down: 1 | 'as needed' } {
  const { pixels, points } = printable(table);
  const width = columns.reduce((sum, column) => sum + column, 0);
  const height = rows.reduce((sum, row) => sum + row, 0);
  const across = Math.ceil(width / (pixels / smallestScale));
  const fitsOne = across === 1 && height <= points / smallestScale;
  return { across, down: fitsOne ? 1 : 'as needed' };
}
