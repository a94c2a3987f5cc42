import { checkRule } from '../support/check-rules.ts';
import { departmentText, unitText } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const spending = (row: string): Parts => ({ 支出: `- { ${row} }` });
const office = { unit: departmentText };
const institution = { unit: unitText };

checkRule(
  'C108',
  '金额是负数',
  [
    {
      name: 'income below zero',
      parts: { 收入: '- { 一般公共预算财政拨款收入: 100, 其他收入: -0.01 }' },
      at: '-0.01',
      says: /^金额是-0\.01万元：决算表里这一格不会是负数，请核对$/,
    },
    {
      name: 'an economic subject',
      parts: { 经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 101, '30201': -1 } }` },
      at: '-1 }',
      says: /^金额是-1\.00万元/,
    },
  ],
  [{ name: 'zero', parts: { 收入: '- { 一般公共预算财政拨款收入: 100, 其他收入: 0 }' } }],
);

checkRule(
  'C109',
  '年初结转和结余为负',
  [
    {
      name: 'of a fiscal appropriation',
      parts: { 结转和结余: `年初: { ${general}: -1 }` },
      at: '-1 }',
      level: 'warning',
      says: /财政拨款的结转和结余不应为负/,
    },
  ],
  [{ name: 'of other money', parts: { 结转和结余: '年初: { 其他资金: -1 }' } }],
);

const distributed: Parts = {
  收入: '- { 一般公共预算财政拨款收入: 100, 事业收入: 3 }',
  结转和结余: '结余分配: 2',
};

checkRule(
  'C110',
  '行政单位有结余分配',
  [
    {
      name: 'an office without institutions below it',
      parts: distributed,
      around: office,
      at: '2\n',
      level: 'warning',
      says: /^“结余分配”只有事业单位才有/,
    },
  ],
  [
    { name: 'an institution', parts: distributed, around: institution },
    {
      name: 'an office with one below it',
      parts: distributed,
      around: { unit: `${departmentText}所属单位: [{ 名称: 示例中心, 单位性质: 事业 }]\n` },
    },
  ],
);

checkRule(
  'C111',
  '科目与支出性质',
  [
    {
      name: '行政运行 as 项目支出',
      parts: spending(`科目: '2120101', 资金来源: ${general}, 项目支出: 99`),
      at: '99 }',
      level: 'hint',
      says: /^“2120101”行政运行一般只有基本支出，这里有项目支出/,
    },
  ],
  [
    {
      name: 'as 基本支出',
      parts: spending(`科目: '2120101', 资金来源: ${general}, 基本支出: 99`),
    },
  ],
);

checkRule(
  'C112',
  '基金列在少见的科目',
  [
    {
      name: 'a 科目 of the general budget',
      parts: spending("科目: '2120199', 资金来源: 政府性基金预算财政拨款, 项目支出: 99"),
      at: '99 }',
      level: 'warning',
      says: /^“2120199”其他城乡社区管理事务支出不是政府性基金的科目/,
    },
    {
      name: 'of the state capital budget',
      parts: spending("科目: '2120199', 资金来源: 国有资本经营预算财政拨款, 项目支出: 99"),
      at: '99 }',
      level: 'warning',
      says: /不属于国有资本经营预算支出类/,
    },
  ],
  [
    {
      name: 'its own 科目',
      parts: spending("科目: '2121301', 资金来源: 政府性基金预算财政拨款, 项目支出: 99"),
    },
    {
      name: 'a 类 that has fund 科目 below it',
      parts: spending("科目: '212', 资金来源: 政府性基金预算财政拨款, 项目支出: 99"),
    },
  ],
);

checkRule(
  'C113',
  '一般公共预算列了基金的科目',
  [
    {
      name: 'a fund 科目',
      parts: spending(`科目: '2121301', 资金来源: ${general}, 项目支出: 99`),
      at: '99 }',
      says: /是政府性基金预算的科目，资金来源却是一般公共预算财政拨款/,
    },
    {
      name: 'a 科目 of the state capital budget',
      parts: spending(`科目: '2230105', 资金来源: ${general}, 项目支出: 99`),
      at: '99 }',
      says: /是国有资本经营预算的科目/,
    },
  ],
  [
    {
      name: 'the 类 holds others too',
      parts: spending(`科目: '212', 资金来源: ${general}, 项目支出: 99`),
    },
  ],
);

const basic = (codes: string): Parts => ({
  经济分类: `- { 资金来源: ${general}, 基本支出: { ${codes} } }`,
});

checkRule(
  'C114',
  '不属于基本支出的经济科目',
  [
    {
      name: 'construction has no row in the table of 基本支出',
      parts: basic("'30101': 90, '30905': 10"),
      at: '10 }',
      says: /^“30905”.*不属于基本支出，基本支出决算表没有这一行：请改为项目支出/,
    },
    {
      name: 'a rare one',
      parts: basic("'30101': 90, '31006': 10"),
      at: '10 }',
      level: 'warning',
      says: /^“31006”大型修缮一般不在基本支出里/,
    },
  ],
  [
    { name: 'equipment', parts: basic("'30101': 90, '31002': 10") },
    { name: 'named only, and none of it', parts: basic("'30101': 100, '30905': 0") },
  ],
);

checkRule(
  'C115',
  '经济科目与单位性质',
  [
    {
      name: '绩效工资 of an office',
      parts: basic("'30101': 90, '30107': 10"),
      around: office,
      at: '10 }',
      level: 'hint',
      says: /^“30107”绩效工资一般是事业单位的/,
    },
  ],
  [{ name: 'of an institution', parts: basic("'30101': 90, '30107': 10"), around: institution }],
);

checkRule(
  'C116',
  '国有资本经营预算的基本支出',
  [
    {
      name: '基本支出',
      parts: spending("科目: '2230105', 资金来源: 国有资本经营预算财政拨款, 基本支出: 99"),
      at: '99 }',
      level: 'hint',
      says: /一般只有项目支出/,
    },
  ],
  [
    {
      name: '项目支出',
      parts: spending("科目: '2230105', 资金来源: 国有资本经营预算财政拨款, 项目支出: 99"),
    },
  ],
);

const housing = (code: string): Parts => ({
  支出: `- { 科目: '2210201', 资金来源: ${general}, 基本支出: 20 }\n- { 科目: '2120199', 资金来源: ${general}, 基本支出: 80 }`,
  ...basic(`'30101': ${100 - Number(code)}, '30113': ${code}`),
});

checkRule(
  'C117',
  '缴费的功能科目与经济科目',
  [
    {
      name: '住房公积金 twice, differently',
      parts: housing('19'),
      at: '经济分类',
      level: 'hint',
      says: /^2210201住房公积金是20\.00万元，30113住房公积金是19\.00万元，通常相等/,
    },
  ],
  [{ name: 'equal', parts: housing('20') }],
);
