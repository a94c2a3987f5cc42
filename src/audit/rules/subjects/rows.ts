import type { AuditCell, AuditRow, RecognisedTable } from '../../tables/recognised-table.ts';
import type { TableName } from '../../tables/table-kinds.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

/** The tables whose rows are functional subjects with their codes. */
export const functionalTables: readonly TableName[] = [
  '收入表',
  '支出表',
  '一般公共预算支出表',
  '基金表',
  '国资收支表',
  '国资支出表',
];

/** A row with what it prints in one column, where that is an amount other than zero. */
export interface FilledRow {
  table: RecognisedTable;
  row: AuditRow;
  cell: AuditCell;
  /** As printed, with its code: `2120101行政运行`. */
  name: string;
}

/** Yields the rows with codes that have an amount in the column. */
export function* filledRows(
  { tables }: SentenceContext,
  name: TableName,
  column: string,
): Generator<FilledRow> {
  const table = tables.get(name);
  for (const row of table?.rows ?? []) {
    const cell = row.cells.get(column);
    if (table === undefined || row.code === undefined || cell?.amount === undefined) continue;
    if (cell.amount.fen === 0) continue;
    const label = row.label.trim();
    yield { table, row, cell, name: label.startsWith(row.code) ? label : row.code + label };
  }
}

/** Says what is unusual of a row: `支出表“2120101行政运行”的项目支出是8.37万元：…`. */
export function rowFinding(
  { table, cell, name }: FilledRow,
  column: string,
  advice: string,
): LogicalFinding {
  const found = cell.amount?.text ?? cell.text;
  const message = `${table.name}“${name}”的${column}是${found}：${advice}`;
  return { message, place: cell.place, found };
}
