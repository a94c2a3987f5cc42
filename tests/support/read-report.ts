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

/** Returns a table by its number, e.g. `01` for 公开01表. */
export function tableOf(report: Report, number: string): ReportTable {
  const table = tablesOf(report).find((candidate) => candidate.number === `公开${number}表`);
  if (table === undefined) throw new Error(`no table ${number}`);
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

/** The place of an amount: the code or the words of its row, and the 栏次 of its column. */
export interface CellPlace {
  row: string;
  column: number;
  /** 2 for the second row of these words. */
  nth?: number;
}

/** Returns the cell in the row with these words (or this code) and the column of this 栏次. */
export function cellAt(table: ReportTable, place: CellPlace): GridCell {
  const columns = table.columnWidths.length;
  const head = gridOf(table.head, columns).at(-1) ?? [];
  const column = head.findIndex(({ text }) => text === String(place.column));
  const rows = gridOf(table.body, columns).filter((row) =>
    row.some(({ text, kind }) => text === place.row && kind !== 'amount'),
  );
  const cell = rows[(place.nth ?? 1) - 1]?.[column];
  if (cell === undefined) throw new Error(`no cell ${place.row} / ${place.column}`);
  return cell;
}

/** Returns the cell beside a code in a table without 栏次, such as 公开06表. */
export function cellOfCode(table: ReportTable, code: string): GridCell {
  for (const row of table.body) {
    const index = row.findIndex((cell) => cell.kind === 'code' && cell.text === code);
    const cell = index < 0 ? undefined : row[index + 2];
    if (cell !== undefined) return cell;
  }
  throw new Error(`no code ${code}`);
}

/** Returns the amounts of the only body row of 公开07表, by 栏次. */
export function rowTexts(table: ReportTable): string[] {
  return (table.body[0] ?? []).map(({ text }) => text);
}
