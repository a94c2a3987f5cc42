import { checkRule } from '../support/check-rules.ts';

checkRule(
  'C010',
  '指标名称',
  [
    {
      name: 'in 上年, with the nearest one',
      parts: { 上年: '{ 收支总额: 1 }' },
      at: '收支总额',
      says: /“上年”里没有“收支总额”这个指标：是不是“收支总计”/,
    },
    {
      name: 'in 已知合计',
      parts: { 已知合计: '- { 指标: 收入合计数, 金额: 1 }' },
      at: '收入合计数',
      says: /没有“收入合计数”这个指标：/,
    },
    {
      name: 'a name of the programming language is no indicator',
      parts: { 上年: '{ constructor: 1 }' },
      at: 'constructor',
      says: /没有“constructor”这个指标/,
    },
  ],
  [
    { name: 'official names', parts: { 上年: '{ 收支总计: 1, “三公”经费: 1, 机关运行经费: 1 }' } },
    {
      name: 'dimensions instead of 指标',
      parts: { 已知合计: '- { 支出性质: 基本支出, 金额: 100 }' },
    },
  ],
);

const overview = (text: string) => ({
  概况: `{ 基本职能: '${text}', 重点工作完成情况: 乙, 机构设置: 丙 }`,
});

checkRule(
  'C011',
  '引用的指标',
  [
    {
      name: 'in a narrative',
      parts: overview('总计[[收支合计]]'),
      at: "'总计[[",
      says: /文字里引用的“\[\[收支合计\]\]”不是指标名称：是不是“收支总计”/,
    },
    {
      name: 'an empty one, in an attachment',
      parts: { 附件: "- { 类型: 报告, 标题: 甲, 正文: '见[[]]' }" },
      at: "'见[[]]'",
      says: /“\[\[\]\]”不是指标名称/,
    },
  ],
  [
    { name: 'official names, blanks around them', parts: overview('[[收支总计]]和[[ 基本支出 ]]') },
    { name: 'single brackets', parts: overview('[收支合计]') },
  ],
);

const form = '项目绩效目标完成情况表';
const indicators = '指标: { 甲: { 乙: [{ 三级指标: 丙, 预期: 丁, 实际: 戊 }] } }';

checkRule(
  'C012',
  '附件类型',
  [
    {
      name: 'a kind that is not defined, with those that are',
      parts: { 附件: `- { 类型: 绩效表, 项目名称: 甲, ${indicators} }` },
      at: '绩效表',
      says: /没有“绩效表”这种附件：可用“报告”、“/,
    },
    {
      name: 'a report without its text',
      parts: { 附件: '- { 类型: 报告, 标题: 甲 }' },
      at: '{ 类型: 报告',
      says: /附件“报告”缺少“正文”：请补上/,
    },
    {
      name: 'a report without title and text',
      parts: { 附件: '- { 类型: 报告 }' },
      at: '{ 类型: 报告',
      says: /缺少“标题”和“正文”/,
    },
    {
      name: 'a form without indicators',
      parts: { 附件: `- { 类型: ${form}, 项目名称: 公厕 }` },
      at: `{ 类型: ${form}`,
      says: /绩效表“公厕”没有“指标”/,
    },
  ],
  [
    { name: 'a report', parts: { 附件: '- { 类型: 报告, 标题: 甲, 正文: 乙 }' } },
    { name: 'a form', parts: { 附件: `- { 类型: ${form}, 项目名称: 公厕, ${indicators} }` } },
  ],
);
