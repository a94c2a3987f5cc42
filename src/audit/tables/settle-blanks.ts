import { ZERO } from '../../accounts/money.ts';
import type { Comparison } from '../rules/comparison.ts';
import type { TableIdentity } from '../rules/table-identity.ts';
import type { AuditCell, RecognisedTable, TableSet } from './recognised-table.ts';

/**
 * Returns the table with the empty cells that can only be zero as zeros: an empty addend is zero where the printed
 * addends already give the printed sum (OFFICIAL 2). All other empty cells stay unknown.
 */
export function settleBlanks(
  table: RecognisedTable,
  identities: readonly TableIdentity[],
): RecognisedTable {
  const blanks = new Map<AuditCell['place'], AuditCell>();
  for (const row of table.rows) {
    for (const cell of row.cells.values()) {
      if (cell.amount === undefined && cell.text.trim() === '') blanks.set(cell.place, cell);
    }
  }
  if (blanks.size === 0) return table;
  const settled = copyOf(table);
  const set: TableSet = new Map([[table.name, settled]]);
  const own = identities.filter(({ tables }) => tables.length === 1 && tables[0] === table.name);
  for (let found = true; found;) {
    found = false;
    for (const identity of own) {
      for (const comparison of identity.compare(set)) {
        for (const place of zeroAddends(comparison)) {
          const cell = blanks.get(place);
          if (cell === undefined) continue;
          blanks.delete(place);
          fill(settled, cell);
          found = true;
        }
      }
    }
  }
  return settled;
}

/** The places of the empty addends of a sum that the others already give. */
function zeroAddends({ whole, plus, minus, relation }: Comparison): AuditCell['place'][] {
  if (relation !== '=' || minus !== undefined || whole.amount === undefined) return [];
  let sum = 0;
  const empty: AuditCell['place'][] = [];
  for (const { amount, place } of plus) {
    if (amount === undefined) empty.push(place);
    else if (amount.fen < 0) return [];
    else sum += amount.fen;
  }
  return sum === whole.amount.fen && empty.length < plus.length ? empty : [];
}

function copyOf(table: RecognisedTable): RecognisedTable {
  const rows = table.rows.map((row) => ({ ...row, cells: new Map(row.cells) }));
  return { ...table, rows, byKey: new Map(rows.map((row) => [row.key, row])) };
}

function fill(table: RecognisedTable, blank: AuditCell): void {
  const { place } = blank;
  const zero = { text: '空白', fen: ZERO, half: 0, decimals: 2, place };
  for (const { cells } of table.rows) {
    for (const [role, cell] of cells) {
      if (cell === blank) cells.set(role, { ...blank, amount: zero });
    }
  }
}
