/** The table cmap of a font: which glyph shows which character. */

/**
 * Radicals (Kangxi and supplement) that fonts show with the glyphs of common characters, as ⼀ with that of
 * 一. Text copied from a PDF would come out as radicals, so print leaves them out.
 */
export function isRadical(character: number): boolean {
  return character >= 0x2e80 && character <= 0x2fdf;
}

/** @returns [character, glyph] pairs of the Windows Unicode table, format 4 or 12. */
export function readCharacters(table: Buffer): [number, number][] {
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

/** @returns a table cmap of format 12 with these characters. */
export function writeCharacters(characters: Map<number, number>): Buffer {
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
