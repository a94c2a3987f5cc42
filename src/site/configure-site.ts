/** How Eleventy makes the pages: what it may see, and what the templates can use. */

import type { EleventyConfig } from '@11ty/eleventy';
import type { Site } from '../source/types/site.ts';
import type { HomePage, UnitPage } from './list-pages.ts';
import { environmentOptions, partPrinting } from './printing.ts';
import type { ReportPage } from './report-page.ts';
import type { SiteTemplates } from './site-templates.ts';

/** The pages of one run. */
export interface SitePages {
  site: Site;
  homes: HomePage[];
  units: UnitPage[];
  reports: ReportPage[];
}

/** Each page template is printed once for every page of one list. */
const pagination = {
  'index.njk': { data: 'homes', alias: 'home' },
  'unit.njk': { data: 'units', alias: 'unit' },
  'year.njk': { data: 'reports', alias: 'report' },
} as const;

const pageEnding = 'page';

/** Sets Eleventy up for one run. */
export function configureSite(
  config: EleventyConfig,
  pages: SitePages,
  templates: SiteTemplates,
): void {
  seeNothingElse(config);
  addPages(config, pages, templates);
  config.setNunjucksEnvironmentOptions(environmentOptions);
  // Not through addNunjucksFilter and addNunjucksGlobal: Eleventy times every call of those, and writes
  // its timings to the terminal, whatever it was told.
  const addPrinting = partPrinting(templates);
  config.on('eleventy.engine.njk', ({ environment }) => addPrinting(environment));
}

/**
 * Eleventy is handed its templates. By itself it would look for files by patterns, and patterns go wrong
 * where the project lies in a folder like `决算 (1)`. So it looks for an ending that no file has.
 */
function seeNothingElse(config: EleventyConfig): void {
  config.addExtension(pageEnding, { key: 'njk' });
  config.setTemplateFormats([pageEnding]);
  config.setUseGitIgnore(false);
  config.setDataFileSuffixes([]);
  config.setDataDirectory('data');
  config.setIncludesDirectory('');
}

function addPages(config: EleventyConfig, pages: SitePages, templates: SiteTemplates): void {
  for (const [name, value] of Object.entries(pages)) config.addGlobalData(name, value);
  config.addGlobalData('screenStyle', templates.screenStyle);
  config.addGlobalData('printStyle', templates.printStyle);
  for (const name of Object.keys(pagination) as (keyof typeof pagination)[]) {
    const { data, alias } = pagination[name];
    // Not as front matter: line numbers in messages would count from below it.
    config.addTemplate(name.replace(/njk$/, pageEnding), templates.pages[name], {
      pagination: { data, alias, size: 1 },
      permalink: (page: Record<string, { file: string }>) => page[alias]?.file,
    });
  }
}
