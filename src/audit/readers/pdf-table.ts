import type { Place } from '../../source/problem.ts';
import type { PublishedTable } from '../document.ts';
import type { Grid } from './pdf-grid.ts';
import { joinLines, linesOf } from './pdf-lines.ts';
import type { TextPiece } from './pdf-page.ts';

/** Returns the table that a ruled grid and the text inside it make; its place counts the tables of the page. */
export function tableOf(
  grid: Grid,
  pieces: readonly TextPiece[],
  { line, ...page }: Pick<Place, 'file' | 'line' | 'page'>,
  table: number,
): PublishedTable {
  const placeOf = (row: number, cell: number): Place => ({
    ...page,
    line: line + row,
    column: 1,
    cell: { table, row: row + 1, cell },
  });
  const rows = new Map<number, PublishedTable['rows'][number]>();
  for (const { column, columnSpan, rowSpan, row, ...edges } of grid.cells) {
    const own = pieces.filter((piece) => {
      const middle = (piece.left + piece.right) / 2;
      const height = piece.bottom - piece.size * 0.3;
      const isBeside = edges.left <= middle && middle < edges.right;
      return isBeside && edges.top <= height && height < edges.bottom;
    });
    const cells = rows.get(row) ?? [];
    const place = placeOf(row, cells.length + 1);
    cells.push({ text: joinLines(linesOf(own)), place, column, columnSpan, rowSpan });
    rows.set(row, cells);
  }
  return { kind: 'table', rows: [...rows.values()], place: placeOf(0, 1) };
}
