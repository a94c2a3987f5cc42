import type { GridCell } from '../report/report.ts';
import type { Place } from '../source/problem.ts';
import type { PublishedCell } from './document.ts';

/** Returns the cells with their columns in the grid, after the spans of the rows above are laid out. */
export function gridRows(
  rows: readonly GridCell[][],
  placeOf: (text: string, column: number) => Place,
): PublishedCell[][] {
  const reach: number[] = [];
  return rows.map((row, line) => {
    let at = 0;
    return row.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      while ((reach[at] ?? 0) > line) at += 1;
      const column = at;
      at += columnSpan;
      for (let covered = column; covered < at; covered += 1) reach[covered] = line + rowSpan;
      return { text, place: placeOf(text, column), column, columnSpan, rowSpan };
    });
  });
}
