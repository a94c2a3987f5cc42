import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { headingNumber } from '../../src/report/numerals.ts';
import { resolveWording } from '../../src/report/wording.ts';
import { reportOf } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { sectionsOf } from '../support/read-report.ts';

const headings = suite('headings');

for (const [level, ordinal, parts, expected] of [
  [1, 2, '第一部分', '第二部分'],
  [1, 10, '一、', '十、'],
  [1, 1, '无', ''],
  [2, 11, '第一部分', '十一、'],
  [3, 4, '第一部分', '（四）'],
  [4, 3, '第一部分', '3.'],
] as const) {
  headings(`level ${level}, the ${ordinal}th: “${expected}”`, () =>
    assert.is(headingNumber(level, ordinal, parts), expected),
  );
}

headings('every section has an anchor of its own, in ASCII', () => {
  const ids = sectionsOf(reportOf().parts).map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
});

headings('sections that may be left out close the numbering up', () => {
  const numbers = (parts: Parts) =>
    reportOf(parts).parts.map(({ number, title }) => `${number}${title}`);
  assert.equal(numbers({}).slice(-2), ['第三部分名词解释', '第四部分附表']);
  const report = "- { 类型: 报告, 标题: 绩效报告, 正文: '一、概况' }";
  assert.equal(numbers({ 附件: report }).slice(-3), [
    '第三部分名词解释',
    '第四部分附件',
    '第五部分附表',
  ]);
});

headings.run();

const switches = suite('the switches of the wording');

switches('a later layer wins; a layer that says nothing changes nothing', () => {
  const wording = resolveWording({ 百分比小数位: 1, 千分位: true }, undefined, { 百分比小数位: 0 });
  assert.is(wording.百分比小数位, 0);
  assert.is(wording.千分位, true);
  assert.is(wording.完成预算基数, '调整预算');
});

switches.run();
