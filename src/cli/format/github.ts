import { sortProblems } from '../../source/format-problem.ts';
import { isLine, placeWords } from '../../source/place-words.ts';
import type { Level, Problem } from '../../source/problem.ts';
import type { Findings } from './findings.ts';

/** A hint is a notice: GitHub has no lower level. */
const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** Returns the problems as workflow commands, which GitHub shows beside the changed lines of a pull request. */
export function formatGithub({ problems, rules }: Findings): string {
  return sortProblems(problems)
    .map((problem) => `${command(problem, rules.get(problem.code)?.title)}\n`)
    .join('');
}

function command({ code, level, message, place }: Problem, title: string | undefined): string {
  const { file, line, column, length } = place;
  const properties = {
    file,
    // A file without lines gets its annotation as a whole.
    ...(isLine(place) ? { line: String(line), col: String(column) } : {}),
    ...(isLine(place) && length !== undefined ? { endColumn: String(column + length) } : {}),
    title: title === undefined ? code : `${code} ${title}`,
  };
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(value)}`,
  );
  const words = isLine(place) ? message : `${placeWords(place)}：${message}`;
  return `::${commands[level]} ${listed.join(',')}::${escapeData(words)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
