import type { GridCell } from '../report/report.ts';

/** A cell with the place of its first corner; rows and columns count from 0. */
export interface PlacedCell {
  cell: GridCell;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

/**
 * Returns the cells of a grid with their places: each takes the first column that no span from above or from the
 * left covers. Throws where a row does not fill all columns, or a span leaves the grid: such a grid was built wrongly.
 */
export function placeCells(rows: readonly GridCell[][], columns: number): PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** For every column, the first row that no span from above covers. */
  const freeFrom = Array.from({ length: columns }, () => 0);
  rows.forEach((cells, row) => {
    let column = 0;
    const skipCovered = (): void => {
      while ((freeFrom[column] ?? 0) > row) column += 1;
    };
    for (const cell of cells) {
      skipCovered();
      const { rowSpan = 1, columnSpan = 1 } = cell;
      if (row + rowSpan > rows.length) throw new Error(`row ${row}: a span leaves the grid`);
      for (let covered = column; covered < column + columnSpan; covered += 1) {
        const free = freeFrom[covered];
        if (free === undefined || free > row) throw new Error(`row ${row} has too many cells`);
        freeFrom[covered] = row + rowSpan;
      }
      placed.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
    skipCovered();
    if (column !== columns) throw new Error(`row ${row} fills ${column} of ${columns} columns`);
  });
  return placed;
}
