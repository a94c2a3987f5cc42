import { mock } from 'node:test';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeWorkbook } from '../../src/exchange/workbook.ts';
import type { GridCell, ReportTable } from '../../src/report/report.ts';
import { amount, label, reportOf, tableOf } from './one-table-report.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheet } from './read-workbook.ts';

const test = suite('writeWorkbook');

/** Title, number of the table, header block and one row of heads stand above the body. */
const bodyRow = 4;

async function sheetOf(table: ReportTable): Promise<ReadSheet> {
  const [sheet] = readWorkbook(await writeWorkbook(reportOf(table))).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<${element}\\b[^>]*\\b${name}="([^"]*)"`).exec(xml)?.[1];

test('the sheet is laid out like the official form', async () => {
  const note = '注：本表反映部门本年度的总收支。';
  const emptyNote = '2020年度本部门没有收入，故本表无数据。';
  const body = [[label('合计'), amount(0, '0.00'), amount(0, '0.00')]];
  const sheet = await sheetOf(tableOf(body, { emptyNote, notes: [note] }));
  const texts = [
    [0, 0, '示例表'],
    [1, 0, '公开01表'],
    [2, 0, '编制单位：示例局'],
    [2, 2, '金额单位：万元'],
    [3, 0, '项目'],
    [4, 0, '合计'],
    [5, 0, emptyNote],
    [6, 0, note],
  ] as const;
  for (const [row, column, text] of texts) assert.is(sheet.cell(row, column)?.v, text);
  assert.equal(
    [...sheet.merges].sort(),
    ['0 0 1 3', '1 0 1 3', '2 0 1 2', '5 0 1 3', '6 0 1 3'].sort(),
  );
  assert.is(sheet.rows, 7);
});

test('no line stands empty where the edition prints no number', async () => {
  const sheet = await sheetOf(tableOf([[label('合计'), amount(1, '0.00')]], { number: '' }));
  assert.is(sheet.cell(1, 0)?.v, '编制单位：示例局');
});

test('amounts are numbers in 万元, rounded and shown as printed', async () => {
  const cases: [number, string, number][] = [
    [6_229_749_999, '6229.75', 6229.75],
    [6_229_745_000, '6229.75', 6229.75],
    [6_229_744_999, '6229.74', 6229.74],
    [-12_345_000, '-12.35', -12.35],
    [4_999, '0.00', 0],
    [-4_999, '0.00', 0],
    [9_007_199_254_740_991, '9007199254.74', 9007199254.74],
    [1_010_000, '1.01', 1.01],
  ];
  const sheet = await sheetOf(
    tableOf(cases.map(([fen, text]) => [label('行'), amount(fen, text)])),
  );
  cases.forEach(([, text, value], index) => {
    const cell = sheet.cell(bodyRow + index, 1);
    assert.is(cell?.t, 'n');
    assert.is(cell?.v, value);
    assert.is(cell?.w, text);
  });
});

test('zero is shown as the edition prints it, and another number typed there in full', async () => {
  for (const text of ['', '0', '0.00']) {
    const sheet = await sheetOf(tableOf([[label('行'), amount(0, text)]]));
    const cell = sheet.cell(bodyRow, 1);
    assert.is(cell?.v, 0);
    assert.is(cell?.w ?? '', text);
    assert.match(String(cell?.z), /^0\.00/);
  }
});

test('千分位 is a format, not text', async () => {
  const body = [
    [label('甲'), amount(29_462_500_000, '29,462.50')],
    [label('乙'), amount(1_000_000, '1.00')],
    [label('丙'), amount(0, '')],
  ];
  const sheet = await sheetOf(tableOf(body));
  const shown = [0, 1, 2].map((row) => sheet.cell(bodyRow + row, 1));
  assert.equal(
    shown.map((cell) => cell?.v),
    [29462.5, 1, 0],
  );
  assert.equal(
    shown.map((cell) => cell?.w ?? ''),
    ['29,462.50', '1.00', ''],
  );
  assert.is(shown[1]?.z, '#,##0.00');
});

test('unknown is blank, withheld is said, and neither is zero', async () => {
  const withheld: GridCell = { text: '依法不公开', kind: 'amount', withheld: true };
  const sheet = await sheetOf(tableOf([[label('行'), { text: '', kind: 'amount' }, withheld]]));
  assert.is(sheet.cell(bodyRow, 1), undefined);
  assert.is(sheet.cell(bodyRow, 2)?.v, '依法不公开');
});

