import type { Level, Problem } from './problem.ts';

/** What a level is called in messages and on pages. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

/** Returns a problem as one line for the terminal: `file:line:column 错误[S030] message`; of a PDF also its page. */
export function formatProblem(problem: Problem): string {
  const { file, page, line, column } = problem.place;
  const where = page === undefined ? file : `${file}:第${page}页`;
  const message = problem.message.replace(/\s*[\r\n]+\s*/g, ' ');
  return `${where}:${line}:${column} ${levelNames[problem.level]}[${problem.code}] ${message}`;
}

/** Returns the problems in reading order: by file, page, line, column, then code. The argument is left as it is. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      (a.place.page ?? 0) - (b.place.page ?? 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code),
  );
}

/** Compares by code unit, not by locale: the order must not depend on the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
