import { textWidth } from './text-width.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Marks that may not begin a line, and marks that may not end one. */
const CLOSING = /^[，。、；：！？）》〉」』】〕”’％%.,;:!?)\]}]/;
const OPENING = /[（《〈「『【〔“‘(\[{]$/;

/** The pieces of a text that stay whole: words with the marks that cling to them. */
function pieces(text: string, limit: number): string[] {
  const whole: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = whole.at(-1);
    const clings = last !== undefined && (CLOSING.test(segment) || OPENING.test(last));
    if (clings) whole[whole.length - 1] = last + segment;
    else whole.push(segment);
  }
  return whole.flatMap((piece) =>
    textWidth(piece, 1) <= limit ? [piece] : [...graphemes.segment(piece)].map((it) => it.segment),
  );
}

function fill(parts: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line.trim() !== '' && textWidth((line + part).trim(), 1) > limit) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/**
 * Breaks a label between words into as few lines as fit in `limit` em, all about equally long: the narrower
 * the widest line, the more room is left for the drawing. Joined, the lines are the text again, save for
 * blanks at the breaks.
 */
export function wrapText(text: string, limit: number): string[] {
  const parts = pieces(text, limit);
  const lines = fill(parts, limit);
  let balanced = lines;
  for (let narrower = limit - 0.5; narrower > 1; narrower -= 0.5) {
    const attempt = fill(parts, narrower);
    if (attempt.length > lines.length || widest(attempt) > limit) break;
    if (widest(attempt) < widest(balanced)) balanced = attempt;
  }
  return balanced;
}

/** The width of the widest line in em. */
export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, 1)));
}
