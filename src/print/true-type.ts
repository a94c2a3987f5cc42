/** Turns the outlines of a font in PostScript form (CFF) into TrueType ones, which the browser embeds as they are. */

import { isRadical, readCharacters, writeCharacters } from './character-map.ts';
import { readTables, requireTable, writeFont } from './font-file.ts';

/**
 * @param font an OpenType file with CFF outlines; the others would be drawn shape by shape (Type 3)
 * @returns the same font as TrueType: glyph for glyph, with its own widths and spacing of punctuation. Takes
 * several seconds.
 */
export async function convertToTrueType(font: Buffer): Promise<Buffer> {
  // Imported late: nothing but this needs it.
  const { createFont } = await import('fonteditor-core');
  const written = createFont(font, { type: 'otf' }).write({ type: 'ttf', toBuffer: true });
  if (!Buffer.isBuffer(written)) throw new Error('font converter returned no buffer');
  const outlines = readTables(written);
  const original = readTables(font);
  const glyphCount = requireTable(outlines, 'maxp').readUInt16BE(4);
  if (glyphCount !== requireTable(original, 'maxp').readUInt16BE(4)) {
    throw new Error('font converter lost glyphs');
  }
  const head = Buffer.from(requireTable(outlines, 'head'));
  head.writeUInt32BE(0, 8);
  const horizontalHead = Buffer.from(requireTable(original, 'hhea'));
  horizontalHead.writeUInt16BE(glyphCount, 34);
  const post = Buffer.from(requireTable(original, 'post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  const characters = readCharacters(requireTable(original, 'cmap')).filter(
    ([character]) => !isRadical(character),
  );
  const spacing = original.get('GPOS');
  return writeFont(
    new Map([
      ...(spacing === undefined ? [] : [['GPOS', spacing] as const]),
      ['OS/2', requireTable(original, 'OS/2')],
      ['cmap', writeCharacters(new Map(characters))],
      ['glyf', requireTable(outlines, 'glyf')],
      ['head', head],
      ['hhea', horizontalHead],
      ['hmtx', writeMetrics(original, outlines, glyphCount)],
      ['loca', requireTable(outlines, 'loca')],
      ['maxp', requireTable(outlines, 'maxp')],
      ['name', requireTable(original, 'name')],
      ['post', post],
    ]),
  );
}

/** Widths of the original, since the converter misreads them; left edges of the new outlines. */
function writeMetrics(
  original: Map<string, Buffer>,
  outlines: Map<string, Buffer>,
  glyphCount: number,
): Buffer {
  const widths = requireTable(original, 'hmtx');
  const widthCount = requireTable(original, 'hhea').readUInt16BE(34);
  const glyphs = requireTable(outlines, 'glyf');
  const locations = requireTable(outlines, 'loca');
  const long = requireTable(outlines, 'head').readInt16BE(50) === 1;
  const offset = (glyph: number): number =>
    long ? locations.readUInt32BE(4 * glyph) : 2 * locations.readUInt16BE(2 * glyph);
  const table = Buffer.alloc(4 * glyphCount);
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    const width = widths.readUInt16BE(4 * Math.min(glyph, widthCount - 1));
    table.writeUInt16BE(width, 4 * glyph);
    const start = offset(glyph);
    if (offset(glyph + 1) > start) table.writeInt16BE(glyphs.readInt16BE(start + 2), 4 * glyph + 2);
  }
  return table;
}
