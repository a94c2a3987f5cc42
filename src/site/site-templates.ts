/** Where the templates and style sheets of the pages lie, and what is read from there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project's templates. */
export const projectTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

export interface SiteTemplates {
  /** Folder of the page templates and their parts. */
  folder: string;
  /** Source of the three page templates, by file name. */
  pages: Record<'index.njk' | 'unit.njk' | 'year.njk', string>;
  screenStyle: string;
  printStyle: string;
}

/** @returns page templates and style sheets, read from the disk. */
export function readSiteTemplates(templates: string): SiteTemplates {
  const folder = join(templates, 'site');
  const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
  return {
    folder,
    pages: {
      'index.njk': read(folder, 'index.njk'),
      'unit.njk': read(folder, 'unit.njk'),
      'year.njk': read(folder, 'year.njk'),
    },
    screenStyle: read(templates, 'assets', 'screen.css'),
    printStyle: read(templates, 'assets', 'print.css'),
  };
}
