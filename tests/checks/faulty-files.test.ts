/** A file that is at fault in its shape is checked on as far as it goes; what the fault alone brings about is not told. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examineParts } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const test = suite('files at fault');

const hints = new Set(['C031', 'C032', 'C072']);

function codes(parts: Parts): string[] {
  const { problems } = examineParts(parts, { reports: false });
  return problems.map(({ code }) => code).filter((code) => !hints.has(code));
}

const cases: readonly { name: string; parts: Parts; only: string }[] = [
  { name: 'a date in Chinese', parts: { 批复日期: '2021年9月1日' }, only: 'S038' },
  { name: 'no date at all', parts: { 公开日期: '无' }, only: 'S038' },
  { name: 'a number for a date', parts: { 批复日期: '5' }, only: 'S032' },
  { name: 'corrections that are no list', parts: { 更正: '无' }, only: 'S032' },
  { name: 'corrections without dates', parts: { 更正: '[甲]' }, only: 'S032' },
  { name: 'text for a group of figures', parts: { 前年: '无' }, only: 'S032' },
  { name: 'full-width digits', parts: { 机关运行经费: '{ 决算: １２ }' }, only: 'S062' },
];

for (const { name, parts, only } of cases) {
  test(`${name} is told once`, () => assert.equal(codes(parts), [only]));
}

test('what is wrong elsewhere is told in the same run', () => {
  const parts = {
    公开日期: '2021年9月26日',
    支出: "- { 科目: '2120198', 资金来源: 一般公共预算财政拨款, 基本支出: 100 }",
    说明: '{ 收入决算情况说明: { 补充说明: 收入１００万元。 } }',
  };
  assert.equal(codes(parts).toSorted(), ['C001', 'S038', 'T109']);
});

test('dates that are whole are compared, whatever else is at fault', () => {
  assert.equal(codes({ 批复日期: '2021-10-01', 上年: '无' }).toSorted(), ['C070', 'S032']);
});

test.run();
