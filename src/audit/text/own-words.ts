/** Reasons and uses are the author's own words: no prescribed figure stands in them. */
const ownWords = /(?:原因(?:是|为|：)?|是因为|由于|用于(?!以下))[^。；\n]*/gu;

/** Returns the paragraph with the author’s own words made unreadable, of the same length. */
export function maskOwnWords(text: string): string {
  return text.replace(
    ownWords,
    (words) => words.slice(0, 2) + '某'.repeat(Math.max(0, words.length - 2)),
  );
}
