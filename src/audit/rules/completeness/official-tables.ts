/** AU02: the official tables are there, and those that a list names (OFFICIAL 5.2; 1.0). */

import type { TableName } from '../../tables/table-kinds.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';
import { listedTables } from './listed-tables.ts';

/** The tables that every department publishes, empty ones too, with their official titles. */
const everywhere: readonly [name: TableName, title: string][] = [
  ['收支总表', '收入支出决算总表'],
  ['收入表', '收入决算表'],
  ['支出表', '支出决算表'],
  ['财政拨款总表', '财政拨款收入支出决算总表'],
  ['一般公共预算支出表', '一般公共预算财政拨款支出决算表'],
  ['基本支出表', '一般公共预算财政拨款基本支出决算表'],
  ['三公表', '“三公”经费支出决算表'],
  ['基金表', '政府性基金预算财政拨款收入支出决算表'],
];
/** The table of the state capital budget exists since the accounts of 2020; one of the two forms is enough. */
const stateCapitalSince = 2020;
const stateCapital: readonly TableName[] = ['国资支出表', '国资收支表'];

/** With fewer tables in the file, the tables are elsewhere: one sheet of them says nothing of the others. */
const enough = 5;

function* tablesPresent(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { found, identity } = context;
  const names = new Set(found.map(({ kind }) => kind.name));
  if (names.size < enough) return;
  const place = found[0]?.table.place ?? identity.place;
  const listed = new Set(listedTables(context).map(({ name }) => name));
  for (const [name, title] of everywhere) {
    // What a list names and what does not follow is told at the list.
    if (listed.has(name)) continue;
    yield names.has(name) ? undefined : missing(title, place);
  }
  if ((identity.year ?? 0) < stateCapitalSince) return;
  const isThere = stateCapital.some((name) => names.has(name) || listed.has(name));
  yield isThere ? undefined : missing('国有资本经营预算财政拨款支出决算表', place);
}

function missing(title: string, place: LogicalFinding['place']): LogicalFinding {
  return { message: `没有读到《${title}》：没有数据的也要列出空表并写明`, place };
}

function* listedFollow(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { found, outline } = context;
  const listed = listedTables(context);
  const names = new Set(found.map(({ kind }) => kind.name));
  const [first] = listed;
  if (names.size === 0) {
    if (!isWhole(outline)) return;
    const list = first === undefined ? '' : `列出了${listed.length}张表，但`;
    const place = first?.place ?? context.identity.place;
    yield {
      level: 'hint',
      message: `${list}本文件里没有读到附表：表在另外的文件里的，请一并核对`,
      place,
    };
    return;
  }
  for (const { name, text, place } of listed) {
    yield names.has(name)
      ? undefined
      : { message: `列出了“${text}”，后面没有读到这张表：请补上`, place, found: text };
  }
}

/** AU02. */
export const officialTableRules = [
  logicalIdentity('AU02', '规定的附表都有', tablesPresent, ['warning']),
  logicalIdentity('AU02', '列出的附表后面都有', listedFollow, ['warning', 'hint']),
];
