import { ruleFault } from '../checks/run-rules.ts';
import { checkText } from '../checks/text/text-rule.ts';
import type { TextContext, TextRule } from '../checks/text/text-rule.ts';
import { privacyRules, wordingRules } from '../checks/text/text-rules.ts';
import type { TextSurroundings } from '../checks/text/text-surroundings.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { DocumentIdentity } from './identity-facts.ts';
import type { PublishedDocument } from './document.ts';
import { withoutRepeats } from './repeated-findings.ts';

const textRules: readonly TextRule[] = [...wordingRules, ...privacyRules];

/**
 * Returns what the rules on wording and privacy find in the paragraphs and cells of a published document; the figures
 * are the affair of `auditDocument`. A rule that throws is reported once (C060), the others still run.
 */
export function auditTexts(
  { name, blocks }: PublishedDocument,
  { year, unitName }: DocumentIdentity,
  { words, subjectNames }: Pick<TextSurroundings, 'words' | 'subjectNames'>,
  rules: readonly TextRule[] = textRules,
): Problem[] {
  const context: TextContext = {
    ...(year === undefined ? {} : { year, subjects: subjectNames(year) }),
    words,
    isPublished: true,
    ...(unitName === undefined ? {} : { ownNames: [unitName] }),
    // Published texts went through converters: half-width signs say nothing of their author.
    allowHalfWidth: true,
  };
  const texts = blocks.flatMap((block): { text: string; place: Place }[] =>
    block.kind === 'text' ? [block] : block.rows.flat(),
  );
  // A line of signs alone, such as a bracket of a lost page number, says nothing.
  const spoken = texts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const faults = new Map<string, Problem>();
  const check = (text: string, place: Place): ReturnType<typeof checkText> => {
    try {
      return checkText(text, context, rules);
    } catch {
      return rules.flatMap((rule) => {
        try {
          return checkText(text, context, [rule]);
        } catch (error) {
          faults.set(rule.code, ruleFault(rule, error, { unitId: unitName ?? name, place }));
          return [];
        }
      });
    }
  };
  const problems = spoken.flatMap(({ text, place }) =>
    check(text, place).map(
      ({ code, level, message, expected, found, offset, length }): Problem => ({
        code,
        level,
        message,
        place: { ...place, column: place.column + offset, length },
        ...(expected === undefined ? {} : { expected }),
        ...(found === undefined ? {} : { found }),
      }),
    ),
  );
  return [...withoutRepeats(problems), ...faults.values()];
}
