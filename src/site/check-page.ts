/** The page for the reviewer: what was found, by unit and report. It is never part of what is published. */

import type { SourceLines } from '../source/excerpt.ts';
import { compareText } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';
import type { RuleDescription } from '../source/rule-description.ts';
import { renderPage } from './own-pages.ts';
import { problemViews } from './problem-view.ts';
import type { ProblemView } from './problem-view.ts';

export interface CheckedReport {
  unitId: string;
  unitName: string;
  year: number;
  /** The file, as problems name it. */
  path: string;
  /** Whether it is published, a draft, or held back. */
  state: '发布' | '草稿' | '不发布';
}

export interface CheckPageInput {
  reports: readonly CheckedReport[];
  problems: readonly Problem[];
  rules: ReadonlyMap<string, RuleDescription>;
  lines: SourceLines;
  /** The summary of the run: counts, and the rules that were left out, with reasons. */
  summary: readonly string[];
}

interface FileView {
  title: string;
  path: string;
  state: string;
  /** `1 个错误、4 个提示`, or `没有问题`. */
  counts: string;
  problems: ProblemView[];
}

interface GroupView {
  id: string;
  title: string;
  files: FileView[];
}

/** Returns the page as HTML: no script, nothing loaded, the same bytes for the same findings. */
export function checkPage({ reports, problems, rules, lines, summary }: CheckPageInput): string {
  const view = (path: string, title: string, state: string): FileView => {
    const own = problems.filter(({ place }) => place.file === path);
    const views = problemViews(own, rules, lines, path);
    return { title, path, state, counts: countsByLabel(views), problems: views };
  };
  const taken = new Set(reports.map(({ path }) => path));
  const groups = [...new Set(reports.map(({ unitId }) => unitId))].map((unitId, index) => {
    const own = reports.filter((report) => report.unitId === unitId);
    const others = otherFiles(problems, taken).filter((file) =>
      `/${file}/`.includes(`/units/${unitId}/`),
    );
    for (const file of others) taken.add(file);
    return {
      id: `unit-${index + 1}`,
      title: own.at(-1)?.unitName ?? unitId,
      files: [
        ...others.map((file) => view(file, '单位文件', '')),
        ...own.map(({ path, year, state }) => view(path, `${year}年度`, state)),
      ],
    };
  });
  const rest = otherFiles(problems, taken).map((file) => view(file, '', ''));
  const shared: GroupView[] =
    rest.length === 0 ? [] : [{ id: 'shared', title: '共用的文件', files: rest }];
  return renderPage('check.njk', { groups: [...shared, ...groups], summary });
}

/** The views come worst first, and so do the counts. */
function countsByLabel(views: readonly ProblemView[]): string {
  const counts = new Map<string, number>();
  for (const { label } of views) counts.set(label, (counts.get(label) ?? 0) + 1);
  const words = [...counts].map(
    ([label, count]) => `${count} ${label === '没有核对' ? '处' : '个'}${label}`,
  );
  return words.length === 0 ? '没有问题' : words.join('、');
}

function otherFiles(problems: readonly Problem[], taken: ReadonlySet<string>): string[] {
  const files = problems.map(({ place }) => place.file).filter((file) => !taken.has(file));
  return [...new Set(files)].toSorted(compareText);
}
