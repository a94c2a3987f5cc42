/** Puts the tables together again that a table too long for one sheet was printed as. */

import { saysSame } from './same-words.ts';
import type { ExpectedAnchor, FoundAnchor, FoundText, Split } from './split-pieces.ts';
import type { FoundTable } from './found.ts';

type Table = Extract<FoundAnchor, { kind: 'table' }>;

/**
 * A table goes on in the next one while rows are missing and the next begins with the same head, which is then kept as
 * one more copy of the head. What stands between them must be nothing.
 */
export function joinContinued(
  meant: readonly ExpectedAnchor[],
  found: Split<FoundAnchor, FoundText>,
): Split<FoundAnchor, FoundText> {
  const anchors = [...found.anchors];
  const texts = [...found.texts];
  for (const [index, table] of meant.entries()) {
    if (table.kind !== 'table' || table.head.length === 0) continue;
    const count = table.head.length + table.body.length;
    for (;;) {
      const [here, next] = [anchors[index], anchors[index + 1]];
      if (here?.kind !== 'table' || next?.kind !== 'table' || here.rows.length >= count) break;
      const isApart = (texts[index + 1]?.text ?? '').trim() !== '';
      if (isApart || !hasHeadOf(next, here, table.head.length)) break;
      anchors.splice(index, 2, join(here, next, table.head.length));
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
