import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ruleCatalogue } from '../../src/checks/catalogue.ts';
import { ruleFamilies } from '../../src/checks/rule-lists.ts';
import { projectRoot } from '../../src/cli/project-root.ts';

const test = suite('catalogue of rules');
const rules = ruleCatalogue(ruleFamilies);

test('every code that a check can report is described, and nothing is described that no check reports', () => {
  const folder = join(projectRoot, 'src', 'checks');
  const used = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, code] of text.matchAll(/'?\b(C\d{3})(?=': |'|: \{)/g)) {
      if (code !== undefined) used.add(code);
    }
  }
  const listed = rules.map(({ code }) => code).filter((code) => code.startsWith('C'));
  assert.equal(listed, [...used].sort());
});

test('a code has one rule', () => {
  const codes = rules.map(({ code }) => code);
  assert.equal(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  );
});

for (const { code, title, levels, example, mend } of rules) {
  test(`${code} says what it finds, how gravely, with an example, and how to mend it`, () => {
    assert.match(code, /^[A-Z]{1,2}\d{2,3}$/);
    assert.ok(levels.length > 0);
    for (const words of [title, example, mend]) assert.match(words, /\S/);
    // Whole phrases: the page ends each line itself.
    for (const words of [title, mend]) assert.not.match(words, /[。；：，]$/);
  });
}

test.run();
