import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from './problem.ts';

/** Returns the lines of a file by the name that places carry; undefined where there are none to show. */
export type SourceLines = (file: string) => readonly string[] | undefined;

/** A line of a file as it is shown, and which part of it is meant. */
export interface Excerpt {
  /** What stands before the place, the place itself and what follows, cut to a width that a screen shows. */
  before: string;
  marked: string;
  after: string;
}

/** Columns of a terminal, full-width characters counted twice. */
const widest = 96;

/** Returns the line of the place with its figure or word picked out; nothing where the file has no such line. */
export function excerptOf(
  { file, line, column, length }: Place,
  lines: SourceLines,
): Excerpt | undefined {
  const text = lines(file)?.[line - 1];
  if (text === undefined || text.trim() === '') return undefined;
  const characters = [...text.replaceAll('\t', ' ')];
  const start = Math.min(column - 1, characters.length);
  const rest = characters.slice(start).join('');
  const end = start + (length ?? lengthOfWord(rest));
  const before = characters.slice(0, start).join('');
  const marked = characters.slice(start, end).join('');
  const after = characters.slice(end).join('');
  return cut({ before, marked, after });
}

/** A scalar in its quotes, else up to the next space or mark of YAML; at least one character. */
function lengthOfWord(text: string): number {
  const [word = ' '] = /^(?:"[^"]*"|'[^']*'|[^\s,，:：{}[\]]+)/u.exec(text) ?? [];
  return Math.max([...word].length, 1);
}

/** Long lines lose what is far from the mark. */
function cut({ before, marked, after }: Excerpt): Excerpt {
  const shownMark = startWithin(marked, widest / 2);
  const room = widest - textWidth(shownMark);
  const shownBefore = endWithin(before, Math.floor(room * 0.7));
  const shownAfter = shownMark === marked ? startWithin(after, room - textWidth(shownBefore)) : '';
  return { before: shownBefore, marked: shownMark, after: shownAfter };
}

function startWithin(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let shown = '';
  for (const character of text) {
    if (textWidth(shown + character) > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

function endWithin(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let shown = '';
  for (const character of [...text].reverse()) {
    if (textWidth(character + shown) > width - 1) break;
    shown = character + shown;
  }
  return `…${shown}`;
}

/** Returns how many columns a terminal gives a text: two to a full-width character, none to a combining one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mark}|\p{Cf}/u.test(character)) continue;
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
