/** What the formatters of `check`, `build` and `audit` are given; they are pure and return text. */

import type { SourceLines } from '../../source/excerpt.ts';
import { comparePlaces } from '../../source/format-problem.ts';
import type { Level, Problem } from '../../source/problem.ts';
import type { RuleDescription } from '../../source/rule-description.ts';

export interface Findings {
  problems: readonly Problem[];
  /** By code; a code that is missing here is shown without title. */
  rules: ReadonlyMap<string, RuleDescription>;
  lines: SourceLines;
}

/** Findings by what they say: something is wrong, or something could not be checked. */
export function splitFindings({ problems, rules }: Pick<Findings, 'problems' | 'rules'>): {
  wrong: Problem[];
  unchecked: Problem[];
} {
  const isUnchecked = ({ code }: Problem): boolean => rules.get(code)?.unchecked === true;
  return {
    wrong: problems.filter((problem) => !isUnchecked(problem)),
    unchecked: problems.filter(isUnchecked),
  };
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Returns the problems of each file, worst first: files by their gravest problem, then by name; within a file by
 * level, then as they stand.
 */
export function byFile(problems: readonly Problem[]): { file: string; problems: Problem[] }[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { file } = problem.place;
    files.set(file, [...(files.get(file) ?? []), problem]);
  }
  const groups = [...files].map(([file, own]) => ({
    file,
    problems: own.toSorted(
      (a, b) => rank[a.level] - rank[b.level] || comparePlaces(a.place, b.place),
    ),
  }));
  const worst = (group: { problems: Problem[] }): number =>
    Math.min(...group.problems.map(({ level }) => rank[level]));
  return groups.toSorted((a, b) => worst(a) - worst(b) || (a.file < b.file ? -1 : 1));
}

/** Returns the counts by level in words, e.g. `2 个错误、1 个提示`. */
export function problemCounts(problems: readonly Problem[]): string {
  const levels: [Level, string][] = [
    ['error', '个错误'],
    ['warning', '个警告'],
    ['hint', '个提示'],
  ];
  const counts = levels.flatMap(([level, words]) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return counts.length === 0 ? '没有发现问题' : counts.join('、');
}
