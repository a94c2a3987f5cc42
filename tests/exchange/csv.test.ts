import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tableCsv } from '../../src/exchange/csv.ts';
import type { GridCell } from '../../src/report/report.ts';
import { amount, label, tableOf } from './one-table-report.ts';
import { parseCsv } from './parse-csv.ts';

const test = suite('tableCsv');
const head = (text: string, columnSpan = 1, rowSpan = 1): GridCell => ({
  text,
  kind: 'head',
  columnSpan,
  rowSpan,
});

test('begins with the byte order mark and ends every line with CR LF', () => {
  const csv = tableCsv(tableOf([[label('合计'), amount(1_000_000, '1.00')]]));
  assert.is(csv, '\uFEFF项目,金额1\r\n合计,1.00\r\n');
});

test('a head stands in every field that it covers, a label of the body in the first', () => {
  const table = tableOf(
    [
      [{ ...label('合计'), columnSpan: 2 }, amount(1_000_000, '1.00'), amount(0, '')],
      [{ text: '208', kind: 'code' }, label('支出'), { text: '', kind: 'amount' }, amount(0, '0')],
    ],
    {
      columnWidths: [1, 1, 1, 1],
      head: [
        [head('项目', 2), head('本年支出', 2)],
        [head('编码'), head('名称'), head('小计', 2)],
      ],
    },
  );
  assert.equal(parseCsv(tableCsv(table)), [
    ['项目', '项目', '本年支出', '本年支出'],
    ['编码', '名称', '小计', '小计'],
    ['合计', '', '1.00', ''],
    ['208', '支出', '', '0'],
  ]);
});

test('a head over two rows stands in both', () => {
  const table = tableOf([[label('合计'), amount(0, '0.00')]], {
    head: [[head('项目', 1, 2), head('支出')], [head('小计')]],
  });
  assert.equal(parseCsv(tableCsv(table)).slice(0, 2), [
    ['项目', '支出'],
    ['项目', '小计'],
  ]);
});

test('commas, quotes and line breaks are quoted', () => {
  const texts = ['甲,乙', '"引"', '一\n二', '一\r\n二', '29,462.50'];
  const csv = tableCsv(tableOf(texts.map((text) => [label(text), amount(0, '0.00')])));
  assert.equal(
    parseCsv(csv)
      .slice(1)
      .map(([text]) => text),
    texts,
  );
  assert.match(csv, '"29,462.50"');
});

test('text never becomes a formula', () => {
  const hostile = ['=1+1', '+86', '-x', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠A1'];
  const rows = parseCsv(tableCsv(tableOf(hostile.map((text) => [label(text), amount(0, '')]))));
  assert.equal(
    rows.slice(1).map(([text]) => text),
    hostile.map((text) => `'${text}`),
  );
});

test('negative numbers stay numbers', () => {
  const csv = tableCsv(tableOf([[label('差额'), amount(-1_234_567_890_000, '-1,234,567.89')]]));
  assert.equal(parseCsv(csv)[1], ['差额', '-1,234,567.89']);
  const plain = tableCsv(tableOf([[label('差额'), amount(-12_345_000, '-12.35')]]));
  assert.match(plain, '差额,-12.35\r\n');
});

test.run();
