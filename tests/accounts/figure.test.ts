import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isKnown, subtractFigures, sumFigures } from '../../src/accounts/figure.ts';
import type { Figure } from '../../src/accounts/figure.ts';
import { fen } from '../../src/accounts/money.ts';

const figures = suite('unknown and withheld figures');
const [three, five] = [fen(3), fen(5)];

const sums: [string, Figure[], Figure][] = [
  ['amounts add up', [three, five], fen(8)],
  ['nothing at all is zero', [], fen(0)],
  ['an unknown part makes the sum unknown', [three, 'unknown', five], 'unknown'],
  ['a withheld part makes the sum withheld', [three, 'withheld'], 'withheld'],
  ['withheld is said rather than unknown', ['unknown', 'withheld'], 'withheld'],
  ['whatever the order', ['withheld', 'unknown', three], 'withheld'],
];

for (const [what, parts, expected] of sums) {
  figures(what, () => assert.is(sumFigures(parts), expected));
}

const differences: [Figure, Figure, Figure][] = [
  [five, three, fen(2)],
  [three, five, fen(-2)],
  [five, five, fen(0)],
  ['unknown', five, 'unknown'],
  [five, 'unknown', 'unknown'],
  ['unknown', 'withheld', 'withheld'],
];

for (const [left, right, expected] of differences) {
  figures(`${left} − ${right} = ${expected}`, () =>
    assert.is(subtractFigures(left, right), expected),
  );
}

figures('only an amount is known: zero is, silence is not', () => {
  assert.ok(isKnown(fen(0)));
  for (const silence of ['unknown', 'withheld', undefined] as const)
    assert.not.ok(isKnown(silence));
});

figures.run();
