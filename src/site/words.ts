/** Headings and long names break between words, never inside one: on the cover, in the contents, in tables. */

import { escapeText } from './prose.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Of four and more characters: in a narrow column it would be torn anywhere. */
const longWord = /^\p{Script=Han}{4,}/u;

/** @returns escaped text that may break before every word of two and more characters; the words are unchanged. */
export function wordsHtml(text: string): string {
  return breakable(wordsOf(text));
}

/**
 * @returns the same for the head of a narrow column: long words, which are put together of shorter ones (`住房公积金`,
 * `补助缴费`), may break behind their first two characters
 */
export function narrowWordsHtml(text: string): string {
  if (!longWord.test(text)) return escapeText(text);
  return breakable(
    wordsOf(text).flatMap((word) =>
      longWord.test(word) ? [word.slice(0, 2), word.slice(2)] : [word],
    ),
  );
}

function breakable(words: readonly string[]): string {
  return words.map(escapeText).join('<wbr>');
}

/** @returns the text in pieces; an opening bracket belongs to what follows, a single character to what precedes. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let opens = true;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    // One character is the end of a name (市, 区, 室) rather than a word of its own.
    const begins = isWordLike && [...segment].length > 1 && !opens;
    if (begins || words.length === 0) words.push(segment);
    else words.push(`${words.pop() ?? ''}${segment}`);
    opens = /^[\p{Ps}\p{Pi}\s]$/u.test(segment);
  }
  return words;
}
