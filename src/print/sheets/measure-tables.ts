/**
 * Measures the official tables and forms of a page that are longer than their sheet. Every look at a page that was
 * changed lays it out anew, which takes as long as opening it: so all is read in one look where nothing has to be
 * tried, and what is tried touches the tables that may gain by it, and no other.
 */

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

/** What a continued title may be longer by. */
const continuedMark = '（续表1）';

/** Heights of the type areas in millimetres, as in templates/assets/print.css. */
const areas = { portrait: 225, landscape: 156 };

/** @param page a page in print media, wide enough for a landscape sheet; it is as it was afterwards. */
export async function measureTables(page: Page): Promise<FoundTable[]> {
  return list(await page.evaluate(measuring)).map(readTable);
}

/**
 * Sets these tables tighter and leaves them so.
 * @param step a class of templates/assets/print.css
 * @returns their heights, in the same order
 */
export async function tightenTables(
  page: Page,
  indexes: readonly number[],
  step: string,
): Promise<MeasuredTable[]> {
  return list(await page.evaluate(tightening(indexes, step))).map(readStep);
}

function readTable(value: unknown): FoundTable {
  const { index, room, sideBySide, continuedTitle, cuttable, held, columns, loose } = record(value);
  return {
    index: Number(index),
    room: Number(room),
    sideBySide: sideBySide === true,
    continuedTitle: Number(continuedTitle),
    cuttable: cuttable === true,
    held: new Set(list(held).map(Number)),
    columns: list(columns).map(Number),
    loose: readStep(loose),
    steps: new Map(),
  };
}

function readStep(value: unknown): MeasuredTable {
  const { above, title, head, rows, below } = record(value);
  return {
    above: Number(above),
    title: Number(title),
    head: Number(head),
    rows: list(rows).map(Number),
    below: Number(below),
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('measured table expected');
  return { ...value };
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('tables could not be measured');
  return value;
}

// Scripts run in the page as text: a compiled function would bring helpers that the page lacks.

/** Functions for both looks. */
const tools = `
  const height = (element) => element ? element.getBoundingClientRect().height : 0;
  const rowsOf = (table) => Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const find = (table) => {
    const section = table.closest('.official-table, .form-sheet');
    const all = section.querySelectorAll('table');
    return { table, section, first: table === all[0], last: table === all[all.length - 1] };
  };
  // A table that opens a part has the title of the part on its sheet.
  const above = ({ table, section, first }) => {
    if (!first) return 0;
    const opens = section.matches('.part > h2 + .portrait');
    const top = (opens ? section.previousElementSibling : section).getBoundingClientRect().top;
    return table.getBoundingClientRect().top - top;
  };
  const below = ({ table, section, last }) =>
    last ? section.getBoundingClientRect().bottom - table.getBoundingClientRect().bottom : 0;
  const measure = (entry) => {
    const title = height(entry.table.caption);
    const rows = rowsOf(entry.table).map(height);
    const head = height(entry.table) - title - rows.reduce((sum, row) => sum + row, 0);
    return { above: above(entry), title, head, rows, below: below(entry) };
  };`;

const measuring = `(() => {${tools}
  const areas = ${JSON.stringify(areas)};
  const heldRows = (table) => {
    const held = new Set();
    rowsOf(table).forEach((row, index) => {
      for (const cell of row.cells)
        for (let reach = 1; reach < cell.rowSpan; reach += 1) held.add(index + reach);
    });
    return Array.from(held);
  };
  const long = Array.from(document.querySelectorAll('${sheetTables}'), find).flatMap((entry, index) => {
    const { table, section } = entry;
    const room = (section.matches('.landscape') ? areas.landscape : areas.portrait) * 96 / 25.4;
    if (above(entry) + height(table) + below(entry) <= room) return [];
    const title = table.caption && table.caption.querySelector('.table-title');
    return [{
      entry, title, index, room,
      sideBySide: table.closest('.sheets') !== null,
      cuttable: title !== null && table.tHead !== null && section.matches('.official-table'),
      held: heldRows(table),
      columns: Array.from(table.querySelectorAll('col'), (column) => column.getBoundingClientRect().width),
      loose: measure(entry),
    }];
  });
  // How high the title is when it is marked, seen on a copy that takes no room.
  const titled = long.filter(({ title }) => title);
  const copies = titled.map(({ title }) => {
    const copy = title.cloneNode(true);
    copy.textContent += '${continuedMark}';
    copy.style.cssText = 'position: absolute; visibility: hidden; width: ' + title.getBoundingClientRect().width + 'px';
    return copy;
  });
  titled.forEach(({ entry }, at) => entry.table.caption.append(copies[at]));
  const grown = new Map(titled.map((found, at) => [found, height(copies[at]) - height(found.title)]));
  for (const copy of copies) copy.remove();
  return long.map((found) => {
    const { entry, title, ...rest } = found;
    return { ...rest, continuedTitle: rest.loose.title + (grown.get(found) || 0) };
  });
})()`;

const tightening = (indexes: readonly number[], step: string): string => `(() => {${tools}
  const tables = document.querySelectorAll('${sheetTables}');
  const tried = ${JSON.stringify(indexes)}.map((index) => find(tables[index]));
  for (const { table } of tried) table.classList.add('${step}');
  return tried.map(measure);
})()`;
