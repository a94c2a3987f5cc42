/** TrueType files: a directory of tables and the tables themselves. */

/** @returns the tables of a font file by tag, in the order of the file. */
export function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    const table = font.subarray(offset, offset + font.readUInt32BE(at + 12));
    tables.set(font.toString('latin1', at, at + 4), table);
  }
  return tables;
}

/** @returns the table called `tag`; throws when the font has none. */
export function requireTable(tables: Map<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`font without table ${tag}`);
  return table;
}

/** @returns `bytes` filled up with zeros to a multiple of four, as the format demands. */
export function padded(bytes: Buffer): Buffer {
  const missing = (4 - (bytes.length % 4)) % 4;
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readInt32BE(at)) | 0;
  return sum >>> 0;
}

/**
 * @param tables by tag, in the order of their tags, with checksum 0 in head
 * @returns a TrueType file
 */
export function writeFont(tables: Map<string, Buffer>): Buffer {
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
  let total = 0;
  [...tables].forEach(([tag, bytes], index) => {
    const at = 12 + 16 * index;
    const block = padded(bytes);
    if (tag === 'head') headAt = offset;
    directory.write(tag, at, 'latin1');
    const sum = checksum(block);
    total += sum;
    directory.writeUInt32BE(sum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    parts.push(block);
    offset += block.length;
  });
  const font = Buffer.concat(parts);
  total += checksum(directory);
  font.writeUInt32BE((0xb1b0afba - (total >>> 0)) >>> 0, headAt + 8);
  return font;
}
