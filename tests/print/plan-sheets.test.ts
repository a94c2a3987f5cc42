import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  planSheets,
  type LongTable,
  type MeasuredTable,
} from '../../src/print/sheets/plan-sheets.ts';

const test = suite('sheets of a long table');

/** A table of equal rows, with one step for each height of a row. */
function long(count: number, heights: number[], more: Partial<LongTable> = {}): LongTable {
  const steps = heights.map((height): MeasuredTable => ({
    above: 20,
    title: 20,
    head: 10,
    rows: Array.from({ length: count }, () => height),
    below: 10,
  }));
  return { room: 260, steps, continuedTitle: 20, held: new Set(), ...more };
}

test('stay one where the table fits', () => {
  assert.equal(planSheets(long(20, [10])), { step: 0, cuts: [] });
});

test('become one where a tighter step fits, the loosest that does', () => {
  assert.equal(planSheets(long(22, [10, 9.5, 9, 8])), { step: 2, cuts: [] });
});

test('are filled to the last row that fits, with the head on every one', () => {
  // 21 rows below heading, title and head; 23 where there is no heading.
  assert.equal(planSheets(long(60, [10])), { step: 0, cuts: [21, 44] });
});

test('are fewer where closer rows save one, but never for the sake of smaller type', () => {
  assert.equal(planSheets(long(46, [10, 9, 8, 7])), { step: 1, cuts: [23] });
  assert.equal(planSheets(long(46, [10, 10, 10, 7])), { step: 0, cuts: [21, 43] });
});

test('do not end with one row or two, nor with the notes alone', () => {
  assert.equal(planSheets(long(22, [10])).cuts, [19]);
  assert.equal(planSheets(long(21, [10])).cuts, [18]);
});

test('begin with no row that a cell of an earlier one reaches into', () => {
  assert.equal(planSheets(long(40, [10], { held: new Set([20, 21]) })).cuts, [19]);
});

test('leave a row that is taller than a sheet to the browser', () => {
  const [loosest] = long(1, [10]).steps;
  assert.ok(loosest);
  const steps = [{ ...loosest, rows: [500, 10, 10, 10] }];
  assert.equal(planSheets(long(0, [], { steps })).cuts, [1]);
});

test.run();
