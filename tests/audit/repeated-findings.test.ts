import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditTexts } from '../../src/audit/audit-texts.ts';
import type { DocumentIdentity } from '../../src/audit/identity-facts.ts';
import { withoutRepeats } from '../../src/audit/repeated-findings.ts';
import type { Problem } from '../../src/source/problem.ts';
import { textSurroundings } from './knowledge.ts';
import { documentOf } from './small-documents.ts';

const test = suite('what is said of a document many times');

function traces(count: number): Problem[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'T102',
    level: 'error',
    message: `“_Toc${index}”是转换留下的`,
    place: { file: 'a.txt', line: index + 1, column: 1 },
  }));
}

test('stands once, with a count and the other places', () => {
  const [only, ...others] = withoutRepeats(traces(9));
  assert.equal(others, []);
  assert.match(only?.message ?? '', /全文共9处/u);
  assert.is(only?.related?.length, 8);
});

test('bookmarks are the same trace whatever their names', () => {
  const named = traces(6).map((trace, index) => ({
    ...trace,
    message: `“[bookmark: ${['_Toc1]', '_一、职能]', '_七、“三公”经费…'][index % 3] ?? ''}”是转换留下的`,
  }));
  assert.is(withoutRepeats(named).length, 1);
});

test('a few times stands each time', () => assert.is(withoutRepeats(traces(5)).length, 5));

const identity: DocumentIdentity = {
  year: 2021,
  unitName: undefined,
  category: undefined,
  place: { file: 'a.txt', line: 1, column: 1 },
};

test('a line of signs alone, the rest of a lost page number, says nothing', () => {
  const found = (...lines: string[]): string[] =>
    auditTexts(documentOf(lines), identity, textSurroundings).map(({ code }) => code);
  assert.equal(found('（', '3', '）'), []);
  assert.ok(found('（见附表').includes('T106'));
});

test.run();
