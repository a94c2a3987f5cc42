/** Pages for those who work on the data, printed without Eleventy: the page of the reviewer, those of the preview. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { environmentOptions } from './printing.ts';
import { projectTemplates } from './site-templates.ts';

/** Returns a template of templates/review, filled in. @throws where the template names something undefined. */
export function renderPage(template: string, values: object): string {
  const folder = join(projectTemplates, 'review');
  const getSource = (name: string): nunjucks.LoaderSource => ({
    src: readFileSync(join(folder, name), 'utf8'),
    path: join(folder, name),
    noCache: true,
  });
  const environment = new nunjucks.Environment({ getSource }, environmentOptions);
  const style = readFileSync(join(folder, 'review.css'), 'utf8');
  return environment.render(template, { ...values, style });
}
