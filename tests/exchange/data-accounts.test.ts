/** The entries in data.json: the same money as in the tables beside them. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../src/checks/examine.ts';
import { reportData } from '../../src/exchange/data-json.ts';
import type { Amount, ReportData, Table } from '../../src/source/types/report-data.ts';
import { faultsOfData } from '../support/data-schema.ts';
import { project } from '../support/make-disclosure.ts';

const all = examine(project).disclosures.flatMap(({ report, accounts }) =>
  report === undefined || accounts === undefined ? [] : [{ report, accounts }],
);
const made = all.map(({ report, accounts }) => reportData(report, accounts));

function tableOf(data: ReportData, id: string): Table {
  const table = data.附表.find(({ 标识 }) => 标识 === id);
  if (table === undefined) throw new Error(`no ${id} in ${data.标题}`);
  return table;
}

/** The first amount of every row that begins with a code: 科目 → 分. */
function totalsByCode(table: Table): Map<string, number> {
  const totals = new Map<string, number>();
  for (const row of table.表体) {
    const code = row.find(({ 类别 }) => 类别 === '编码')?.文字;
    const amount = row.find(({ 类别 }) => 类别 === '金额')?.分;
    if (code !== undefined && code !== '' && amount !== undefined) totals.set(code, amount);
  }
  return totals;
}

const sum = (amounts: readonly Amount[]): number =>
  amounts.reduce((total, { 分 = 0 }) => total + 分, 0);

const test = suite('the entries of data.json');

test('every built data.json fits the schema, entries included', () => {
  assert.ok(made.length >= 7);
  for (const data of made) {
    assert.ok(data.账 !== undefined, data.标题);
    assert.equal(faultsOfData(JSON.parse(JSON.stringify(data))), [], data.标题);
  }
});

test('income and expenditure by 科目 add up to the rows of their tables', () => {
  const exact = made.filter(({ 单位 }) => 单位.标识 === 'example');
  assert.is(exact.length, 2);
  let compared = 0;
  for (const data of exact) {
    const ledgers = [
      ['table-income', data.账?.收入 ?? []],
      ['table-expenditure', data.账?.支出 ?? []],
    ] as const;
    for (const [id, entries] of ledgers) {
      for (const [code, total] of totalsByCode(tableOf(data, id))) {
        const own = entries.filter(({ 科目 = '' }) => 科目.startsWith(code));
        assert.is(sum(own.map(({ 金额 }) => 金额)), total, `${data.标题} ${id} ${code}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 80, String(compared));
});

test('the main indicators stand in the tables with the same 分', () => {
  const names = ['收支总计', '本年收入合计', '本年支出合计', '财政拨款收支总计'];
  let compared = 0;
  for (const data of made) {
    const printed = new Set(data.附表.flatMap(({ 表体 }) => 表体.flat().map(({ 分 }) => 分)));
    for (const { 名称, 本年 } of data.账?.指标 ?? []) {
      if (!names.includes(名称) || 本年.分 === undefined) continue;
      assert.ok(printed.has(本年.分), `${data.标题} ${名称} ${本年.万元 ?? ''}`);
      compared += 1;
    }
  }
  assert.ok(compared > 20, String(compared));
});

test('where a part is withheld the entries are kept back as well', () => {
  const [first] = all;
  if (first === undefined) throw new Error('no report');
  const [part, ...others] = first.report.parts;
  if (part === undefined) throw new Error('no part');
  const report = { ...first.report, parts: [{ ...part, withheld: { ground: '甲' } }, ...others] };
  assert.is(reportData(report, first.accounts).账, undefined);
  assert.equal(faultsOfData(reportData(report, first.accounts)), []);
});

test.run();
