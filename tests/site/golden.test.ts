/**
 * The pages of one small report, letter for letter. What changes in a page shows in the golden files'
 * diff; to accept it: UPDATE_GOLDEN=1 npx tsx tests/site/golden.test.ts
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ReportFigure } from '../../src/report/report.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { sampleSite } from '../support/sample-site.ts';
import { smallReport } from '../support/small-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('golden pages');
const golden = fileURLToPath(new URL('golden', import.meta.url));
const accept = process.env['UPDATE_GOLDEN'] === '1';

/**
 * Style sheets and drawings have their own tests; here they would only be noise. Where a name may break is the business of
 * the dictionary that comes with Node, which changes with its versions.
 */
function withoutStyles(html: string): string {
  return html.replace(/(<style[^>]*>)[^<]*(<\/style>)/g, '$1$2').replaceAll('<wbr>', '');
}

test('golden files are never accepted by a machine', () => {
  assert.not(accept && process.env['CI'] !== undefined, 'UPDATE_GOLDEN is set in CI');
});

test('pages are what the golden files show', async () => {
  const report = smallReport();
  const figures = report.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  const charts = new Map<ReportFigure, string>(
    figures.map((figure) => [figure, '<svg role="img" aria-label="drawing"></svg>']),
  );
  const out = temporaryFolder('golden');
  const { files } = await buildPages({ site: sampleSite, reports: [report] }, out, { charts });
  assert.is(files.length, 3);
  for (const file of files) {
    const page = withoutStyles(readFileSync(join(out, file), 'utf8'));
    const expected = join(golden, file);
    if (accept && process.env['CI'] === undefined) {
      mkdirSync(dirname(expected), { recursive: true });
      writeFileSync(expected, page);
    }
    assert.fixture(page, readFileSync(expected, 'utf8'), file);
  }
});

test.run();
