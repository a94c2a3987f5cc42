import type { PrintedAmount } from '../figures/printed-figure.ts';
import type { Place } from '../../source/problem.ts';
import type { TableName } from './table-kinds.ts';

/** A cell of an official table: an empty one, or one with words, is unknown, never zero. */
export interface AuditCell {
  text: string;
  amount: PrintedAmount | undefined;
  place: Place;
}

/** A row by what it means: subject code or words, on its side of a two-sided table. */
export interface AuditRow {
  /** `2080505`, `合计`, `支出/208`, `收入/总计`; the second row of the same words ends in `#2`. */
  key: string;
  /** As printed, for messages. */
  label: string;
  code: string | undefined;
  /** By role of the column. */
  cells: Map<string, AuditCell>;
  place: Place;
}

export interface RecognisedTable {
  name: TableName;
  title: string;
  rows: AuditRow[];
  byKey: ReadonlyMap<string, AuditRow>;
  /** Roles of the columns, in print order. */
  roles: readonly string[];
  place: Place;
}

/** The tables of one document by name. */
export type TableSet = ReadonlyMap<TableName, RecognisedTable>;

/** Returns the cell; undefined where the table, the row or the column is absent. */
export function cellOf(
  tables: TableSet,
  name: TableName,
  row: string,
  column: string,
): AuditCell | undefined {
  return tables.get(name)?.byKey.get(row)?.cells.get(column);
}
