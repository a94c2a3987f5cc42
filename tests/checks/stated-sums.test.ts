import { checkRule } from '../support/check-rules.ts';
import type { Parts } from '../support/make-disclosure.ts';

const funds = '资金来源: 一般公共预算财政拨款';
const rows = (...amounts: number[]): string =>
  amounts.map((amount) => `- { 科目: '2120199', ${funds}, 基本支出: ${amount} }`).join('\n');

/** Two rows of 50 and one of another 科目; the sum of the two may be off by 0.015 万元. */
const sum = (stated: string, unit = '万元'): Parts => ({
  金额单位: unit,
  支出: `${rows(50, 50)}\n- { 科目: '2210201', ${funds}, 基本支出: 7 }`,
  已知合计: `- { 科目: '2120199', 金额: ${stated} }`,
});

checkRule(
  'C020',
  '已知合计与各部分之和',
  [
    {
      name: 'just beyond the envelope of its own two parts',
      parts: sum('100.015001'),
      at: '100.015001',
      says: /合计（2120199）写的是100\.015001万元，各部分之和是100\.00万元，相差0\.015001万元：请核对/,
    },
    {
      name: 'just within it: a hint, printed as stated',
      parts: sum('100.015'),
      at: '100.015',
      level: 'hint',
      says: /相差0\.015万元：在四舍五入的范围内，照写的数印出/,
    },
    {
      name: 'less than its parts',
      parts: sum('99.98'),
      at: '99.98',
      says: /相差0\.02万元/,
    },
    {
      name: 'in 元 one 分 is too much',
      parts: sum('100.01', '元'),
      at: '100.01',
      says: /写的是100\.01元，各部分之和是100\.00元，相差0\.01元/,
    },
    {
      name: 'by several dimensions',
      parts: { 已知合计: `- { ${funds}, 支出性质: 项目支出, 金额: 3 }` },
      at: '3 }',
      says: /合计（一般公共预算财政拨款 · 项目支出）写的是3\.00万元，各部分之和是0\.00万元/,
    },
    {
      name: 'by 指标',
      parts: { 已知合计: '- { 指标: 本年支出合计, 金额: 100.02 }' },
      at: '100.02',
      says: /“本年支出合计”写的是100\.02万元/,
    },
    {
      name: 'by 指标 of a total that combines several sums',
      parts: { 已知合计: '- { 指标: 收支总计, 金额: 101 }' },
      at: '101 }',
      says: /“收支总计”写的是101\.00万元，各部分之和是100\.00万元/,
    },
    {
      name: 'of a balance, against its parts and not against itself',
      parts: {
        结转和结余: '年初: { 财政拨款: 5 }',
        已知合计: '- { 指标: 年初结转和结余, 金额: 6 }',
      },
      at: '6 }',
      says: /“年初结转和结余”写的是6\.00万元，各部分之和是5\.00万元/,
    },
    {
      name: 'of income',
      parts: { 已知合计: '- { 收入来源: 财政拨款收入, 金额: 90 }' },
      at: '90 }',
      says: /合计（财政拨款收入）/,
    },
  ],
  [
    { name: 'equal', parts: sum('100') },
    { name: 'equal, written otherwise', parts: sum('100.000') },
    {
      name: 'the parts are not complete',
      parts: { ...sum('88'), 支出: rows(50).replace('50', '未公布') },
    },
    { name: 'not published', parts: sum('未公布') },
    {
      name: 'a part beside its open whole is never added to it',
      parts: {
        支出: `- { 科目: '2120199', ${funds}, 合计: 100 }`,
        已知合计: '- { 支出性质: 基本支出, 金额: 30 }',
      },
    },
  ],
);

const row = (total: string, rest = '基本支出: 60, 项目支出: 40'): Parts => ({
  支出: `- { 科目: '2120199', ${funds}, 合计: ${total}, ${rest} }`,
});

checkRule(
  'C021',
  '一行的合计与各项之和',
  [
    {
      name: 'beyond the envelope of a row',
      parts: row('100.030001'),
      at: '100.030001',
      says: /第1行支出的“合计”写的是100\.030001万元，各部分之和是100\.00万元/,
    },
    { name: 'within it', parts: row('100.03'), at: '100.03', level: 'hint', says: /四舍五入/ },
    {
      name: 'projects and 经济科目 are summed',
      parts: row(
        '101',
        "项目支出: [{ 项目名称: 甲, 金额: 60 }, { 项目名称: 乙, 经济分类: { '30201': 30, '30202': 10 } }]",
      ),
      at: '101,',
      says: /各部分之和是100\.00万元/,
    },
  ],
  [
    { name: 'equal', parts: row('100') },
    { name: '合计 alone', parts: { 支出: `- { 科目: '2120199', ${funds}, 合计: 100 }` } },
    { name: 'no 合计', parts: { 支出: rows(100) } },
    { name: 'a part that is not published', parts: row('100', '基本支出: 60, 项目支出: 未公布') },
  ],
);

const closing = (stated: string): Parts => ({
  结转和结余: `年初: { ${funds.slice(6)}: 5 }\n年末: { ${funds.slice(6)}: ${stated} }`,
});

