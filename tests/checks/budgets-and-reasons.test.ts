import { checkRule } from '../support/check-rules.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const row = (rest: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, ${rest} }`,
});

const total = (budget: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, 预算: { 调整预算: 60 }, 基本支出: 60 }\n- { 科目: '2210201', 资金来源: ${general}, 预算: { 调整预算: 40 }, 基本支出: 40 }`,
  已知合计: `- { 资金来源: ${general}, 预算: { 调整预算: ${budget} } }`,
});

checkRule(
  'C150',
  '已知的预算合计',
  [
    {
      name: 'another sum than that of the rows',
      parts: total('101'),
      at: '101 }',
      says: /^一般公共预算财政拨款调整预算合计写的是101\.00万元，各科目预算之和是100\.00万元/,
    },
  ],
  [{ name: 'equal', parts: total('100') }],
);

const rate = (percent: string): Parts =>
  row(`预算: { 调整预算: 120, 完成率: ${percent} }, 基本支出: 100`);

checkRule(
  'C151',
  '完成率与决算、预算',
  [
    {
      name: 'one in the last place',
      parts: rate('83.4'),
      at: '83.4',
      says: /^科目“2120199”的完成率写的是83\.4%，按决算和预算计算是83\.3%/,
    },
  ],
  [
    { name: 'rounded right', parts: rate('83.3') },
    { name: 'rounded to a whole', parts: rate('83') },
  ],
);

checkRule(
  'C152',
  '预算为零的完成率',
  [
    {
      name: 'a rate on nothing',
      parts: row('预算: { 调整预算: 0, 完成率: 100 }, 基本支出: 100'),
      at: '100 }, 基本支出',
      says: /的调整预算是0，没有完成率/,
    },
  ],
  [{ name: 'no rate', parts: row('预算: { 调整预算: 0 }, 基本支出: 100') }],
);

checkRule(
  'C153',
  '差异原因',
  [
    {
      name: 'none, although the final figure differs',
      parts: row('预算: { 调整预算: 100.01 }, 基本支出: 100'),
      at: "{ 科目: '2120199'",
      level: 'hint',
      says: /^科目“2120199”的决算数与预算数不同，没有写“差异原因”/,
    },
    {
      name: 'none for a published rate',
      parts: row('预算: { 完成率: 88.9 }, 基本支出: 100'),
      at: "{ 科目: '2120199'",
      level: 'hint',
      says: /没有写“差异原因”/,
    },
  ],
  [
    { name: 'equal', parts: row('预算: { 调整预算: 100 }, 基本支出: 100') },
    { name: 'told', parts: row('预算: { 调整预算: 101 }, 基本支出: 100, 差异原因: 节约') },
  ],
);

const reception = (rest: string): Parts => ({
  三公经费: `- { 项目: 公务接待费, 决算: 1${rest} }`,
  上年: '{ 公务接待费: 2 }',
});

checkRule(
  'C154',
  '“三公”经费的变动原因',
  [
    {
      name: 'none, although it changed',
      parts: reception(''),
      at: '三公经费',
      level: 'hint',
      says: /^公务接待费比上年有增减，没有写“变动原因”/,
    },
  ],
  [
    { name: 'told', parts: reception(', 变动原因: 批次减少') },
    { name: 'unchanged', parts: { ...reception(''), 上年: '{ 公务接待费: 1 }' } },
  ],
);

const overall = (percent: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, 预算: { 完成率: 88.9 }, 合计: 60, 差异原因: 甲 }\n- { 科目: '2210201', 资金来源: ${general}, 预算: { 完成率: 95 }, 合计: 40, 差异原因: 乙 }`,
  已知合计: `- { 资金来源: ${general}, 预算: { 完成率: ${percent} } }`,
});

checkRule(
  'C155',
  '总的完成率',
  [
    {
      name: 'below the lowest',
      parts: overall('88.5'),
      at: '88.5',
      says: /^总的完成率写的是88\.5%，各科目的完成率在88\.9%与95%之间/,
    },
  ],
  [{ name: 'between', parts: overall('91') }],
);

checkRule(
  'C156',
  '完成率印成100%',
  [
    {
      name: 'by rounding alone',
      parts: row('预算: { 调整预算: 100.001 }, 基本支出: 100, 差异原因: 节约'),
      at: "{ 科目: '2120199'",
      level: 'hint',
      says: /四舍五入后是100%，决算数却小于预算数（差0\.001万元）/,
    },
  ],
  [
    { name: 'just below', parts: row('预算: { 调整预算: 100.1 }, 基本支出: 100, 差异原因: 节约') },
    { name: 'equal', parts: row('预算: { 调整预算: 100 }, 基本支出: 100') },
  ],
);

const reason = (text: string): Parts => ({
  说明: `{ 收入支出决算总体情况说明: { 变动原因: ${text} } }`,
});

checkRule(
  'C157',
  '原因的开头',
  [
    {
      name: 'what the program prints itself',
      parts: reason('主要变动原因是公务接待批次减少'),
      at: '主要变动原因是',
      level: 'warning',
      says: /^原因以“主要变动原因是”开头/,
    },
  ],
  [{ name: 'the reason alone', parts: reason('公务接待批次减少，主要原因另有说明') }],
);

checkRule(
  'C158',
  '没有地方印的原因',
  [
    {
      name: 'a section without one',
      parts: { 说明: '{ 收入决算情况说明: { 变动原因: 拨款增加 } }' },
      at: '变动原因',
      level: 'warning',
      says: /^“收入决算情况说明”一节不印“变动原因”/,
    },
    {
      name: 'the other kind of reason',
      parts: { 说明: '{ 收入支出决算总体情况说明: { 差异原因: 拨款增加 } }' },
      at: '差异原因',
      level: 'warning',
      says: /不印“差异原因”/,
    },
  ],
  [{ name: 'a section that prints it', parts: reason('拨款增加') }],
);

checkRule(
  'C159',
  '指标和维度',
  [
    {
      name: 'both in one row',
      parts: { 已知合计: `- { 指标: 本年支出合计, 资金来源: ${general}, 金额: 100 }` },
      at: '指标',
      says: /^已知合计的“指标”和“资金来源”二选一/,
    },
  ],
  [{ name: '指标 alone', parts: { 已知合计: '- { 指标: 本年支出合计, 金额: 100 }' } }],
);
