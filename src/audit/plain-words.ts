/** Half-width signs → what the official wording uses; one character each, so that positions stay. */
const fullWidth: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '％': '%',
  '．': '.',
};

/** Returns the sign in the form that the official wording uses. */
export function plainSign(sign: string): string {
  return fullWidth[sign] ?? sign;
}

/** What `plainWords` takes away or replaces; most cells have nothing of it, and an audit asks for each many times. */
const spaces = /\s+/gu;
const signs = /[():;％．]/gu;
const anyOfThem = /[\s():;％．]/u;

/** Returns text without spaces, brackets, colons and semicolons in full width: for comparing wordings. */
export function plainWords(text: string): string {
  if (!anyOfThem.test(text)) return text;
  return text.replace(spaces, '').replace(signs, plainSign);
}

/** The traces that a conversion from a word processor leaves: `[bookmark: _Toc1]`, `[image: ]`. */
export const conversionDebris = /\[(?:bookmark|image)[^\]]*\]/giu;

/** The number before a heading, in all styles seen: 第一部分, 附件1, （一）, 一、, 1. or 1、. */
const numbering =
  /^(?:第[一二三四五六七八九十\d]+部[分份]|附件\d+|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、](?!\d))/u;

/** Returns a title without number, spaces and quotation marks: `1、 十、 “三公”经费…` → `三公经费…`. */
export function plainTitle(text: string): string {
  return plainWords(text.replace(conversionDebris, ''))
    .replace(numbering, '')
    .replace(numbering, '')
    .replace(/[“”"'‘’]/gu, '')
    .replace(/[。.：]+$/u, '');
}

/** Returns the number before a heading, as it stands there; empty where it has none. */
export function headingNumber(text: string): string {
  return numbering.exec(plainWords(text.replace(conversionDebris, '')))?.[0] ?? '';
}
