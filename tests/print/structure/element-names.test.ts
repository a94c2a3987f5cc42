/** Names of elements: the browser's counter is not in the file. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PdfReference } from '../../../src/print/pdf-value.ts';
import { renumberElements } from '../../../src/print/structure/element-names.ts';
import { isElement, readStructure } from '../../../src/print/structure/structure-tree.ts';
import { fileOf } from './small-file.ts';

/** A row of two heads and a cell that belongs to both, named by the browser from a number on. */
function named(first: number): { cells: string[]; list: string } {
  const name = (step: number): string => `(node${String(first + step).padStart(8, '0')})`;
  const file = fileOf(
    '<</Type /Catalog /StructTreeRoot 2 0 R>>',
    '<</Type /StructTreeRoot /K 3 0 R /IDTree 7 0 R>>',
    '<</Type /StructElem\n/S /TR\n/P 2 0 R\n/K [4 0 R 5 0 R 6 0 R]>>',
    `<</Type /StructElem\n/S /TH\n/P 3 0 R\n/Pg 9 0 R\n/K 0\n/ID ${name(0)}>>`,
    `<</Type /StructElem\n/S /TH\n/P 3 0 R\n/Pg 9 0 R\n/K 1\n/ID ${name(3)}>>`,
    `<</Type /StructElem\n/S /TD\n/P 3 0 R\n/Pg 9 0 R\n/K 2\n/A [<</O /Table\n/Headers [${name(0)} ${name(3)}]>>]>>`,
    '<</Kids [8 0 R]>>',
    `<</Limits [${name(0)} ${name(3)}] /Names [${name(0)} 4 0 R ${name(3)} 5 0 R]>>`,
  );
  const document = readStructure(file);
  assert.ok(document);
  renumberElements(file, document);
  return {
    cells: document.kids.filter(isElement).map(({ entries }) => entries.trim()),
    list: file.text(new PdfReference(8)).trim(),
  };
}

const test = suite('the names of elements');

test('are counted from 1, in the elements, in what refers to them and in the list', () => {
  assert.equal(named(405), {
    cells: [
      '/ID (node00000001)',
      '/ID (node00000002)',
      '/A [<</O /Table\n/Headers [(node00000001) (node00000002)]>>]',
    ],
    list: '<</Limits [(node00000001) (node00000002)] /Names [(node00000001) 4 0 R (node00000002) 5 0 R]>>',
  });
});

test('are the same wherever the browser began to count', () => {
  for (const first of [1, 413, 99_999_990]) assert.equal(named(first), named(405), String(first));
});

test('are not missed in a file without tags of tables', () => {
  const file = fileOf(
    '<</Type /Catalog /StructTreeRoot 2 0 R>>',
    '<</Type /StructTreeRoot /K 3 0 R>>',
    '<</Type /StructElem\n/S /P\n/P 2 0 R\n/Pg 9 0 R\n/K 0>>',
  );
  const document = readStructure(file);
  assert.ok(document);
  renumberElements(file, document);
  assert.is(document.entries, '');
});

test.run();
