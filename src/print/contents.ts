/**
 * Page numbers of the contents. The page is printed with a placeholder behind every contents entry; the
 * printed file says where the headings are, and the digits are written into it in place of the
 * placeholders. One print is enough, and nothing can move.
 */

import { readLinks } from './destinations.ts';
import type { PdfFile } from './pdf-file.ts';
import { PdfReference } from './pdf-value.ts';
import { readDigits, type DigitGlyph } from './digit-font.ts';
import { readRuns, type ShownRun } from './shown-text.ts';

/** Three digits wide, so that every number up to 999 finds room. */
export const placeholder = '000';

export interface ContentsEntry {
  /** The heading the entry leads to. */
  id: string;
  /** Number printed on the page of that heading. */
  page: number;
}

type Digits = Map<string, DigitGlyph>;

/** A stretch of a content stream and what shall stand there. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Writes the numbers of `entries` over the placeholders, in order.
 * @returns false, with the file unchanged, when it is not as expected (other glyphs, other order): the
 * caller then prints a second time
 */
export function fillContents(
  file: PdfFile,
  pages: PdfReference[],
  entries: ContentsEntry[],
): boolean {
  const targets = new Set(entries.map((entry) => entry.id));
  const changes: { stream: PdfReference; content: string }[] = [];
  let next = 0;
  for (const page of pages) {
    const links = new Set(readLinks(file, page).filter((id) => targets.has(id)));
    if (links.size === 0) continue;
    const stream = file.dictionary(page).get('Contents');
    if (!(stream instanceof PdfReference)) return false;
    const content = file.stream(stream);
    const edits: Edit[] = [];
    const fonts = new Map<string, Digits>();
    for (const run of readRuns(content)) {
      if (run.font === undefined || next >= entries.length) continue;
      const digits = fonts.get(run.font) ?? readDigits(file, page, run.font);
      fonts.set(run.font, digits);
      if (!isPlaceholder(run, digits)) continue;
      const entry = entries[next++];
      const edit = entry && links.has(entry.id) ? writeNumber(run, digits, entry.page) : undefined;
      if (!edit) return false;
      edits.push(...edit);
    }
    changes.push({ stream, content: applyEdits(content, edits) });
  }
  if (next !== entries.length) return false;
  for (const { stream, content } of changes) file.replaceStream(stream, content);
  return true;
}

function isPlaceholder(run: ShownRun, digits: Digits): boolean {
  const zero = digits.get('0')?.glyph;
  const glyphs = run.pieces.flatMap((piece) => piece.glyphs);
  return glyphs.length === placeholder.length && glyphs.every((glyph) => glyph === zero);
}

/** @returns the run with the number, right-aligned where the placeholder stood; undefined when a digit is missing. */
function writeNumber(run: ShownRun, digits: Digits, page: number): Edit[] | undefined {
  const written = [...String(page)].map((digit) => digits.get(digit));
  const room = placeholder.length * (digits.get('0')?.width ?? 0);
  let string = '';
  let gap = room;
  for (const digit of written) {
    if (!digit) return undefined;
    string += digit.glyph.toString(16).padStart(4, '0');
    gap -= digit.width;
  }
  if (gap < 0) return undefined;
  return run.pieces.map(({ from, to }, index) => ({
    from,
    to,
    text: index === 0 ? `[${-gap} <${string}>] TJ` : '<> Tj',
  }));
}

function applyEdits(content: string, edits: Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits) {
    result += content.slice(at, from) + text;
    at = to;
  }
  return result + content.slice(at);
}
