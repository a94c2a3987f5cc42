import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from './problem.ts';

/** The line or paragraph that a place is in, and where the place begins, in characters from 0. */
export interface PlacedText {
  text: string;
  start: number;
  /** What is meant where the place does not say how long it is: a whole cell. */
  length?: number;
}

/** Returns the text around a place; undefined where there is none to show. */
export type SourceLines = (place: Place) => PlacedText | undefined;

/** A line of a file as it is shown, and which part of it is meant. */
export interface Excerpt {
  /** What stands before the place, the place itself and what follows, cut to a width that a screen shows. */
  before: string;
  marked: string;
  after: string;
}

/** Columns of a terminal for an excerpt, full-width characters counted twice; fewer where the terminal is narrow. */
export const widestExcerpt = 96;

/** Returns the text of the place with its figure or word picked out; nothing where the file has no such line. */
export function excerptOf(
  place: Place,
  lines: SourceLines,
  width = widestExcerpt,
): Excerpt | undefined {
  const placed = lines(place);
  if (placed === undefined || placed.text.trim() === '') return undefined;
  const characters = [...placed.text.replaceAll('\t', ' ')];
  const start = Math.min(placed.start, characters.length);
  const rest = characters.slice(start).join('');
  const end = start + (place.length ?? placed.length ?? lengthOfWord(rest));
  const before = characters.slice(0, start).join('');
  const marked = characters.slice(start, end).join('');
  const after = characters.slice(end).join('');
  return cut({ before, marked, after }, width);
}

/** A scalar in its quotes, else up to the next space or mark of YAML; at least one character. */
function lengthOfWord(text: string): number {
  const [word = ' '] = /^(?:"[^"]*"|'[^']*'|[^\s,，:：{}[\]]+)/u.exec(text) ?? [];
  return Math.max([...word].length, 1);
}

/** Long lines lose what is far from the mark. */
function cut({ before, marked, after }: Excerpt, width: number): Excerpt {
  const shownMark = startWithin(marked, width / 2);
  const room = width - textWidth(shownMark);
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
