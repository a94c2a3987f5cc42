/** AU03: an empty table has a sentence that says so, a table with data has none (OFFICIAL 5.2). */

import type { PublishedBlock } from '../../document.ts';
import { plainWords } from '../../plain-words.ts';
import { kindTitled } from '../../tables/find-tables.ts';
import type { FoundTable } from '../../tables/find-tables.ts';
import type { RecognisedTable } from '../../tables/recognised-table.ts';
import type { TableName } from '../../tables/table-kinds.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { listedTables } from './listed-tables.ts';

/** How many paragraphs below a table may still belong to it. */
const reachOfNote = 3;

/** The sentence in its usual forms, and any other that says what there was not. */
const saysEmpty = /[此本]表(为空|无数据|没有数据)|空表/u;
const saysNone =
  /(没有|无|未|不涉及)[^。；]{0,40}(收入|支出|收支|拨款|经费|资金|预算|数据)|不涉及/u;

/** Only these are empty for want of a budget; zeros in the others are figures. */
const ofOneBudget: readonly TableName[] = ['基金表', '基金三公表', '国资收支表', '国资支出表'];

type Content = 'data' | 'zeros' | 'blank';

function contentOf({ rows }: RecognisedTable): Content {
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  if (cells.some(({ amount }) => amount !== undefined && amount.fen !== 0)) return 'data';
  // A blank that can only be zero is read as a zero, but none is printed.
  return cells.some(({ text }) => text.trim() !== '') ? 'zeros' : 'blank';
}

/** What may say that a table is empty: its title, its cells, and the paragraphs below up to the next title. */
function wordsAround(
  { table, title, kind }: FoundTable,
  blocks: readonly PublishedBlock[],
): string {
  const start = blocks.indexOf(table);
  const above = blocks[start - 1];
  const own = above?.kind === 'text' && kindTitled(above.text) === kind ? [above.text] : [];
  const below: string[] = [];
  for (const block of blocks.slice(start + 1, start + 1 + reachOfNote)) {
    if (block.kind === 'table' || kindTitled(block.text) !== undefined) break;
    below.push(block.text);
  }
  const cells = table.rows.flat().map(({ text }) => text);
  const notes = cells.filter((text) => /[。，]|无|没有|空表/u.test(text));
  return [title, table.caption ?? '', ...own, ...notes, ...below].map(plainWords).join('\n');
}

function* emptyTables({
  document,
  found,
  tables,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const seen = new Set<TableName>();
  for (const one of found) {
    const { kind, title, table } = one;
    const read = tables.get(kind.name);
    if (read === undefined || seen.has(kind.name)) continue;
    seen.add(kind.name);
    const sheets = found.filter((sheet) => sheet.kind === kind);
    const words = sheets.map((sheet) => wordsAround(sheet, document.blocks)).join('\n');
    yield judge(contentOf(read), kind.name, title, words, table.place);
  }
}

function judge(
  content: Content,
  name: TableName,
  title: string,
  words: string,
  place: LogicalFinding['place'],
): LogicalFinding | undefined {
  if (content === 'data') {
    const note = saysEmpty.exec(words)?.[0];
    if (note === undefined) return undefined;
    const message = `“${title}”里有数，却写了“${note}”：请核对`;
    return { level: 'error', message, place, found: note };
  }
  if (saysEmpty.test(words) || saysNone.test(words)) return undefined;
  if (content === 'blank') {
    const message = `“${title}”是空表，没有写明：请写明没有这类收入支出、本表无数据`;
    return { level: 'warning', message, place };
  }
  if (!ofOneBudget.includes(name)) return undefined;
  const message = `“${title}”全是零，没有写明：请写明没有这类收入支出、本表无数据`;
  return { level: 'hint', message, place };
}

/** The indicator of the explanation that tells whether the table can be empty. */
const spending: Partial<Record<TableName, string>> = {
  基金表: '基金:支出',
  国资收支表: '国资:支出',
  国资支出表: '国资:支出',
};

function* listedEmpty(context: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const { name, text, isEmpty, place } of listedTables(context)) {
    const indicator = spending[name];
    const said = indicator === undefined ? undefined : context.facts.amountsOf(indicator)[0];
    if (said === undefined || !isEmpty) continue;
    const message = `列出的“${text}”写明没有数据，说明中的${said.label}是${said.amount.text}：请核对`;
    yield said.amount.fen === 0 ? undefined : { level: 'error', message, place, found: text };
  }
}

/** AU03. */
export const emptyTableRules = [
  logicalIdentity('AU03', '空表写明没有数据，有数的表不写', emptyTables, [
    'error',
    'warning',
    'hint',
  ]),
  logicalIdentity('AU03', '列为没有数据的表，说明里也没有数', listedEmpty, ['error']),
];
