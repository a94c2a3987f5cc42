import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutEchoes } from '../../src/audit/echoes.ts';
import type { Problem } from '../../src/source/problem.ts';

const test = suite('what two rules find in the same words is said once');

const rules = [
  {
    code: 'T110',
    title: '没有单位',
    levels: ['warning'] as const,
    identities: ['AU21'],
    example: '例',
    mend: '改',
  },
];
const at = (code: string, line: number, column: number): Problem => ({
  code,
  level: 'warning',
  message: '说',
  place: { file: 'a', line, column, length: 6 },
});
const kept = (text: Problem, figure: Problem): number =>
  withoutEchoes([text], [figure], rules).length;

test('the rule on figures stands, the one on texts goes', () =>
  assert.is(kept(at('T110', 4, 10), at('AU21', 4, 12)), 0));
test('other words on the line', () => assert.is(kept(at('T110', 4, 10), at('AU21', 4, 20)), 1));
test('another line', () => assert.is(kept(at('T110', 4, 10), at('AU21', 5, 10)), 1));
test('another identity', () => assert.is(kept(at('T110', 4, 10), at('M13', 4, 10)), 1));

test.run();
