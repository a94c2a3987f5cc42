/** Documents that belong together: two years of one unit, a department and its units. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Auditor } from '../../src/audit/auditor.ts';
import { auditBetween } from '../../src/audit/between/audit-between.ts';
import type { BetweenResult } from '../../src/audit/between/audit-between.ts';
import { toCompare } from '../../src/audit/between/audited-document.ts';
import type { PublishedDocument } from '../../src/audit/document.ts';
import { reportDocument } from '../../src/audit/report-document.ts';
import { realReports } from '../exchange/real-reports.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const auditor = new Auditor(knowledge);

function between(...documents: PublishedDocument[]): BetweenResult[] {
  return auditBetween(documents.map((source) => toCompare(source, auditor.audit(source))));
}

function codes(results: readonly BetweenResult[]): string[] {
  return results.flatMap(({ findings }) => findings.map(({ level, code }) => `${level} ${code}`));
}

const summary = (opening: string, closing: string): Sketch => ({
  title: '收入支出决算总表',
  rows: [
    '收入<3|支出<3',
    '项目|行次|决算数|项目|行次|决算数',
    `年初结转和结余|1|${opening}|年末结转和结余|2|${closing}`,
  ],
});
const fiscal = (opening: string, closing: string): Sketch => ({
  title: '财政拨款收入支出决算总表',
  rows: [
    '收入<2|支出<5',
    '项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    `年初财政拨款结转和结余|${opening}|年末财政拨款结转和结余|${closing}|${closing}|0.00|0.00`,
  ],
});
const fund = (opening: string, closing: string): Sketch => ({
  title: '政府性基金预算财政拨款收入支出决算表',
  rows: [
    '科目编码|科目名称|年初结转和结余|本年收入|小计|基本支出|项目支出|年末结转和结余',
    `2120803|城市建设支出|${opening}|10.00|8.00|0.00|8.00|${closing}`,
  ],
});
const totals = '一、收入支出决算总体情况说明';
const assets = '（三）国有资产占有使用情况';

const year = (number: number, ...sketches: Sketch[]): PublishedDocument =>
  documentOf(sketches, `示例市示例局${number}年度部门决算`, `${number}.html`);

interface Case {
  finding: string;
  before: Sketch[];
  wrong: Sketch[];
  right: Sketch[];
}

const said = (text: string): Sketch[] => [totals, text];
const cars = (count: number): Sketch[] => [assets, `截至2021年12月31日，共有车辆${count}辆。`];

/** A change that a section of this year tells, against last year's 100.00 and this year's 90.00. */
function change(finding: string, heading: string, name: string, sentence: string): Case {
  const now = (amount: string): Sketch[] => [
    heading,
    `2021年${name}90.00万元。与2020年相比，${sentence}减少${amount}万元，下降10.00%。`,
  ];
  const before = [heading, `2020年${name}100.00万元。`];
  return { finding, before, wrong: now('11.00'), right: now('10.00') };
}

const cases: readonly Case[] = [
  {
    finding: 'error K01',
    before: [summary('1.00', '33.00')],
    wrong: [summary('30.00', '5.00')],
    right: [summary('33.00', '5.00')],
  },
  {
    finding: 'error K02',
    before: [fiscal('1.00', '3.00')],
    wrong: [fiscal('30.00', '5.00')],
    right: [fiscal('3.00', '5.00')],
  },
  {
    finding: 'error K03',
    before: [fund('3.00', '5.00')],
    wrong: [fund('0.50', '2.50')],
    right: [fund('5.00', '7.00')],
  },
  {
    finding: 'error K04',
    before: said('2020年度收、支总计100.00万元。'),
    wrong: said(
      '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少11.00万元，下降10.00%。',
    ),
    right: said(
      '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，下降10.00%。',
    ),
  },
  change(
    'error K05',
    '四、财政拨款收入支出决算总体情况说明',
    '财政拨款收、支总计',
    '财政拨款收、支总计各',
  ),
  change(
    'error K06',
    '（一）一般公共预算财政拨款支出决算总体情况',
    '一般公共预算财政拨款支出',
    '一般公共预算财政拨款支出',
  ),
  change('error K07', '3.公务接待费', '公务接待费支出', '公务接待费支出决算'),
  change('error K08', '（一）机关运行经费支出情况', '机关运行经费支出', '机关运行经费支出'),
  {
    finding: 'warning K09',
    before: cars(15),
    wrong: cars(18),
    right: cars(14),
  },
  {
    finding: 'error K12',
    before: said('2020年度收、支总计101.00万元。'),
    wrong: said('2021年度收、支总计90.00万元，与2020年的100.00万元相比，减少10.00万元。'),
    right: said('2021年度收、支总计90.00万元，与2020年的101.00万元相比，减少11.00万元。'),
  },
];

