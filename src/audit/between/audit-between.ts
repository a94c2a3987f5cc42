import { ruleFault } from '../../checks/run-rules.ts';
import { sortProblems } from '../../source/format-problem.ts';
import type { Problem } from '../../source/problem.ts';
import type { Verdict } from '../rules/run-comparisons.ts';
import { departmentGroups, versionPairs, yearPairs } from './belonging.ts';
import type { AuditedDocument } from './audited-document.ts';
import { departmentAndUnits } from './department-and-units.ts';
import { ownerWords } from './group-identity.ts';
import type { GroupIdentity } from './group-identity.ts';
import { twoYears } from './two-years.ts';
import { versions } from './versions.ts';

/** What became of documents that belong together. */
export interface BetweenResult {
  /** `示例市示例局：2021年度与2020年度`. */
  title: string;
  /** How many figures were compared. */
  checked: number;
  findings: Problem[];
}

/** Compares the audited documents that belong together: files of one disclosure, two years of a unit, a department and its units. */
export function auditBetween(documents: readonly AuditedDocument[]): BetweenResult[] {
  const years = yearPairs(documents).map((pair) => {
    const { now, before } = pair;
    const title = `${ownerWords(now.identity, 'unit')}：${ownerWords(now.identity, 'year')}与${ownerWords(before.identity, 'year')}`;
    return compared(title, now, pair, twoYears.years);
  });
  const departments = departmentGroups(documents).map((group) => {
    const { own, members } = group;
    const names = members.map(({ identity }) => ownerWords(identity, 'unit'));
    const title = `${ownerWords(own.identity, 'unit')} ${ownerWords(own.identity, 'year')}（部门）与${names.join('、')}`;
    return compared(title, own, group, departmentAndUnits.units);
  });
  const files = versionPairs(documents).map((pair) => {
    const { own, other } = pair;
    const title = `${ownerWords(own.identity, 'unit')} ${ownerWords(own.identity, 'year')}：“${own.name}”与“${other.name}”`;
    return compared(title, own, pair, versions.versions);
  });
  return [...files, ...years, ...departments];
}

function compared<Group>(
  title: string,
  { name, identity }: AuditedDocument,
  group: Group,
  rules: readonly GroupIdentity<Group>[],
): BetweenResult {
  const faults: Problem[] = [];
  const verdicts = rules.flatMap((rule): Verdict[] => {
    try {
      return [rule.check(group)];
    } catch (error) {
      const subject = { unitId: identity.unitName ?? name, place: identity.place };
      faults.push(ruleFault({ code: rule.id, title: rule.words }, error, subject));
      return [];
    }
  });
  return {
    title,
    checked: verdicts.reduce((sum, { checked }) => sum + checked, 0),
    findings: sortProblems([...verdicts.flatMap(({ findings }) => findings), ...faults]),
  };
}
