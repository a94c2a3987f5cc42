import { groupBy } from '../../source/group-by.ts';
import type { FileContext } from '../context.ts';
import { authorTexts } from './author-texts.ts';
import type { AuthorText } from './author-texts.ts';
import { readText } from './read-text.ts';
import type { ReadText } from './read-text.ts';
import type { Searcher, TextContext } from './text-rule.ts';
import { unitContext } from './text-surroundings.ts';

/** The texts of one kind in a file, and what is known around them. */
export interface TextGroup {
  texts: readonly AuthorText[];
  /** All of them, each on lines of its own: nearly every rule has to look at it only, since it finds nothing there. */
  joined: string;
  /** Where each begins in `joined`. */
  starts: readonly number[];
  context: TextContext;
  /** The texts in which a sign stands, as far as they were looked for. */
  withSign: Map<Searcher, readonly AuthorText[]>;
}

const known = new WeakMap<FileContext['disclosure'], readonly TextGroup[]>();

/** Returns the author-written texts of a file by their kinds: made once for a file, used by every rule. */
export function fileTexts(file: FileContext): readonly TextGroup[] {
  const made = known.get(file.disclosure) ?? textGroups(file);
  known.set(file.disclosure, made);
  return made;
}

function textGroups({ disclosure, unit, unitId, textSurroundings }: FileContext): TextGroup[] {
  const year = disclosure.年度;
  const context = {
    year,
    words: textSurroundings.words,
    subjects: textSurroundings.subjectNames(year),
    ...unitContext(unit, unitId, year, textSurroundings),
  };
  return [...groupBy(authorTexts(disclosure), ({ kind }) => kind)].map(([kind, texts]) => {
    const starts: number[] = [];
    let start = 0;
    for (const { text } of texts) {
      starts.push(start);
      start += text.length + 1;
    }
    const joined = texts.map(({ text }) => text).join('\n');
    return { texts, joined, starts, context: { ...context, kind }, withSign: new Map() };
  });
}

/** Returns the texts of a group in which a sign stands, and perhaps some beside them: once for rules with one sign. */
export function textsWith(group: TextGroup, sign: Searcher): readonly AuthorText[] {
  const found = group.withSign.get(sign) ?? searched(group, sign);
  group.withSign.set(sign, found);
  return found;
}

function searched({ texts, joined, starts }: TextGroup, sign: Searcher): AuthorText[] {
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
