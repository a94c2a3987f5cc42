/** B05, J30: codes and names of the functional subjects in the tables (OFFICIAL 2). */

import { plainWords } from '../../plain-words.ts';
import type { AuditRow, RecognisedTable } from '../../tables/recognised-table.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { functionalTables } from './rows.ts';

function* codedTables({ tables }: SentenceContext): Generator<RecognisedTable> {
  for (const name of functionalTables) {
    const table = tables.get(name);
    if (table?.rows.some(({ code }) => code !== undefined) === true) yield table;
  }
}

function* codesInOrder(context: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const table of codedTables(context)) {
    const coded = table.rows.filter(
      (row): row is AuditRow & { code: string } => row.code !== undefined,
    );
    const codes = new Set(coded.map(({ code }) => code));
    // A table that prints 项 alone has no parents to miss.
    const hasLevels = coded.some(({ code }) => code.length === 3);
    for (const [index, { key, code, label, place }] of coded.entries()) {
      const before = coded[index - 1]?.code;
      const what = `${table.name}“${code}${label.replace(code, '').trim()}”`;
      const parent = code.slice(0, -2);
      if (key !== code)
        yield { message: `${what}出现了两次：请合并或改正编码`, place, found: code };
      else if (hasLevels && code.length > 3 && !codes.has(parent)) {
        const message = `${what}没有上级科目${parent}这一行：请补上`;
        yield { level: 'warning', message, place, found: code };
      } else if (before !== undefined && code < before) {
        const message = `${what}排在${before}后面：科目编码应由小到大`;
        yield { level: 'warning', message, place, found: code };
      } else yield undefined;
    }
  }
}

function bare(label: string, code: string): string {
  return plainWords(label)
    .replace(code, '')
    .replace(/（[类款项]）$/u, '');
}

function* namesOfCodes(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { identity, knowledge } = context;
  const { year } = identity;
  const first = new Map<string, { name: string; table: string }>();
  for (const table of codedTables(context)) {
    for (const { code, label, place } of table.rows) {
      const name = code === undefined ? '' : bare(label, code);
      if (code === undefined || name === '') continue;
      const known = first.get(code);
      if (known === undefined) {
        first.set(code, { name, table: table.name });
        yield year === undefined
          ? undefined
          : unofficial(code, name, year, knowledge, table, place);
        continue;
      }
      const message = `${table.name}把${code}写作“${name}”，${known.table}写作“${known.name}”：请统一`;
      yield name === known.name ? undefined : { message, place, found: name, expected: known.name };
    }
  }
}

function unofficial(
  code: string,
  name: string,
  year: number,
  { functional }: SentenceContext['knowledge'],
  table: RecognisedTable,
  place: LogicalFinding['place'],
): LogicalFinding | undefined {
  const subject = functional.find(code, year);
  // Half of a name is what a narrow column has cut off.
  if (subject === undefined || functional.acceptsName(code, year, name)) return undefined;
  if (plainWords(subject.name) === name || plainWords(subject.name).startsWith(name))
    return undefined;
  const message = `${table.name}把${code}写作“${name}”，${year}年的名称是“${subject.name}”：请核对`;
  const level = subject.verified ? 'warning' : 'hint';
  return { level, message, place, found: name, expected: subject.name };
}

export const codeRules = [
  logicalIdentity('B05', '科目编码上级齐全、由小到大、不重复', codesInOrder, ['error', 'warning']),
  logicalIdentity('J30', '同一编码的科目名称处处一致，是当年的名称', namesOfCodes, [
    'warning',
    'hint',
  ]),
];
