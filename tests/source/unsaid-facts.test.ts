/** What stands under a problem, on the terminal and on the page of the reviewer, beside its message. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { unsaidFacts } from '../../src/source/unsaid-facts.ts';

const test = suite('expected and found, unless the message has said them');

test('a message with both figures is not repeated', () => {
  const message = '基本支出写的是90万元，按各项之和是100万元：请核对';
  const both = { message, expected: '100万元', found: '90万元' };
  assert.equal(unsaidFacts(both, false), []);
  assert.equal(unsaidFacts(both, true), []);
});

test('what the message leaves out is said, both together', () => {
  const message = '基本支出与各项之和不符：请核对';
  const both = { message, expected: '100万元', found: '90万元' };
  assert.equal(unsaidFacts(both, true), ['应为 100万元', '现为 90万元']);
});

test('with one of two left out, the other one is not said again', () => {
  const message = '基本支出写的是90万元，与各项之和不符：请核对';
  assert.equal(unsaidFacts({ message, expected: '100万元', found: '90万元' }, true), [
    '应为 100万元',
  ]);
});

test('alone, what was found is said only where the place is not shown', () => {
  const found = { message: '这里没有写单位', found: '90' };
  assert.equal(unsaidFacts(found, true), []);
  assert.equal(unsaidFacts(found, false), ['现为 90']);
});

test.run();
