import type { AuditRow, RecognisedTable } from './recognised-table.ts';

/** Returns two sheets of one table as one: rows of the same key get the cells of both. */
export function joinSheets(first: RecognisedTable, next: RecognisedTable): RecognisedTable {
  const byKey = new Map<string, AuditRow>(first.byKey);
  for (const row of next.rows) {
    const known = byKey.get(row.key);
    const cells = known === undefined ? row.cells : new Map([...row.cells, ...known.cells]);
    byKey.set(row.key, { ...(known ?? row), cells });
  }
  return {
    ...first,
    rows: [...byKey.values()],
    byKey,
    roles: [...new Set([...first.roles, ...next.roles])],
  };
}
