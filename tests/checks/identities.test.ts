import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { officialIdentities, rulesOfIdentity } from '../../src/checks/identities.ts';
import { ruleFamilies } from '../../src/checks/rule-lists.ts';
import { projectRoot } from '../../src/cli/project-root.ts';

const test = suite('official identities');
const ids = officialIdentities.map(({ id }) => id);

test('are all there, once', () => {
  assert.is(ids.length, 182);
  assert.is(new Set(ids).size, 182);
});

test('each has a rule, holds by construction, or is left out for a reason', () => {
  const open = officialIdentities.filter(
    ({ id, provedBy, leftOut }) =>
      provedBy === undefined &&
      leftOut === undefined &&
      rulesOfIdentity(id, ruleFamilies).length === 0,
  );
  assert.equal(open, []);
});

test('a rule names only identities of the list', () => {
  const named = ruleFamilies.flatMap(({ rules }) => rules.flatMap((rule) => rule.identities ?? []));
  assert.equal(
    named.filter((id) => !ids.includes(id) && !id.startsWith('AU')),
    [],
  );
});

test('the tests that prove them exist', () => {
  for (const { provedBy } of officialIdentities) {
    if (provedBy === undefined) continue;
    assert.ok(existsSync(join(projectRoot, 'tests', `${provedBy}.test.ts`)), provedBy);
  }
});

test.run();
