import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeDownloads } from '../../src/exchange/write-downloads.ts';
import type { Report, ReportTable } from '../../src/report/report.ts';
import type { Cell, ReportData } from '../../src/source/types/report-data.ts';
import { sampleReport } from '../support/sample-report.ts';
import { hundredths, tableCorners, tablesIn } from './expected-grid.ts';
import { parseCsv } from './parse-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheet } from './read-workbook.ts';
import { realReports } from './real-reports.ts';

const test = suite('writeDownloads');

interface Downloads {
  paths: string[];
  sheets: ReadSheet[];
  csvs: string[][][];
  data: ReportData;
  bytes: Map<string, Buffer>;
}

async function download(report: Report): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  try {
    const paths = await writeDownloads(report, folder);
    const bytes = new Map<string, Buffer>();
    for (const path of paths) bytes.set(path, await readFile(join(folder, path)));
    const file = (path: string): Buffer => bytes.get(path) ?? Buffer.alloc(0);
    return {
      paths,
      bytes,
      sheets: readWorkbook(file('tables.xlsx')).sheets,
      csvs: paths
        .filter((path) => path.endsWith('.csv'))
        .map((path) => parseCsv(file(path).toString('utf8'))),
      data: JSON.parse(file('data.json').toString('utf8')) as ReportData,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The row of the sheet in which the table's head begins: below title, number and header block. */
function firstRow({ number }: ReportTable): number {
  return number === '' ? 2 : 3;
}

function compareTable(
  table: ReportTable,
  sheet: ReadSheet,
  csv: string[][],
  data: ReportData['附表'][number],
): number {
  const top = firstRow(table);
  const columns = table.columnWidths.length;
  const found = tableCorners(table);
  const dataCells = [...data.表头, ...data.表体].flatMap((cells, row) =>
    cells.map((cell): [string, Cell] => [`${row} ${cell.栏 - 1}`, cell]),
  );
  assert.equal(
    dataCells.map(([place]) => place),
    found.map(({ row, column }) => `${row} ${column}`),
  );
  const inData = new Map(dataCells);
  const height = table.head.length + table.body.length;
  assert.is(csv.length, height);
  assert.equal(new Set(csv.map((fields) => fields.length)), new Set([columns]));
  assert.is(sheet.columns, columns);
  const merges = new Set<string>();
  for (const { cell, row, column } of found) {
    const where = `${table.title} ${row} ${column}`;
    const { rowSpan = 1, columnSpan = 1, text, value } = cell;
    const written = sheet.cell(top + row, column);
    const datum = inData.get(`${row} ${column}`);
    if (rowSpan * columnSpan > 1) merges.add(`${top + row} ${column} ${rowSpan} ${columnSpan}`);
    assert.is(csv[row]?.[column], text, where);
    assert.is(datum?.文字, text, where);
    assert.is(datum?.跨列 ?? 1, columnSpan, where);
    assert.is(datum?.跨行 ?? 1, rowSpan, where);
    assert.is(datum?.分, value, where);
    if (value === undefined) {
      assert.is(String(written?.v ?? ''), text, where);
      assert.is(datum?.万元, undefined, where);
      continue;
    }
    // Shown as printed; the number itself, the number in the JSON and the exact value agree.
    assert.is(written?.t, 'n', where);
    assert.is(written?.w ?? '', text, where);
    assert.is(Math.round(Number(written?.v) * 100), hundredths(value), where);
    assert.is(Number(datum?.万元), written?.v, where);
    if (text !== '') assert.is(Number(text.replaceAll(',', '')), written?.v, where);
  }
  const inGrid = [...sheet.merges].filter((merge) => {
    const row = Number(merge.split(' ')[0]);
    return row >= top && row < top + height;
  });
  assert.equal(new Set(inGrid), merges);
  compareSurroundings(table, sheet, data, top + height);
  return found.length;
}

function compareSurroundings(
  table: ReportTable,
  sheet: ReadSheet,
  data: ReportData['附表'][number],
  below: number,
): void {
  assert.is(sheet.cell(0, 0)?.v, table.title);
  if (table.number !== '') assert.is(sheet.cell(1, 0)?.v, table.number);
  const { number, title, preparedBy, unit, notes, emptyNote } = table;
  assert.equal(
    [data.编号, data.标题, data.编制单位, data.金额单位, data.空表说明, data.注],
    [number, title, preparedBy, unit, emptyNote, notes],
  );
  const header = firstRow(table) - 1;
  assert.is(sheet.cell(header, 0)?.v, preparedBy);
  const inHeader = Array.from({ length: sheet.columns }, (_, column) => sheet.cell(header, column));
  assert.ok(inHeader.some((cell) => cell?.v === unit));
  const lines = [...(emptyNote === undefined ? [] : [emptyNote]), ...notes];
  lines.forEach((line, index) => assert.is(sheet.cell(below + index, 0)?.v, line));
  assert.is(sheet.rows, below + lines.length);
  const orientation = /<pageSetup [^>]*orientation="(\w+)"/.exec(sheet.xml)?.[1];
  assert.is(orientation, table.orientation);
}

test('workbook, CSV and JSON agree with every report cell by cell', async () => {
  const reports = await realReports();
  assert.ok(reports.length >= 5, `${reports.length} reports`);
  for (const report of reports) {
    const { paths, sheets, csvs, data } = await download(report);
    const tables = tablesIn(report);
    assert.equal(paths, [
      'tables.xlsx',
      ...tables.map((_, index) => `tables/${String(index + 1).padStart(2, '0')}.csv`),
      'data.json',
    ]);
    assert.equal(
      data.附表.map(({ 文件 }) => 文件),
      paths.slice(1, -1),
    );
    assert.is(sheets.length, tables.length);
    let cells = 0;
    tables.forEach((table, index) => {
      const [sheet, csv, datum] = [sheets[index], csvs[index], data.附表[index]];
      if (sheet === undefined || csv === undefined || datum === undefined) {
        throw new Error(`${table.title} is missing`);
      }
      cells += compareTable(table, sheet, csv, datum);
    });
    assert.ok(cells > 500, `${report.title}: ${cells} cells`);
  }
});

test('the same report gives the same files', async () => {
  const [report] = await realReports();
  if (report === undefined) throw new Error('no report');
  const [first, second] = [await download(report), await download(report)];
  assert.equal(first.paths, second.paths);
  for (const [path, bytes] of first.bytes) {
    assert.ok(second.bytes.get(path)?.equals(bytes), path);
  }
});

test('a report without tables has its data alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'));
  try {
    const report = { ...sampleReport(), parts: [] };
    assert.equal(await writeDownloads(report, folder), ['data.json']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test.run();
