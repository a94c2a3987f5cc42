import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  mayGain,
  planSheets,
  type LongTable,
  type MeasuredTable,
} from '../../src/print/sheets/plan-sheets.ts';

const test = suite('sheets of a long table');

/** A table of equal rows, with one step for each height of a row. */
function long(count: number, heights: number[], more: Partial<LongTable> = {}): LongTable {
  const [loose, ...tighter] = heights.map((height): MeasuredTable => ({
    above: 20,
    title: 20,
    head: 10,
    rows: Array.from({ length: count }, () => height),
    below: 10,
  }));
  assert.ok(loose);
  const steps = new Map(tighter.map((measured, at) => [at + 1, measured]));
  const rest = { sideBySide: false, continuedTitle: 20, held: new Set<number>() };
  return { room: 260, loose, steps, ...rest, ...more };
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
  const { loose } = long(1, [10]);
  const table = long(0, [10], { loose: { ...loose, rows: [500, 10, 10, 10] } });
  assert.equal(planSheets(table).cuts, [1]);
});

test('are measured tighter only where that may save one', () => {
  // 20 rows of 10 fit on one sheet, 22 of 8.8, 26 of 7.5.
  assert.not.ok(mayGain(long(20, [10]), 1));
  assert.ok(mayGain(long(22, [10]), 1));
  assert.not.ok(mayGain(long(25, [10]), 1));
  assert.ok(mayGain(long(25, [10]), 2));
  assert.not.ok(mayGain(long(30, [10]), 2));
  // On two sheets 44 rows of 10 find room.
  assert.ok(mayGain(long(46, [10]), 1));
  assert.not.ok(mayGain(long(43, [10]), 1));
});

test('are not measured tighter than what saves one', () => {
  assert.not.ok(mayGain(long(22, [10, 9]), 2));
  assert.not.ok(mayGain(long(46, [10, 9]), 2));
  assert.not.ok(mayGain(long(46, [10, 9]), 3));
});

test('are measured in smaller type where that may make them one, except side by side', () => {
  assert.ok(mayGain(long(30, [10]), 3));
  assert.not.ok(mayGain(long(30, [10], { sideBySide: true }), 3));
  assert.not.ok(mayGain(long(40, [10]), 3));
});

test.run();
