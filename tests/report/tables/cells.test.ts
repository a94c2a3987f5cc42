/** What stands in a cell, and the sentence under a table in which nothing stands. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportOf, unitText } from '../../support/make-disclosure.ts';
import type { Parts } from '../../support/make-disclosure.ts';
import { randomDisclosure } from '../../support/random-disclosure.ts';
import { cellAt, tableOf, tablesOf } from '../../support/read-report.ts';

/** The edition whose tables are the national nine. */
const national = { 版式: '全国-2020' };

const cells = suite('what a cell says');

const silent: Parts = {
  支出: `- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 未公布 }
- { 科目: '2210201', 资金来源: 一般公共预算财政拨款, 基本支出: 依法不公开 }
- { 科目: '2080505', 资金来源: 一般公共预算财政拨款, 基本支出: 1234.565, 项目支出: 0 }`,
};

cells(
  'nothing where the source is silent, 依法不公开 where the law is, and neither has a value',
  () => {
    const table = tableOf(reportOf(silent), '05');
    const at = (row: string, column: number) => cellAt(table, { row, column });
    assert.equal(at('2120199', 2), { text: '', kind: 'amount' });
    assert.equal(at('2210201', 2), { text: '依法不公开', kind: 'amount', withheld: true });
    assert.is(at('合计', 1).text, '依法不公开');
    assert.equal(at('2080505', 2), { text: '1234.57', kind: 'amount', value: 1_234_565_000 });
  },
);

for (const [wording, zero, amount] of [
  ['{ 零值单元格: 空白 }', '', '1234.57'],
  ["{ 零值单元格: '0' }", '0', '1234.57'],
  ["{ 零值单元格: '0.00', 千分位: true }", '0.00', '1,234.57'],
] as const) {
  cells(`zero is “${zero}” with ${wording}, and stays a known zero`, () => {
    const table = tableOf(reportOf({ ...silent, 表述: wording }), '05');
    assert.equal(cellAt(table, { row: '2080505', column: 3 }), {
      text: zero,
      kind: 'amount',
      value: 0,
    });
    assert.is(cellAt(table, { row: '2080505', column: 2 }).text, amount);
  });
}

cells.run();

const empty = suite('the sentence under an empty table');

empty(
  'stands under every table without a figure that may have one, and names year and kind',
  () => {
    const report = reportOf({ ...national, 收入: '[]', 支出: '[]' }, { unit: unitText });
    const said = tablesOf(report).flatMap(({ emptyNote }) => emptyNote ?? []);
    assert.ok(said.includes('2020年度本单位没有国有资本经营预算财政拨款支出，故本表无数据。'));
    assert.ok(said.length >= 7);
    for (const number of ['01', '04'] as const)
      assert.is(tableOf(report, number).emptyNote, undefined);
  },
);

empty('is gone with the first figure, also one that is not known', () => {
  for (const amount of ['0.01', '未公布', '依法不公开']) {
    const parts = {
      ...national,
      支出: `- { 科目: '2230105', 资金来源: 国有资本经营预算财政拨款, 项目支出: ${amount} }`,
    };
    assert.is(tableOf(reportOf(parts), '09').emptyNote, undefined, amount);
  }
  assert.is.not(tableOf(reportOf(national), '09').emptyNote, undefined);
});

empty('stands exactly where no cell has a figure other than zero', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      for (const table of tablesOf(reportOf({ ...parts, ...national }))) {
        const amounts = table.body.flat().filter(({ kind }) => kind === 'amount');
        const isEmpty = amounts.every(({ value }) => value === 0);
        const mayBe = !/^收入支出决算总表$|^财政拨款收入支出决算总表$/.test(table.title);
        assert.is(table.emptyNote !== undefined, isEmpty && mayBe, table.title);
      }
    }),
    { numRuns: 40 },
  );
});

empty.run();
