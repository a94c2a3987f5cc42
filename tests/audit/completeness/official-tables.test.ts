/** AU02 to AU04: the tables that a list names follow, empty ones say so, and the items are those of the table. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from '../small-documents.ts';
import type { Sketch } from '../small-documents.ts';

const test = suite('official tables are complete');

const subjects = ['科目编码|科目名称|本年支出合计|基本支出|项目支出', '合计<2|9.00|9.00|0.00'];
const table = (title: string, rows: readonly string[]): Sketch => ({ title, rows });

const summary = table('收入支出决算总表', [
  '收入<3|支出<3',
  '项目|行次|决算数|项目|行次|决算数',
  '总计|31|9.00|总计|62|9.00',
]);
const income = table('收入决算表', [
  '科目编码|科目名称|本年收入合计|财政拨款收入',
  '合计<2|9.00|9.00',
]);
const spending = table('支出决算表', subjects);
const general = table('一般公共预算财政拨款支出决算表', subjects);
const fiscal = table('财政拨款收入支出决算总表', [
  '收入<3|支出<3',
  '项目|行次|决算数|项目|行次|合计',
  '总计|31|9.00|总计|62|9.00',
]);
const basic = table('一般公共预算财政拨款基本支出决算表', [
  '科目编码|科目名称|决算数',
  '人员经费合计<2|9.00',
]);
const expenses = table('“三公”经费支出决算表', [
  '预算数<2|决算数<2',
  '合计|公务接待费|合计|公务接待费',
  '1.00|1.00|1.00|1.00',
]);
const emptyRows = [
  '科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余',
  '合计<2||||',
];
const fund = (title: string): Sketch => table(title, emptyRows);
const fundTitle = '政府性基金预算财政拨款收入支出决算表';
const none = '本部门2021年度没有政府性基金预算财政拨款收入和支出，故本表无数据。';
const capital = table('国有资本经营预算财政拨款支出决算表（此表无数据）', [
  '科目编码|科目名称|合计|基本支出|项目支出',
  '合计<2|||',
]);

const all: readonly Sketch[] = [
  summary,
  income,
  spending,
  fiscal,
  general,
  basic,
  expenses,
  fund(fundTitle),
  none,
  capital,
];

test('nothing is said of a full set with its notes', () => assert.equal(found(all), []));

test('AU02: a table is missing', () => {
  assert.equal(found(all.filter((one) => one !== expenses)), ['warning AU02']);
});

test('AU02: one sheet alone says nothing of the others', () => assert.equal(found([income]), []));

test('AU02: what the contents list must follow', () => {
  const lines = [
    '目录',
    '第一部分 附表',
    '一、收入支出决算总表',
    '二、收入决算表',
    '三、支出决算表',
  ];
  const rest: readonly Sketch[] = ['第一部分 附表', summary, income];
  assert.equal(found([...lines, ...rest]), ['warning AU02']);
  assert.equal(found([...lines, ...rest, spending]), []);
});

test('AU03: an empty table says so, below it or in its title', () => {
  assert.equal(found([fund(fundTitle), none]), []);
  assert.equal(found([fund(`${fundTitle}（此表无数据）`)]), []);
  assert.equal(found([fund(fundTitle), '注：本表反映政府性基金的收支情况。']), ['warning AU03']);
});

test('AU03: the note of the next table is not its own', () => {
  const next = `十二、国有资本经营预算财政拨款支出决算表（此表无数据）`;
  assert.equal(found([fund(fundTitle), next, capital]), ['warning AU03']);
});

test('AU03: printed zeros without a sentence are a hint, a note on a table with data an error', () => {
  const filled = (cells: string): Sketch =>
    table(fundTitle, [...emptyRows.slice(0, 1), `合计<2|${cells}`]);
  assert.equal(found([filled('0.00|0.00|0.00|0.00')]), ['hint AU03']);
  assert.equal(found([filled('0.00|5.00|5.00|0.00')]), []);
  assert.equal(found([filled('0.00|5.00|5.00|0.00'), '此表无数据']), ['error AU03']);
});

test('AU03: a table that is listed as empty while the text has an amount', () => {
  const lines = [
    '第五部分 附表',
    '一、收入支出决算总表',
    '二、收入决算表',
    `三、${fundTitle}（此表无数据）`,
  ];
  const text = (amount: string): string[] => [
    '八、政府性基金预算支出决算情况说明',
    `2021年政府性基金预算财政拨款支出${amount}万元。`,
  ];
  assert.equal(found([...text('0'), ...lines]), []);
  assert.equal(found([...text('3.00'), ...lines]), ['error AU03']);
});

const items = '（三）一般公共预算财政拨款支出决算具体情况';
const pension =
  '1.社会保障和就业支出（类）抚恤（款）死亡抚恤（项）：支出决算为2.00万元，完成预算100%。';
const housing =
  '2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为7.00万元，完成预算100%。';
const rows = (...lines: readonly string[]): Sketch =>
  table('一般公共预算财政拨款支出决算表', [
    '科目编码|科目名称|合计|基本支出|项目支出',
    '合计<2|9.00|9.00|0.00',
    ...lines,
  ]);
const pensionRow = '2080801|死亡抚恤|2.00|2.00|0.00';
const housingRow = '2210201|住房公积金|7.00|7.00|0.00';

test('AU04: every item with data is described, and none besides', () => {
  assert.equal(found([items, pension, housing, rows(pensionRow, housingRow)]), []);
  assert.equal(found([items, pension, rows(pensionRow, housingRow)]), ['warning AU04']);
  assert.equal(found([items, pension, housing, rows(pensionRow)]), ['warning AU04']);
});

test('AU04: a row of zeros needs no words', () => {
  const zeros = '2080805|义务兵优待|0.00|0.00|0.00';
  assert.equal(found([items, pension, housing, rows(pensionRow, zeros, housingRow)]), []);
});

test.run();
