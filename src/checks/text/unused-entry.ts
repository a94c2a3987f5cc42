import type { FileContext, Rule } from '../context.ts';
import { findInTexts } from './author-text-rules.ts';
import type { MoreContext } from './file-texts.ts';
import { allows, meantTexts } from './meant-texts.ts';
import { textRules } from './text-rules.ts';

/** T099：登记为不核对的文字要有用：文字还在，并且确有规则提出它。 */
export const unusedEntry = <Context extends FileContext>(
  more: MoreContext<Context>,
): Rule<Context> => ({
  code: 'T099',
  title: '不核对的登记没有用上',
  levels: ['warning'],
  example: '不核对里的文字后来改过，已经找不到',
  mend: '删去这一条，或照现在的文字改',
  *check(file) {
    const entries = meantTexts(file.disclosure);
    if (entries.length === 0) return;
    const findings = textRules.flatMap((rule) =>
      [...findInTexts(rule, file, more)].map(({ found, at }) => ({
        found,
        text: at.text,
        code: rule.code,
      })),
    );
    for (const [index, entry] of entries.entries()) {
      if (findings.some(({ found, text, code }) => allows(entry, found, text, code))) continue;
      const message = `没有规则提出“${entry.文字}”，这一条用不着：删去，或照现在的文字改`;
      yield { level: 'warning', message, place: file.document.placeOf(`/不核对/${index}/文字`) };
    }
  },
});
