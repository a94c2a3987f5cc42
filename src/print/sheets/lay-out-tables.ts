/** Makes official tables fit their sheets, or go on over several with title and head repeated. */

import type { Page } from 'puppeteer-core';
import { measureTables, sheetTables, tightenTables } from './measure-tables.ts';
import type { FoundTable } from './measure-tables.ts';
import { mayGain, planSheets, tighterSteps } from './plan-sheets.ts';

/** @returns the class of a table printed tighter, in templates/assets/print.css; of two that it has, the tighter wins. */
const stepClass = (step: number): string => `tight-${step}`;
const stepClasses = Array.from({ length: tighterSteps }, (_, at) => stepClass(at + 1));

interface Layout {
  index: number;
  /** Class of the table, none where it stays as loose as it is. */
  step: string | undefined;
  cuts: number[];
  columns: number[];
}

/** @param page a page in print media, wide enough for a landscape sheet */
export async function layOutTables(page: Page): Promise<void> {
  const tables = await measureTables(page);
  if (tables.length === 0) return;
  for (let step = 1; step <= tighterSteps; step += 1) {
    const gaining = tables.filter((table) => mayGain(table, step));
    if (gaining.length > 0) await tighten(page, gaining, step);
  }
  await page.evaluate(applying(tables.map(layOut)));
}

async function tighten(page: Page, tables: readonly FoundTable[], step: number): Promise<void> {
  const indexes = tables.map(({ index }) => index);
  const measured = await tightenTables(page, indexes, stepClass(step));
  tables.forEach(({ steps }, at) => {
    const table = measured[at];
    if (table !== undefined) steps.set(step, table);
  });
}

function layOut(table: FoundTable): Layout {
  const { index, columns, cuttable } = table;
  const { step, cuts } = planSheets(table);
  return { index, columns, step: stepClasses[step - 1], cuts: cuttable ? cuts : [] };
}

// Runs in the page as text: a compiled function would bring helpers that the page lacks.
const applying = (layouts: readonly Layout[]): string => `(() => {
  const tables = Array.from(document.querySelectorAll('${sheetTables}'));
  const sections = new Set();
  for (const { index, step, cuts, columns } of ${JSON.stringify(layouts)}) {
    const table = tables[index];
    table.classList.remove(...${JSON.stringify(stepClasses)});
    if (step) table.classList.add(step);
    if (cuts.length === 0) continue;
    // Every sheet would give its columns the widths that its own figures need.
    table.querySelectorAll('col').forEach((column, at) => { column.style.width = columns[at] + 'px'; });
    table.style.tableLayout = 'fixed';
    const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
    cuts.toReversed().forEach((begin, at) => {
      const part = table.cloneNode(false);
      for (const child of [table.caption, table.querySelector('colgroup'), table.tHead])
        if (child) part.append(child.cloneNode(true));
      part.classList.add('continued');
      part.createTBody().append(...rows.slice(begin, cuts.toReversed()[at - 1]));
      table.after(part);
    });
    sections.add(table.closest('section'));
  }
  for (const section of sections) {
    if (section.matches('.unmarked')) continue;
    const titles = Array.from(section.querySelectorAll('.table-title'));
    const several = titles.length > 2 || section.querySelector('.sheets') !== null;
    titles.slice(1).forEach((title, at) => {
      title.textContent = titles[0].textContent + (several ? '（续表' + (at + 1) + '）' : '（续表）');
    });
  }
})()`;
