import { checkRule } from '../support/check-rules.ts';
import type { Parts } from '../support/make-disclosure.ts';

const prior: Parts = {
  上年: '{ 收支总计: 80, 财政拨款收支总计: 100, 一般公共预算财政拨款支出: 100 }',
};
const reason = '{ 收入支出决算总体情况说明: { 变动原因: 新增项目 } }';

checkRule(
  'C030',
  '变动原因',
  [
    {
      name: 'a change without a reason',
      parts: prior,
      at: '年度',
      level: 'hint',
      says: /^收支总计比上年增加20\.00万元，“说明”的“收入支出决算总体情况说明”没有写“变动原因”：请写上原因$/,
    },
    {
      name: 'a reason of another section is none, and 说明 is where it belongs',
      parts: {
        ...prior,
        说明: '{ 财政拨款收入支出决算总体情况说明: { 变动原因: 新增项目 } }',
      },
      at: '说明: { 财政',
      level: 'hint',
      says: /收支总计比上年增加20\.00万元/,
    },
  ],
  [
    { name: 'a change with its reason', parts: { ...prior, 说明: reason } },
    { name: 'no change', parts: { 上年: '{ 收支总计: 100 }' } },
    { name: 'last year is not known', parts: {} },
  ],
);

checkRule(
  'C031',
  '上年数',
  [
    {
      name: 'those that are missing, placed at 上年',
      parts: { 上年: '{ 收支总计: 80, “三公”经费: 0 }' },
      at: '上年',
      level: 'hint',
      says: /^没有上年的财政拨款收支总计、一般公共预算财政拨款支出：不印与上年相比的增减/,
    },
    {
      name: 'all of them, placed at the beginning where there is no 上年',
      parts: {},
      at: '年度',
      level: 'hint',
      says: /没有上年的收支总计、财政拨款收支总计、一般公共预算财政拨款支出、“三公”经费/,
    },
  ],
  [
    { name: 'all given', parts: { 上年: `${prior['上年']?.replace(' }', ', “三公”经费: 0 }')}` } },
    { name: 'last year’s file is there', parts: {}, around: { lastYear: { 版式: '四川-2020' } } },
  ],
);

const science = "- { 科目: '2060702', 资金来源: 一般公共预算财政拨款, 基本支出: 100 }";

checkRule(
  'C032',
  '科目释义',
  [
    {
      name: 'a 项 without a definition on file',
      parts: { 支出: science },
      at: '年度',
      level: 'hint',
      says: /没有这些科目的释义：2060702科普活动；请在“名词解释”里写/,
    },
  ],
  [
    { name: 'a 项 with one', parts: {} },
    {
      name: 'defined by the author under its full name',
      parts: {
        支出: science,
        名词解释:
          '[{ 名词: 科学技术支出（类）科学技术普及（款）科普活动（项）, 释义: 反映科普活动的支出 }]',
      },
    },
  ],
);

const lastYear: Parts = { 版式: '四川-2020', 收入: '- { 一般公共预算财政拨款收入: 90 }' };

checkRule(
  'C034',
  '上年数与上年文件',
  [
    {
      name: 'another figure than last year’s file, without a reason',
      parts: { 上年: '{ 收支总计: 90.01 }' },
      around: { lastYear },
      at: '90.01',
      says: /“上年”的收支总计写的是90\.01万元，上年文件是90\.00万元：删去这一行，或写成/,
    },
  ],
  [
    { name: 'the same', parts: { 上年: '{ 收支总计: 90 }' }, around: { lastYear } },
    {
      name: 'restated with a reason',
      parts: { 上年: '{ 收支总计: { 金额: 95, 调整原因: 合并一个单位 } }' },
      around: { lastYear },
    },
    { name: 'no file of last year', parts: { 上年: '{ 收支总计: 95 }' } },
    {
      name: 'last year’s file leaves it open',
      parts: { 上年: '{ 人员经费: 3 }' },
      around: { lastYear },
    },
  ],
);

checkRule(
  'C059',
  '概况的节',
  [
    {
      name: 'one that the edition prints is not written',
      parts: { 概况: '{ 基本职能: 甲, 机构设置: 丙 }' },
      at: '概况',
      says: /“概况”缺少“重点工作完成情况”，版式“四川-2020”要印这一节：请补上/,
    },
  ],
  [{ name: 'all written', parts: {} }],
);
