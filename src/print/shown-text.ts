/** Finds the text that a content stream shows, one run for each marked piece of it. */

/** What one text operator shows. */
export interface ShownPiece {
  /** Where string and operator stand in the content stream. */
  from: number;
  to: number;
  /** Two-byte glyph numbers. */
  glyphs: number[];
}

/** The text of one marked piece of a page: one line of one element, as the browser writes it. */
export interface ShownRun {
  /** Name of its font in the page’s resources; undefined when it has several. */
  font: string | undefined;
  pieces: ShownPiece[];
}

/**
 * Opens or ends a marked piece, chooses a font, shows text: everything else is passed over. The browser shows text as
 * glyph numbers in hexadecimal, never as letters, which could hold such words.
 */
const operator = /(BDC|BMC)\b|(EMC)\b|\/(\S+) \S+ Tf\b|<([\da-fA-F]*)> Tj\b/g;

/** @returns the runs of a content stream in order; text outside of tags, such as page numbers, is left out. */
export function readRuns(content: string): ShownRun[] {
  const runs: ShownRun[] = [];
  let depth = 0;
  let font: string | undefined;
  let run: (ShownRun & { fonts: Set<string> }) | undefined;
  for (const match of content.matchAll(operator)) {
    const [whole, opens, ends, chosen, shown] = match;
    if (opens !== undefined) {
      if (depth++ === 0) run = { font: undefined, pieces: [], fonts: new Set() };
    } else if (ends !== undefined) {
      if (--depth === 0 && run) {
        const [only] = run.fonts;
        runs.push({ font: run.fonts.size === 1 ? only : undefined, pieces: run.pieces });
        run = undefined;
      }
    } else if (chosen !== undefined) {
      font = chosen;
    } else if (shown !== undefined && run) {
      const to = match.index + whole.length;
      run.pieces.push({ from: match.index, to, glyphs: glyphNumbers(shown) });
      if (font !== undefined) run.fonts.add(font);
    }
  }
  return runs;
}

function glyphNumbers(hexadecimal: string): number[] {
  const buffer = Buffer.from(hexadecimal, 'hex');
  return Array.from({ length: buffer.length >> 1 }, (_, index) => buffer.readUInt16BE(2 * index));
}
