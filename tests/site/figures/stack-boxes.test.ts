import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stackBoxes } from '../../../src/site/figures/stack-boxes.ts';

const test = suite('stackBoxes');

test('boxes that do not collide stay where they want to be', () => {
  const wishes = [10, 50, 90].map((middle) => ({ middle, height: 20 }));
  assert.equal(stackBoxes(wishes, 100), [0, 40, 80]);
});

test('boxes that collide share the shift', () => {
  assert.equal(
    stackBoxes(
      [50, 50].map((middle) => ({ middle, height: 20 })),
      100,
    ),
    [30, 50],
  );
  assert.equal(
    stackBoxes(
      [50, 50, 50].map((middle) => ({ middle, height: 20 })),
      100,
    ),
    [20, 40, 60],
  );
});

test('boxes at the edge are pushed in', () => {
  assert.equal(
    stackBoxes(
      [0, 0].map((middle) => ({ middle, height: 20 })),
      100,
    ),
    [0, 20],
  );
  assert.equal(
    stackBoxes(
      [100, 100].map((middle) => ({ middle, height: 20 })),
      100,
    ),
    [60, 80],
  );
});

test('refuses what does not fit', () => {
  assert.throws(() => stackBoxes([{ middle: 5, height: 20 }], 10), '放不进');
});

test('no box touches another or leaves the limits, and no single shift would do better', () => {
  const wishes = fc.array(
    fc.record({
      middle: fc.integer({ min: -50, max: 450 }),
      height: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(wishes, (unsorted) => {
      const sorted = unsorted.sort((a, b) => a.middle - b.middle);
      const tops = stackBoxes(sorted, 400);
      const boxes = sorted.map(({ middle, height }, index) => ({
        middle,
        height,
        top: tops[index] ?? NaN,
      }));
      boxes.forEach(({ top, height, middle }, index) => {
        const above = boxes[index - 1];
        const below = boxes[index + 1];
        const highest = above ? above.top + above.height : 0;
        const lowest = (below ? below.top : 400) - height;
        assert.ok(top >= highest - 1e-6 && top <= lowest + 1e-6);
        const wanted = middle - height / 2;
        if (top > wanted + 1e-6) assert.ok(top - highest < 1e-6);
        if (top < wanted - 1e-6) assert.ok(lowest - top < 1e-6);
      });
    }),
    { numRuns: 300, seed: 2020 },
  );
});

test.run();
