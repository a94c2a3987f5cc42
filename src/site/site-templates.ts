/** Where the templates and style sheets of the pages lie, and what is read from there. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project's templates. */
export const projectTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

export interface SiteTemplates {
  /** Folder of the page templates and their parts. */
  folder: string;
  /** Source of the page templates, by file name. */
  pages: Record<'index.njk' | 'unit.njk' | 'year.njk', string>;
  /** Source of the parts they are put together from, by `parts/<file name>`. */
  parts: Record<string, string>;
  /** screen.css and its other colours, dark.css. */
  screenStyle: string;
  printStyle: string;
}

/** @returns templates and style sheets as they are on the disk now. */
export function readSiteTemplates(templates: string): SiteTemplates {
  const folder = join(templates, 'site');
  const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
  const parts = readdirSync(join(folder, 'parts')).filter((name) => name.endsWith('.njk'));
  return {
    folder,
    pages: {
      'index.njk': read(folder, 'index.njk'),
      'unit.njk': read(folder, 'unit.njk'),
      'year.njk': read(folder, 'year.njk'),
    },
    parts: Object.fromEntries(
      parts.map((name) => [`parts/${name}`, read(folder, 'parts', name)] as const),
    ),
    screenStyle: `${read(templates, 'assets', 'screen.css')}\n${read(templates, 'assets', 'dark.css')}`,
    printStyle: read(templates, 'assets', 'print.css'),
  };
}
