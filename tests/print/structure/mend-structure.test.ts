/** What becomes of the browser's tags, small trees one at a time. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PdfReference } from '../../../src/print/pdf-value.ts';
import { mendStructure } from '../../../src/print/structure/mend-structure.ts';
import { isElement } from '../../../src/print/structure/structure-tree.ts';
import type {
  StructureElement,
  StructureKid,
} from '../../../src/print/structure/structure-tree.ts';

let objects = 0;
const newReference = (): PdfReference => new PdfReference((objects += 1));
const file = { add: newReference };
const page = newReference();

type Tree = readonly [type: string, ...kids: (Tree | number)[]];

function grow([type, ...kids]: Tree, entries = ''): StructureElement {
  const grown = kids.map((kid): StructureKid =>
    typeof kid === 'number' ? { page, identifier: kid } : grow(kid),
  );
  return { reference: newReference(), type, entries, kids: grown };
}

function outline({ type, kids }: StructureElement): Tree {
  const shown = kids.map((kid) =>
    isElement(kid) ? outline(kid) : 'identifier' in kid ? kid.identifier : -1,
  );
  return [type, ...shown];
}

function mended(tree: Tree): { tree: Tree; leftOut: number } {
  const root = grow(['Document', tree]);
  const leftOut = mendStructure(file, root);
  const [first] = root.kids;
  assert.ok(first !== undefined && isElement(first));
  return { tree: outline(first), leftOut: leftOut.length };
}

const test = suite('mended tags');

test('a wrapper without meaning in a line of text is left out, what it holds stays in order', () => {
  assert.equal(mended(['P', 0, ['NonStruct', 1, 2], ['NonStruct', 3]]), {
    tree: ['P', 0, 1, 2, 3],
    leftOut: 2,
  });
});

test('a wrapper of blocks is a section; beside blocks, one of text is a paragraph', () => {
  assert.equal(mended(['Sect', ['NonStruct', ['P', 0]], ['NonStruct', 1]]), {
    tree: ['Sect', ['Sect', ['P', 0]], ['P', 1]],
    leftOut: 0,
  });
});

test('pairs of two groups of text are a list of terms', () => {
  const pair: Tree = [
    'NonStruct',
    ['NonStruct', ['NonStruct', 0]],
    ['NonStruct', ['NonStruct', 1]],
  ];
  assert.equal(mended(['NonStruct', pair, pair]).tree, [
    'L',
    ['LI', ['Lbl', 0], ['LBody', 1]],
    ['LI', ['Lbl', 0], ['LBody', 1]],
  ]);
});

test('a list item has a body', () => {
  assert.equal(mended(['L', ['LI', ['Link', 0]]]).tree, ['L', ['LI', ['LBody', ['Link', 0]]]]);
  assert.equal(mended(['L', ['LI', ['LBody', 0]]]).tree, ['L', ['LI', ['LBody', 0]]]);
});

test('the pieces of a caption are one, first in the table; lines drawn in a table are none of it', () => {
  const table: Tree = ['Table', 0, ['Caption', 1], ['TR', 2, ['TD', 3]], ['NonStruct', 4]];
  assert.equal(mended(table), {
    tree: ['Table', ['Caption', 1, 4], ['TR', ['TD', 3]]],
    leftOut: 1,
  });
});

test('the drawing around a drawing is no figure', () => {
  assert.equal(mended(['Figure', ['Figure', 0]]).tree, ['Div', ['Figure', 0]]);
});

test('a cell does not say that it spans one row or column; a wider one does', () => {
  const cell = grow(['TD', 0], '/A [<</O /Table /RowSpan 1>> <</O /Table /ColSpan 1>> ]');
  const wide = grow(['TD', 1], '/A [<</O /Table /RowSpan 1>> <</O /Table /ColSpan 2>> ]');
  const root = grow(['Document']);
  root.kids = [cell, wide];
  mendStructure(file, root);
  assert.is(cell.entries, '');
  assert.is(wide.entries, '/A [<</O /Table /ColSpan 2>> ]');
});

test.run();
