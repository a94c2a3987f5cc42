import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRule } from '../support/check-rules.ts';
import { problemsOf, reportOf } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';
import { paragraphsOf } from '../support/read-report.ts';

const funds = '资金来源: 一般公共预算财政拨款';
const expenditure = (code: string, rest = '基本支出: 100'): Parts => ({
  支出: `- { 科目: '${code}', ${funds}, ${rest} }`,
});

checkRule(
  'C001',
  '功能分类科目编码',
  [
    {
      name: 'a slip of one digit, with the code that was probably meant',
      parts: expenditure('2120198'),
      at: "'2120198'",
      says: /^科目“2120198”不在2020年的科目表里：是不是“2120199”（其他城乡社区管理事务支出）$/,
    },
    {
      name: 'a code of another year, with the one of the same name',
      parts: { ...expenditure('2129901'), 年度: '2021', 版式: '四川-2021' },
      at: "'2129901'",
      says: /2020年及以前的科目（其他城乡社区支出），2021年没有；2021年同名科目是“2129999”/,
    },
    {
      name: 'in 收入',
      parts: { 收入: "- { 科目: '2990000', 其他收入: 1 }" },
      at: "'2990000'",
      says: /请核对编码；当年确有这个科目的，写在“补充科目”$/,
    },
    {
      name: 'in 已知合计',
      parts: { 已知合计: "- { 科目: '299', 金额: 1 }" },
      at: "'299'",
      says: /科目“299”/,
    },
    {
      name: 'in 结转和结余',
      parts: { 结转和结余: `分科目: [{ 科目: '29901', ${funds}, 年初: 0 }]` },
      at: "'29901'",
      says: /科目“29901”/,
    },
  ],
  [
    { name: 'an 项', parts: expenditure('2120199') },
    {
      name: 'a 款 and a 类',
      parts: { 支出: `${expenditure('21201')['支出']}\n${expenditure('208')['支出']}` },
    },
    { name: 'no 科目 at all', parts: { 支出: `- { ${funds}, 基本支出: 100 }` } },
    { name: 'the code of the other year in its own', parts: expenditure('2129901') },
  ],
);

checkRule(
  'C002',
  '科目名称',
  [
    {
      name: 'a name that is not the official one of that year',
      parts: expenditure('2120199', '科目名称: 城管事务, 基本支出: 100'),
      at: '城管事务',
      says: /“2120199”2020年的名称是“其他城乡社区管理事务支出”，不是“城管事务”/,
    },
  ],
  [
    {
      name: 'the official name',
      parts: expenditure('2120199', '科目名称: 其他城乡社区管理事务支出, 基本支出: 100'),
    },
    {
      name: 'of an unknown code: that is told by itself',
      parts: expenditure('2990000', '科目名称: 不存在, 基本支出: 100'),
    },
  ],
);

checkRule(
  'C003',
  '经济分类科目编码',
  [
    {
      name: 'in 经济分类',
      parts: { 经济分类: `- { ${funds}, 基本支出: { '30101': 1, '30198': 2 } }` },
      at: "'30198'",
      says: /^经济分类科目“30198”不在2020年的科目表里/,
    },
    {
      name: 'in a row of 支出',
      parts: expenditure('2120199', "基本支出: { '30198': 2 }"),
      at: "'30198'",
      says: /30198/,
    },
    {
      name: 'in a project',
      parts: expenditure('2120199', "项目支出: [{ 项目名称: 甲, 经济分类: { '30297': 2 } }]"),
      at: "'30297'",
      says: /30297/,
    },
    {
      name: 'in 已知合计',
      parts: { 已知合计: "- { 经济科目: '30197', 金额: 1 }" },
      at: '经济科目',
      says: /30197/,
    },
    {
      name: 'of a later year',
      parts: { 经济分类: `- { ${funds}, 基本支出: { '39909': 1 } }` },
      at: "'39909'",
      says: /2021年起的科目（经常性赠与），2020年没有/,
    },
  ],
  [
    {
      name: 'official codes',
      parts: { 经济分类: `- { ${funds}, 基本支出: { '30101': 1, '303': 2 } }` },
    },
    { name: '人员经费 and 公用经费', parts: { 已知合计: '- { 经济科目: 人员经费, 金额: 1 }' } },
    {
      name: 'the code of the later year in its own',
      parts: {
        年度: '2021',
        版式: '四川-2021',
        经济分类: `- { ${funds}, 基本支出: { '39909': 1 } }`,
      },
    },
  ],
);

checkRule(
  'C004',
  '部门决算没有的类',
  [
    {
      name: '债务发行费用支出 is no row of 收入支出决算总表: its money would vanish from it',
      parts: expenditure('233'),
      at: "'233'",
      says: /科目“233”属于233债务发行费用支出，收入支出决算总表没有这一行，部门决算不用：请核对编码/,
    },
    {
      name: 'nor is 社会保险基金支出, in income either',
      parts: { 收入: "- { 科目: '209', 其他收入: 1 }" },
      at: "'209'",
      says: /社会保险基金支出/,
    },
  ],
  [
    { name: '债务付息支出', parts: expenditure('232') },
    { name: 'a code that does not exist: that is told by itself', parts: expenditure('299') },
  ],
);

const section = "{ 编码: '21701', 名称: 金融部门行政支出 }";
const item = "{ 编码: '2170101', 名称: 行政运行, 释义: 反映金融部门的基本支出。 }";

checkRule(
  'C005',
  '补充的科目',
  [
    {
      name: 'an 项 without the 款 above it',
      parts: { 补充科目: `- ${item}` },
      at: "{ 编码: '2170101'",
      says: /补充的科目“2170101”缺少上级科目“21701”：请一并补充/,
    },
    {
      name: 'a listed code under another name',
      parts: { 补充科目: "- { 编码: '2120199', 名称: 城管事务 }" },
      at: "{ 编码: '2120199'",
      says: /“2120199”的官方名称是“其他城乡社区管理事务支出”，不是“城管事务”/,
    },
  ],
  [
    { name: 'with everything above it', parts: { 补充科目: `- ${section}\n- ${item}` } },
    {
      name: 'a listed code under its own name',
      parts: { 补充科目: "- { 编码: '2120199', 名称: 其他城乡社区管理事务支出 }" },
    },
  ],
);

const added = suite('an added subject');
const using: Parts = { ...expenditure('2170101'), 补充科目: `- ${section}\n- ${item}` };

added('is printed with its full name, and explained with its definition', () => {
  const report = reportOf(using);
  const name = '金融支出（类）金融部门行政支出（款）行政运行（项）';
  const sentences = paragraphsOf(report, '一般公共预算财政拨款支出决算具体情况');
  assert.ok(sentences.some((text) => text.startsWith(`1.${name}：支出决算为100.00万元`)));
  assert.ok(JSON.stringify(report).includes('指反映金融部门的基本支出。'));
});

added('is known also where the file has other faults', () => {
  assert.equal(problemsOf('C001', { ...using, 其它: '1' }), []);
  assert.is(problemsOf('C001', { ...using, 补充科目: null }).length, 1);
});

added.run();
