/** A wide table that goes on in grids right below is one table, as on the pages that this program writes. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishedBlock } from '../../src/audit/document.ts';
import { findTables } from '../../src/audit/tables/find-tables.ts';

const sheets = suite('further sheets of a wide table');

const place = { file: 'a.html', line: 1, column: 1 };

function grid(...rows: string[]): PublishedBlock {
  const cells = (row: string) =>
    row.split('|').map((text, column) => ({ text, place, column, columnSpan: 1, rowSpan: 1 }));
  return { kind: 'table', place, rows: rows.map(cells) };
}

const title: PublishedBlock = { kind: 'text', place, text: '一般公共预算财政拨款支出决算明细表' };
const first = grid('科目编码|合计|工资福利支出', '201|3.00|1.00');

function found(...blocks: PublishedBlock[]): number {
  return findTables({ name: 'a.html', format: 'html', blocks }).length;
}

sheets('a grid right below that names the same rows belongs to the table', () => {
  assert.is(found(title, first, grid('科目编码|资本性支出', '201|2.00')), 2);
});

sheets('a grid of other rows, or behind a line of text, does not', () => {
  assert.is(found(title, first, grid('项目名称|金额', '甲|2.00')), 1);
  const note: PublishedBlock = { kind: 'text', place, text: '注：本表反映支出。' };
  assert.is(found(title, first, note, grid('科目编码|资本性支出', '201|2.00')), 1);
});

sheets.run();
