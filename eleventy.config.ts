/**
 * Eleventy's configuration. The build passes its pages to `configureSite` itself (src/site/build-pages.ts);
 * started by its own command line, Eleventy has no reports to show and writes nothing.
 */

import type { EleventyConfig } from '@11ty/eleventy';
import { configureSite } from './src/site/configure-site.ts';
import { projectTemplates, readSiteTemplates } from './src/site/site-templates.ts';

const nothing = { site: { 网站名称: '决算公开' }, homes: [], units: [], reports: [] };

export default function configure(config: EleventyConfig): void {
  const templates = readSiteTemplates(projectTemplates);
  config.setInputDirectory(templates.folder);
  configureSite(config, nothing, templates);
}
