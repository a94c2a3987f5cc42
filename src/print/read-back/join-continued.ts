/** Puts the tables together again that a table too long for one sheet was printed as. */

import { essence, saysSame } from './same-words.ts';
import type { ExpectedAnchor, FoundAnchor, FoundText, Split } from './split-pieces.ts';
import type { FoundTable } from './found.ts';

type Table = Extract<FoundAnchor, { kind: 'table' }>;
type ExpectedTable = Extract<ExpectedAnchor, { kind: 'table' }>;

/**
 * A table goes on in the next one while rows are missing, or words of its only row, and the next begins with the same
 * head, which is then kept as one more copy of the head. What stands between them must be nothing.
 */
export function joinContinued(
  meant: readonly ExpectedAnchor[],
  found: Split<FoundAnchor, FoundText>,
): Split<FoundAnchor, FoundText> {
  const anchors = [...found.anchors];
  const texts = [...found.texts];
  for (const [index, table] of meant.entries()) {
    if (table.kind !== 'table' || table.head.length === 0) continue;
    const height = table.head.length;
    const count = height + table.body.length;
    for (;;) {
      const [here, next] = [anchors[index], anchors[index + 1]];
      if (here?.kind !== 'table' || next?.kind !== 'table') break;
      const isApart = (texts[index + 1]?.text ?? '').trim() !== '';
      if (isApart || !hasHeadOf(next, here, height)) break;
      if (here.rows.length < count) anchors.splice(index, 2, join(here, next, height));
      else if (isCut(table, here, next)) anchors.splice(index, 2, joinRows(here, next));
      else break;
      texts.splice(index + 1, 1);
    }
  }
  return { anchors, texts };
}

function hasHeadOf(next: FoundTable, here: FoundTable, height: number): boolean {
  const words = ({ rows }: FoundTable): string =>
    rows
      .slice(0, height)
      .map(([row]) => (row?.cells ?? []).join('|'))
      .join('|');
  return saysSame(words(here), words(next));
}

/** A table of one row that is taller than a sheet stands on each with its head: every part has all of its rows. */
function isCut({ body }: ExpectedTable, here: FoundTable, next: FoundTable): boolean {
  if (body.length !== 1 || next.rows.length !== here.rows.length) return false;
  const printed = (here.rows.at(-1) ?? []).flatMap(({ cells }) => cells);
  return essence(printed.join('')).length < essence((body[0] ?? []).join('')).length;
}

function joinRows(here: Table, next: Table): Table {
  const rows = here.rows.map((row, index) => [...row, ...(next.rows[index] ?? [])]);
  return { ...here, captions: [...here.captions, ...next.captions], rows };
}

function join(here: Table, next: Table, height: number): Table {
  const head = here.rows
    .slice(0, height)
    .map((row, index) => [...row, ...(next.rows[index] ?? [])]);
  return {
    ...here,
    captions: [...here.captions, ...next.captions],
    rows: [...head, ...here.rows.slice(height), ...next.rows.slice(height)],
    cellCounts: [...here.cellCounts, ...next.cellCounts.slice(height)],
  };
}
