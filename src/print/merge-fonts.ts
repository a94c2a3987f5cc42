/** Puts the slices of a web font together again, as one TrueType file that a browser takes for a system font. */

import { requireTable, type DecodedFont } from './woff2.ts';
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
      if (!characters.has(character)) characters.set(character, move(index));
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

/** @returns [character, glyph] pairs of the Windows Unicode table, format 4 or 12. */
function readCharacters(table: Buffer): [number, number][] {
  const pairs: [number, number][] = [];
  const subtables = Array.from({ length: table.readUInt16BE(2) }, (_, index) => ({
    platform: table.readUInt16BE(4 + 8 * index),
    data: table.subarray(table.readUInt32BE(8 + 8 * index)),
  })).filter(({ platform, data }) => platform === 3 && [4, 12].includes(data.readUInt16BE(0)));
  const best = subtables.find(({ data }) => data.readUInt16BE(0) === 12) ?? subtables[0];
  if (!best) throw new Error('font without Unicode character map');
  const data = best.data;
  if (data.readUInt16BE(0) === 12) {
    for (let group = 0; group < data.readUInt32BE(12); group++) {
      const at = 16 + 12 * group;
      const start = data.readUInt32BE(at);
      for (let character = start; character <= data.readUInt32BE(at + 4); character++) {
        pairs.push([character, data.readUInt32BE(at + 8) + character - start]);
      }
    }
    return pairs;
  }
  const doubled = data.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = data.readUInt16BE(14 + segment);
    const start = data.readUInt16BE(16 + doubled + segment);
    const delta = data.readUInt16BE(16 + 2 * doubled + segment);
    const rangeAt = 16 + 3 * doubled + segment;
    const range = data.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character !== 0xffff; character++) {
      const raw =
        range === 0 ? character : data.readUInt16BE(rangeAt + range + 2 * (character - start));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) pairs.push([character, glyph]);
    }
  }
  return pairs;
}

function writeCharacters(characters: Map<number, number>): Buffer {
  const groups: { start: number; end: number; glyph: number }[] = [];
  for (const [character, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const last = groups.at(-1);
    if (last && character === last.end + 1 && glyph === last.glyph + character - last.start) {
      last.end = character;
    } else groups.push({ start: character, end: character, glyph });
  }
  const table = Buffer.alloc(12 + 16 + 12 * groups.length);
  [0, 1, 3, 10].forEach((value, index) => table.writeUInt16BE(value, 2 * index));
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(({ start, end, glyph }, index) => {
    table.writeUInt32BE(start, 28 + 12 * index);
    table.writeUInt32BE(end, 32 + 12 * index);
    table.writeUInt32BE(glyph, 36 + 12 * index);
  });
  return table;
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

function padded(bytes: Buffer): Buffer {
  const missing = (4 - (bytes.length % 4)) % 4;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** @param tables in the order of their tags, as the format demands */
function writeFont(tables: Map<string, Buffer>): Buffer {
  const directory = Buffer.alloc(12 + 16 * tables.size);
  const power = Math.floor(Math.log2(tables.size));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  let headAt = 0;
  [...tables].forEach(([tag, bytes], index) => {
    const at = 12 + 16 * index;
    const block = padded(bytes);
    if (tag === 'head') headAt = offset;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum(block), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(block);
    offset += block.length;
  });
  const font = Buffer.concat(parts);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}
