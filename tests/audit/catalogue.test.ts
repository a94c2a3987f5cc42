/** Every rule of an audit stands in the catalogue, and every identity is checked in documents or left out for a reason. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Auditor } from '../../src/audit/auditor.ts';
import { auditPoints } from '../../src/audit/audit-points.ts';
import { allAuditFamilies, identitiesPage } from '../../src/audit/identities-page.ts';
import {
  auditFamilies,
  auditRuleFamilies,
  sentenceIdentities,
  tableIdentities,
} from '../../src/audit/rules/families.ts';
import { leftOutOfAudit } from '../../src/audit/rules/left-out.ts';
import { ruleCatalogue, ruleCataloguePage } from '../../src/checks/catalogue.ts';
import { officialIdentities, rulesOfIdentity } from '../../src/checks/identities.ts';
import { ruleFamilies } from '../../src/checks/rule-lists.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { knowledge } from './knowledge.ts';
import { documentOf } from './small-documents.ts';

const test = suite('catalogue of audit rules');
const rules = ruleCatalogue(auditRuleFamilies);
const betweenDocuments = auditFamilies.flatMap(({ years = [], units = [], versions = [] }) => [
  ...years,
  ...units,
  ...versions,
]);
const run = new Set(
  [...tableIdentities, ...sentenceIdentities, ...betweenDocuments].map(({ id }) => id),
);

test('describes every rule that an audit runs, once, and no other', () => {
  assert.equal(
    rules.map(({ code }) => code),
    [...run].sort(),
  );
  assert.is(new Set(auditFamilies.flatMap(({ words }) => Object.keys(words))).size, rules.length);
});

test('has no code that means something else in a check of data', () => {
  const checked = new Set(ruleCatalogue(ruleFamilies).map(({ code }) => code));
  assert.equal(
    rules.filter(({ code }) => checked.has(code)),
    [],
  );
});

for (const { code, title, levels, example, mend } of rules) {
  test(`${code} says what it finds, how gravely, with an example, and how to mend it`, () => {
    assert.match(code, /^([A-P]|AU)\d{2}$/);
    assert.ok(levels.length > 0);
    for (const words of [title, example, mend]) assert.match(words, /\p{Script=Han}/u);
    for (const words of [title, example, mend]) assert.not.match(words, /[。；：，]$/);
    assert.not.equal(title, code);
  });
}

test('an official identity has a rule for documents or a reason why not, never both', () => {
  const faulty = officialIdentities.filter(
    ({ id }) =>
      (rulesOfIdentity(id, allAuditFamilies).length === 0) !== (leftOutOfAudit[id] !== undefined),
  );
  assert.equal(faulty, []);
});

test('a point of the checklist has rules for data and for documents, or says how it is kept or why not', () => {
  for (const { id, authored, published } of auditPoints) {
    const rules = [ruleFamilies, allAuditFamilies].map((families) => rulesOfIdentity(id, families));
    assert.ok((rules[0]?.length ?? 0) > 0 || authored !== undefined, `${id} on data`);
    assert.ok((rules[1]?.length ?? 0) > 0 !== (published !== undefined), `${id} in documents`);
  }
  const known = new Set(auditPoints.map(({ id }) => id));
  const named = [...ruleCatalogue(ruleFamilies), ...rules].flatMap(({ identities = [] }) =>
    identities.filter((id) => id.startsWith('AU')),
  );
  assert.equal(
    named.filter((id) => !known.has(id)),
    [],
  );
});

test('the tests that the checklist names are there', () => {
  const named = auditPoints.flatMap(
    ({ authored = '' }) => authored.match(/tests\/[\w/-]+\.test\.ts/g) ?? [],
  );
  assert.ok(named.length > 0);
  for (const path of named) assert.ok(existsSync(join(projectRoot, path)), path);
});

test('the findings of a faulty document carry codes and levels of the catalogue', () => {
  const document = documentOf([
    {
      title: '收入决算表',
      rows: ['科目编码|科目名称|本年收入合计|财政拨款收入', '合计<2|9.00|8.00'],
    },
    '一、收入支出决算总体情况说明',
    '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，减少11.00%。',
  ]);
  const { findings } = new Auditor(knowledge).audit(document);
  assert.ok(findings.length >= 2);
  const levels = new Map(rules.map((rule) => [rule.code, rule.levels]));
  for (const { code, level } of findings) assert.ok(levels.get(code)?.includes(level), code);
});

const squeezed = (text: string): string => text.replace(/ *\| */g, '|').replace(/-+/g, '-');

test('the pages in docs are those that the rules give', () => {
  const page = (name: string): string => readFileSync(join(projectRoot, 'docs', name), 'utf8');
  const catalogue = ruleCataloguePage([...ruleFamilies, ...auditRuleFamilies]);
  assert.is(page('rules.md'), catalogue, 'run: npm run rules');
  assert.is(squeezed(page('identities.md')), squeezed(identitiesPage()), 'run: npm run rules');
});

test.run();
