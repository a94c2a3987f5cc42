/** Finds the official tables and forms that are longer than their sheet, and measures them in the page. */

import type { Page } from 'puppeteer-core';
import type { LongTable, MeasuredTable } from './plan-sheets.ts';

export interface FoundTable extends LongTable {
  /** Which of the `sheetTables` of the page it is. */
  index: number;
  /** Whether it has a title and a head to repeat; a form has none. */
  cuttable: boolean;
  /** Of every column; what is cut keeps them. */
  columns: number[];
}

/** Tables that begin on a sheet of their own. */
export const sheetTables = '.official-table table, .form-sheet table';

/** Classes of a table printed tighter, in templates/assets/print.css; the loosest first. */
export const tightSteps = ['tight-1', 'tight-2', 'tight-3', 'tight-4'];

/** How many of them only set the rows closer: a table on many sheets keeps its type. */
const rowSteps = 2;

/** Tables longer than so many sheets cannot be made to fit on one. */
const longest = 1.7;

/** What a continued title may be longer by. */
export const continuedMark = '（续表1）';

/** Type areas in millimetres, as in templates/assets/print.css. */
const areas = { portrait: [156, 225], landscape: [225, 156] };

/** @param page a page in print media; it is as it was afterwards. */
export async function measureTables(page: Page): Promise<FoundTable[]> {
  const found: unknown = await page.evaluate(measuring);
  if (!Array.isArray(found)) throw new Error('tables could not be measured');
  return found.map(readTable);
}

function readTable(value: unknown): FoundTable {
  const { index, room, continuedTitle, cuttable, held, columns, steps } = record(value);
  return {
    index: Number(index),
    room: Number(room),
    continuedTitle: Number(continuedTitle),
    cuttable: cuttable === true,
    held: new Set(numbers(held)),
    columns: numbers(columns),
    steps: Array.isArray(steps) ? steps.map(readStep) : [],
  };
}

function readStep(value: unknown): MeasuredTable {
  const { above, title, head, rows, below } = record(value);
  return {
    above: Number(above),
    title: Number(title),
    head: Number(head),
    rows: numbers(rows),
    below: Number(below),
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('measured table expected');
  return { ...value };
}

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) throw new Error('list of numbers expected');
  return value.map(Number);
}

// Runs in the page as text: a compiled function would bring helpers that the page lacks.
const measuring = `(() => {
  const [allSteps, rowSteps, longest] = ${JSON.stringify([tightSteps, rowSteps, longest])};
  const areas = ${JSON.stringify(areas)};
  const millimetre = 96 / 25.4;
  const height = (element) => element ? element.getBoundingClientRect().height : 0;
  const tables = Array.from(document.querySelectorAll('${sheetTables}'), (table) => {
    const section = table.closest('.official-table, .form-sheet');
    const all = Array.from(section.querySelectorAll('table'));
    const area = section.matches('.landscape') ? areas.landscape : areas.portrait;
    section.style.width = area[0] + 'mm';
    return { table, section, first: table === all[0], last: table === all.at(-1), room: area[1] * millimetre };
  });
  // A table that opens a part has the title of the part on its sheet.
  const top = ({ section }) => {
    const before = section.matches('.part > h2 + .portrait') ? section.previousElementSibling : section;
    return before.getBoundingClientRect().top;
  };
  const measure = (entry) => {
    const { table, section, first, last } = entry;
    const box = table.getBoundingClientRect();
    const title = height(table.caption);
    const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows, height));
    return {
      above: first ? box.top - top(entry) : 0,
      title,
      head: box.height - title - rows.reduce((sum, row) => sum + row, 0),
      rows,
      below: last ? section.getBoundingClientRect().bottom - box.bottom : 0,
    };
  };
  const heldRows = (table) => {
    const held = new Set();
    Array.from(table.tBodies).flatMap((body) => Array.from(body.rows)).forEach((row, index) => {
      for (const cell of row.cells)
        for (let reach = 1; reach < cell.rowSpan; reach += 1) held.add(index + reach);
    });
    return Array.from(held);
  };
  const heightOf = ({ above, title, head, rows, below }) =>
    above + title + head + rows.reduce((sum, row) => sum + row, 0) + below;
  const titleOf = (table) => table.caption && table.caption.querySelector('.table-title');
  const long = tables.flatMap((entry, index) => {
    const loose = measure(entry);
    return heightOf(loose) > entry.room ? [{ ...entry, index, steps: [loose], words: '' }] : [];
  });
  // All that is changed between two looks is laid out once, so every step is taken by all tables together.
  for (const entry of long) {
    const { table, room, steps } = entry;
    entry.columns = Array.from(table.querySelectorAll('col'), (column) => column.getBoundingClientRect().width);
    entry.possible = table.closest('.sheets') || heightOf(steps[0]) > longest * room ? rowSteps : allSteps.length;
  }
  for (const entry of long) {
    const title = titleOf(entry.table);
    if (!title) continue;
    entry.words = title.textContent;
    title.textContent += '${continuedMark}';
  }
  allSteps.forEach((step, at) => {
    const taking = long.filter(({ steps, room, possible }) => at < possible && heightOf(steps.at(-1)) > room);
    for (const { table } of taking) table.classList.add(step);
    for (const entry of taking) {
      const measured = measure(entry);
      entry.continuedTitle = measured.title;
      entry.steps.push({ ...measured, title: entry.steps[0].title });
    }
    for (const { table } of taking) table.classList.remove(step);
  });
  const found = long.map(({ table, section, index, room, steps, columns, continuedTitle, words }) => {
    const title = titleOf(table);
    if (title) title.textContent = words;
    const cuttable = title !== null && table.tHead !== null && section.matches('.official-table');
    return { index, room, steps, continuedTitle, held: heldRows(table), columns, cuttable };
  });
  for (const { section } of tables) section.style.width = '';
  return found;
})()`;
