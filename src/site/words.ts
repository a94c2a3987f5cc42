/** Headings and long names on the cover break between words, never inside one. */

import { escapeText } from './prose.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** @returns escaped text that may break before every word of two and more characters; the words are unchanged. */
export function wordsHtml(text: string): string {
  let html = '';
  let opens = true;
  for (const { segment, isWordLike = false } of segmenter.segment(text)) {
    // One character is the end of a name (市, 区, 室) rather than a word of its own.
    const begins = isWordLike && [...segment].length > 1;
    html += (begins && !opens ? '<wbr>' : '') + escapeText(segment);
    opens = /^[\p{Ps}\p{Pi}\s]$/u.test(segment);
  }
  return html;
}
