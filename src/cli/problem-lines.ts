import { formatProblem } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';

/** Prints one line a problem. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(formatProblem(problem));
}
