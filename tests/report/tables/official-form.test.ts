/** The official form of the tables: no holes, 行次 and 栏次 in place, fixed rows, the header block. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { examine } from '../../../src/checks/examine.ts';
import type { Report, ReportTable } from '../../../src/report/report.ts';
import { project, reportOf, unitText } from '../../support/make-disclosure.ts';
import type { Parts } from '../../support/make-disclosure.ts';
import { randomDisclosure } from '../../support/random-disclosure.ts';
import { cellAt, cellBeside, gridOf, tableOf, tablesOf } from '../../support/read-report.ts';
import type { TableNumber } from '../../support/read-report.ts';

function isFilled({ head, body, columnWidths }: ReportTable): void {
  assert.ok(columnWidths.every((width) => width > 0));
  gridOf(head, columnWidths.length);
  gridOf(body, columnWidths.length);
}

const grid = suite('every row of a table fills its columns, spans included');

for (const { path, report } of examine(project).disclosures) {
  if (report === undefined) continue;
  for (const table of tablesOf(report)) {
    grid(`${path} ${table.title}`, () => isFilled(table));
  }
}

grid('random reports', () => {
  fc.assert(
    fc.property(randomDisclosure({ open: true }), (parts) => {
      tablesOf(reportOf(parts)).forEach(isFilled);
    }),
    { numRuns: 15 },
  );
});

grid('a hole and an overlap would be seen', () => {
  const cell = { text: '甲', kind: 'label' } as const;
  assert.throws(() => gridOf([[cell]], 2), /leaves column 2 free/);
  assert.throws(() => gridOf([[{ ...cell, columnSpan: 3 }]], 2), /does not fit/);
  assert.throws(() => gridOf([[{ ...cell, rowSpan: 2 }, cell]], 2), /does not fit/);
  assert.is(gridOf([[{ ...cell, rowSpan: 2 }, cell], [cell]], 2).length, 2);
});

grid.run();

/** The edition whose tables are the national nine. */
const national = { 版式: '全国-2020' };

const numbers = suite('行次 and 栏次');

/** 行次 of the rows that carry these words, left to right. */
function lineNumbers(report: Report, number: TableNumber, words: string): string[] {
  return tableOf(report, number).body.flatMap((row) =>
    row.some(({ text }) => text === words)
      ? row.flatMap(({ kind, text }) => (kind === 'line-number' ? [text] : []))
      : [],
  );
}

const officialLines: [TableNumber, string, string[]][] = [
  ['01', '一、一般公共预算财政拨款收入', ['1', '32']],
  ['01', '八、其他收入', ['8', '39']],
  ['01', '二十六、抗疫特别国债安排的支出', ['26', '57']],
  ['01', '本年收入合计', ['27', '58']],
  ['01', '年初结转和结余', ['29', '60']],
  ['01', '总计', ['31', '62']],
  ['04', '三、国有资本经营预算财政拨款', ['3', '35', '31', '63']],
  ['04', '本年收入合计', ['27', '59']],
  ['04', '年初财政拨款结转和结余', ['28', '60']],
  ['04', '总计', ['32', '64']],
];

for (const [number, words, expected] of officialLines) {
  numbers(`${number} ${words}: ${expected.join(' ')}`, () => {
    assert.equal(lineNumbers(reportOf(), number, words), expected);
    // 未分科目 is a line beyond the official form: it has no 行次, so the others stay.
    const unclassified = reportOf({ 支出: '- { 资金来源: 一般公共预算财政拨款, 项目支出: 100 }' });
    assert.equal(lineNumbers(unclassified, number, words), expected);
  });
}

numbers('未分科目 carries no 行次, and is there only when something stands in it', () => {
  const unclassified = reportOf({ 支出: '- { 资金来源: 一般公共预算财政拨款, 项目支出: 100 }' });
  for (const number of ['01', '04'] as const) {
    assert.equal(lineNumbers(unclassified, number, '未分科目'), ['', '']);
    assert.equal(lineNumbers(reportOf(), number, '未分科目'), []);
  }
});

