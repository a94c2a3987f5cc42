/** Values are found by pointers whose way is remembered: what was asked for before must not matter. */

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pointerTo } from '../../src/source/node-table.ts';
import { readDocument } from '../../src/source/read-document.ts';
import type { SourceDocument } from '../../src/source/source-document.ts';

const text = `年度: 2020
支出:
  - { 科目: '2120199', 基本支出: { '30101': 1.50, '301': 2 } }
  - { 科目: '212', 基本支出: 17.950, 项目支出: [{ 项目名称: 修路, 金额: 3 }] }
  - 12
支: 1
'a/b': { 'c~d': 4 }
空:
`;

function read(): SourceDocument {
  const { document } = readDocument('data/units/a/2020.yaml', new TextEncoder().encode(text));
  if (document === undefined) throw new Error('the sample is not read');
  return document;
}

function pointersIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    pointersIn(child, pointer + pointerTo(key)),
  );
  return [pointer, ...below];
}

const written = pointersIn(read().value);
const absent = ['/支出/3', '/支出/1/基本支出/30101', '/支出x', '/年度/1', '/支出/0/基本支出/3010'];

function answers(document: SourceDocument, pointer: string): unknown[] {
  return [document.scalarText(pointer), document.placeOf(pointer), document.keyPlaceOf(pointer)];
}

const test = suite('what a pointer names');

test('a document gives the same answers in whatever order it is asked', () => {
  assert.is(written.length, 20);
  const asked = fc.array(fc.constantFrom(...written, ...absent), { maxLength: 30 });
  fc.assert(
    fc.property(asked, (pointers) => {
      const document = read();
      for (const pointer of pointers)
        assert.equal(answers(document, pointer), answers(read(), pointer), pointer);
    }),
    { numRuns: 50 },
  );
});

test('amounts are given as they were written, and keys may hold the signs of a pointer', () => {
  const document = read();
  assert.is(document.scalarText('/支出/1/基本支出'), '17.950');
  assert.is(document.scalarText('/支出/0/基本支出/30101'), '1.50');
  assert.is(document.scalarText('/a~1b/c~0d'), '4');
  for (const pointer of absent) assert.is(document.scalarText(pointer), undefined, pointer);
  assert.equal(document.placeOf('/支出/3'), document.placeOf('/支出'));
});

test.run();
