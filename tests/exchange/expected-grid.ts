import type { GridCell, Report, ReportTable, Section } from '../../src/report/report.ts';

/** Where a cell of the report stands; found by trying every place, not as the program finds it. */
export interface Corner {
  cell: GridCell;
  row: number;
  column: number;
}

/** @returns the cells of a grid with their first corners, in reading order. */
export function corners(rows: readonly GridCell[][], columns: number): Corner[] {
  const taken = new Set<string>();
  const found: Corner[] = [];
  rows.forEach((cells, row) => {
    const waiting = [...cells];
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const cell = waiting.shift();
      if (cell === undefined) throw new Error(`row ${row} is too short`);
      found.push({ cell, row, column });
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.columnSpan ?? 1); across += 1) {
          taken.add(`${row + down} ${column + across}`);
        }
      }
    }
    if (waiting.length > 0) throw new Error(`row ${row} is too long`);
  });
  return found;
}

/** @returns the corners of a table's head and body. */
export function tableCorners({ head, body, columnWidths }: ReportTable): Corner[] {
  return corners([...head, ...body], columnWidths.length);
}

/** @returns the tables of a report, found section by section. */
export function tablesIn(report: Report): ReportTable[] {
  const tables: ReportTable[] = [];
  const visit = (section: Section): void => {
    for (const block of section.blocks) if (block.kind === 'table') tables.push(block.table);
    section.sections.forEach(visit);
  };
  report.parts.forEach(visit);
  return tables;
}

/** @returns an amount in 分 as hundredths of 万元, half-up away from zero: what two decimals can show. */
export function hundredths(fen: number): number {
  const scaled = (BigInt(Math.abs(fen)) + 5_000n) / 10_000n;
  return Number(fen < 0 ? -scaled : scaled) + 0;
}
