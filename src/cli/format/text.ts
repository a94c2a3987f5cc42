import { excerptOf, textWidth, widestExcerpt } from '../../source/excerpt.ts';
import type { Excerpt } from '../../source/excerpt.ts';
import { formatProblem } from '../../source/format-problem.ts';
import { isLine } from '../../source/place-words.ts';
import type { Level, Problem } from '../../source/problem.ts';
import { detailLines } from './details.ts';
import { byFile, splitFindings } from './findings.ts';
import type { Findings } from './findings.ts';

/** Colours by level: red, yellow, blue; only where the terminal is a person's. */
const colours: Readonly<Record<Level, string>> = { error: '31;1', warning: '33;1', hint: '36' };

/** An excerpt is not cut down below this, however narrow the terminal. */
const narrowest = 30;

/** What stands before an excerpt: the number of its line. */
const gutter = 9;

export interface TextOptions {
  colour: boolean;
  /** How wide the terminal is, where there is one. */
  columns?: number;
}

/**
 * Returns the problems for a terminal: a group of lines for each file, worst first, under each problem the line of the
 * file with a mark under the figure; what could not be checked comes at the end, apart.
 */
export function formatText(findings: Findings, { colour, columns }: TextOptions): string {
  const width = Math.min(widestExcerpt, Math.max((columns ?? Infinity) - gutter, narrowest));
  const paint = (text: string, code: string): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const { wrong, unchecked } = splitFindings(findings);
  const problemLines = (problem: Problem): string[] => {
    const excerpt = excerptOf(problem.place, findings.lines, width);
    return [
      paintLevel(formatProblem(problem), problem.level, paint),
      ...(excerpt === undefined ? [] : excerptLines(problem, excerpt, paint)),
      ...detailLines(problem, excerpt).map((line) => `${' '.repeat(6)} = ${line}`),
    ];
  };
  const groups = byFile(wrong).map(({ problems }) => problems.flatMap(problemLines).join('\n'));
  if (unchecked.length > 0) {
    const lines = byFile(unchecked).flatMap(({ problems }) => problems.map(formatProblem));
    groups.push(['没有核对（资料不全，不等于通过）：', ...lines].join('\n'));
  }
  return groups.map((group) => `${group}\n`).join('\n');
}

type Paint = (text: string, code: string) => string;

/** The level and code stand out; the rest stays as it is, so that places can be clicked. */
function paintLevel(line: string, level: Level, paint: Paint): string {
  return line.replace(
    / (错误|警告|提示)\[\w+\]/,
    (words) => ` ${paint(words.slice(1), colours[level])}`,
  );
}

function excerptLines(
  { place, level }: Problem,
  { before, marked, after }: Excerpt,
  paint: Paint,
): string[] {
  const number = (isLine(place) ? String(place.line) : '').padStart(6);
  const mark = '^'.repeat(Math.max(textWidth(marked), 1));
  return [
    `${number} | ${before}${marked}${after}`,
    `${' '.repeat(6)} | ${' '.repeat(textWidth(before))}${paint(mark, colours[level])}`,
  ];
}
