/** Returns the text with full-width letters, digits and punctuation (！ to ～, ideographic space, curly quotes) as their ASCII counterparts. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000\u201C\u201D\u2018\u2019\u3002]/g, (character) => {
    const special = otherCounterparts[character];
    return special ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

const otherCounterparts: Record<string, string> = {
  '\u3000': ' ',
  '\u201C': '"',
  '\u201D': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u3002': '.',
};

/** Returns the text cut to a length that fits a message, with an ellipsis; line breaks become spaces. */
export function excerpt(text: string, length = 24): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat.slice(0, length * 2 + 2)];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : flat;
}