test('codes are text without a warning corner, 行次 and 栏次 are numbers', async () => {
  const row: GridCell[] = [
    { text: '2080505', kind: 'code' },
    { text: '31', kind: 'line-number' },
    amount(1_000_000, '1.00'),
  ];
  const head: GridCell[][] = [['栏次', '', '1'].map((text) => ({ text, kind: 'head' }))];
  const sheet = await sheetOf(tableOf([row], { head }));
  assert.equal(
    [0, 1, 2].map((column) => sheet.cell(bodyRow, column)?.t),
    ['s', 'n', 'n'],
  );
  assert.is(sheet.cell(bodyRow - 1, 2)?.v, 1);
  assert.is(attribute(sheet.xml, 'ignoredError', 'sqref'), 'A1:C5');
  assert.is(attribute(sheet.xml, 'ignoredError', 'numberStoredAsText'), '1');
});

test('levels are indented', async () => {
  const levels = [0, 1, 2].map((indent): GridCell[] => [
    { ...label('支出'), indent },
    amount(1_000_000, '1.00'),
  ]);
  const { sheets, part } = readWorkbook(await writeWorkbook(reportOf(tableOf(levels))));
  const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)]
    .map(([xml]) => xml)
    .slice(1);
  const indents = [0, 1, 2].map((row) => {
    const place = `A${bodyRow + 1 + row}`;
    const style = new RegExp(`<c r="${place}" s="(\\d+)"`).exec(sheets[0]?.xml ?? '')?.[1];
    return attribute(formats[Number(style)] ?? '', 'alignment', 'indent');
  });
  assert.equal(indents, [undefined, '1', '2']);
});

test('prints on A4 as the form lies, with the heads on every page', async () => {
  const body = Array.from({ length: 80 }, () => [label('支出'), amount(1_000_000, '1.00')]);
  const upright = tableOf(body, { number: '公开01表' });
  const lying = tableOf(body, { number: '公开02表', orientation: 'landscape' });
  const { sheets, part } = readWorkbook(await writeWorkbook(reportOf(upright, lying)));
  assert.equal(
    sheets.map(({ xml }) => attribute(xml, 'pageSetup', 'orientation')),
    ['portrait', 'landscape'],
  );
  for (const { xml } of sheets) {
    assert.is(attribute(xml, 'pageSetup', 'paperSize'), '9');
    assert.is(attribute(xml, 'pageSetUpPr', 'fitToPage'), '1');
    // One page wide is the default and is not written; 0 is as many pages down as needed.
    assert.is(attribute(xml, 'pageSetup', 'fitToWidth'), undefined);
    assert.is(attribute(xml, 'pageSetup', 'fitToHeight'), '0');
    assert.match(xml, '第 &amp;P 页，共 &amp;N 页');
  }
  const names = part('xl/workbook.xml');
  assert.match(names, `localSheetId="0">'01 示例表'!$A$1:$B$84<`);
  assert.match(names, `localSheetId="0">'01 示例表'!$4:$4<`);
  assert.match(names, `localSheetId="1">'02 示例表'!$4:$4<`);
});

test('columns fill the paper, and a number always has room', async () => {
  const large = amount(9_007_199_254_740_991, '9007199254.74');
  const table = tableOf([[label('合计'), large, amount(1_000_000, '1.00')]], {
    columnWidths: [90, 2, 8],
  });
  const { xml } = await sheetOf(table);
  const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  assert.is(widths.length, 3);
  // Widths are counted in digits: 13 digits and what Excel keeps free.
  assert.ok((widths[1] ?? 0) >= 13.5, `width ${widths[1]}`);
  // A4 without margins is 180 mm or 680 pixels wide, a digit 7.
  const equal = await sheetOf(tableOf([[label('合计'), amount(1, '0.00'), amount(1, '0.00')]]));
  const all = [...equal.xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/g)].reduce(
    (sum, [, first, last, width]) => sum + (Number(last) - Number(first) + 1) * Number(width),
    0,
  );
  assert.ok(all > 96 && all <= 97.2, `width ${all}`);
});

test('a table of a hundred columns is split over pages with its row heads repeated', async () => {
  const amounts = Array.from({ length: 100 }, () => amount(123_450_000, '123.45'));
  const sheet = await sheetOf(
    tableOf([[{ text: '2080505', kind: 'code' }, label('缴费支出'), ...amounts]], {
      orientation: 'landscape',
      head: [Array.from({ length: 102 }, (): GridCell => ({ text: '数', kind: 'head' }))],
      columnWidths: [10, 30, ...amounts.map(() => 12)],
    }),
  );
  const across = Number(attribute(sheet.xml, 'pageSetup', 'fitToWidth'));
  assert.ok(across >= 4 && across <= 6, `${across} pages`);
  const { part } = readWorkbook(
    await writeWorkbook(
      reportOf(tableOf([[{ text: '208', kind: 'code' }, label('支出'), ...amounts]])),
    ),
  );
  assert.match(part('xl/workbook.xml'), `'01 示例表'!$A:$B,'01 示例表'!$4:$4`);
});

