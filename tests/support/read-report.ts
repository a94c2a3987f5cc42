/** Finds things in a computed report the way a reader does: by heading, by the words of a row, by 栏次. */

import type { Block, GridCell, Report, ReportTable, Section } from '../../src/report/report.ts';

/** Returns all sections, each before those below it. */
export function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

/** Returns the first section of this title. Throws where there is none. */
export function sectionOf(report: Report, title: string): Section {
  const section = sectionsOf(report.parts).find((candidate) => candidate.title === title);
  if (section === undefined) throw new Error(`no section ${title}`);
  return section;
}

export function blocksOf(report: Report): Block[] {
  return sectionsOf(report.parts).flatMap(({ blocks }) => blocks);
}

/** Returns the generated paragraphs that stand directly under the heading. */
export function paragraphsOf(report: Report, title: string): string[] {
  return sectionOf(report, title).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  );
}

/** Returns every generated paragraph of the report. */
export function allParagraphs(report: Report): string[] {
  return blocksOf(report).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

export function tablesOf(report: Report): ReportTable[] {
  return blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** The national numbers of the tables, and 13 as one province numbers it; editions may change them. */
const definitions = {
  '01': 'income-and-expenditure-summary',
  '02': 'income',
  '03': 'expenditure',
  '04': 'fiscal-appropriation-summary',
  '05': 'general-public-budget-expenditure',
  '06': 'general-public-budget-basic-expenditure',
  '07': 'three-public-expenses',
  '08': 'government-fund-budget',
  '09': 'state-capital-budget-expenditure',
  '13': 'state-capital-budget',
} as const;
export type TableNumber = keyof typeof definitions;

/** Returns the table that goes by this number, whatever the edition prints. */
export function tableOf(report: Report, number: TableNumber): ReportTable {
  const id = `table-${definitions[number]}`;
  const table = tablesOf(report).find((candidate) => candidate.id === id);
  if (table === undefined) throw new Error(`no ${id}`);
  return table;
}

/**
 * Lays rows out on their columns: each place names the cell that covers it. Throws where cells overlap, stick out
 * or leave a place free: official tables have no holes.
 */
export function gridOf(rows: readonly GridCell[][], columns: number): GridCell[][] {
  const grid: (GridCell | undefined)[][] = rows.map(() => Array.from({ length: columns }));
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (grid[index]?.[column] !== undefined) column += 1;
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.columnSpan ?? 1); across += 1) {
          const line = grid[index + down];
          const at = column + across;
          if (line === undefined || at >= columns || line[at] !== undefined) {
            throw new Error(`“${cell.text}” in row ${index + 1} does not fit column ${at + 1}`);
          }
          line[at] = cell;
        }
      }
    }
  });
  return grid.map((line, index) =>
    line.map((cell, column) => {
      if (cell === undefined) throw new Error(`row ${index + 1} leaves column ${column + 1} free`);
      return cell;
    }),
  );
}

const grids = new WeakMap<ReportTable, { head: GridCell[][]; body: GridCell[][] }>();

/** Lays a table out once: identities ask for thousands of cells. */
function laidOut(table: ReportTable): { head: GridCell[][]; body: GridCell[][] } {
  const columns = table.columnWidths.length;
  const known = grids.get(table);
  if (known !== undefined) return known;
  const made = { head: gridOf(table.head, columns), body: gridOf(table.body, columns) };
  grids.set(table, made);
  return made;
}

/** The place of an amount: the code or the words of its row, and the 栏次 of its column. */
export interface CellPlace {
  row: string;
  column: number;
  /** 2 for the second row of these words. */
  nth?: number;
}

/** Returns the cell in the row with these words (or this code) and the column of this 栏次. */
export function cellAt(table: ReportTable, place: CellPlace): GridCell {
  const { head, body } = laidOut(table);
  const column = (head.at(-1) ?? []).findIndex(({ text }) => text === String(place.column));
  const rows = body.filter((row) =>
    row.some(({ text, kind }) => text === place.row && kind !== 'amount'),
  );
  const cell = rows[(place.nth ?? 1) - 1]?.[column];
  if (cell === undefined) throw new Error(`no cell ${place.row} / ${place.column}`);
  return cell;
}

/** Returns the amount that follows a code or words in a table without 栏次, such as 公开06表. */
export function cellBeside(table: ReportTable, words: string): GridCell {
  for (const row of table.body) {
    const index = row.findIndex(({ text }) => text === words);
    const cell = index < 0 ? undefined : row.slice(index).find(({ kind }) => kind === 'amount');
    if (cell !== undefined) return cell;
  }
  throw new Error(`no row ${words}`);
}

/** Returns the amounts of the only body row of 公开07表, by 栏次. */
export function rowTexts(table: ReportTable): string[] {
  return (table.body[0] ?? []).map(({ text }) => text);
}
