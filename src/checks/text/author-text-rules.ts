import type { FileContext, Finding, Rule } from '../context.ts';
import { authorTexts } from './author-texts.ts';
import type { AuthorText } from './author-texts.ts';
import { isMeant, meantTexts } from './meant-texts.ts';
import { readText } from './read-text.ts';
import { mayFind } from './text-rule.ts';
import type { TextContext, TextFinding, TextRule } from './text-rule.ts';
import { unitContext } from './text-surroundings.ts';

/** The texts and what is known around them: made once for a file, used by every rule. */
interface FileTexts {
  texts: (AuthorText & { read: ReturnType<typeof readText> })[];
  /** All texts, each on lines of its own. */
  joined: string;
  context: TextContext;
}

const known = new WeakMap<FileContext['disclosure'], FileTexts>();

function fileTexts({ disclosure, unit, unitId, textSurroundings }: FileContext): FileTexts {
  const made = known.get(disclosure);
  if (made !== undefined) return made;
  const year = disclosure.年度;
  const texts = authorTexts(disclosure).map((one) => ({ ...one, read: readText(one.text) }));
  const all = {
    texts,
    joined: texts.map(({ text }) => text).join('\n'),
    context: {
      year,
      words: textSurroundings.words,
      subjects: textSurroundings.subjectNames(year),
      ...unitContext(unit, unitId, year, textSurroundings),
    },
  };
  known.set(disclosure, all);
  return all;
}

/** Yields what a rule on texts finds in the author-written texts of a file, what is marked as meant included. */
export function* findInTexts(
  rule: TextRule,
  file: FileContext,
  more: Partial<TextContext> = {},
): Generator<{ found: TextFinding; at: AuthorText }> {
  const { texts, joined, context } = fileTexts(file);
  if (!mayFind(rule, joined, context)) return;
  const byKind: Partial<Record<AuthorText['kind'], TextContext>> = {};
  for (const at of texts) {
    if (!mayFind(rule, at.text, context)) continue;
    const own = (byKind[at.kind] ??= { ...context, ...more, kind: at.kind });
    for (const found of rule.check(at.read, own)) yield { found, at };
  }
}

/**
 * Turns a rule on texts into a rule on files: findings stand at their line and column, and what the author marked as
 * meant (不核对) is left out.
 */
export function onAuthorTexts<Context extends FileContext>(
  rule: TextRule,
  more: (file: Context) => Partial<TextContext> = () => ({}),
): Rule<Context> {
  const { check: _onText, needs: _passedOver, ...description } = rule;
  const { code } = rule;
  return {
    ...description,
    *check(file) {
      const meant = meantTexts(file.disclosure);
      for (const { found, at } of findInTexts(rule, file, more(file))) {
        if (isMeant(found, at.text, code, meant)) continue;
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
