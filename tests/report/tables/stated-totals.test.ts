import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf } from '../../support/make-disclosure.ts';
import type { Parts } from '../../support/make-disclosure.ts';
import { amountsOf, books, build } from './build.ts';

const test = suite('every figure of every table may be stated');

const general = '一般公共预算财政拨款';
const fund = '政府性基金预算财政拨款';

const parts: Parts = {
  收入: `[
    { 科目: '2120199', 一般公共预算财政拨款收入: 70, 事业收入: 5 },
    { 科目: '2120801', 政府性基金预算财政拨款收入: 40 },
  ]`,
  支出: `[
    { 科目: '2120199', 资金来源: ${general}, 基本支出: { '30101': 50 }, 项目支出: [{ 项目名称: 甲, 经济分类: { '30227': 20 } }] },
    { 科目: '2120801', 资金来源: ${fund}, 项目支出: 30 },
    { 科目: '2120199', 资金来源: 其他资金, 经营支出: 5 },
  ]`,
  结转和结余: `{ 年初: { ${general}: 1, ${fund}: 2, 其他资金: 3 } }`,
};

/** What is stated, and where it must stand: table, row, which amount of the row. */
const cases: [string, string, string, number][] = [
  ['科目: "212", 账: 收入', 'income', '212', 0],
  ['科目: "2120199", 收入来源: 事业收入', 'income', '2120199', 3],
  ['收入来源: 财政拨款收入', 'income', '合计', 1],
  ['账: 收入', 'income-and-expenditure-summary', '本年收入合计', 0],
  ['账: 收入', 'income', '合计', 0],
  ['科目: "21201"', 'expenditure', '21201', 0],
  ['科目: "21201", 支出性质: 经营支出', 'expenditure', '21201', 4],
  ['支出性质: 项目支出', 'expenditure', '合计', 2],
  ['账: 年初结转和结余', 'income-and-expenditure-summary', '年初结转和结余', 0],
  ['账: 年末结转和结余', 'income-and-expenditure-summary', '年末结转和结余', 1],
  ['指标: 年末结转和结余', 'income-and-expenditure-summary', '年末结转和结余', 1],
  ['账: 收支总计', 'income-and-expenditure-summary', '总计', 0],
  ['账: 收支总计', 'income-and-expenditure-summary', '总计', 1],
  ['指标: 收支总计', 'income-and-expenditure-summary', '总计', 1],
  [
    '账: 年初结转和结余, 资金来源: 财政拨款',
    'fiscal-appropriation-summary',
    '年初财政拨款结转和结余',
    0,
  ],
  [
    `账: 年末结转和结余, 资金来源: ${fund}`,
    'fiscal-appropriation-summary',
    '年末财政拨款结转和结余',
    3,
  ],
  [`账: 收支总计, 资金来源: ${fund}`, 'fiscal-appropriation-summary', '总计', 3],
  ['指标: 财政拨款收支总计', 'fiscal-appropriation-summary', '总计', 0],
  ['科目: "212", 资金来源: 财政拨款', 'fiscal-appropriation-summary', '十一、城乡社区支出', 0],
  [
    `科目: "21201", 资金来源: ${general}, 支出性质: 基本支出`,
    'general-public-budget-expenditure',
    '21201',
    1,
  ],
  [
    `资金来源: ${general}, 支出性质: 基本支出, 经济科目: "301"`,
    'general-public-budget-basic-expenditure',
    '301',
    0,
  ],
  [
    `资金来源: ${general}, 支出性质: 基本支出, 经济科目: 人员经费`,
    'general-public-budget-basic-expenditure',
    '人员经费合计',
    0,
  ],
  [
    `科目: "2120801", 资金来源: ${fund}, 账: 年初结转和结余`,
    'government-fund-budget',
    '2120801',
    0,
  ],
  [`科目: "212", 资金来源: ${fund}, 账: 收入`, 'government-fund-budget', '212', 1],
  [`科目: "212", 资金来源: ${fund}, 账: 年末结转和结余`, 'government-fund-budget', '212', 5],
  [`资金来源: ${general}, 经济科目: "301"`, 'general-public-budget-expenditure-detail', '合计', 1],
  [
    `科目: "2120199", 资金来源: ${general}, 经济科目: "30101"`,
    'general-public-budget-expenditure-detail',
    '2120199',
    2,
  ],
  ['资金来源: 财政拨款, 经济科目: "302"', 'fiscal-appropriation-expenditure-detail', '302', 0],
  [
    `资金来源: ${fund}, 支出性质: 项目支出, 经济科目: "302"`,
    'fiscal-appropriation-expenditure-detail',
    '302',
    6,
  ],
  [
    `科目: "2120199", 资金来源: ${general}, 支出性质: 项目支出, 项目名称: 甲`,
    'general-public-budget-project-expenditure',
    '甲',
    0,
  ],
  ['指标: “三公”经费', 'fiscal-three-public-expenses', '0.77', 6],
  ['指标: 公务接待费', 'three-public-expenses', '0.77', 11],
];

for (const [dimensions, table, row, index] of cases) {
  test(`${dimensions} → ${table}, ${row}`, () => {
    const asked = books({ ...parts, 已知合计: `[{ ${dimensions}, 金额: 0.77 }]` });
    assert.is(amountsOf(build(table, asked), row)[index], 7700_00);
  });
}

test('a stated balance is compared with what income and expenditure give', () => {
  const stated = (amount: string): Parts => ({
    ...parts,
    已知合计: `[{ 账: 收支总计, 金额: ${amount} }]`,
  });
  const levels = (amount: string): string[] =>
    problemsOf('C020', stated(amount)).map(({ level }) => level);
  assert.equal(levels('121'), []);
  assert.equal(levels('121.01'), ['hint']);
  assert.equal(levels('130'), ['error']);
});

test('a ledger is only asked by what it is kept by', () => {
  const [problem] = problemsOf('C025', {
    ...parts,
    已知合计: '[{ 账: 收支总计, 支出性质: 基本支出, 金额: 121 }]',
  });
  assert.is(problem?.message, '“收支总计”不分支出性质：删去这一行的“支出性质”，或改正“账”');
});

test('a code of the 政府预算 classification may be stated, one that is in neither not', () => {
  const stated = (code: string): Parts => ({
    ...parts,
    已知合计: `[{ 经济科目: '${code}', 金额: 1 }]`,
  });
  assert.equal(problemsOf('C003', stated('50101')), []);
  assert.is(problemsOf('C003', stated('50777')).length, 1);
});

test.run();
