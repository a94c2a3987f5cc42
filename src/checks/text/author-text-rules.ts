import type { FileContext, Finding, Rule } from '../context.ts';
import type { AuthorText } from './author-texts.ts';
import { contextOf, fileTexts, readAuthorText, textsWith } from './file-texts.ts';
import type { MoreContext } from './file-texts.ts';
import { isMeant, meantTexts } from './meant-texts.ts';
import { signOf } from './text-rule.ts';
import type { TextFinding, TextRule } from './text-rule.ts';

/** Yields what a rule on texts finds in the author-written texts of a file, what is marked as meant included. */
export function* findInTexts<Context extends FileContext>(
  rule: TextRule,
  file: Context,
  more?: MoreContext<Context>,
): Generator<{ found: TextFinding; at: AuthorText }> {
  const all = fileTexts(file);
  const sign = signOf(rule, all.context);
  for (const at of sign === undefined ? all.texts : textsWith(all, sign)) {
    const context = contextOf(file, at.kind, more);
    for (const found of rule.check(readAuthorText(at), context)) yield { found, at };
  }
}

/**
 * Turns a rule on texts into a rule on files: findings stand at their line and column, and what the author marked as
 * meant (不核对) is left out.
 */
export function onAuthorTexts<Context extends FileContext>(
  rule: TextRule,
  more?: MoreContext<Context>,
): Rule<Context> {
  const { check: _onText, needs: _passedOver, ...description } = rule;
  const { code } = rule;
  return {
    ...description,
    *check(file) {
      for (const { found, at } of findInTexts(rule, file, more)) {
        if (isMeant(found, at.text, code, meantTexts(file.disclosure))) continue;
        yield placed(found, at, file);
      }
    },
  };
}

function placed(found: TextFinding, { pointer }: AuthorText, { document }: FileContext): Finding {
  const { offset, length, related, ...finding } = found;
  return {
    ...finding,
    place: document.placeInText(pointer, offset, length),
    ...(related === undefined
      ? {}
      : {
          related: related.map((one) => ({
            label: one.label,
            place: document.placeInText(pointer, one.offset, one.length),
          })),
        }),
  };
}
