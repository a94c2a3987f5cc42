import { filePlace } from './place-words.ts';
import type { Level, Place, Problem } from './problem.ts';

/** What a level is called in messages and on pages. */
export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  warning: '警告',
  hint: '提示',
};

/** Returns a problem as one line for the terminal: `file:line:column 错误[S030] message`. */
export function formatProblem({ place, level, code, message }: Problem): string {
  const line = message.replace(/\s*[\r\n]+\s*/g, ' ');
  return `${filePlace(place)} ${levelNames[level]}[${code}] ${line}`;
}

/** Returns the problems in reading order: by file, place, then code. The argument is left as it is. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.code, b.code),
  );
}

/** Compares by file, page, line, cell and column. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    compareText(a.file, b.file) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    a.line - b.line ||
    (a.cell?.table ?? 0) - (b.cell?.table ?? 0) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.cell ?? 0) - (b.cell?.cell ?? 0) ||
    a.column - b.column
  );
}

/** Compares by code unit, not by locale: the order must not depend on the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
