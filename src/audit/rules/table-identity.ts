import { cellOf } from '../tables/recognised-table.ts';
import type { AuditRow, RecognisedTable, TableSet } from '../tables/recognised-table.ts';
import type { TableName } from '../tables/table-kinds.ts';
import type { Comparison, Term } from './comparison.ts';

/** An official identity between cells of the printed tables. */
export interface TableIdentity {
  /** `A01` */
  id: string;
  /** The identity in words. */
  words: string;
  tables: readonly TableName[];
  /** Error where it is certain; a hint where the official text calls it usual only. */
  level?: 'error' | 'hint';
  compare: (tables: TableSet) => Iterable<Comparison>;
}

/** A cell by table, row and column. */
export type Address = readonly [table: TableName, row: string, column: string];

/** Returns the cell as a term; one that is not printed has no amount. */
export function termAt(tables: TableSet, [name, row, column]: Address): Term | undefined {
  const table = tables.get(name);
  const found = table?.byKey.get(row);
  if (table === undefined || found === undefined) return undefined;
  return termIn(table, found, column);
}

/** Returns a cell of a row as a term; undefined where the table has no such column. */
export function termIn(table: RecognisedTable, row: AuditRow, column: string): Term | undefined {
  const cell = row.cells.get(column);
  if (cell === undefined) return undefined;
  const { amount, place } = cell;
  return {
    get label() {
      return `${table.name}“${row.label === '' ? row.key : row.label}”的${column}`;
    },
    amount,
    place,
  };
}

/** Two cells, or a cell and a sum of cells. A cell that the tables do not have makes the comparison unknown. */
export function equation(
  id: string,
  words: string,
  whole: Address,
  plus: readonly Address[],
  relation: Comparison['relation'] = '=',
  level: TableIdentity['level'] = 'error',
): TableIdentity {
  const tables = [...new Set([whole, ...plus].map(([name]) => name))];
  return {
    id,
    words,
    tables,
    level,
    *compare(set) {
      const left = termAt(set, whole);
      const right = plus.flatMap((address) => termAt(set, address) ?? []);
      if (left === undefined || right.length < plus.length) return;
      yield { whole: left, plus: right, relation };
    },
  };
}

/** In every row one column is the sum of others; columns that the table does not have are no part. */
export function rowSums(
  id: string,
  words: string,
  name: TableName,
  whole: string,
  parts: readonly string[],
  isMeant: (row: AuditRow) => boolean = () => true,
): TableIdentity {
  return {
    id,
    words,
    tables: [name],
    *compare(tables) {
      const table = tables.get(name);
      for (const row of table?.rows ?? []) {
        if (table === undefined || !isMeant(row)) continue;
        const left = termIn(table, row, whole);
        const plus = parts.flatMap((part) => termIn(table, row, part) ?? []);
        if (left !== undefined && plus.length > 0) yield { whole: left, plus, relation: '=' };
      }
    },
  };
}

/** A row is in every column the sum of the rows that belong to it. */
export function columnSums(
  id: string,
  words: string,
  name: TableName,
  wholeOf: (table: RecognisedTable) => Iterable<{ whole: AuditRow; parts: readonly AuditRow[] }>,
): TableIdentity {
  return {
    id,
    words,
    tables: [name],
    *compare(tables) {
      const table = tables.get(name);
      if (table === undefined) return;
      for (const { whole, parts } of wholeOf(table)) {
        if (parts.length === 0) continue;
        for (const column of whole.cells.keys()) {
          const left = termIn(table, whole, column);
          const plus = parts.flatMap((part) => termIn(table, part, column) ?? []);
          if (left !== undefined) yield { whole: left, plus, relation: '=' };
        }
      }
    },
  };
}

/** Returns the amount of a cell in 分; undefined where it is not printed. */
export function amountAt(tables: TableSet, [name, row, column]: Address): number | undefined {
  return cellOf(tables, name, row, column)?.amount?.fen;
}
