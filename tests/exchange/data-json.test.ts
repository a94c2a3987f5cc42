import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';
import { reportData } from '../../src/exchange/data-json.ts';
import type { Report } from '../../src/report/report.ts';
import { isCalendarDate } from '../../src/source/calendar-date.ts';
import type { ReportData } from '../../src/source/types/report-data.ts';
import { sampleReport } from '../support/sample-report.ts';
import { amount, label, reportOf, tableOf } from './one-table-report.ts';
import { realReports } from './real-reports.ts';

const test = suite('reportData');

async function readSchema(): Promise<object> {
  const path = join(projectRoot, 'schemas', 'report-data.schema.json');
  return JSON.parse(await readFile(path, 'utf8')) as object;
}

const schema = await readSchema();
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat('date', isCalendarDate);
const validate = ajv.compile(schema);
const faults = (data: unknown): string[] =>
  validate(data)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

test('every report fits the schema, after being written and read as well', async () => {
  const reports = [...(await realReports()), sampleReport(), sampleReport({ draft: true })];
  assert.ok(reports.length >= 7);
  for (const report of reports) {
    assert.equal(faults(reportData(report)), []);
    assert.equal(faults(JSON.parse(JSON.stringify(reportData(report)))), []);
  }
});

test('an amount stands in 分 and in 万元, rounded, whatever the edition prints', () => {
  const body = [
    amount(29_462_505_000, '29,462.51'),
    amount(0, ''),
    amount(-4_999, '0.00'),
    { text: '', kind: 'amount' as const },
    { text: '依法不公开', kind: 'amount' as const, withheld: true },
  ].map((cell) => [label('行'), cell]);
  const cells = reportData(reportOf(tableOf(body))).附表[0]?.表体.map(([, cell]) => cell);
  assert.equal(cells, [
    { 栏: 2, 类别: '金额', 文字: '29,462.51', 分: 29_462_505_000, 万元: '29462.51' },
    { 栏: 2, 类别: '金额', 文字: '', 分: 0, 万元: '0.00' },
    { 栏: 2, 类别: '金额', 文字: '0.00', 分: -4_999, 万元: '0.00' },
    { 栏: 2, 类别: '金额', 文字: '' },
    { 栏: 2, 类别: '金额', 文字: '依法不公开', 依法不公开: true },
  ]);
});

test('the schema refuses what is not so', () => {
  const table = tableOf([[label('合计'), amount(1_000_000, '1.00')]]);
  const text = JSON.stringify(reportData(reportOf(table)));
  const spoiled: [string, string][] = [
    ['"格式版本":1', '"格式版本":2'],
    ['"分":1000000', '"分":1000000.5'],
    ['"万元":"1.00"', '"万元":1'],
    ['"万元":"1.00"', '"万元":"1.0"'],
    [',"万元":"1.00"', ''],
    ['"公开日期":"2021-09-26"', '"公开日期":"2021-02-30"'],
    ['"类别":"金额"', '"类别":"合计"'],
    ['"年度":2020,', ''],
    ['"年度":2020', '"年度":2020,"月份":1'],
  ];
  for (const [from, to] of spoiled) {
    const changed = text.replace(from, to);
    assert.is.not(changed, text, from);
    assert.ok(faults(JSON.parse(changed)).length > 0, `${from} → ${to}`);
  }
});

test('every property has a Chinese title and says what it is', () => {
  let properties = 0;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      visit(child);
      if (key !== 'properties' || typeof child !== 'object') continue;
      for (const [name, property] of Object.entries(child as Record<string, unknown>)) {
        properties += 1;
        const { title, description } = property as { title?: unknown; description?: unknown };
        assert.is(title, name);
        assert.ok(typeof description === 'string' && description !== '', name);
      }
    }
  };
  visit(schema);
  assert.ok(properties > 50);
});

test('holds all text of the report, headings in their order', async () => {
  for (const report of await realReports()) {
    const data = reportData(report);
    const printed = texts(report.parts, isPrinted);
    assert.ok(printed.length > 500);
    const kept = new Set(texts(data, () => true));
    for (const text of printed) assert.ok(kept.has(text), text);
    assert.equal(headings(data.部分), titlesOf(report.parts));
  }
});

test('the order of the keys does not depend on the order in the report', () => {
  const table = tableOf([[label('合计'), amount(1, '0.00')]]);
  const report = reportOf(table);
  const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
  assert.is(JSON.stringify(reportData(turned)), JSON.stringify(reportData(report)));
});

function isPrinted(key: string): boolean {
  return ['text', 'title', 'caption', 'term', 'definition', 'label', 'valueText'].includes(key);
}

/** @returns all texts in a value whose key is wanted; a text in a list has the key of the list. */
function texts(value: unknown, wanted: (key: string) => boolean, key = ''): string[] {
  if (typeof value === 'string') return wanted(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => texts(item, wanted, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => texts(child, wanted, name));
}

function titlesOf(sections: Report['parts']): string[] {
  return sections.flatMap(({ title, sections: below }) => [title, ...titlesOf(below)]);
}

function headings(sections: ReportData['部分']): string[] {
  return sections.flatMap(({ 标题, 节 }) => [标题, ...headings(节)]);
}

test.run();
