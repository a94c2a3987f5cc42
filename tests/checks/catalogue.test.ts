import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ruleCatalogue, ruleCataloguePage } from '../../src/checks/catalogue.ts';
import { projectRoot } from '../../src/cli/project-root.ts';

const test = suite('catalogue of rules');

test('every code that a check can report has a title, and no title is without a code', () => {
  const folder = join(projectRoot, 'src', 'checks');
  const used = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name !== 'catalogue.ts')) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, code] of text.matchAll(/'(C\d{3})'/g)) if (code !== undefined) used.add(code);
  }
  const listed = ruleCatalogue().map(({ code }) => code);
  assert.equal(
    listed.filter((code) => code.startsWith('C')),
    [...used].sort(),
  );
  assert.is(new Set(listed).size, listed.length);
});

test('the page in docs is the one that the rules give', () => {
  const page = readFileSync(join(projectRoot, 'docs', 'rules.md'), 'utf8');
  assert.is(page, ruleCataloguePage(), 'run: npm run rules');
});

test.run();
