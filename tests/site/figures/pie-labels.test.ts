import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { layOutPie } from '../../../src/site/figures/pie-labels.ts';
import type { PieLayout, Point, Slice } from '../../../src/site/figures/pie-labels.ts';

const test = suite('layOutPie');
const FRAME = { left: 4, right: 556, top: 36 };

const slices = fc
  .array(
    fc.record({
      weight: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 100, max: 9999 })),
      width: fc.integer({ min: 20, max: 160 }),
      height: fc.constantFrom(37, 62, 87, 112),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((items): Slice[] => {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    return items.map(({ weight, width, height }) => ({ part: weight / total, width, height }));
  });

const lay = (items: readonly Slice[]): PieLayout => layOutPie([items], FRAME).layout;

function forAny(check: (layout: PieLayout, items: readonly Slice[]) => void): void {
  fc.assert(
    fc.property(slices, (items) => check(lay(items), items)),
    { numRuns: 300, seed: 2020 },
  );
}

/** Twice the signed area of a triangle: above zero when the turn is clockwise on the screen. */
const area = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two pieces of line properly cross; touching is no crossing. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const apart = (one: number, other: number) =>
    (one > 1e-6 && other < -1e-6) || (one < -1e-6 && other > 1e-6);
  return apart(area(a, b, c), area(a, b, d)) && apart(area(c, d, a), area(c, d, b));
}

const steps = (points: readonly Point[]) =>
  points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [[from, to] as const] : [];
  });

test('every label is in the frame, clear of the others on its side and of the pie', () => {
  forAny((layout, items) => {
    assert.is(layout.labels.length, items.length);
    const boxes = layout.labels.map(({ side, x, top }, index) => {
      const { width, height } = items[index] ?? { width: 0, height: 0 };
      return {
        side,
        inner: x,
        outer: side === 'left' ? x - width : x + width,
        top,
        bottom: top + height,
      };
    });
    for (const { side, inner, outer, top, bottom } of boxes) {
      assert.ok(top >= FRAME.top - 1e-6 && bottom <= layout.height + 1e-6);
      assert.ok(outer >= FRAME.left - 1e-6 && outer <= FRAME.right + 1e-6);
      const beside = side === 'left' ? layout.centre.x - inner : inner - layout.centre.x;
      assert.ok(beside > layout.radius);
    }
    for (const side of ['left', 'right']) {
      const column = boxes.filter((box) => box.side === side).sort((a, b) => a.top - b.top);
      column.slice(1).forEach((box, index) => {
        assert.ok(box.top >= (column[index]?.bottom ?? 0) - 1e-6);
      });
    }
  });
});

test('no leader cuts the pie', () => {
  forAny(({ labels, centre, radius }) => {
    for (const { leader } of labels) {
      for (const [from, to] of steps(leader)) {
        for (let share = 0; share <= 1; share += 0.05) {
          const x = from.x + (to.x - from.x) * share - centre.x;
          const y = from.y + (to.y - from.y) * share - centre.y;
          assert.ok(Math.hypot(x, y) > radius - 1e-6);
        }
      }
    }
  });
});

test('no leader crosses another', () => {
  forAny(({ labels }) => {
    labels.forEach(({ leader }, index) => {
      for (const other of labels.slice(index + 1)) {
        for (const [a, b] of steps(leader)) {
          for (const [c, d] of steps(other.leader)) assert.not.ok(cross(a, b, c, d));
        }
      }
    });
  });
});

test('every leader begins at the middle of its slice', () => {
  forAny(({ labels, centre, radius, rotation }, items) => {
    let before = rotation / 360;
    labels.forEach(({ leader }, index) => {
      const part = items[index]?.part ?? 0;
      const angle = (before + part / 2) * 2 * Math.PI;
      before += part;
      assert.ok(Math.abs((leader[0]?.x ?? 0) - centre.x - radius * Math.sin(angle)) < 1e-6);
      assert.ok(Math.abs((leader[0]?.y ?? 0) - centre.y + radius * Math.cos(angle)) < 1e-6);
    });
  });
});

test('many small slices in a row are labelled on both sides', () => {
  const small = Array.from({ length: 8 }, () => ({ part: 0.001, width: 120, height: 87 }));
  const { labels } = lay([{ part: 0.992, width: 120, height: 87 }, ...small]);
  const left = labels.filter(({ side }) => side === 'left').length;
  assert.ok(left >= 4 && left <= 5);
});

test('of several wordings the narrow one wins where it makes the pie larger', () => {
  const wide = [0.5, 0.5].map((part) => ({ part, width: 200, height: 60 }));
  const narrow = [0.5, 0.5].map((part) => ({ part, width: 110, height: 85 }));
  assert.is(layOutPie([wide, narrow], FRAME).wording, 1);
  assert.is(layOutPie([narrow, narrow], FRAME).wording, 0);
});

test.run();
