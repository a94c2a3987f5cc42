/** What of a page's content belongs to which tag, and what is decoration. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { markContent } from '../../../src/print/structure/mark-content.ts';

const test = suite('marks in the content of a page');
const typeOf = (identifier: number): string | undefined => (identifier === 0 ? 'P' : undefined);

test('a piece takes the type of its element', () => {
  const content = '/NonStruct <</MCID 0>> BDC\n(a) Tj\nEMC\n';
  assert.is(markContent(content, typeOf), '/P <</MCID 0>> BDC\n(a) Tj\nEMC\n');
});

test('a piece whose element is gone becomes decoration', () => {
  const content = '/NonStruct <</MCID 1>> BDC\n0 0 1 1 re f\nEMC\n';
  assert.is(markContent(content, typeOf), '/Artifact BMC\n0 0 1 1 re f\nEMC\n');
});

test('text before the first piece is the page number', () => {
  const marked = markContent('(1) Tj\n/P <</MCID 0>> BDC\n(a) Tj\nEMC\n', typeOf);
  assert.match(
    marked,
    /^\/Artifact <<\/Type \/Pagination \/Subtype \/Footer>> BDC\n\(1\) Tj\nEMC\n/,
  );
});

test('what paints nothing stays without a mark', () => {
  assert.is(markContent('q\n1 0 0 1 0 0 cm\nQ\n', typeOf), 'q\n1 0 0 1 0 0 cm\nQ\n');
});

test.run();
