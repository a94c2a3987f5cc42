/** What is not wrong, though a careless check says so (OFFICIAL 5.3). Each document beside it shows that the rule does fire. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Auditor } from '../../src/audit/auditor.ts';
import { auditPublished } from '../../src/audit/audit-published.ts';
import { knowledge, textSurroundings } from './knowledge.ts';
import { documentOf, stateOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('traps');
const auditor = new Auditor(knowledge);

/** @returns the errors and warnings of the small document, wording and privacy among them. */
function grave(...sketches: Sketch[]): string[] {
  const { findings } = auditPublished(documentOf(sketches), auditor, textSurroundings);
  return findings.flatMap(({ level, code }) => (level === 'hint' ? [] : [code]));
}

const summary = (spent: string, total: string): Sketch => ({
  title: '收入支出决算总表',
  rows: [
    '收入<3|支出<3',
    '项目|行次|决算数|项目|行次|决算数',
    `一、一般公共预算财政拨款收入|1|5.00|一、一般公共服务支出|4|${spent}`,
    `本年收入合计|2|5.00|本年支出合计|5|5.00`,
    `总计|3|5.00|总计|6|${total}`,
  ],
});

test('a label in the third column belongs to the figures behind it', () => {
  assert.equal(grave(summary('5.00', '5.00')), []);
  assert.is(stateOf('A05', [summary('5.00', '5.00')]), 'passed');
  assert.ok(grave(summary('5.00', '6.00')).includes('A05'));
});

const income = (other: string): Sketch => ({
  title: '收入决算表',
  rows: ['科目编码|科目名称|本年收入合计|财政拨款收入|其他收入', `合计<2|9.00|8.00|${other}`],
});

test('a cell that is empty or has words is unknown, not zero', () => {
  for (const other of ['', '—', '见附件']) {
    assert.equal(grave(income(other)), []);
    assert.is(stateOf('B01', [income(other)]), 'unchecked');
  }
  assert.ok(grave(income('0.00')).includes('B01'));
});

const spending: Sketch = {
  title: '一般公共预算财政拨款支出决算表',
  rows: [
    '科目编码|科目名称|合计|基本支出|项目支出',
    '合计<2|7.00|5.00|2.00',
    '201|一般公共服务支出|7.00|5.00|2.00',
    '20101|人大事务|7.00|5.00|2.00',
    '2010101|行政运行|7.00|5.00|2.00',
  ],
};
const basic = (total: string): Sketch => ({
  title: '一般公共预算财政拨款基本支出决算表',
  rows: [
    '科目编码|科目名称|决算数',
    `301|工资福利支出|4.00`,
    '30101|基本工资|4.00',
    `302|商品和服务支出|1.00`,
    '30217|公务接待费|1.00',
    `人员经费合计<2|4.00`,
    `公用经费合计<2|${total}`,
  ],
});

test('economic subjects stand in their own tables alone', () => {
  assert.equal(grave(spending, basic('1.00')), []);
});

test('last year in a comparison and next year in a plan are no wrong years', () => {
  const totals = '一、收入支出决算总体情况说明';
  const said = (before: string): Sketch[] => [
    totals,
    `2021年度收、支总计90.00万元。与${before}年相比，收、支总计各减少10.00万元，下降10.00%。主要原因是2022年的项目尚未开工。`,
  ];
  assert.equal(grave(...said('2020')), []);
  assert.ok(grave(...said('2018')).includes('AU26'));
});

test('a year is no amount, and a percentage belongs to its own clause', () => {
  const shares = (share: string): Sketch[] => [
    '二、收入决算情况说明',
    `2021年本年收入合计2000.00万元，其中：一般公共预算财政拨款收入1500.00万元，占75.00%；事业收入500.00万元，占${share}%。`,
  ];
  assert.equal(grave(...shares('25.00')), []);
  assert.ok(grave(...shares('75.00')).includes('M01'));
});

test('parts behind 其中 belong to the whole before them, not to the one before that', () => {
  const vehicles = (cars: number): Sketch[] => [
    '（三）国有资产占有使用情况',
    `截至2021年12月31日，共有车辆3辆，其中：主要领导干部用车1辆、其他用车${cars}辆，其他用车主要用于巡查。单价50万元以上通用设备5台（套）。`,
  ];
  assert.equal(grave(...vehicles(2)), []);
  assert.ok(grave(...vehicles(4)).includes('N09'));
});

test('the projects of the performance part need not add up to 项目支出', () => {
  const project = (budget: string): Sketch[] => [
    spending,
    '1.项目绩效目标完成情况',
    `（1）路灯维护项目绩效目标完成情况综述。项目全年预算数${budget}万元，执行数为1.00万元，完成预算的100%。`,
  ];
  assert.equal(grave(...project('1.00')), []);
  assert.ok(grave(...project('1.20')).includes('M08'));
});

const expenses = (reception: string): Sketch => ({
  title: '“三公”经费支出决算表',
  rows: [
    '预算数<2|决算数<2',
    '合计|公务接待费|合计|公务接待费',
    `3.00|3.00|${reception}|${reception}`,
  ],
});

test('the receptions of 基本支出 are a part of those of 三公', () => {
  assert.equal(grave(basic('1.00'), expenses('2.00')), []);
  assert.ok(grave(basic('1.00'), expenses('0.50')).includes('J21'));
});

test('Chinese quotation marks are no faulty punctuation', () => {
  assert.equal(grave('第二部分 概况', '本单位厉行节约，严控“三公”经费。'), []);
  assert.ok(grave('第二部分 概况', '本单位厉行节约，严控“三公经费。').includes('T106'));
});

test('what is not there is unchecked, never passed', () => {
  assert.is(stateOf('J10', [spending]), 'unchecked');
  assert.is(stateOf('L08', [spending]), 'unchecked');
});

test.run();
