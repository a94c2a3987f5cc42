/** A text as the rules look at it; every offset is one of the original string. */
export interface ReadText {
  /** As written. */
  raw: string;
  /** Of the same length: brackets full-width, quoted figures (`[[名称]]`) and converters' marks invisible. */
  text: string;
}

/** Fills the place of what is no text: no letter, no digit, no punctuation. */
const filler = '\u2060';

/** Returns the text made ready for rules. */
export function readText(raw: string): ReadText {
  if (!/[[()]/.test(raw)) return { raw, text: raw };
  const text = raw
    .replace(/\[\[[^[\]]*\]\]|\[(?:bookmark|image)[^\]\n]*\]/g, (left) =>
      filler.repeat(left.length),
    )
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  return { raw, text };
}

/** Yields every match of a global pattern with its offset. */
export function* matchesOf(
  text: string,
  pattern: RegExp,
): Generator<{ found: string; offset: number; length: number; groups: (string | undefined)[] }> {
  // `matchAll` would make a copy of the pattern for every text. Its place is our own: another reader may use the pattern.
  let next = 0;
  while (next <= text.length) {
    pattern.lastIndex = next;
    const match = pattern.exec(text);
    if (match === null) break;
    const [found, ...groups] = match;
    next = match.index + Math.max(found.length, 1);
    yield { found, offset: match.index, length: found.length, groups };
  }
  pattern.lastIndex = 0;
}

/** Returns every place where one of the words stands, the longest of those that overlap, in the order of the text. */
export function wordsIn(text: string, words: readonly string[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ found: word, offset: at, length: word.length });
    }
  }
  found.sort((left, right) => left.offset - right.offset || right.length - left.length);
  let end = 0;
  return found.filter(({ offset, length }) => {
    if (offset < end) return false;
    end = offset + length;
    return true;
  });
}

/** A word and where it stands. */
export interface FoundWord {
  found: string;
  offset: number;
  length: number;
}
