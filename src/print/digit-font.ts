/** The digits of an embedded font: the glyphs that show them, and how wide they are. */

import type { PdfFile } from './pdf-file.ts';
import { PdfReference, type PdfDictionary } from './pdf-value.ts';
import { readUnicodeMap } from './unicode-map.ts';

/** What is needed to write a digit with an embedded font. */
export interface DigitGlyph {
  glyph: number;
  /** In thousandths of the type size. */
  width: number;
}

/** @returns the digits that the embedded subset of the font called `name` in the page’s resources holds. */
export function readDigits(
  file: PdfFile,
  page: PdfReference,
  name: string,
): Map<string, DigitGlyph> {
  const resources = file.dictionary(file.dictionary(page).get('Resources'));
  const font = file.dictionary(file.dictionary(resources.get('Font')).get(name));
  const map = font.get('ToUnicode');
  const [descendant] = file.list(font.get('DescendantFonts'));
  if (!(map instanceof PdfReference) || descendant === undefined) return new Map();
  const widths = readWidths(file, file.dictionary(descendant));
  return new Map(
    [...readDigitGlyphs(file.stream(map))].map(([digit, glyph]) => [
      digit,
      { glyph, width: widths(glyph) },
    ]),
  );
}

function readDigitGlyphs(table: string): Map<string, number> {
  const glyphs = new Map<string, number>();
  for (const [glyph, character] of readUnicodeMap(table)) {
    if (/^[0-9]$/.test(character) && !glyphs.has(character)) glyphs.set(character, glyph);
  }
  return glyphs;
}

/** @returns the width of a glyph, from the list W (ISO 32000-1, 9.7.4.3). */
function readWidths(file: PdfFile, font: PdfDictionary): (glyph: number) => number {
  const widths = new Map<number, number>();
  const list = file.list(font.get('W'));
  for (let at = 0; at < list.length;) {
    const first = Number(list[at]);
    const second = list[at + 1];
    if (Array.isArray(second)) {
      second.forEach((width, index) => widths.set(first + index, Number(width)));
      at += 2;
    } else {
      for (let glyph = first; glyph <= Number(second); glyph++) {
        widths.set(glyph, Number(list[at + 2]));
      }
      at += 3;
    }
  }
  const usual = Number(file.resolve(font.get('DW')) ?? 1000);
  return (glyph) => widths.get(glyph) ?? usual;
}
