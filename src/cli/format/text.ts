import { excerptOf, textWidth } from '../../source/excerpt.ts';
import { formatProblem } from '../../source/format-problem.ts';
import type { Level, Place, Problem } from '../../source/problem.ts';
import { byFile, splitFindings } from './findings.ts';
import type { Findings } from './findings.ts';

/** Colours by level: red, yellow, blue; only where the terminal is a person's. */
const colours: Readonly<Record<Level, string>> = { error: '31;1', warning: '33;1', hint: '36' };

export interface TextOptions {
  colour: boolean;
}

/**
 * Returns the problems for a terminal: a group of lines for each file, worst first, under each problem the line of the
 * file with a mark under the figure; what could not be checked comes at the end, apart.
 */
export function formatText(findings: Findings, { colour }: TextOptions): string {
  const paint = (text: string, code: string): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  const { wrong, unchecked } = splitFindings(findings);
  const problemLines = (problem: Problem): string[] => [
    paintLevel(formatProblem(problem), problem.level, paint),
    ...excerptLines(problem, findings, paint),
    ...detailLines(problem),
  ];
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

function excerptLines({ place, level }: Problem, { lines }: Findings, paint: Paint): string[] {
  const excerpt = excerptOf(place, lines);
  if (excerpt === undefined) return [];
  const { before, marked, after } = excerpt;
  const number = String(place.line).padStart(6);
  const mark = '^'.repeat(Math.max(textWidth(marked), 1));
  return [
    `${number} | ${before}${marked}${after}`,
    `${' '.repeat(6)} | ${' '.repeat(textWidth(before))}${paint(mark, colours[level])}`,
  ];
}

/** What was expected and found, and the other figures, each where it stands. */
function detailLines({ place, expected, found, related = [] }: Problem): string[] {
  const facts = [
    ...(expected === undefined ? [] : [`应为 ${expected}`]),
    ...(found === undefined ? [] : [`写的是 ${found}`]),
  ];
  return [
    ...(facts.length === 0 ? [] : [facts.join('，')]),
    ...related.map((other) => `${other.label}：${placeInWords(other.place, place)}`),
  ].map((line) => `${' '.repeat(6)} = ${line}`);
}

/** `第 12 行`; with the file where it is another one. */
function placeInWords({ file, line, column, page }: Place, from: Place): string {
  if (page !== undefined) return `第 ${page} 页`;
  return file === from.file ? `第 ${line} 行第 ${column} 列` : `${file}:${line}:${column}`;
}