checkRule(
  'C022',
  '年末结转和结余',
  [
    {
      name: 'beyond the envelope of the identity',
      parts: closing('5.025001'),
      at: '5.025001',
      says: /年末结转和结余（一般公共预算财政拨款）写的是5\.025001万元，各部分之和是5\.00万元/,
    },
    { name: 'within it', parts: closing('5.025'), at: '5.025', level: 'hint', says: /四舍五入/ },
    {
      name: 'of one 科目',
      parts: {
        收入: "- { 科目: '2120199', 一般公共预算财政拨款收入: 100 }",
        结转和结余: `分科目: [{ 科目: '2120199', ${funds}, 年初: 2, 年末: 3 }]`,
      },
      at: '3 }',
      says: /科目“2120199”的年末结转和结余写的是3\.00万元，各部分之和是2\.00万元/,
    },
  ],
  [
    { name: 'equal', parts: closing('5') },
    { name: 'not stated', parts: { 结转和结余: '年初: { 财政拨款: 5 }' } },
    {
      name: 'the identity is open',
      parts: { 结转和结余: '年初: { 财政拨款: 未公布 }\n年末: { 财政拨款: 7 }' },
    },
  ],
);

const economic = (amount: string, unit = '万元'): Parts => ({
  金额单位: unit,
  支出: rows(40, 60),
  经济分类: `- { ${funds}, 基本支出: { '30101': 60, '30201': ${amount} } }`,
});

checkRule(
  'C023',
  '经济分类合计与支出',
  [
    {
      name: 'beyond the envelope of the four figures on both sides',
      parts: economic('40.020001'),
      at: "{ '30101'",
      says: /一般公共预算财政拨款基本支出按经济分类合计100\.020001万元，按功能分类是100\.00万元，相差0\.020001万元：请核对漏列或重复的科目/,
    },
    {
      name: 'within it',
      parts: economic('40.02'),
      at: "{ '30101'",
      level: 'hint',
      says: /相差0\.02万元/,
    },
    {
      name: 'against a published sum only the 经济科目 count',
      parts: {
        ...economic('40.015001'),
        已知合计: `- { ${funds}, 支出性质: 基本支出, 金额: 100 }`,
      },
      at: "{ '30101'",
      says: /相差0\.015001万元/,
    },
    { name: 'in 元 exactly', parts: economic('40.01', '元'), at: "{ '30101'", says: /相差0\.01元/ },
  ],
  [
    { name: 'equal', parts: economic('40') },
    { name: 'an amount that is not published', parts: economic('未公布') },
    {
      name: 'expenditure whose nature is open',
      parts: { ...economic('1'), 支出: `- { 科目: '2120199', ${funds}, 合计: 100 }` },
    },
  ],
);

checkRule(
  'C024',
  '年末结转和结余为负',
  [
    {
      name: 'more spent than there was',
      parts: { 支出: rows(100.01) },
      at: '年度',
      level: 'warning',
      says: /财政拨款年末结转和结余是-0\.01万元/,
    },
    {
      name: 'of other money, placed at 结转和结余 where there is one',
      parts: { 结转和结余: '年初: { 财政拨款: 0 }\n结余分配: 0.5' },
      at: '结转和结余',
      level: 'warning',
      says: /其他资金年末结转和结余是-0\.50万元/,
    },
  ],
  [
    { name: 'nothing left', parts: { 支出: rows(100) } },
    { name: 'not known', parts: { 支出: rows(100.01), 结转和结余: '年初: { 财政拨款: 未公布 }' } },
  ],
);

const huge = (amount: string): Parts => ({
  收入: `- { 事业收入: 9000000000, 其他收入: ${amount} }`,
});

checkRule(
  'C026',
  '金额相加超出范围',
  [
    {
      name: 'a sum of which no integer of 分 is exact, placed at 金额单位',
      parts: huge('7199254.740992'),
      at: '万元',
      says: /金额相加超过 90 万亿元，无法准确计算：请核对各项金额和“金额单位”/,
    },
    {
      name: 'already while a list is read',
      parts: {
        三公经费:
          '- { 项目: 公务用车购置费, 购置: [{ 车型: 甲, 数量: 1, 金额: 9000000000 }, { 车型: 乙, 数量: 1, 金额: 9000000000 }] }',
      },
      at: '万元',
      says: /金额相加超过/,
    },
  ],
  [{ name: 'the largest sum that is exact', parts: huge('7199254.740991') }],
);

checkRule(
  'C025',
  '已知合计的账',
  [
    {
      name: 'a dimension that the ledger is not kept by',
      parts: { 已知合计: '- { 账: 收支总计, 支出性质: 基本支出, 金额: 100 }' },
      at: '基本支出, 金额',
      says: /^“收支总计”不分支出性质：删去这一行的“支出性质”，或改正“账”$/,
    },
  ],
  [
    {
      name: 'one that it is',
      parts: { 已知合计: '- { 账: 收支总计, 资金来源: 财政拨款, 金额: 100 }' },
    },
    { name: 'no 账 at all', parts: { 已知合计: '- { 支出性质: 基本支出, 金额: 100 }' } },
  ],
);
