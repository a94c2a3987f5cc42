import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readNarrative } from '../../src/report/narrative.ts';
import type { NarrativePiece } from '../../src/report/report.ts';
import { reportOf } from '../support/make-disclosure.ts';
import { sectionOf } from '../support/read-report.ts';

/** A piece in short: `1 一、概况` for a heading, `P …` for a paragraph, `T head / row / row` for a table. */
function inShort(piece: NarrativePiece): string {
  switch (piece.kind) {
    case 'heading':
      return `${piece.level} ${piece.text}`;
    case 'paragraph':
      return `P ${piece.text}`;
    case 'table':
      return `T ${[piece.head, ...piece.rows].map((row) => row.join('|')).join(' / ')}`;
  }
}

const cases: [string, string, string[]][] = [
  ['paragraphs apart by a blank line', '甲。\n\n乙。', ['P 甲。', 'P 乙。']],
  ['each line is a paragraph of its own, as in Word', '甲\n　　乙\n', ['P 甲', 'P 乙']],
  [
    'the official numbering makes headings of three levels',
    '一、概况\n\n（一）机构\n\n1.人员\n\n2．车辆\n\n3、资产',
    ['1 一、概况', '2 （一）机构', '3 1.人员', '3 2．车辆', '3 3、资产'],
  ],
  [
    'a closing stop is taken off a heading',
    '一、概况。\n\n（二）机构。',
    ['1 一、概况', '2 （二）机构'],
  ],
  [
    'a numbered line that is a sentence is a paragraph',
    '1.完成平台对接。\n\n一、甲。乙\n\n二、包括：\n\n（三）第一项；',
    ['P 1.完成平台对接。', 'P 一、甲。乙', 'P 二、包括：', 'P （三）第一项；'],
  ],
  ['the fourth level is a paragraph', '（1）平台对接', ['P （1）平台对接']],
  ['a number with decimals is no heading', '1.5万元用于维修', ['P 1.5万元用于维修']],
  ['a year is no heading', '2020.12.31', ['P 2020.12.31']],
  [
    'a numbered line longer than a heading is a paragraph',
    `一、${'长'.repeat(40)}`,
    [`P 一、${'长'.repeat(40)}`],
  ],
  ['and one just as long is a heading', `一、${'长'.repeat(38)}`, [`1 一、${'长'.repeat(38)}`]],
  [
    'tables',
    '说明如下。\n\n| 类别 | 件数 |\n| --- | ---: |\n| 甲 | 1 |\n| 乙 |  |\n\n完。',
    ['P 说明如下。', 'T 类别|件数 / 甲|1 / 乙|', 'P 完。'],
  ],
  ['a bar is no table', '甲|乙', ['P 甲|乙']],
  ['stars are stars', '提供7*24小时、8*5小时服务', ['P 提供7*24小时、8*5小时服务']],
  [
    'emphasis, lists, links and code are plain text',
    '**重要** `代码` [链接](http://a.b)',
    ['P **重要** `代码` [链接](http://a.b)'],
  ],
  ['a list is plain lines', '- 甲\n- 乙\n\n1. 丙', ['P - 甲', 'P - 乙', '3 1. 丙']],
  ['four spaces are no code', '甲\n\n    乙', ['P 甲', 'P 乙']],
  [
    'a row of signs is no rule and no heading',
    '甲\n---\n\n# 乙\n\n> 丙',
    ['P 甲', 'P ---', 'P # 乙', 'P > 丙'],
  ],
  ['less than is less than', '误差<5%，合格率>95%', ['P 误差<5%，合格率>95%']],
  [
    'HTML is text',
    '<script>alert(1)</script>\n\n<b>粗</b>&nbsp;&lt;',
    ['P <script>alert(1)</script>', 'P <b>粗</b>&nbsp;&lt;'],
  ],
  [
    'template syntax is text',
    '{{ 收支总计 }}{% if 真 %}{# 注 #}',
    ['P {{ 收支总计 }}{% if 真 %}{# 注 #}'],
  ],
  ['back slashes stay', 'C:\\数据\\*', ['P C:\\数据\\*']],
  ['nothing is nothing', '\n \n', []],
];

const test = suite('reading what an author writes');

for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(readNarrative(text).map(inShort), expected));
}

test('[[名称]] quotes a computed figure, and only that is filled in', () => {
  const report = reportOf({
    概况: `
基本职能: |-
  收支总计[[收支总计]]，其中 [[ 本年收入合计 ]]。

  {{ 收支总计 }}、{收支总计}、[收支总计]
重点工作完成情况: 乙
机构设置: 丙`,
  });
  const [block] = sectionOf(report, '主要职能').blocks;
  assert.equal(block?.kind === 'narrative' && block.pieces.map(inShort), [
    'P 收支总计100.00万元，其中 100.00万元。',
    'P {{ 收支总计 }}、{收支总计}、[收支总计]',
  ]);
});

test('a quoted figure that is not published is said to be so', () => {
  const report = reportOf({
    说明: '{ 收入决算情况说明: { 补充说明: "人员经费为[[人员经费]]。" } }',
  });
  const last = sectionOf(report, '收入决算情况说明').blocks.at(-1);
  assert.equal(last?.kind === 'narrative' && last.pieces.map(inShort), [
    'P 人员经费为未公布的数。',
  ]);
});

test.run();
