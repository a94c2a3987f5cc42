import type { TableSet } from '../tables/recognised-table.ts';
import { runComparisons } from './run-comparisons.ts';
import type { Verdict } from './run-comparisons.ts';
import type { TableIdentity } from './table-identity.ts';

/** Applies one identity; without its tables nothing is checked. */
export function checkTableIdentity(identity: TableIdentity, tables: TableSet): Verdict {
  const { id, words, level = 'error' } = identity;
  const absent = identity.tables.filter((name) => !tables.has(name));
  if (
    absent.length === identity.tables.length ||
    identity.tables.length - absent.length < needed(identity)
  ) {
    const reason = `没有读到${absent.join('、')}`;
    return { id, words, findings: [], checked: 0, missing: 0, reason };
  }
  return runComparisons(id, words, identity.compare(tables), level);
}

function needed({ tables }: TableIdentity): number {
  return Math.min(2, tables.length);
}
