/** Fits a general Chinese font for official documents. */

import { isRadical, readCharacters, writeCharacters } from './character-map.ts';
import { readTables, requireTable, writeFont } from './font-file.ts';
import { readHalfWidths } from './half-widths.ts';

/**
 * @param font a TrueType file
 * @returns the same font, where digits are half as wide as a character, as in 宋体 and 仿宋 (they stand
 * below each other in tables), and radicals are left out
 */
export function adaptFont(font: Buffer): Buffer {
  const tables = readTables(font);
  const halfWidths = readHalfWidths(requireTable(tables, 'GSUB'));
  const characters = new Map(
    readCharacters(requireTable(tables, 'cmap'))
      .filter(([character]) => !isRadical(character))
      .map(([character, glyph]) => [
        character,
        isDigit(character) ? (halfWidths.get(glyph) ?? glyph) : glyph,
      ]),
  );
  const head = Buffer.from(requireTable(tables, 'head'));
  head.writeUInt32BE(0, 8);
  return writeFont(new Map([...tables, ['cmap', writeCharacters(characters)], ['head', head]]));
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}
