/** What is shown around a finding: the paragraph as it was read, or the row of the table with the cell picked out. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishedBlock } from '../../src/audit/document.ts';
import { placedTexts } from '../../src/audit/placed-texts.ts';
import { excerptOf } from '../../src/source/excerpt.ts';
import type { Place } from '../../src/source/problem.ts';

const file = '公开.docx';
const words = '本年收入𠮷100万元';
const paragraph: PublishedBlock = {
  kind: 'text',
  text: words,
  place: { file, line: 1, column: 1, paragraph: 1, length: words.length },
};
const cell = (text: string, order: number) => ({
  text,
  place: { file, line: 2, column: 1, cell: { table: 1, row: 1, cell: order } },
  column: order - 1,
  columnSpan: 1,
  rowSpan: 1,
});
const row = [cell('办公费', 1), cell('1,003.00', 2), cell('0', 3)];
const table: PublishedBlock = {
  kind: 'table',
  place: { file, line: 2, column: 1, cell: { table: 1, row: 1, cell: 1 } },
  rows: [row],
};
const lines = placedTexts({ name: file, format: 'docx', blocks: [paragraph, table] });

const test = suite('texts around places of a published document');

test('a figure in a paragraph; a sign beyond the basic plane is one character', () => {
  const place: Place = { file, line: 1, column: words.indexOf('100') + 1, length: 3 };
  assert.equal(excerptOf(place, lines), { before: '本年收入𠮷', marked: '100', after: '万元' });
});

test('a cell without length is marked whole, in its row', () => {
  const [, second] = row;
  assert.ok(second);
  assert.equal(excerptOf(second.place, lines), {
    before: '办公费 | ',
    marked: '1,003.00',
    after: ' | 0',
  });
});

test('two paragraphs of a page may begin on one line of its source', () => {
  const at = (column: number, text: string): PublishedBlock => ({
    kind: 'text',
    text,
    place: { file: 'a.html', line: 1, column, length: text.length },
  });
  const page = placedTexts({
    name: 'a.html',
    format: 'html',
    blocks: [at(4, '甲 1'), at(40, '乙 2')],
  });
  assert.is(excerptOf({ file: 'a.html', line: 1, column: 6 }, page)?.marked, '1');
  assert.is(excerptOf({ file: 'a.html', line: 1, column: 42 }, page)?.before, '乙 ');
});

test('a place that is in no text has none', () => {
  assert.is(lines({ file, line: 9, column: 1 }), undefined);
});

test.run();
