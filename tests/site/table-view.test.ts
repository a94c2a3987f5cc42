import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { GridCell, ReportTable } from '../../src/report/report.ts';
import { officialTable } from '../../src/site/table-view.ts';

const test = suite('official tables on a page');

const amount = (value: number): GridCell => ({ text: String(value), kind: 'amount' });
const table: ReportTable = {
  id: 'wide',
  number: '公开07表',
  title: '明细表',
  preparedBy: '编制单位：示例局',
  unit: '金额单位：万元',
  orientation: 'landscape',
  columnWidths: [2, 1, 1, 1, 1],
  head: [
    [
      { text: '名称', kind: 'head', scope: 'column', rowSpan: 2 },
      { text: '甲类', kind: 'head', scope: 'column-group', columnSpan: 3 },
      { text: '乙类', kind: 'head', scope: 'column', rowSpan: 2 },
    ],
    ['一', '二', '三'].map((text) => ({ text, kind: 'head', scope: 'column' })),
  ],
  body: [[{ text: '合计', kind: 'label' }, ...[1, 2, 3, 4].map(amount)]],
  emptyNote: '本表无数据。',
  notes: ['注：示例。'],
};

test('a table that fits stands in one grid', () => {
  const view = officialTable(table);
  assert.is(view.className, 'table-scroll');
  assert.is(view.grids.length, 1);
  assert.equal(
    view.grids[0]?.columns.map(({ width }) => width),
    ['33.33%', '16.67%', '16.67%', '16.67%', '16.67%'],
  );
});

test('one that does not comes in sheets: rows named on each, titles marked, notes once below', () => {
  const view = officialTable({
    ...table,
    sheets: [
      [0, 1, 2],
      [0, 3, 4],
    ],
  });
  assert.is(view.className, 'table-scroll sheets');
  assert.is(view.columnCount, 3);
  assert.equal(
    view.grids.map(({ title }) => title),
    ['明细表', '明细表（续表1）'],
  );
  const words = (rows: GridCell[][] | undefined): string[] =>
    (rows ?? []).map((row) => row.map(({ text }) => text).join('|'));
  assert.equal(words(view.grids[0]?.head), ['名称|甲类', '一|二']);
  assert.equal(words(view.grids[1]?.head), ['名称|甲类|乙类', '三']);
  assert.is(view.grids[0]?.head[0]?.[1]?.columnSpan, 2);
  assert.is(view.grids[1]?.head[0]?.[1]?.columnSpan, undefined);
  assert.equal(words(view.grids[1]?.body), ['合计|3|4']);
  assert.equal([view.emptyNote, view.notes], ['本表无数据。', ['注：示例。']]);
});

test.run();
