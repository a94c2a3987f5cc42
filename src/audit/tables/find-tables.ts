import type { PublishedBlock, PublishedDocument, PublishedTable } from '../document.ts';
import type { AmountUnit } from '../figures/printed-figure.ts';
import { plainTitle, plainWords } from '../plain-words.ts';
import { tableKinds } from './table-kinds.ts';
import type { TableKind } from './table-kinds.ts';

/** A printed grid with the official table that it is. */
export interface FoundTable {
  kind: TableKind;
  title: string;
  unit: AmountUnit;
  table: PublishedTable;
}

/** How many blocks above a grid its title may stand: number, 编制单位 and 金额单位 stand between. */
const reachOfTitle = 5;

/** Returns the official tables of a document in print order; a grid under no known title is none of them. */
export function findTables({ blocks }: PublishedDocument): FoundTable[] {
  const found: FoundTable[] = [];
  for (const [index, table] of blocks.entries()) {
    if (table.kind !== 'table') continue;
    const above = linesAbove(table, blocks, index);
    const titled = titleAmong(above);
    if (titled === undefined) {
      const before = found.at(-1);
      const isNext = before !== undefined && before.table === blocks[index - 1];
      if (isNext && isFurtherSheet(before.table, table)) found.push({ ...before, table });
      continue;
    }
    const unit: AmountUnit = above.some((line) => /单位：元$/u.test(plainWords(line)))
      ? '元'
      : '万元';
    found.push({ ...titled, unit, table });
  }
  return found;
}

/** A wide table goes on in a grid right below, which names the same rows again and has further columns. */
function isFurtherSheet(first: PublishedTable, next: PublishedTable): boolean {
  const rowNames = ({ rows }: PublishedTable): string =>
    rows.map(([cell]) => (cell?.column === 0 ? plainWords(cell.text) : '')).join('|');
  return rowNames(first) === rowNames(next);
}

/** Returns the kind of an official table by its title: without number, quotation marks and what stands in brackets behind. */
export function kindTitled(title: string): TableKind | undefined {
  const plain = plainTitle(title);
  const bare = plain.replace(/（(续表?\d*|此表.*|本表.*|空表)）$/u, '').replace(/^续表[:：]?/u, '');
  return tableKinds.find((kind) => kind.title.test(bare));
}

/** The lines that may title a grid, nearest last. */
export function linesAbove(
  table: PublishedTable,
  blocks: readonly PublishedBlock[],
  index: number,
): string[] {
  const caption = (table.caption ?? '').split('\n');
  const inside = table.rows.slice(0, 3).flatMap((row) => (row.length <= 3 ? row : []));
  const above: string[] = [];
  for (let before = index - 1; before >= Math.max(0, index - reachOfTitle); before -= 1) {
    const block = blocks[before];
    if (block?.kind !== 'text') break;
    above.unshift(block.text);
  }
  return [...above, ...caption, ...inside.map(({ text }) => text)];
}

function titleAmong(lines: readonly string[]): { kind: TableKind; title: string } | undefined {
  for (const title of lines.toReversed()) {
    const kind = kindTitled(title);
    if (kind !== undefined) return { kind, title: title.trim() };
  }
  return undefined;
}
