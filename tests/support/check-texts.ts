import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readDefinitions } from '../../src/checks/definitions.ts';
import { checkText } from '../../src/checks/text/text-rule.ts';
import type { TextContext, TextRule } from '../../src/checks/text/text-rule.ts';
import type { Level } from '../../src/source/problem.ts';
import { project } from './make-disclosure.ts';

const { shared } = readDefinitions(project);
if (shared === undefined) throw new Error('the project has no definitions');
const { textSurroundings } = shared;

/** What every case knows: the project's word lists, the year 2020 and its subjects. */
export const plainContext: TextContext = {
  year: 2020,
  words: textSurroundings.words,
  subjects: textSurroundings.subjectNames(2020),
};

/** A text in which a rule fires, at exactly these stretches, in the order of the text. */
export interface FiringText {
  text: string;
  at: string | string[];
  level?: Level;
  says?: RegExp;
  context?: Partial<TextContext>;
}

/** A text one step before; a plain string where the context is the usual one. */
export type SilentText = string | { text: string; context: Partial<TextContext> };

/** Runs one suite on one rule on texts. */
export function checkTextRule(
  rules: readonly TextRule[],
  code: string,
  title: string,
  fires: readonly FiringText[],
  silent: readonly SilentText[],
): void {
  const test = suite(`${code} ${title}`);
  const rule = rules.filter((one) => one.code === code);
  test('there is one rule of this code', () => assert.is(rule.length, 1));
  for (const { text, at, level, says, context = {} } of fires) {
    test(`fires: ${text.slice(0, 60)}`, () => {
      const found = checkText(text, { ...plainContext, ...context }, rule);
      const stretches = found.map(({ offset, length }) => text.slice(offset, offset + length));
      assert.equal(stretches, typeof at === 'string' ? [at] : at);
      if (level !== undefined) assert.is(found[0]?.level, level);
      if (says !== undefined) assert.match(found[0]?.message ?? '', says);
    });
  }
  for (const one of silent) {
    const { text, context } = typeof one === 'string' ? { text: one, context: {} } : one;
    test(`silent: ${text.slice(0, 60)}`, () =>
      assert.equal(
        checkText(text, { ...plainContext, ...context }, rule).map(({ message }) => message),
        [],
      ));
  }
  test.run();
}
