import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf } from '../../support/make-disclosure.ts';

const test = suite('counts in the overview against 三公经费 of the same file');

const threePublic = `- { 项目: 因公出国（境）费, 资金来源: 一般公共预算财政拨款, 决算: 1, 团组: 2, 人次: 3 }
- { 项目: 公务用车运行维护费, 资金来源: 一般公共预算财政拨款, 决算: 4, 保有量: { 轿车: 1, 其他车型: 2 } }
- 项目: 公务接待费
  资金来源: 一般公共预算财政拨款
  国内公务接待:
    明细:
      - { 内容: 接待甲地考察, 人次: 4, 金额: 0.3 }
      - { 内容: 接待乙地考察, 人次: 5, 金额: 0.4 }`;

function messages(said: string): string[] {
  const overview = `{ 基本职能: 承担示例工作, 重点工作完成情况: '${said}', 机构设置: 没有下设机构 }`;
  return problemsOf('T007', { 概况: overview, 三公经费: threePublic }).map(
    ({ message }) => message,
  );
}

test('counts stated or added up from kinds and lists are compared', () => {
  for (const [said, known] of [
    ['公务用车保有量4辆', '填的是3'],
    ['国内公务接待3批次，9人次', '填的是2'],
    ['国内公务接待2批次，8人次', '填的是9'],
    ['因公出国（境）团组3个', '填的是2'],
  ] as const) {
    assert.match(messages(said).join(), new RegExp(known, 'u'), said);
  }
});

test('the same counts, and those of which the file is silent, pass', () => {
  assert.equal(messages('公务用车保有量3辆，国内公务接待2批次，9人次'), []);
  assert.equal(messages('外事接待7批次，购置公务用车5辆'), []);
});

test.run();
