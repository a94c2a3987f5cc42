import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkRule } from '../../support/check-rules.ts';
import { problemsOf } from '../../support/make-disclosure.ts';
import type { Parts } from '../../support/make-disclosure.ts';

const overview = (text: string): Parts => ({
  概况: `基本职能: |-\n  承担示例工作。\n\n  ${text}\n重点工作完成情况: 完成示例工作\n机构设置: 没有下设机构`,
});
const mobile = '13900000000';

checkRule(
  'T201',
  '作者文字里的手机号码',
  [
    {
      name: 'in the second paragraph of a narrative',
      parts: overview(`联系${mobile}。`),
      at: mobile,
      says: /139\*\*\*\*0000/,
    },
    {
      name: 'in a cell of a form',
      parts: {
        附件: `- 类型: 项目绩效目标完成情况表\n  项目名称: 公厕\n  指标: { 甲: { 乙: [{ 三级指标: 丙, 预期: 丁, 实际: '来电${mobile}' }] } }`,
      },
      at: mobile,
      says: /手机号码/,
    },
    {
      name: 'allowed, but for another rule',
      parts: {
        ...overview(`联系${mobile}。`),
        不核对: `- { 文字: '${mobile.slice(0, 6)}', 规则: [T202], 原因: 值班电话 }`,
      },
      at: mobile,
      says: /手机号码/,
    },
  ],
  [
    { name: 'masked', parts: overview('联系139****0000。') },
    {
      name: 'allowed with a reason',
      parts: {
        ...overview(`联系${mobile}。`),
        不核对: `- { 文字: '${mobile}', 规则: [T201], 原因: 对外公布的值班手机 }`,
      },
    },
  ],
);

checkRule(
  'T099',
  '用不着的不核对',
  [
    {
      name: 'the words are not there',
      parts: { 不核对: '- { 文字: 没有的字, 原因: 试一试 }' },
      at: '没有的字',
      level: 'warning',
      says: /没有规则提出“没有的字”/,
    },
    {
      name: 'the words are there, but no rule objects',
      parts: { 不核对: '- { 文字: 承担示例工作, 原因: 试一试 }' },
      at: '承担示例工作, 原因',
      level: 'warning',
      says: /用不着/,
    },
  ],
  [
    {
      name: 'it is needed',
      parts: { ...overview('严控三公经费。'), 不核对: '- { 文字: 严控三公, 原因: 引用文件名 }' },
    },
  ],
);

checkRule(
  'T116',
  '文件里的空原因',
  [
    {
      name: 'as a reason',
      parts: { 说明: '收入支出决算总体情况说明: { 变动原因: 略 }' },
      at: '略',
      says: /不是原因/,
    },
  ],
  [
    { name: 'a reason', parts: { 说明: '收入支出决算总体情况说明: { 变动原因: 人员增加 }' } },
    { name: '无 as an indicator', parts: overview('无') },
  ],
);

const test = suite('what counts as author-written text');
test('names of choices, subjects and known sums are left alone', () => {
  const parts = {
    已知合计: '- { 指标: 收支总计, 金额: 100 }',
    三公经费: '- { 项目: 公务接待费, 决算: 0 }',
  };
  for (const code of ['T101', 'T107', 'T113', 'T116']) assert.equal(problemsOf(code, parts), []);
});
test('texts are read also in a file whose accounts cannot be', () => {
  const parts = { ...overview(`联系${mobile}。`), 收入: '- { 一般公共预算财政拨款收入: 十 }' };
  assert.is(problemsOf('T201', parts).length, 1);
});
test.run();
