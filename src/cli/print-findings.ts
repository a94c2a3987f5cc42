import { auditRuleFamilies } from '../audit/rules/families.ts';
import { betweenYearsRules } from '../checks/between-years.ts';
import type { Examination } from '../checks/examine.ts';
import { ruleFamilies } from '../checks/rule-lists.ts';
import type { SourceLines } from '../source/excerpt.ts';
import type { Problem } from '../source/problem.ts';
import { problemCounts, splitFindings } from './format/findings.ts';
import { formatFindings, wantsColour } from './format/format.ts';
import type { FormatName } from './format/format.ts';

/** Every rule of `check` and of `audit`, by code. */
export const rulesByCode = new Map(
  [...ruleFamilies, ...auditRuleFamilies]
    .flatMap((family) => family.rules)
    .map((rule) => [rule.code, rule]),
);

/** Prints what was found; in every format but text nothing else may stand on the standard output. */
export function printFindings(
  problems: readonly Problem[],
  lines: SourceLines,
  format: FormatName = 'text',
): void {
  const text = formatFindings(
    format,
    { problems, rules: rulesByCode, lines },
    { colour: wantsColour(process.stdout), columns: terminalWidth() },
  );
  process.stdout.write(text);
}

/** Where the output goes to a file there is no width; `COLUMNS` tells one to programs behind a pipe. */
function terminalWidth(): number {
  const told = Number(process.env['COLUMNS']);
  return process.stdout.columns ?? (told > 0 ? told : Infinity);
}

/**
 * Returns the last lines of a run on what was found: first the counts and how much was not checked, then what had no last
 * year to be checked against, then a line for each rule that was left out, with the reason.
 */
export function findingsSummary({
  problems,
  switchedOff,
  disclosures,
}: Pick<Examination, 'problems' | 'switchedOff' | 'disclosures'>): [
  counts: string,
  ...notes: string[],
] {
  const { wrong, unchecked } = splitFindings({ problems, rules: rulesByCode });
  return [
    `${problemCounts(wrong)}${unchecked.length === 0 ? '' : `；没有核对 ${unchecked.length} 处`}`,
    ...withoutLastYear(disclosures),
    ...switchedOff.map(
      ({ by, code, title, reason, silenced }) =>
        `停用规则：${by}不用 ${code}（${title}），略去 ${silenced.length} 条；原因：${reason}`,
    ),
  ];
}

/** One line for all: most units have a first year, which is no fault of theirs. */
function withoutLastYear(disclosures: Examination['disclosures']): string[] {
  const files = new Set(disclosures.map(({ unitId, year }) => `${unitId}/${year}`));
  const first = disclosures.filter(({ unitId, year }) => !files.has(`${unitId}/${year - 1}`));
  if (first.length === 0) return [];
  const identities = new Set(betweenYearsRules.flatMap((rule) => rule.identities ?? []));
  const named = [...identities].toSorted().join('、');
  return [`没有上一年度文件的 ${first.length} 份：年初数、车辆数没有与上年核对（${named}）`];
}
