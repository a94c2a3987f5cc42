import type { FileContext } from '../context.ts';
import { authorTexts } from './author-texts.ts';
import type { AuthorText } from './author-texts.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import type { Searcher, TextContext } from './text-rule.ts';
import { unitContext } from './text-surroundings.ts';

/** The author-written texts of a file, and what is known around them. */
export interface FileTexts {
  texts: readonly AuthorText[];
  /** All of them, each on lines of its own: nearly every rule has to look at it only, since it finds nothing there. */
  joined: string;
  /** Where each begins in `joined`. */
  starts: readonly number[];
  /** What is known beside all of them, whatever kind of text each is. */
  context: TextContext;
  /** The texts in which a sign stands, as far as they were looked for. */
  withSign: Map<Searcher, readonly AuthorText[]>;
  /** What is known beside the texts of a kind, by what a rule knows more. */
  byKind: Map<unknown, Map<AuthorText['kind'], TextContext>>;
}

const known = new WeakMap<FileContext['disclosure'], FileTexts>();

/** Returns the author-written texts of a file: made once for a file, used by every rule. */
export function fileTexts(file: FileContext): FileTexts {
  const made = known.get(file.disclosure) ?? textsOf(file);
  known.set(file.disclosure, made);
  return made;
}

function textsOf({ disclosure, unit, unitId, textSurroundings }: FileContext): FileTexts {
  const year = disclosure.年度;
  const context = {
    year,
    words: textSurroundings.words,
    subjects: textSurroundings.subjectNames(year),
    ...unitContext(unit, unitId, year, textSurroundings),
  };
  const texts = authorTexts(disclosure);
  const starts: number[] = [];
  let start = 0;
  for (const { text } of texts) {
    starts.push(start);
    start += text.length + 1;
  }
  const joined = texts.map(({ text }) => text).join('\n');
  return { texts, joined, starts, context, withSign: new Map(), byKind: new Map() };
}

/** What a rule knows of a file beside its texts. */
export type MoreContext<Context extends FileContext> = (file: Context) => Partial<TextContext>;

/** Returns what is known beside the texts of a kind: put together once for all rules that know the same. */
export function contextOf<Context extends FileContext>(
  file: Context,
  kind: AuthorText['kind'],
  more: MoreContext<Context> | undefined,
): TextContext {
  const { context, byKind } = fileTexts(file);
  const kinds = byKind.get(more) ?? new Map<AuthorText['kind'], TextContext>();
  byKind.set(more, kinds);
  const made = kinds.get(kind) ?? { ...context, ...more?.(file), kind };
  kinds.set(kind, made);
  return made;
}

/** Returns the texts in which a sign stands, and perhaps some beside them: once for rules with one sign. */
export function textsWith(all: FileTexts, sign: Searcher): readonly AuthorText[] {
  const found = all.withSign.get(sign) ?? searched(all, sign);
  all.withSign.set(sign, found);
  return found;
}

function searched({ texts, joined, starts }: FileTexts, sign: Searcher): AuthorText[] {
  const found: AuthorText[] = [];
  for (let next = 0; next < texts.length; next++) {
    const from = starts[next] ?? joined.length;
    const offset = joined.slice(from).search(sign);
    if (offset < 0) break;
    while ((starts[next + 1] ?? Infinity) <= from + offset) next++;
    const text = texts[next];
    if (text !== undefined) found.push(text);
  }
  return found;
}

const read = new WeakMap<AuthorText, ReadText>();

/** Returns a text made ready for rules, once whatever the number of rules. */
export function readAuthorText(text: AuthorText): ReadText {
  const made = read.get(text) ?? readText(text.text);
  read.set(text, made);
  return made;
}
