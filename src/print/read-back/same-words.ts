/** Compares texts as they are meant with texts as a PDF gives them back. */

/** Where two texts part: an excerpt of each, with the figure or the words around it. */
export interface Difference {
  expected: string;
  found: string;
}

/** Radicals that share their glyph with a character, which compatibility forms do not join (Unicode 2E80–2EFF). */
const radical = /[\u2e80-\u2eff]/u;

/**
 * @returns the letters, digits and signs of figures. What lines, spaces, justified punctuation and glyphs of several
 * characters make of a text does not count; a text of nothing but signs is kept.
 */
export function essence(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/gu, '-');
  const words = plain.match(/[\p{L}\p{N}]|(?<=\d)[.,](?=\d)|-(?=\d)|(?<=\d)%/gu) ?? [];
  return words.length === 0 ? plain : words.join('');
}

/** @returns undefined where both texts say the same. */
export function differenceOf(expected: string, found: string): Difference | undefined {
  const one = [...essence(expected)];
  const other = [...essence(found)];
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    if (isSame(one[at], other[at])) continue;
    return { expected: excerpt(one, at), found: excerpt(other, at) };
  }
  return undefined;
}

export function saysSame(expected: string, found: string): boolean {
  return differenceOf(expected, found) === undefined;
}

function isSame(expected: string | undefined, found: string | undefined): boolean {
  return (
    expected === found || (found !== undefined && expected !== undefined && radical.test(found))
  );
}

const wordsAround = 8;

/** Some characters before and after, and no figure cut in two. */
function excerpt(text: readonly string[], at: number): string {
  const isFigure = (index: number): boolean => /[\d.,%-]/.test(text[index] ?? '');
  let from = Math.max(0, at - wordsAround);
  let to = Math.min(text.length, at + wordsAround);
  while (from > 0 && isFigure(from) && isFigure(from - 1)) from--;
  while (to < text.length && isFigure(to) && isFigure(to - 1)) to++;
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return `${before}${text.slice(from, to).join('')}${after}`;
}
