/** The lines of text of a printed page, as they stand in its type area. */

import type { ReadPage, TextItem } from './read-pdf.ts';

const millimetre = 72 / 25.4;

export interface Line {
  text: string;
  /** Left and right edge and baseline in millimetres from the upper left corner of the sheet. */
  left: number;
  right: number;
  baseline: number;
  /** The largest type size on it, in points. */
  size: number;
}

/** @returns the lines of a portrait page from top to bottom, without the page number. */
export function linesOf(page: ReadPage): Line[] {
  const rows: TextItem[][] = [];
  const items = page.items
    .filter((item) => item.y > 35 * millimetre)
    .toSorted((a, b) => b.y - a.y || a.x - b.x);
  for (const item of items) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row[0].y - item.y < 2) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const inOrder = row.toSorted((a, b) => a.x - b.x);
    return {
      text: inOrder
        .map(({ text }) => text)
        .join('')
        .trim(),
      left: Math.min(...row.map(({ x }) => x)) / millimetre,
      right: Math.max(...row.map(({ x, width }) => x + width)) / millimetre,
      baseline: (page.height - Math.min(...row.map(({ y }) => y))) / millimetre,
      size: Math.max(...row.map(({ size }) => size)),
    };
  });
}