const years = suite('two years of one unit');

for (const { finding, before, wrong, right } of cases) {
  years(`${finding} fires`, () => {
    const results = between(year(2021, ...wrong), year(2020, ...before));
    assert.ok(codes(results).includes(finding), codes(results).join());
    assert.is(results[0]?.title, '示例市示例局：2021年度与2020年度');
    for (const { place, message } of results.flatMap(({ findings }) => findings)) {
      assert.is(place.file, '2021.html');
      assert.match(message, '“2020.html”');
    }
  });
  years(`${finding} is silent`, () => {
    const results = between(year(2021, ...right), year(2020, ...before));
    assert.equal(codes(results), []);
    assert.ok((results[0]?.checked ?? 0) > 0);
  });
}

years(
  'a wrong figure of last year is told once, not again in the change that follows from it',
  () => {
    const before = year(2020, ...said('2020年度收、支总计101.00万元。'));
    const now = '2021年度收、支总计90.00万元，与2020年的100.00万元相比，减少10.00万元。';
    assert.equal(codes(between(year(2021, ...said(now)), before)), ['error K12']);
  },
);

years('an opening balance that the document says was adjusted is not compared', () => {
  const note = '年初结转和结余因收回存量资金调整。';
  const results = between(
    year(2021, note, summary('30.00', '5.00')),
    year(2020, summary('1.00', '33.00')),
  );
  assert.equal(codes(results), []);
});

years('other units, and years that do not follow, are not compared', () => {
  const other = documentOf([summary('1.00', '33.00')], '示例市另一局2020年度部门决算', 'b.html');
  assert.equal(between(year(2021, summary('30.00', '5.00')), other), []);
  assert.equal(between(year(2021, summary('30.00', '5.00')), year(2019)), []);
});

const reports = (await realReports()).map(reportDocument);

years('the own data of two years: nothing beyond rounding', () => {
  const results = between(...reports);
  assert.ok(results.length > 0);
  assert.ok(results.every(({ checked }) => checked > 5));
  assert.equal(
    codes(results).filter((code) => !code.startsWith('hint')),
    [],
  );
});

years.run();

const department = (
  counted: string,
  rows: readonly string[],
  ...more: Sketch[]
): PublishedDocument =>
  documentOf(
    [
      `示例市示例局下属二级决算单位${counted}个，包括示例市示例中心、示例市示例站。`,
      ...more,
      spending(rows),
    ],
    '示例市示例局2021年度部门决算',
    '部门.html',
  );
const unit = (name: string, rows: readonly string[], ...more: Sketch[]): PublishedDocument =>
  documentOf([...more, spending(rows)], `${name}2021年度单位决算`, `${name}.html`);

function spending(rows: readonly string[]): Sketch {
  const head = '科目编码|科目名称|本年支出合计|基本支出|项目支出';
  return { title: '一般公共预算财政拨款支出决算表', rows: [head, ...rows] };
}

const row = (amount: string): string[] => [
  `合计<2|${amount}|${amount}|0.00`,
  `2120101|行政运行|${amount}|${amount}|0.00`,
];
const seat = unit('示例市示例局（本级）', row('10.00'));
const centre = unit('示例市示例中心', row('3.00'), ...cars(2));
const station = unit('示例市示例站', row('2.00'));

