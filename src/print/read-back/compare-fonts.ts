import type { FoundFont } from './found.ts';

/** A face that the document needs, and the TrueType font that shows it. */
export interface ExpectedFont {
  /** `仿宋` */
  face: string;
  /** Its PostScript name. */
  name: string;
}

/**
 * @returns what is wrong with the fonts: every one is embedded as a subset, and those of the faces are there, as
 * TrueType. A further font is no fault: it shows a character that the face lacks.
 */
export function compareFonts(
  expected: readonly ExpectedFont[],
  fonts: readonly FoundFont[],
): string[] {
  const faults = fonts.flatMap(({ name, embedded, subset }) => {
    if (!embedded) return [`字体“${name}”没有嵌入`];
    return subset ? [] : [`字体“${name}”整个嵌入，没有取子集`];
  });
  for (const { face, name } of expected) {
    const own = fonts.filter((font) => font.name === name);
    if (own.length === 0) faults.push(`没有${face}的字体“${name}”`);
    else if (own.some(({ kind }) => kind !== 'CIDFontType2')) {
      faults.push(`${face}的字体“${name}”不是按 TrueType 嵌入的`);
    }
  }
  return faults;
}