for (const [number, count] of [
  ['01', 2],
  ['02', 7],
  ['03', 6],
  ['04', 5],
  ['05', 3],
  ['07', 12],
  ['08', 6],
  ['09', 3],
] as const) {
  numbers(`栏次 of ${number} run from 1 to ${count}`, () => {
    const last = tableOf(reportOf(national), number).head.at(-1) ?? [];
    const found = last.flatMap(({ text }) => (/^\d+$/.test(text) ? [Number(text)] : []));
    assert.equal(
      found,
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });
}

numbers.run();

const rows = suite('the rows of a table');

rows('01 and 04 print every fixed row, whatever is zero', () => {
  for (const number of ['01', '04'] as const) {
    const labels = tableOf(reportOf({ 收入: '[]', 支出: '[]' }), number).body.flat();
    const classes = labels.filter(({ kind, text }) => kind === 'label' && /支出$/.test(text));
    assert.is(classes.length, 26);
  }
});

rows('tables by 科目 print 合计 and the 类, 款, 项 with figures, indented by level', () => {
  const table = tableOf(
    reportOf({
      支出: `- { 科目: '2210201', 资金来源: 一般公共预算财政拨款, 基本支出: 1 }
- { 科目: '2080505', 资金来源: 一般公共预算财政拨款, 基本支出: 0 }
- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 2 }`,
    }),
    '05',
  );
  assert.equal(
    table.body.map(([first, second]) => [first?.text, second?.text, second?.indent]),
    [
      ['合计', '1.00', undefined],
      ['221', '住房保障支出', 0],
      ['22102', '住房改革支出', 1],
      ['2210201', '住房公积金', 2],
    ],
  );
});

rows('未分科目 comes last', () => {
  const table = tableOf(
    reportOf({
      支出: '- { 资金来源: 其他资金, 合计: 3 }\n- { 科目: "2210201", 资金来源: 其他资金, 基本支出: 1 }',
    }),
    '03',
  );
  assert.is(table.body.at(-1)?.[1]?.text, '未分科目');
  assert.is(cellAt(table, { row: '未分科目', column: 1 }).text, '3.00');
  assert.is(cellAt(table, { row: '未分科目', column: 2 }).text, '');
});

rows('06 names every 经济科目 of the year, and only those', () => {
  const texts = (parts: Parts): string[] =>
    tableOf(reportOf(parts), '06').body.flatMap((row) => row.map(({ text }) => text));
  assert.ok(texts({}).includes('30311'));
  assert.not.ok(texts({}).includes('39909'));
  assert.ok(texts({ 年度: '2021', 版式: '四川-2021' }).includes('39909'));
});

rows.run();

const header = suite('the header block');

header('names the unit in full, the unit of amounts and the official number', () => {
  const table = tableOf(reportOf({}, { unit: unitText }), '01');
  assert.is(table.preparedBy, '编制单位：示例市示例中心');
  assert.is(table.unit, '金额单位：万元');
  assert.is(table.number, '公开01表');
  assert.match(table.notes[0] ?? '', /^注：本表反映单位本年度的总收支/);
});

header('wide tables lie across the page', () => {
  const report = reportOf(national);
  const landscape = (['01', '02', '03', '04', '05', '06', '07', '08', '09'] as const).filter(
    (number) => tableOf(report, number).orientation === 'landscape',
  );
  assert.equal(landscape, ['02', '03', '04', '07', '08']);
});

header('06 closes with 人员经费合计 and 公用经费合计', () => {
  const economic = tableOf(
    reportOf({
      支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: { '30101': 3, '30201': 1.5 } }",
    }),
    '06',
  );
  assert.is(cellBeside(economic, '人员经费合计').text, '3.00');
  assert.is(cellBeside(economic, '公用经费合计').text, '1.50');
});

header.run();
