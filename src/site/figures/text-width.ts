/**
 * How wide a text will be, without a font: the page prints with whatever font the reader has, so every
 * character counts for the widest it is in usual Chinese fonts. Labels laid out by it cannot touch.
 */

/** Width of one character in em, on the large side: the largest in Noto Sans, Noto Serif and DejaVu Sans. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mark}\p{Format}]/u, 0],
  [/\p{Emoji_Presentation}/u, 1.4],
  [/[^\u0020-\u007e]/, 1],
  [/[MW@%m]/, 1.06],
  [/[A-Z&w#+<=>^~]/, 0.9],
  [/[.,:;'!|()[\]\sijl-]/, 0.42],
  [/[0-9]/, 0.64],
  [/./, 0.67],
];

function characterWidth(character: string): number {
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1;
}

/** The width of a line of text at a font size, in the unit of that size; rather too large than too small. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontSize;
}
