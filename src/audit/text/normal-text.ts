import { conversionDebris, plainSign } from '../plain-words.ts';

/** A paragraph without spaces and conversion debris, in full-width signs, that remembers where each character stood. */
export interface NormalText {
  text: string;
  /** Index in the printed text of every character. */
  origin: readonly number[];
}

/** Returns the paragraph as the prescribed sentences are written; a comma stays where it groups digits. */
export function normalText(printed: string): NormalText {
  const cleaned = printed.replace(conversionDebris, (debris) => ' '.repeat(debris.length));
  const origin: number[] = [];
  let text = '';
  for (let index = 0; index < cleaned.length; index += 1) {
    const sign = cleaned.charAt(index);
    // Most characters are Han, which stay as they are.
    if (sign >= '一' && sign <= '鿿') {
      text += sign;
      origin.push(index);
      continue;
    }
    if (/\s/u.test(sign)) continue;
    const groups = sign === ',' && /^\d{3}(?!\d)/u.test(cleaned.slice(index + 1));
    text += sign === ',' && !(groups && /\d$/u.test(text)) ? '，' : plainSign(sign);
    origin.push(index);
  }
  return { text, origin };
}
