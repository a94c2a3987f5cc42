/** Puts the cells of a table, given row by row with their spans, onto the grid. */

import type { PublishedCell } from '../document.ts';

/** A cell as the format gives it, before its column is known. */
export type SpannedCell = Omit<PublishedCell, 'column'>;

/** Returns the rows with each cell's column: places that cells of earlier rows reach into are passed over, as in HTML. */
export function layOutCells(rows: readonly (readonly SpannedCell[])[]): PublishedCell[][] {
  const taken = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) {
          taken.add(`${row + down} ${column + across}`);
        }
      }
      return { ...cell, column };
    });
  });
}
