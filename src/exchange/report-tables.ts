import type { Report, ReportTable, Section } from '../report/report.ts';

/** Returns the official tables of a report in the order in which they are printed. */
export function reportTables(report: Report): ReportTable[] {
  return report.parts.flatMap(tablesOf);
}

function tablesOf({ blocks, sections }: Section): ReportTable[] {
  const own = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return [...own, ...sections.flatMap(tablesOf)];
}

/** Returns the number of a table in two digits, counted from 1: it names files and sheets. */
export function tableNumber(index: number): string {
  return String(index + 1).padStart(2, '0');
}
