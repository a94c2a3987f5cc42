/** What the templates can use besides the template language itself. */

import nunjucks from 'nunjucks';
import type { Environment } from 'nunjucks';
import type { GridCell } from '../report/report.ts';
import { rowPrinter } from './cell-markup.ts';
import { proseHtml } from './prose.ts';
import type { SiteTemplates } from './site-templates.ts';
import { wordsHtml } from './words.ts';

/** As Eleventy's own environment and this one are set: nothing undefined is printed, nothing goes unescaped. */
export const environmentOptions = {
  autoescape: true,
  throwOnUndefined: true,
  dev: true,
  trimBlocks: true,
  lstripBlocks: true,
} as const;

/** Adds the printing functions to an environment. */
export type Printing = (environment: Environment) => void;

let latest: { key: string; printing: Printing } | undefined;

/**
 * @returns what adds these to an environment:
 * - `print(template, values)`: a template of `parts/`. Unlike a macro or an include it sees only the
 *   values it is given, and a message about it names its own file and line.
 * - `list | each(template)`: the template once for every item, in half the time of a loop.
 * - `text | prose`: running text, in which a figure and its unit stay on one line.
 * - `text | words`: a long name, which breaks between words only.
 * - `grid | rows`: the rows of a table.
 *
 * The parts live in an environment of their own. Eleventy makes a new one in every run, and templates
 * that were just compiled run slowly at first.
 */
export function partPrinting(templates: SiteTemplates): Printing {
  const key = JSON.stringify([templates.folder, templates.parts]);
  if (latest?.key !== key) latest = { key, printing: compileParts(templates) };
  return latest.printing;
}

function compileParts({ folder, parts }: SiteTemplates): Printing {
  const getSource = (name: string): nunjucks.LoaderSource => {
    const src = parts[name];
    if (src === undefined) throw new Error(`没有模板 site/${name}`);
    return { src, path: `${folder}/${name}`, noCache: false };
  };
  const own = new nunjucks.Environment({ getSource }, environmentOptions);
  const print = (template: string, values: object): string =>
    own.getTemplate(template).render(values);
  const rows = rowPrinter((shape) => print('parts/cell.njk', shape));
  const safe = (html: string): object => new nunjucks.runtime.SafeString(html);

  const printing: Printing = (environment) => {
    environment.addGlobal('print', (template: string, values: object) =>
      safe(print(template, values)),
    );
    environment.addFilter('each', (items: object[], template: string) => {
      const pieces = items.map((values) => print(template, values));
      return safe(environment === own ? addUp(pieces) : pieces.join(''));
    });
    environment.addFilter('prose', (text: string) => safe(proseHtml(text)));
    environment.addFilter('words', (text: string) => safe(wordsHtml(text)));
    environment.addFilter('rows', (grid: GridCell[][]) => safe(rows(grid)));
  };
  printing(own);
  return printing;
}

/**
 * Added-up text is a tree of its pieces, which costs nothing to make; joined text is one piece. A page
 * is added up from its smallest parts and joined once, at the top: Eleventy keeps all pages until the
 * last is printed, and trees of thousands of pieces keep the memory busy.
 */
function addUp(pieces: string[]): string {
  return pieces.reduce((html, piece) => html + piece, '');
}
