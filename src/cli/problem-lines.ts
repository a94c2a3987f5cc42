import { formatProblem } from '../source/format-problem.ts';
import type { Level, Problem } from '../source/problem.ts';

/** Prints one line a problem, errors to the standard error stream's reader as well as the rest. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(formatProblem(problem));
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
