import { isAbsolute, relative, resolve } from 'node:path';
import type { Examination } from '../checks/examine.ts';
import type { ProjectFiles } from '../checks/project-files.ts';
import { checkPage } from '../site/check-page.ts';
import { projectLines } from './format/source-lines.ts';
import { findingsSummary, rulesByCode } from './print-findings.ts';

/** Tells whether a file lies in a folder, or is that folder. */
export function isInside(file: string, folder: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return !path.startsWith('..') && !isAbsolute(path);
}

/** Returns the page for the reviewer as HTML. It never lies in the output folder, from which everything is published. */
export function reviewPage(examination: Examination, files: ProjectFiles): string {
  const { disclosures, problems } = examination;
  const [counts, ...notes] = findingsSummary(examination);
  const reports = disclosures.map(({ report, ...each }) => {
    const state = report === undefined ? '不发布' : report.draft ? '草稿' : '发布';
    return { ...each, state } as const;
  });
  const summary = [`共 ${disclosures.length} 份决算：${counts}`, ...notes];
  const lines = projectLines(files);
  return checkPage({ reports, problems, rules: rulesByCode, lines, summary });
}
