/** The tags of a browser's file, read from files of a few objects. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PrintError } from '../../../src/print/print-error.ts';
import { readStructure } from '../../../src/print/structure/structure-tree.ts';
import type { StructureElement } from '../../../src/print/structure/structure-tree.ts';
import { fileOf } from './small-file.ts';

const test = suite('the structure tree of a printed file');

const catalogue = '<</Type /Catalog /StructTreeRoot 2 0 R>>';
const root = '<</Type /StructTreeRoot /K 3 0 R>>';
const document = '<</Type /StructElem\n/S /Document\n/P 2 0 R\n/K [4 0 R]>>';

function read(element: string): StructureElement | undefined {
  return readStructure(fileOf(catalogue, root, document, element));
}

test('has the elements with their content, in order', () => {
  const [element] = read('<</Type /StructElem\n/S /P\n/P 3 0 R\n/Pg 9 0 R\n/K [0 7]>>')?.kids ?? [];
  assert.ok(element && 'kids' in element);
  assert.is(element.type, 'P');
  assert.equal(
    element.kids.map((kid) => ('identifier' in kid ? [kid.page.number, kid.identifier] : [])),
    [
      [9, 0],
      [9, 7],
    ],
  );
});

test('is none in a file without tags', () => {
  assert.is(readStructure(fileOf('<</Type /Catalog>>')), undefined);
});

test('of another form than the browser’s is not guessed at: a sentence says what to do', () => {
  for (const element of [
    '<</Type /StructElem\n/P 3 0 R\n/S /P\n/K 0>>',
    '<</Type /StructElem\n/S /P\n/K 0>>',
    '[0]',
  ]) {
    assert.throws(
      () => read(element),
      (error: unknown) =>
        error instanceof PrintError &&
        /写 PDF 标签的方式与程序认识的不同.*JUESUAN_BROWSER.*juesuan doctor/.test(error.message),
      element,
    );
  }
});

test.run();
