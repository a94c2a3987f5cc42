/** Puts the parts of a table that goes on over several sheets together again. */

import type { FoundPiece, FoundRow, FoundTable } from './found.ts';

type Located = FoundPiece & FoundTable;

/**
 * @param sheets the pieces of every sheet, in order
 * @returns all pieces in order; a table that opens a sheet, and is the last of the sheet before, stands there once
 */
export function joinTables(sheets: readonly (readonly FoundPiece[])[]): FoundPiece[] {
  const joined: FoundPiece[] = [];
  for (const pieces of sheets) {
    for (const [index, piece] of pieces.entries()) {
      const before = joined.at(-1);
      if (index === 0 && before !== undefined && goesOn(before, piece)) {
        joined[joined.length - 1] = join(before, piece);
      } else joined.push(piece);
    }
  }
  return joined;
}

/** A part without its last row goes on; one with it only where that row is cut, and then the next shows few others. */
function goesOn(before: FoundPiece, next: FoundPiece): before is Located {
  if (before.kind !== 'table' || next.kind !== 'table' || next.captions.length > 0) return false;
  if (shapeOf(before) !== shapeOf(next)) return false;
  if (!shows(before.rows.at(-1))) return true;
  return shows(next.rows.at(-1)) && !next.rows.every(shows);
}

const shows = (row: readonly FoundRow[] | undefined): boolean => (row?.length ?? 0) > 0;

/** The number of cells is known of every row, shown or not. */
function shapeOf({ cellCounts }: FoundTable): string {
  return cellCounts.join(' ');
}

function join(before: Located, next: FoundPiece): FoundPiece {
  if (next.kind !== 'table') return before;
  return {
    ...before,
    rows: before.rows.map((row, index) => [...row, ...(next.rows[index] ?? [])]),
  };
}
