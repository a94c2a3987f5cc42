/** AU26: years of titles and of prescribed sentences. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('the years of a document');

/** @returns what is said of the years, with the year that is found. */
function said(sketches: readonly Sketch[], title?: string): string[] {
  const { findings } = auditDocument(documentOf(sketches, title), knowledge);
  return findings
    .filter(({ code }) => code === 'AU26')
    .map(({ level, found, expected }) => `${level} ${found}→${expected}`);
}

const sentences = (...years: number[]): string[] => [
  '第二部分 2021年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  `${years[0]}年度收、支总计90.00万元。与${years[1]}年相比，收、支总计各减少10.00万元，下降10.00%。`,
  '二、收入决算情况说明',
  '2021年本年收入合计90.00万元。',
  '三、支出决算情况说明',
  `2021年本年支出合计90.00万元。主要原因是${years[2]}年机构改革。`,
  '十、其他重要事项的情况说明',
  '（三）国有资产占有使用情况',
  `截至${years[3]}年12月31日，单位共有车辆2辆。`,
];

test('this year, the one before in comparisons, and any year in a reason', () => {
  assert.equal(said(sentences(2021, 2020, 2018, 2021)), []);
});

test('a sentence of last year that was left in', () => {
  assert.equal(said(sentences(2020, 2020, 2018, 2021)), ['warning 2020年→2021年']);
  assert.equal(said(sentences(2021, 2019, 2018, 2021)), ['warning 2019年→2020年']);
  assert.equal(said(sentences(2021, 2020, 2018, 2020)), ['warning 2020年→2021年']);
});

test('a title of last year above the sentences of this one is found, and they are left alone', () => {
  const old = '示例市示例局2020年度部门决算';
  assert.equal(said(sentences(2021, 2020, 2018, 2021), old), ['warning 2020年→2021年']);
  const [, ...below] = sentences(2021, 2020, 2018, 2021);
  assert.equal(said(['第二部分 2020年度部门决算情况说明', ...below]), ['warning 2020年→2021年']);
});

test('the titles of attachments and of the forms of projects', () => {
  const form = (year: number): Sketch => ({
    title: `项目支出绩效目标完成情况表（${year}年度）`,
    rows: ['项目名称|甲', '预算数：|1'],
  });
  const attached = (year: number): Sketch[] => [
    '第五部分 附件',
    `示例市示例局${year}年度部门整体支出绩效评价报告`,
    form(year),
  ];
  assert.equal(said(attached(2021)), []);
  assert.equal(said(attached(2020)), ['warning 2020年→2021年', 'warning 2020年→2021年']);
});

test('a plan for another year, and a title that is none, are passed over', () => {
  assert.equal(said(['附件', '关于印发2019年工作要点的通知', '2022年部门预算编制说明']), []);
});

test.run();
