import type { Level, Problem } from '../../source/problem.ts';
import type { Comparison, Term } from '../rules/comparison.ts';
import { runComparisons } from '../rules/run-comparisons.ts';
import type { Verdict } from '../rules/run-comparisons.ts';
import type { LogicalFinding } from '../rules/sentence-rule.ts';
import { termAt } from '../rules/table-identity.ts';
import type { Address } from '../rules/table-identity.ts';
import type { AuditedDocument } from './audited-document.ts';

/** An official identity between documents that belong together. */
export interface GroupIdentity<Group> {
  id: string;
  words: string;
  /** How grave its findings may be. */
  levels: readonly Level[];
  check: (group: Group) => Verdict;
}

/** An identity that compares printed amounts; `others` names the other files in every finding. */
export function betweenAmounts<Group>(
  id: string,
  words: string,
  others: (group: Group) => string,
  compare: (group: Group) => Iterable<Comparison>,
  level: Level = 'error',
): GroupIdentity<Group> {
  return {
    id,
    words,
    levels: [level, 'hint'],
    check: (group) => runComparisons(id, `${words}；${others(group)}`, compare(group), level),
  };
}

/** An identity that is no comparison of amounts: each case is undefined where all is well. */
export function betweenCounts<Group>(
  id: string,
  words: string,
  cases: (group: Group) => Iterable<(LogicalFinding & Pick<Problem, 'related'>) | undefined>,
  levels: readonly [Level, ...Level[]] = ['error'],
): GroupIdentity<Group> {
  return {
    id,
    words,
    levels,
    check: (group) => {
      const verdict: Verdict = { id, words, findings: [], checked: 0, missing: 0 };
      for (const found of cases(group)) {
        verdict.checked += 1;
        if (found !== undefined) verdict.findings.push({ code: id, level: levels[0], ...found });
      }
      return verdict;
    },
  };
}

/** Returns a cell of a document as a term; one of another document says whose it is. */
export function cellTerm(
  { tables, identity }: AuditedDocument,
  address: Address,
  owner?: 'year' | 'unit',
): Term | undefined {
  const term = termAt(tables, address);
  if (term === undefined || owner === undefined) return term;
  return { ...term, label: `${ownerWords(identity, owner)}的${term.label}` };
}

/** Returns whose a figure is: `2019年度`, `示例市示例中心`. */
export function ownerWords(
  { year, unitName }: AuditedDocument['identity'],
  owner: 'year' | 'unit',
): string {
  return owner === 'year' ? `${year ?? ''}年度` : (unitName ?? '');
}
