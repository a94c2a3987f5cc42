/**
 * Reads a WOFF2 file with TrueType outlines (W3C Recommendation “WOFF File Format 2.0”) into its
 * sfnt tables and plain glyphs. Hinting is left behind: print does not use it.
 */

import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { requireTable } from './font-file.ts';
import { readGlyphs, type Glyph } from './woff2-glyphs.ts';

export interface DecodedFont {
  /** Tables as they stand in the file, except glyf, loca and hmtx. */
  tables: Map<string, Buffer>;
  glyphs: Glyph[];
  /** Advance width of each glyph, in font units. */
  advances: number[];
}

interface TableEntry {
  tag: string;
  transformed: boolean;
  length: number;
}

/** The 63 tags that WOFF2 writes as one number, in the order of the standard (section 5.2). */
const knownTags = (
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern ' +
  'LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar ' +
  'bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat ' +
  'Gloc Feat Sill'
)
  .replaceAll('_', ' ')
  .match(/\S{4}|\S{3} /g);

/** @returns the font in `file`; throws when it is not WOFF2 with TrueType outlines. */
export function decodeWoff2(file: Buffer): DecodedFont {
  const reader = new ByteReader(file);
  if (reader.tag() !== 'wOF2') throw new Error('not a WOFF2 file');
  reader.skip(8);
  const count = reader.uint16();
  reader.skip(6);
  const compressedLength = reader.uint32();
  reader.skip(24);
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = brotliDecompressSync(reader.take(compressedLength));

  const tables = new Map<string, Buffer>();
  const transformed = new Set<string>();
  let offset = 0;
  for (const entry of entries) {
    tables.set(entry.tag, data.subarray(offset, offset + entry.length));
    if (entry.transformed) transformed.add(entry.tag);
    offset += entry.length;
  }
  if (!transformed.has('glyf'))
    throw new Error('WOFF2 without transformed glyphs is not supported');
  const glyphs = readGlyphs(requireTable(tables, 'glyf'));
  const advances = readAdvances(tables, transformed.has('hmtx'), glyphs.length);
  for (const tag of ['glyf', 'loca', 'hmtx']) tables.delete(tag);
  return { tables, glyphs, advances };
}

function readEntry(reader: ByteReader): TableEntry {
  const flags = reader.uint8();
  const index = flags & 0x3f;
  const tag = index === 63 ? reader.tag() : knownTags?.[index];
  if (tag === undefined) throw new Error('unknown table in WOFF2 file');
  const version = flags >> 6;
  const transformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
  const original = reader.base128();
  return { tag, transformed, length: transformed ? reader.base128() : original };
}

/** Side bearings are not read: without hinting the outline itself says where it begins. */
function readAdvances(
  tables: Map<string, Buffer>,
  transformed: boolean,
  glyphCount: number,
): number[] {
  const metricCount = requireTable(tables, 'hhea').readUInt16BE(34);
  const reader = new ByteReader(requireTable(tables, 'hmtx'));
  if (transformed) reader.skip(1);
  const advances: number[] = [];
  for (let index = 0; index < metricCount; index++) {
    advances.push(reader.uint16());
    if (!transformed) reader.skip(2);
  }
  const last = advances.at(-1) ?? 0;
  while (advances.length < glyphCount) advances.push(last);
  return advances;
}
