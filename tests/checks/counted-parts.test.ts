import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { problemsOf } from '../support/make-disclosure.ts';

function messages(code: string, parts: Record<string, string>): string[] {
  return problemsOf(code, parts).map(({ message }) => message);
}

const procurement = suite('政府采购 by kind (N07)');

const bought = (byKind: string, contracts = '25'): Record<string, string> => ({
  政府采购: `{ 货物: 10, 工程: 0, 服务: 40, 授予中小企业合同金额: ${contracts}, 中小企业分项: ${byKind} }`,
});

procurement('agrees, to the rounding of four amounts', () => {
  assert.equal(messages('C047', bought('{ 货物: 10, 工程: 0, 服务: 15 }')), []);
  assert.equal(messages('C047', bought('{ 货物: 10, 工程: 0, 服务: 15.02 }')), []);
  assert.is(messages('C047', bought('{ 货物: 10, 工程: 0, 服务: 15.03 }')).length, 1);
});

procurement('no kind exceeds what was bought of it', () => {
  assert.equal(messages('C047', bought('{ 货物: 10.01, 工程: 0, 服务: 14.99 }')), [
    '货物采购授予中小企业合同金额10.01万元，大于政府采购货物支出10.00万元：请核对',
  ]);
});

procurement.run();

const performance = suite('counts of 绩效自评 (N19)');

performance('ratings add up to the projects', () => {
  const rated = (grades: string) => ({ 预算绩效: `{ 绩效自评项目数: 6, 自评等级: ${grades} }` });
  assert.equal(messages('C048', rated('{ 优: 5, 良: 1 }')), []);
  assert.equal(messages('C048', rated('{ 优: 3, 良: 2 }')), [
    '绩效自评项目6个，自评等级合计5个：请核对',
  ]);
});

performance('problems found are mended or open', () => {
  const problems = (found: number) => ({
    预算绩效: `{ 自评问题: { 发现: ${found}, 已整改: 2, 正在整改: 1 } }`,
  });
  assert.equal(messages('C048', problems(3)), []);
  assert.equal(messages('C048', problems(4)), [
    '自评发现问题4个，已整改2个、正在整改1个，合计3个：请核对',
  ]);
});

performance.run();
