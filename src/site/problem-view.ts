/** Problems as the page of the reviewer and the preview show them. */

import { excerptOf } from '../source/excerpt.ts';
import type { Excerpt, SourceLines } from '../source/excerpt.ts';
import { placeWords } from '../source/place-words.ts';
import { levelNames } from '../source/format-problem.ts';
import type { Level, Place, Problem } from '../source/problem.ts';
import type { RuleDescription } from '../source/rule-description.ts';
import { unsaidFacts } from '../source/unsaid-facts.ts';

export interface ProblemView {
  /** `error`, `warning`, `hint`; `unchecked` for what could not be checked. */
  className: string;
  /** `错误`, `警告`, `提示`, `没有核对`. */
  label: string;
  code: string;
  title: string;
  message: string;
  /** `第 12 行第 5 列`, with the file where the list does not name it. */
  place: string;
  /** The line of the file, the figure picked out; false where there is none to show. */
  excerpt: Excerpt | false;
  /** What was expected and found where the message has not said it, then the other figures. */
  details: string[];
  mend: string;
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/** Returns the problems as they are shown, worst first, what could not be checked last. */
export function problemViews(
  problems: readonly Problem[],
  rules: ReadonlyMap<string, RuleDescription>,
  lines: SourceLines,
  file?: string,
): ProblemView[] {
  const isUnchecked = ({ code }: Problem): boolean => rules.get(code)?.unchecked === true;
  const weight = (problem: Problem): number => (isUnchecked(problem) ? 3 : rank[problem.level]);
  return problems
    .toSorted((a, b) => weight(a) - weight(b))
    .map((problem) => {
      const rule = rules.get(problem.code);
      const unchecked = isUnchecked(problem);
      const excerpt = excerptOf(problem.place, lines);
      return {
        className: unchecked ? 'unchecked' : problem.level,
        label: unchecked ? '没有核对' : levelNames[problem.level],
        code: problem.code,
        title: rule?.title ?? '',
        message: problem.message,
        place: placeInWords(problem.place, file),
        excerpt: excerpt ?? false,
        details: detailsOf(problem, excerpt !== undefined, file),
        mend: rule?.mend ?? '',
      };
    });
}

function detailsOf(problem: Problem, isShown: boolean, file?: string): string[] {
  const { related = [] } = problem;
  return [
    ...unsaidFacts(problem, isShown),
    ...related.map(({ label, place }) => `${label}：${placeInWords(place, file)}`),
  ];
}

function placeInWords(place: Place, file: string | undefined): string {
  return place.file === file ? placeWords(place) : `${place.file} ${placeWords(place)}`;
}
