import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRule } from '../support/check-rules.ts';
import { disclosureText, placeIn, problemsOf } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const test = suite('C027 财政拨款与其中一本预算写在一起');

const firing: { parts: Parts; at: string }[] = [
  {
    parts: { 收入: '- { 财政拨款收入: 100, 一般公共预算财政拨款收入: 100 }' },
    at: '财政拨款收入: 100,',
  },
  {
    parts: { 结转和结余: '年初: { 其他资金: 1, 财政拨款: 5, 政府性基金预算财政拨款: 5 }' },
    at: '财政拨款: 5,',
  },
];

for (const { parts, at } of firing) {
  test(`fires at ${at}`, () => {
    const problems = problemsOf('C027', parts);
    assert.is(problems.length, 1);
    const [problem] = problems;
    assert.is(
      `${problem?.place.line}:${problem?.place.column}`,
      placeIn(disclosureText(parts), at),
    );
    assert.is(problem?.level, 'warning');
  });
}

for (const parts of [
  { 收入: '- { 财政拨款收入: 100, 事业收入: 1 }' },
  { 收入: '- { 一般公共预算财政拨款收入: 90, 政府性基金预算财政拨款收入: 10 }' },
  { 结转和结余: '年初: { 财政拨款: 5, 其他资金: 1 }' },
]) {
  test(`is silent on ${Object.values(parts).join()}`, () => {
    assert.equal(problemsOf('C027', parts), []);
  });
}

test.run();

const row = (rest: string): string =>
  `- { 科目: '2010602', 资金来源: 一般公共预算财政拨款, ${rest} }`;

checkRule(
  'C163',
  '支出写了两行',
  [
    {
      name: 'a row that was copied',
      parts: { 支出: `${row('项目支出: 50')}\n${row('项目支出: 50 ')}` },
      at: "'2010602', 资金来源: 一般公共预算财政拨款, 项目支出: 50  }",
      level: 'warning',
      says: /^科目“2010602”的“项目支出”在第\d+行已经写过，资金来源也相同，两个数会加在一起/,
    },
    {
      name: 'a project in two rows',
      parts: {
        支出: `${row('项目支出: [{ 项目名称: 甲, 金额: 50 }]')}\n${row('项目支出: [{ 项目名称: 甲, 金额: 49 }]')}`,
      },
      at: "'2010602', 资金来源: 一般公共预算财政拨款, 项目支出: [{ 项目名称: 甲, 金额: 49",
      level: 'warning',
      says: /的项目“甲”在第\d+行已经写过/,
    },
  ],
  [
    {
      name: 'another kind of expenditure',
      parts: { 支出: `${row('项目支出: 50')}\n${row('基本支出: 50')}` },
    },
    {
      name: 'another source',
      parts: {
        支出: `${row('项目支出: 50')}\n- { 科目: '2010602', 资金来源: 其他资金, 项目支出: 50 }`,
      },
    },
    {
      name: 'another project',
      parts: {
        支出: `${row('项目支出: [{ 项目名称: 甲, 金额: 50 }]')}\n${row('项目支出: [{ 项目名称: 乙, 金额: 50 }]')}`,
      },
    },
  ],
);