test('a wide table that begins with amounts, or has none, repeats no columns', async () => {
  const amounts = Array.from({ length: 60 }, () => amount(123_450_000, '123.45'));
  const blanks = amounts.map((): GridCell => ({ text: '', kind: 'text' }));
  for (const row of [amounts, blanks]) {
    const table = tableOf([row], { columnWidths: row.map(() => 1) });
    const book = readWorkbook(await writeWorkbook(reportOf(table)));
    assert.match(book.part('xl/workbook.xml'), `>'01 示例表'!$4:$4<`);
  }
});

test('a table a little longer than the page is drawn together', async () => {
  const rows = (count: number): GridCell[][] =>
    Array.from({ length: count }, () => [label('支出'), amount(1_000_000, '1.00')]);
  const height = async (count: number): Promise<string | undefined> =>
    attribute((await sheetOf(tableOf(rows(count)))).xml, 'pageSetup', 'fitToHeight');
  assert.equal(await Promise.all([height(20), height(50), height(70)]), [
    undefined,
    undefined,
    '0',
  ]);
});

test('names of sheets are valid and differ', async () => {
  const titles = [
    '收入支出决算总表',
    '收入支出决算总表',
    '一般公共预算财政拨款“三公”经费支出决算表（含会议费、培训费、节庆论坛展会等活动）',
    "'[甲:乙]*?/\\'",
    `${'长'.repeat(27)}𠀀`,
  ];
  const body = [[label('合计'), amount(0, '0.00')]];
  const tables = titles.map((title) => tableOf(body, { title }));
  const { sheets } = readWorkbook(await writeWorkbook(reportOf(...tables)));
  assert.equal(
    sheets.map(({ name }) => name),
    [
      '01 收入支出决算总表',
      '02 收入支出决算总表',
      '03 一般公共预算财政拨款“三公”经费支出决算表（含会议费、培',
      "04 '［甲：乙］＊？／＼",
      `05 ${'长'.repeat(27)}`,
    ],
  );
});

test('hostile text stays text', async () => {
  const texts = [
    '=HYPERLINK("http://example.invalid","x")',
    '+1',
    '@SUM(A1)',
    '#N/A',
    'TRUE',
    '2021-09-26',
    "'引号",
    '<b>&amp;</b>',
    ']]>',
    '_x0041_',
    '甲\n乙',
    '  前后有空格  ',
    '𠮷😀',
  ];
  const sheet = await sheetOf(tableOf(texts.map((text) => [label(text), amount(0, '0.00')])));
  texts.forEach((text, index) => {
    const cell = sheet.cell(bodyRow + index, 0);
    assert.is(cell?.t, 's');
    // Names of characters, `_x0041_`, are written with the underscore named: `_x005F_x0041_`.
    assert.is(String(cell?.v).replace('_x005F_', '_'), text);
    assert.is(cell?.f, undefined);
  });
});

test('the same report gives the same bytes whenever and wherever it is built', async () => {
  const report = reportOf(tableOf([[label('合计'), amount(1_000_000, '1.00')]]));
  const zone = process.env['TZ'];
  const builds: Uint8Array[] = [];
  try {
    for (const [TZ, now] of [
      ['Asia/Shanghai', Date.UTC(2021, 8, 26)],
      ['America/New_York', Date.UTC(2031, 0, 1)],
    ] as const) {
      process.env['TZ'] = TZ;
      mock.timers.enable({ apis: ['Date'], now });
      builds.push(await writeWorkbook(report));
      mock.timers.reset();
    }
  } finally {
    mock.timers.reset();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  const [first, second] = builds;
  assert.ok(first !== undefined && second !== undefined && Buffer.from(first).equals(second));
});

test('the document names report, unit and date of publication', async () => {
  const report = reportOf(tableOf([[label('合计'), amount(1_000_000, '1.00')]]));
  const { book } = readWorkbook(await writeWorkbook(report));
  assert.is(book.Props?.Title, report.title);
  assert.is(book.Props?.Author, report.unitName);
  const dates = [book.Props?.CreatedDate, book.Props?.ModifiedDate];
  const day = '2021-09-26T00:00:00.000Z';
  assert.equal(
    dates.map((date) => date?.toISOString()),
    [day, day],
  );
});

test('a report without tables, or with a text too long for a cell, is refused', async () => {
  const long = tableOf([[label('长'.repeat(32_768)), amount(0, '0.00')]]);
  const cases = [
    { report: reportOf(), message: '没有附表' },
    { report: reportOf(long), message: '不能生成 Excel 文件' },
  ];
  for (const { report, message } of cases) {
    const error: unknown = await writeWorkbook(report).catch((reason: unknown) => reason);
    assert.instance(error, Error);
    assert.match(String(error), message);
  }
});

test.run();
