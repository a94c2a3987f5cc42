/** Makes official tables fit their sheets, or go on over several with title and head repeated. */

import type { Page } from 'puppeteer-core';
import { measureTables, sheetTables, tightSteps } from './measure-tables.ts';
import type { FoundTable } from './measure-tables.ts';
import { planSheets } from './plan-sheets.ts';

interface Layout {
  index: number;
  /** Class of the table, none where it stays as loose as it is. */
  step: string | undefined;
  cuts: number[];
  columns: number[];
}

/** @param page a page in print media */
export async function layOutTables(page: Page): Promise<void> {
  const layouts = (await measureTables(page)).map(layOut);
  if (layouts.length > 0) await page.evaluate(applying(layouts));
}

function layOut(table: FoundTable): Layout {
  const { index, columns, cuttable } = table;
  const { step, cuts } = planSheets(table);
  return { index, columns, step: tightSteps[step - 1], cuts: cuttable ? cuts : [] };
}

// Runs in the page as text: a compiled function would bring helpers that the page lacks.
const applying = (layouts: readonly Layout[]): string => `(() => {
  const tables = Array.from(document.querySelectorAll('${sheetTables}'));
  const sections = new Set();
  for (const { index, step, cuts, columns } of ${JSON.stringify(layouts)}) {
    const table = tables[index];
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
