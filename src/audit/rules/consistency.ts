/** J29: unit, year and 金额单位 are the same on every table (OFFICIAL 2). */

import { plainWords } from '../plain-words.ts';
import { linesAbove } from '../tables/find-tables.ts';
import type { FoundTable } from '../tables/find-tables.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from './sentence-rule.ts';

const maker =
  /^(?:编制单位|编制部门|部门名称|部门|单位名称|单位)：(?<unit>[^：]{2,40}?)(?:20\d{2}年度?)?(?:金额单位.*)?$/u;
const ofYear = /(?<year>20\d{2})年度?/u;

/** What stands behind a name and is no part of it. */
function bareName(name: string): string {
  return plainWords(name)
    .replace(/（[^）]*）$/u, '')
    .replace(/(部门|单位)?(决算|本级|汇总)+$/u, '');
}

function linesOf(found: FoundTable, { document }: SentenceContext): string[] {
  const index = document.blocks.indexOf(found.table);
  return linesAbove(found.table, document.blocks, index).map(plainWords);
}

function* unitsOfTables(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { unitName } = context.identity;
  if (unitName === undefined) return;
  const odd = new Map<string, FoundTable[]>();
  for (const found of context.found) {
    for (const line of linesOf(found, context)) {
      const name = maker.exec(line)?.groups?.['unit'];
      if (name === undefined || /元$/u.test(name)) continue;
      if (bareName(name) === bareName(unitName)) yield undefined;
      else odd.set(name, [...(odd.get(name) ?? []), found]);
    }
  }
  // The same header is printed on every table: it is said once.
  for (const [name, [first, ...others]] of odd) {
    if (first === undefined) continue;
    const where = others.length === 0 ? '' : `等${others.length + 1}张表`;
    const message = `“${first.title}”${where}的编制单位写“${name}”，标题写“${unitName}”：请统一用全称`;
    yield { message, place: first.table.place, found: name, expected: unitName };
  }
}

function* yearsOfTables(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const { year } = context.identity;
  if (year === undefined) return;
  for (const found of context.found) {
    // Only the lines of the table itself: above it other tables may end in a note on other years.
    const own = (found.table.caption ?? '').split('\n').map(plainWords);
    for (const line of own.filter((one) => one.length <= 40)) {
      const stated = ofYear.exec(line)?.groups?.['year'];
      if (stated === undefined) continue;
      const message = `“${found.title}”的表头写${stated}年度，本文件是${year}年度的：请核对是不是上年的表`;
      yield Number(stated) === year
        ? undefined
        : { level: 'error', message, place: found.table.place, found: line };
    }
  }
}

function* moneyUnits({ found }: SentenceContext): Generator<LogicalFinding | undefined> {
  const counts = new Map<string, number>();
  for (const { unit } of found) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [usual] = [...counts].sort(([, left], [, right]) => right - left);
  for (const { unit, title, table } of found) {
    if (usual === undefined) return;
    const message = `“${title}”的金额单位是${unit}，别的表是${usual[0]}：请统一`;
    yield unit === usual[0] ? undefined : { message, place: table.place, found: unit };
  }
}

/** J29. */
export const consistencyRules = [
  logicalIdentity('J29', '各表的编制单位与标题一致', unitsOfTables, ['warning']),
  logicalIdentity('J29', '各表的年度一致', yearsOfTables, ['error']),
  logicalIdentity('J29', '各表的金额单位一致', moneyUnits, ['warning']),
];
