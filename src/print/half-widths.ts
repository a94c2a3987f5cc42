/** The half-width forms of a font (OpenType feature `hwid`), found in its table GSUB. */

/** @returns half-width glyph by usual glyph; empty where the font has no such forms. */
export function readHalfWidths(substitutions: Buffer): Map<number, number> {
  const features = substitutions.subarray(substitutions.readUInt16BE(6));
  const lookups = substitutions.subarray(substitutions.readUInt16BE(8));
  const found = new Map<number, number>();
  for (let index = 0; index < features.readUInt16BE(0); index++) {
    if (features.toString('latin1', 2 + 6 * index, 6 + 6 * index) !== 'hwid') continue;
    const feature = features.subarray(features.readUInt16BE(6 + 6 * index));
    for (let at = 4; at < 4 + 2 * feature.readUInt16BE(2); at += 2) {
      const number = feature.readUInt16BE(at);
      readLookup(lookups.subarray(lookups.readUInt16BE(2 + 2 * number)), found);
    }
  }
  return found;
}

function readLookup(lookup: Buffer, found: Map<number, number>): void {
  const kind = lookup.readUInt16BE(0);
  for (let index = 0; index < lookup.readUInt16BE(4); index++) {
    const table = lookup.subarray(lookup.readUInt16BE(6 + 2 * index));
    // Kind 7 refers to a table farther away; kind 1 replaces one glyph by one other.
    if (kind === 7 && table.readUInt16BE(2) === 1) {
      readSingle(table.subarray(table.readUInt32BE(4)), found);
    } else if (kind === 1) readSingle(table, found);
  }
}

function readSingle(table: Buffer, found: Map<number, number>): void {
  const glyphs = readCoverage(table.subarray(table.readUInt16BE(2)));
  const constant = table.readUInt16BE(0) === 1;
  glyphs.forEach((glyph, index) => {
    const target = constant
      ? (glyph + table.readInt16BE(4)) & 0xffff
      : table.readUInt16BE(6 + 2 * index);
    found.set(glyph, target);
  });
}

/** @returns the glyphs a lookup is for, in order: single ones (format 1) or ranges (format 2). */
function readCoverage(table: Buffer): number[] {
  const count = table.readUInt16BE(2);
  if (table.readUInt16BE(0) === 1) {
    return Array.from({ length: count }, (_, index) => table.readUInt16BE(4 + 2 * index));
  }
  const glyphs: number[] = [];
  for (let at = 4; at < 4 + 6 * count; at += 6) {
    for (let glyph = table.readUInt16BE(at); glyph <= table.readUInt16BE(at + 2); glyph++) {
      glyphs.push(glyph);
    }
  }
  return glyphs;
}
