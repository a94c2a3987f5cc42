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
  /** As it stands, and by the number of the step what was measured of it; 1 is the loosest. */
  loose: MeasuredTable;
  steps: Map<number, MeasuredTable>;
  /** Whether it is one of several sheets of a table too wide for one: they all keep their type. */
  sideBySide: boolean;
  /** Height of the title with the mark of a continued table; it may take a line more. */
  continuedTitle: number;
  /** Indexes of rows that must not begin a sheet, since a cell of an earlier row reaches into them. */
  held: ReadonlySet<number>;
}

export interface SheetPlan {
  /** Which step to print with, 0 for none. */
  step: number;
  /** Indexes of the rows that begin a sheet, behind the first. */
  cuts: number[];
}

/** How many steps there are. */
export const tighterSteps = 4;

/**
 * The first of them only set the rows closer: on many sheets the type stays as it is. What each leaves of the height of
 * a row at least; one of a single line keeps 0.90 and 0.77 (templates/assets/print.css).
 */
const closest = [0.88, 0.75];

/** Tables longer than so many sheets cannot be made to fit on one. */
const longest = 1.7;

/** Rows that a last sheet holds at least: one or two alone look lost. */
const fewestRows = 3;

/**
 * @returns the loosest step at which the table fits on one sheet; where none does, the cuts it needs, at the loosest
 * of the first steps that saves a sheet
 */
export function planSheets(table: LongTable): SheetPlan {
  const all: [number, MeasuredTable][] = [[0, table.loose], ...table.steps];
  const fitting = all.find(([, measured]) => heightOf(measured) <= table.room);
  if (fitting !== undefined) return { step: fitting[0], cuts: [] };
  return all
    .filter(([step]) => step <= closest.length)
    .map(([step, measured]) => ({ step, cuts: cutRows(table, measured) }))
    .reduce((best, plan) => (plan.cuts.length < best.cuts.length ? plan : best));
}

/** @returns whether this step may save paper beyond those before it, so that it has to be measured. */
export function mayGain(table: LongTable, step: number): boolean {
  const { loose, room, sideBySide } = table;
  const { cuts } = planSheets(table);
  if (cuts.length === 0) return false;
  const share = closest[step - 1];
  if (share === undefined) return !sideBySide && heightOf(loose) <= longest * room;
  const { head, rows } = loose;
  const least = { ...loose, head: share * head, rows: rows.map((row) => share * row) };
  return cutRows(table, least).length < cuts.length;
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
