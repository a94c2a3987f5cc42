/**
 * How an official table that is longer than its sheet is printed: a little tighter where that makes it fit, else over
 * several sheets, each with the title, marked 续表, and the head again.
 */

/** Heights in one unit, whichever it is. */
export interface MeasuredTable {
  /** From the top of the sheet to the table: headings, where they stand above it. */
  above: number;
  title: number;
  head: number;
  rows: readonly number[];
  /** From the table to the end of what must stay with it: notes, below the last table of a section. */
  below: number;
}

/** A table with its height on the paper, as it stands and at each step of tightening that may help. */
export interface LongTable {
  /** Room on one sheet. */
  room: number;
  /** The loosest first. */
  steps: readonly MeasuredTable[];
  /** Height of the title with the mark of a continued table; it may take a line more. */
  continuedTitle: number;
  /** Indexes of rows that must not begin a sheet, since a cell of an earlier row reaches into them. */
  held: ReadonlySet<number>;
}

export interface SheetPlan {
  /** Which step to print with. */
  step: number;
  /** Indexes of the rows that begin a sheet, behind the first. */
  cuts: number[];
}

/** How many of the steps only set the rows closer: on many sheets the type stays as it is. */
const stepsOfRows = 3;

/** Rows that a last sheet holds at least: one or two alone look lost. */
const fewestRows = 3;

/**
 * @returns the loosest step at which the table fits on one sheet; where none does, the cuts it needs, at the loosest
 * of the first steps that saves a sheet
 */
export function planSheets(table: LongTable): SheetPlan {
  const step = table.steps.findIndex((measured) => heightOf(measured) <= table.room);
  if (step >= 0) return { step, cuts: [] };
  const [loosest = { step: 0, cuts: [] }, ...tighter] = table.steps
    .slice(0, stepsOfRows)
    .map((measured, index) => ({ step: index, cuts: cutRows(table, measured) }));
  return tighter.reduce(
    (best, plan) => (plan.cuts.length < best.cuts.length ? plan : best),
    loosest,
  );
}

function heightOf({ above, title, head, rows, below }: MeasuredTable): number {
  return above + title + head + sum(rows) + below;
}

function cutRows(table: LongTable, measured: MeasuredTable): number[] {
  const { rows, head, below } = measured;
  const continued = table.room - table.continuedTitle - head;
  const cuts: number[] = [];
  let begin = 0;
  let left = table.room - measured.above - measured.title - head;
  while (sum(rows.slice(begin)) + below > left) {
    const next = nextCut(table.held, rows, begin, left);
    // What is left hangs together: the browser breaks it as it can.
    if (next === undefined) break;
    cuts.push(next);
    begin = next;
    left = continued;
  }
  return cuts;
}

/** @returns the row that begins the next sheet: the first that does not fit any more, or an earlier one. */
function nextCut(
  held: ReadonlySet<number>,
  rows: readonly number[],
  begin: number,
  left: number,
): number | undefined {
  let end = begin + 1;
  let height = rows[begin] ?? 0;
  while (end < rows.length - 1 && height + (rows[end] ?? 0) <= left) {
    height += rows[end] ?? 0;
    end += 1;
  }
  const last = rows.length - fewestRows;
  for (let cut = last > begin ? Math.min(end, last) : end; cut > begin; cut -= 1)
    if (cut < rows.length && !held.has(cut)) return cut;
  return undefined;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
