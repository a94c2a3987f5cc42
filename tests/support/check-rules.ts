import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ruleFamilies } from '../../src/checks/rule-lists.ts';
import type { Level } from '../../src/source/problem.ts';
import { disclosureText, placeIn, problemsOf } from './make-disclosure.ts';
import type { Parts, Surroundings } from './make-disclosure.ts';

/** A file in which a rule fires: where, how gravely, with which words. */
export interface Firing {
  name: string;
  parts: Parts;
  around?: Surroundings;
  /** The only piece of the file at whose beginning the problem is placed. */
  at: string;
  level?: Level;
  says: RegExp;
}

/** A file one step before, in which it stays silent. */
export interface Silence {
  name: string;
  parts: Parts;
  around?: Surroundings;
}

/** Runs one suite on one rule: each case in which it fires names file, line and column, and none fires without cause. */
export function checkRule(
  code: string,
  title: string,
  fires: readonly Firing[],
  silent: readonly Silence[],
): void {
  const rule = ruleFamilies.flatMap(({ rules }) => rules).find((each) => each.code === code);
  const test = suite(`${code} ${title}`);
  for (const { name, parts, around = {}, at, level = 'error', says } of fires) {
    test(`fires: ${name}`, () => {
      const found = problemsOf(code, parts, around);
      assert.equal(
        found.map(({ place }) => `${place.file}:${place.line}:${place.column}`),
        [`data/units/trial/${parts['年度'] ?? '2020'}.yaml:${placeIn(disclosureText(parts), at)}`],
      );
      assert.match(found[0]?.message ?? '', says);
      assert.is(found[0]?.level, level);
      assert.ok(rule?.levels.includes(level), `levels of ${code} lack ${level}`);
    });
  }
  for (const { name, parts, around = {} } of silent) {
    test(`silent: ${name}`, () => assert.equal(problemsOf(code, parts, around), []));
  }
  test.run();
}