const units = suite('a department and its units');

units('P01: all units there, the department is their sum; a difference is told once', () => {
  const wrong = between(department('2', row('15.50')), seat, centre, station);
  // 合计 and 基本支出 of the one subject; the row 合计 above it is not told again.
  assert.equal(codes(wrong), ['error P01', 'error P01']);
  assert.match(wrong[0]?.findings[0]?.message ?? '', /“示例市示例中心\.html”/);
  assert.equal(codes(between(department('2', row('15.00')), seat, centre, station)), []);
});

units('P01: with a unit missing only a department below its units is wrong', () => {
  const more = between(department('2', row('20.00')), seat, centre);
  assert.equal(codes(more), ['hint P04']);
  const less = between(department('2', row('12.00')), seat, centre);
  assert.ok(codes(less).includes('error P01'));
});

const incomeTable = (count: number, service: string, subsidy: string): Sketch => ({
  title: '收入决算表',
  rows: [
    '科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入',
    `合计<2||${count}0.00|${subsidy}|${service}`,
  ],
});
const paidTable = (count: number, paid: string): Sketch => ({
  title: '支出决算表',
  rows: [
    '科目编码|科目名称|本年支出合计|基本支出|对附属单位补助支出',
    `合计<2||${count}0.00|${paid}`,
  ],
});

/** The seat pays its centre 2.00, which the sum of both leaves out. */
function summedUp(service: string, subsidy: string, paid: string): string[] {
  const tables = (count: number, ...[own, received, given]: string[]): Sketch[] => [
    incomeTable(count, own ?? '', received ?? ''),
    paidTable(count, given ?? ''),
  ];
  const results = between(
    department('1', [], ...tables(2, service, subsidy, paid)),
    unit('示例市示例局（本级）', [], ...tables(1, '0.00', '0.00', '2.00')),
    unit('示例市示例中心', [], ...tables(1, '5.00', '2.00', '0.00')),
  );
  return codes(results).filter((code) => code.endsWith('P02'));
}

units('P02: own income adds up, what one unit pays another is taken off on both sides', () => {
  assert.equal(summedUp('5.00', '0.00', '0.00'), []);
  // Not taken off at all, it stands on both sides as well.
  assert.equal(summedUp('5.00', '2.00', '2.00'), []);
  assert.equal(summedUp('6.00', '0.00', '0.00'), ['warning P02']);
  assert.equal(summedUp('5.00', '0.00', '2.00'), ['warning P02']);
});

units('N03: 机关运行经费 of the department', () => {
  const funds = (amount: string): Sketch[] => [
    '（一）机关运行经费支出情况',
    `2021年，机关运行经费支出${amount}万元。`,
  ];
  const own = unit('示例市示例局（本级）', row('10.00'), ...funds('4.00'));
  const other = unit('示例市示例中心', row('3.00'), ...funds('1.00'));
  const of = (amount: string): string[] =>
    codes(between(department('1', row('13.00'), ...funds(amount)), own, other));
  assert.equal(of('6.00'), ['error N03']);
  assert.equal(of('5.00'), []);
});

units('P03: vehicles', () => {
  const cars2 = unit('示例市示例站', row('2.00'), ...cars(1));
  const own = unit('示例市示例局（本级）', row('10.00'), ...cars(4));
  const of = (count: number) =>
    codes(between(department('2', row('15.00'), ...cars(count)), own, centre, cars2));
  assert.equal(of(8), ['error P03']);
  assert.equal(of(7), []);
});

units('P04: more units than the department counts', () => {
  assert.equal(codes(between(department('1', row('15.00')), seat, centre, station)), [
    'warning P04',
  ]);
});

units('a unit that the department does not name is not its own', () => {
  const stranger = unit('别市某中心', row('3.00'));
  assert.equal(between(department('2', row('12.00')), stranger), []);
});

units.run();
