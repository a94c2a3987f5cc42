/** The table ToUnicode of an embedded font: which characters its glyphs stand for (ISO 32000-1, 9.10.3). */

/** @returns [glyph, character] pairs, from lines as `<0012> <0031>` or `<0012> <0015> <0031>`. */
export function readUnicodeMap(table: string): [glyph: number, character: string][] {
  const pairs: [number, string][] = [];
  for (const [, kind, body] of table.matchAll(/beginbf(char|range)(.*?)endbf/gs)) {
    const words = [...(body ?? '').matchAll(/<([\da-f]+)>/gi)].map(([, hex]) => hex ?? '');
    const step = kind === 'char' ? 2 : 3;
    for (let at = 0; at + step <= words.length; at += step) {
      const first = parseInt(words[at] ?? '', 16);
      const last = kind === 'char' ? first : parseInt(words[at + 1] ?? '', 16);
      const character = Buffer.from(words[at + step - 1] ?? '', 'hex')
        .swap16()
        .toString('utf16le');
      for (let glyph = first; glyph <= last; glyph++) {
        pairs.push([glyph, following(character, glyph - first)]);
      }
    }
  }
  return pairs;
}

/** @returns the character so many places behind the last of `text`. */
function following(text: string, distance: number): string {
  if (distance === 0) return text;
  const characters = [...text];
  const last = characters.pop()?.codePointAt(0) ?? 0;
  return characters.join('') + String.fromCodePoint(last + distance);
}
