import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { examine } from '../checks/examine.ts';
import type { ExaminedDisclosure } from '../checks/examine-unit.ts';
import type { Problem } from '../source/problem.ts';
import { buildPages } from '../site/build-pages.ts';
import { renderPage } from '../site/own-pages.ts';
import { folderName, reportFile } from '../site/page-address.ts';
import { problemViews } from '../site/problem-view.ts';
import type { ProblemView } from '../site/problem-view.ts';
import type { ListedReport } from '../site/site-model.ts';
import { projectLines } from './format/source-lines.ts';
import { findingsSummary, rulesByCode } from './print-findings.ts';
import { readProject } from './read-project.ts';
import { reviewPage } from './review-page.ts';

/** The page with the problems of all files; no unit has such a name. */
const allProblems = 'check.html';

/** A built preview: the counts for the terminal, and what to show on each page. */
export interface Preview {
  summary: string[];
  /** Address below the root → the problems of that report, as HTML. */
  panels: ReadonlyMap<string, string>;
}

/**
 * Builds the preview into a folder of its own, which is emptied before: drafts too, no PDF, and for a file with errors
 * a page with its problems in the place of the report.
 */
export async function buildPreview(data: string, folder: string): Promise<Preview> {
  const files = await readProject(data);
  const examination = examine(files);
  const { site, disclosures, problems } = examination;
  const lines = projectLines(files);
  const views = (own: readonly Problem[], file?: string): ProblemView[] =>
    problemViews(own, rulesByCode, lines, file);
  const reports = disclosures.flatMap(({ report }) => (report === undefined ? [] : [report]));
  const faulty = disclosures.filter(({ report }) => report === undefined);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const model = { site: site ?? { 网站名称: '决算公开' }, reports, kept: faulty.map(listed) };
  await buildPages(model, folder, { drafts: true, pdf: false });
  await writeFile(join(folder, allProblems), reviewPage(examination, files));

  const panels = new Map<string, string>();
  const paths = new Set(disclosures.map(({ path }) => path));
  const elsewhere = problems.filter(({ place }) => !paths.has(place.file));
  const panel = (own: readonly ProblemView[], title: string, link = ''): string =>
    renderPage('panel.njk', { problems: own, title, link });
  panels.set('index.html', panel(views(elsewhere), '不属于某一份决算的问题', allProblems));
  for (const { path, unitId, year, unitName, report } of disclosures) {
    const page = reportFile(unitId, year);
    const own = problems.filter(({ place }) => place.file === path);
    // What unit.yaml lacks keeps all years of the unit back.
    const ofUnit = elsewhere.filter(({ place }) => `/${place.file}/`.includes(`/units/${unitId}/`));
    if (report !== undefined) {
      panels.set(page, panel(views(own, path), '这份决算的问题'));
      continue;
    }
    const title = `${unitName}${year}年度决算：有错误，没有生成`;
    const html = renderPage('faulty.njk', {
      title,
      path,
      problems: views([...ofUnit, ...own], path),
    });
    await mkdir(dirname(join(folder, page)), { recursive: true });
    await writeFile(join(folder, page), html);
  }
  const [counts, ...notes] = findingsSummary(examination);
  return { summary: [`决算 ${disclosures.length} 份：${counts}`, ...notes], panels };
}

function listed({ unitId, year, unitName }: ExaminedDisclosure): ListedReport {
  const title = `${unitName}${year}年度决算（有错误）`;
  return { unitId: folderName(unitId), year, unitName, title, draft: true };
}

/** Returns the page that says why nothing could be built at all: a broken template, a folder that is gone. */
export function failurePage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return renderPage('failure.njk', { message });
}
