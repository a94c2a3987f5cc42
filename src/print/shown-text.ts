/** Finds the text that a content stream shows, one run for each marked piece of it. */

import { PdfKeyword, PdfName, PdfReader, PdfString } from './pdf-value.ts';

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

/** @returns the runs of a content stream in order; text outside of tags, such as page numbers, is left out. */
export function readRuns(content: string): ShownRun[] {
  const runs: ShownRun[] = [];
  let depth = 0;
  let font: string | undefined;
  let run: (ShownRun & { fonts: Set<string> }) | undefined;
  let operands: { value: unknown; from: number }[] = [];
  const reader = new PdfReader(content);
  for (;;) {
    const before = reader.at;
    const value = reader.next();
    if (value === undefined) return runs;
    if (!(value instanceof PdfKeyword)) {
      operands.push({ value, from: before });
      continue;
    }
    const [first] = operands;
    if (value.word === 'BDC' || value.word === 'BMC') {
      if (depth++ === 0) run = { font: undefined, pieces: [], fonts: new Set() };
    } else if (value.word === 'EMC') {
      if (--depth === 0 && run) {
        const [only] = run.fonts;
        runs.push({ font: run.fonts.size === 1 ? only : undefined, pieces: run.pieces });
        run = undefined;
      }
    } else if (value.word === 'Tf' && first?.value instanceof PdfName) {
      font = first.value.name;
    } else if (value.word === 'Tj' && first?.value instanceof PdfString && run) {
      run.pieces.push({ from: first.from, to: reader.at, glyphs: glyphNumbers(first.value.bytes) });
      if (font !== undefined) run.fonts.add(font);
    }
    operands = [];
  }
}

function glyphNumbers(bytes: string): number[] {
  const buffer = Buffer.from(bytes, 'latin1');
  return Array.from({ length: buffer.length >> 1 }, (_, index) => buffer.readUInt16BE(2 * index));
}
