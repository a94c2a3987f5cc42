import type { ReportTable } from '../report/report.ts';
import { placeCells } from './place-cells.ts';
import type { PlacedCell } from './place-cells.ts';

/** Without it Excel takes UTF-8 for the code page of the system. */
const byteOrderMark = '\uFEFF';

/** A spreadsheet would run text that begins so as a formula; the full-width signs work as well. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^-?\d[\d,]*(\.\d+)?$/;

/**
 * Returns the grid of a table as CSV (RFC 4180) in UTF-8 with a byte order mark: the rows of the head, then the rows of
 * the body, all with the same number of fields, numbers as printed. Title, unit and notes stand in data.json.
 *
 * A head that spans columns or rows stands in each field that it covers, so that every column is named in full and
 * programs can join the levels. A label that spans columns of the body stands in its first field alone. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function tableCsv(table: ReportTable): string {
  const columns = table.columnWidths.length;
  const height = table.head.length + table.body.length;
  const lines = Array.from({ length: height }, () => Array.from({ length: columns }, () => ''));
  for (const placed of placeCells([...table.head, ...table.body], columns)) fill(lines, placed);
  return `${byteOrderMark}${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`;
}

function fill(lines: string[][], { cell, row, column, rowSpan, columnSpan }: PlacedCell): void {
  const text = field(cell.text);
  const repeats = cell.kind === 'head';
  for (const line of lines.slice(row, repeats ? row + rowSpan : row + 1)) {
    line.fill(text, column, repeats ? column + columnSpan : column + 1);
  }
}

function field(text: string): string {
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
