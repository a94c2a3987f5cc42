/** Every rule on content fires where it should, at the place of the fault, and is silent one step before. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examineParts } from '../support/make-disclosure.ts';
import type { Parts, Surroundings } from '../support/make-disclosure.ts';

interface Case {
  code: string;
  level: 'error' | 'warning' | 'hint';
  fires: Parts;
  silent: Parts;
  says: string;
  surroundings?: Surroundings;
}

const general = '一般公共预算财政拨款';
const row = (more: string): string => `- { 资金来源: ${general}, ${more} }`;
const closing = (amount: string): string => `年末: { 财政拨款: ${amount} }`;

const cases: Case[] = [
  {
    code: 'C001',
    level: 'error',
    fires: { 支出: row("科目: '2120198', 合计: 100") },
    silent: { 支出: row("科目: '2120199', 合计: 100") },
    says: '2120198',
  },
  {
    code: 'C002',
    level: 'error',
    fires: { 支出: row("科目: '2120199', 科目名称: 城管执法, 合计: 100") },
    silent: { 支出: row("科目: '2120199', 科目名称: 其他城乡社区管理事务支出, 合计: 100") },
    says: '其他城乡社区管理事务支出',
  },
  {
    code: 'C003',
    level: 'error',
    fires: { 经济分类: `- { 资金来源: ${general}, 基本支出: { '30104': 100 } }` },
    silent: { 经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 100 } }` },
    says: '30104',
  },
  {
    code: 'C005',
    level: 'error',
    fires: { 补充科目: "- { 编码: '2170101', 名称: 行政运行 }" },
    silent: { 补充科目: "- { 编码: '21701', 名称: 金融部门行政支出 }" },
    says: '21701',
  },
  {
    code: 'C010',
    level: 'error',
    fires: { 上年: '收支总额: 100' },
    silent: { 上年: '收支总计: 100' },
    says: '收支总计',
  },
  {
    code: 'C011',
    level: 'error',
    fires: { 说明: "收入决算情况说明: { 补充说明: '共[[本年收入]]' }" },
    silent: { 说明: "收入决算情况说明: { 补充说明: '共[[本年收入合计]]' }" },
    says: '本年收入合计',
  },
  {
    code: 'C012',
    level: 'error',
    fires: { 附件: '- { 类型: 说明书, 标题: 某某 }' },
    silent: { 附件: '- { 类型: 报告, 标题: 某某, 正文: 某某 }' },
    says: '说明书',
  },
  {
    code: 'C020',
    level: 'error',
    // One row: the envelope is 0.005 × (1 + 1) = 0.01 万元.
    fires: { 已知合计: `- { 资金来源: ${general}, 金额: 100.02 }` },
    silent: { 已知合计: `- { 资金来源: ${general}, 金额: 100 }` },
    says: '100.02',
  },
  {
    code: 'C020',
    level: 'hint',
    fires: { 已知合计: `- { 资金来源: ${general}, 金额: 100.01 }` },
    silent: { 已知合计: `- { 资金来源: ${general}, 金额: 100 }` },
    says: '四舍五入',
  },
  {
    code: 'C021',
    level: 'error',
    fires: { 支出: row("科目: '2120199', 合计: 100.1, 基本支出: 60, 项目支出: 40") },
    silent: { 支出: row("科目: '2120199', 合计: 100, 基本支出: 60, 项目支出: 40") },
    says: '100.1',
  },
  {
    code: 'C022',
    level: 'error',
    fires: { 结转和结余: closing('5') },
    silent: { 结转和结余: closing('0') },
    says: '年末结转和结余',
  },
  {
    code: 'C023',
    level: 'error',
    fires: { 经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 99 } }` },
    silent: { 经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 100 } }` },
    says: '99',
  },
  {
    code: 'C024',
    level: 'warning',
    fires: { 收入: '- { 一般公共预算财政拨款收入: 99.99 }' },
    silent: { 收入: '- { 一般公共预算财政拨款收入: 100 }' },
    says: '-0.01',
  },
  {
    code: 'C034',
    level: 'error',
    fires: { 上年: '收支总计: 90' },
    silent: { 上年: '收支总计: { 金额: 90, 调整原因: 机构改革 }' },
    says: '调整原因',
    surroundings: { lastYear: { 版式: '四川-2019' } },
  },
  {
    code: 'C054',
    level: 'error',
    fires: { 版式: '四州-2020' },
    silent: { 版式: '四川-2020' },
    says: '四川-2020',
  },
  {
    code: 'C055',
    level: 'error',
    fires: { 版式: '四川-2021' },
    silent: { 版式: '四川-2020' },
    says: '2020',
  },
  {
    code: 'C059',
    level: 'error',
    fires: { 概况: '{ 基本职能: 某某, 机构设置: 某某 }' },
    silent: { 概况: '{ 基本职能: 某某, 重点工作完成情况: 某某, 机构设置: 某某 }' },
    says: '重点工作完成情况',
  },
];

const test = suite('rules on content');

for (const { code, level, fires, silent, says, surroundings } of cases) {
  test(`${code} ${level}: ${says}`, () => {
    const found = examineParts(fires, surroundings).problems.filter(
      (problem) => problem.code === code && problem.level === level,
    );
    assert.is(found.length, 1, `${found.length} findings`);
    const [problem] = found;
    assert.match(problem?.message ?? '', says);
    assert.match(problem?.place.file ?? '', /\.yaml$/);
    const quiet = examineParts(silent, surroundings).problems;
    assert.equal(
      quiet.filter((other) => other.code === code),
      [],
    );
  });
}

test('one file shows all its faults in one run, and is not published', () => {
  const { reports, problems } = examineParts({
    支出: `${row("科目: '2120198', 合计: 100")}\n${row("科目: '2010199', 科目名称: 某某, 合计: 1,5")}`,
    上年: '收支总额: 100',
    版面: '四川',
  });
  assert.is(reports.size, 0);
  const codes = new Set(problems.map(({ code }) => code));
  for (const code of ['C001', 'C002', 'C010', 'S031']) assert.ok(codes.has(code), code);
});

test('an added subject is printed with its name and its definition', () => {
  const { reports } = examineParts({
    补充科目:
      "- { 编码: '21701', 名称: 金融部门行政支出 }\n- { 编码: '2170101', 名称: 行政运行, 释义: 反映金融部门的基本支出。 }",
    支出: "- { 科目: '2170101', 资金来源: 一般公共预算财政拨款, 基本支出: 100 }",
  });
  const text = JSON.stringify(reports.get(2020));
  assert.match(text, '金融支出（类）金融部门行政支出（款）行政运行（项）');
  assert.match(text, '指反映金融部门的基本支出。');
});

test.run();
