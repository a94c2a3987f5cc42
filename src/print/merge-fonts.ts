/** Puts the slices of a web font together again, as one TrueType file that a browser takes for a system font. */

import { isRadical, readCharacters, writeCharacters } from './character-map.ts';
import { padded, requireTable, writeFont } from './font-file.ts';
import type { DecodedFont } from './woff2.ts';
import type { Glyph } from './woff2-glyphs.ts';

/**
 * @param slices parts of one font; where a character is in several, the first wins
 * @returns a TrueType file with outlines, widths and characters; no hinting, no ligatures
 */
export function mergeFonts(slices: DecodedFont[]): Buffer {
  const [first] = slices;
  if (!first) throw new Error('no font to merge');
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  const characters = new Map<number, number>();

  for (const slice of slices) {
    const moved = new Map<number, number>();
    const move = (index: number): number => {
      const known = moved.get(index);
      if (known !== undefined) return known;
      const glyph = slice.glyphs[index];
      if (!glyph) throw new Error('glyph number out of range');
      const target = glyphs.length;
      moved.set(index, target);
      const bytes = Buffer.from(glyph.bytes);
      glyphs.push({ ...glyph, bytes });
      advances.push(slice.advances[index] ?? 0);
      for (const at of glyph.components) bytes.writeUInt16BE(move(bytes.readUInt16BE(at)), at);
      return target;
    };
    // Glyph 0 is the box for missing characters.
    if (slice === first) move(0);
    for (const [character, index] of readCharacters(requireTable(slice.tables, 'cmap'))) {
      if (characters.has(character) || isRadical(character)) continue;
      characters.set(character, move(index));
    }
  }

  const copy = (tag: string): Buffer => Buffer.from(requireTable(first.tables, tag));
  const head = copy('head');
  head.writeUInt32BE(0, 8);
  head.writeInt16BE(1, 50);
  const horizontalHead = copy('hhea');
  horizontalHead.writeUInt16BE(glyphs.length, 34);
  const post = copy('post').subarray(0, 32);
  post.writeUInt32BE(0x00030000, 0);
  return writeFont(
    new Map([
      ['OS/2', copy('OS/2')],
      ['cmap', writeCharacters(characters)],
      ['glyf', Buffer.concat(glyphs.map((glyph) => padded(glyph.bytes)))],
      ['head', head],
      ['hhea', horizontalHead],
      ['hmtx', writeMetrics(glyphs, advances)],
      ['loca', writeLocations(glyphs)],
      ['maxp', writeMaxima(slices, glyphs.length)],
      ['name', copy('name')],
      ['post', post],
    ]),
  );
}

function writeMetrics(glyphs: Glyph[], advances: number[]): Buffer {
  const table = Buffer.alloc(4 * glyphs.length);
  glyphs.forEach((glyph, index) => {
    table.writeUInt16BE(advances[index] ?? 0, 4 * index);
    table.writeInt16BE(glyph.xMin, 4 * index + 2);
  });
  return table;
}

function writeLocations(glyphs: Glyph[]): Buffer {
  const table = Buffer.alloc(4 * (glyphs.length + 1));
  let offset = 0;
  glyphs.forEach((glyph, index) => {
    offset += padded(glyph.bytes).length;
    table.writeUInt32BE(offset, 4 * (index + 1));
  });
  return table;
}

/** Limits of all slices together; those of hinting stay 0, since it is gone. */
function writeMaxima(slices: DecodedFont[], glyphCount: number): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt16BE(glyphCount, 4);
  const maximum = (at: number): number =>
    Math.max(...slices.map((slice) => requireTable(slice.tables, 'maxp').readUInt16BE(at)));
  for (const at of [6, 8, 10, 12, 28, 30]) table.writeUInt16BE(maximum(at), at);
  table.writeUInt16BE(1, 14);
  return table;
}
