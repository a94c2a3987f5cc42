/** What the templates can use besides the template language itself. */

import nunjucks from 'nunjucks';
import type { Environment } from 'nunjucks';
import type { GridCell } from '../report/report.ts';
import { rowPrinter } from './cell-markup.ts';
import { proseHtml } from './prose.ts';

/**
 * Adds to the environment
 * - `print(template, values)`: another template, which sees only these values. Unlike a macro or an
 *   include it copies nothing else, and a message about it names its own file and line.
 * - `list | each(template)`: the template once for every item; half the time of a loop.
 * - `text | prose`: running text, in which a figure and its unit stay on one line.
 * - `grid | rows`: the rows of a table.
 */
let shared: Environment | undefined;
export function addPrinting(environment: Environment): void {
  if (shared === undefined) { shared = new nunjucks.Environment(new nunjucks.FileSystemLoader('/work/main/templates/site'), {autoescape:true,throwOnUndefined:true,dev:true,trimBlocks:true,lstripBlocks:true}); add(shared, shared); }
  add(environment, shared);
}
function add(target: Environment, environment: Environment): void {
  const print = (template: string, values: object): string =>
    environment.getTemplate(template).render(values);
  const rows = rowPrinter((shape) => print('parts/cell.njk', shape));
  const safe = (html: string): object => new nunjucks.runtime.SafeString(html);

  target.addGlobal('print', (template: string, values: object) =>
    safe(print(template, values)),
  );
  target.addFilter('each', (items: object[], template: string) =>
    safe(items.map((values) => print(template, values)).join('')),
  );
  target.addFilter('prose', (text: string) => safe(proseHtml(text)));
  target.addFilter('rows', (grid: GridCell[][]) => safe(rows(grid)));
}
