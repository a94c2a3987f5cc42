/** From computed reports to HTML pages on the disk. */

import { dirname, relative, resolve } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import type { Charts } from './charts.ts';
import { drawCharts } from './charts.ts';
import { configureSite } from './configure-site.ts';
import type { SitePages } from './configure-site.ts';
import { listPages } from './list-pages.ts';
import { reportFile } from './page-address.ts';
import { ReportPage } from './report-page.ts';
import type { SiteModel } from './site-model.ts';
import { projectTemplates, readSiteTemplates } from './site-templates.ts';
import type { SiteTemplates } from './site-templates.ts';
import { pageError } from './template-error.ts';

export interface PageOptions {
  /** Drafts are written and listed too: for the preview, never for publication. Default false. */
  drafts?: boolean;
  /** False where no PDF is printed: then none is linked. Default true. */
  pdf?: boolean;
  /** Figures drawn beforehand; default: drawn here. */
  charts?: Charts;
  /** Another folder of templates, laid out as the project's own. */
  templates?: string;
}

/** A report's page, for the stages that follow. */
export interface WrittenReport {
  unitId: string;
  year: number;
  /** Path below the output folder, with forward slashes. */
  file: string;
}

export interface PageResult {
  /** In the order of the model; drafts that were not written are absent. */
  reports: WrittenReport[];
  /** All pages below the output folder, lists included, sorted. */
  files: string[];
}

/** Eleventy keeps every page of a run in memory: 0.7 MB for each report. */
const reportsPerRun = 200;

/**
 * Writes `<unit>/<year>/index.html` for every report, `<unit>/index.html` for every unit, and
 * `index.html`. Files already in the folder are overwritten, none is removed.
 * @throws TemplateError where a template is wrong; Error where a page could not be written.
 */
export async function buildPages(
  model: SiteModel,
  outDir: string,
  options: PageOptions = {},
): Promise<PageResult> {
  const shown = model.reports.filter(({ draft }) => !draft || options.drafts === true);
  const charts = options.charts ?? drawCharts(shown);
  const templates = readSiteTemplates(options.templates ?? projectTemplates);
  const pdf = options.pdf ?? true;
  const { home, units } = listPages([...shown, ...(model.kept ?? [])], model.site, pdf);
  const out = resolve(outDir);

  const files: string[] = [];
  for (let start = 0; start === 0 || start < shown.length; start += reportsPerRun) {
    const reports = shown.slice(start, start + reportsPerRun).map((report) => {
      const kept = model.superseded?.get(`${report.unitId}/${report.year}`);
      return new ReportPage(report, model.site, charts, pdf, kept);
    });
    const lists = start === 0 ? { homes: [home], units } : { homes: [], units: [] };
    files.push(...(await writePages({ site: model.site, reports, ...lists }, out, templates)));
  }
  return {
    reports: shown.map(({ unitId, year }) => ({ unitId, year, file: reportFile(unitId, year) })),
    files: files.toSorted(),
  };
}

async function writePages(
  pages: SitePages,
  out: string,
  templates: SiteTemplates,
): Promise<string[]> {
  const eleventy = new Eleventy(templates.folder, out, {
    configPath: '',
    loader: 'esm',
    quietMode: true,
    config: (config) => configureSite(config, pages, templates),
  });
  eleventy.disableLogger();
  const [, written] = await eleventy.write().catch((error: unknown) => {
    throw pageError(error, dirname(dirname(templates.folder)));
  });
  const files = written.map(({ outputPath }) => relative(out, outputPath).replaceAll('\\', '/'));
  const expected = pages.homes.length + pages.units.length + pages.reports.length;
  if (files.length !== expected) {
    throw new Error(`应写入${expected}个网页，实际写入${files.length}个：${out}`);
  }
  return files;
}
