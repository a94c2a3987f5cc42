/** Compares what a PDF says with what the report says. */

import { alignSections } from './align-sections.ts';
import { compareBookmarks } from './compare-bookmarks.ts';
import { compareContents } from './compare-contents.ts';
import { compareFonts } from './compare-fonts.ts';
import type { ExpectedFont } from './compare-fonts.ts';
import { compareSection } from './compare-section.ts';
import { compareSheets } from './compare-sheets.ts';
import type { ExpectedDocument } from './expected.ts';
import type { FoundContent, FoundDocument } from './found.ts';
import { joinTables } from './join-tables.ts';
import { essence } from './same-words.ts';

/** What a printed PDF is compared with. */
export interface Expectation {
  document: ExpectedDocument;
  /** Sheets that the printer made, the cover included. */
  sheets: number;
  fonts: readonly ExpectedFont[];
}

/** @returns one piece of a sentence for everything that is not as expected; empty where all is. */
export function compareDocument(expected: Expectation, found: FoundDocument): string[] {
  const { sheets, bookmarks, fonts } = found;
  const pieces = joinTables(sheets.map((sheet) => sheet.pieces));
  const { sections, faults } = alignSections(expected.document.sections, pieces);
  const whole = [...compareSheets(expected.sheets, sheets), ...compareFonts(expected.fonts, fonts)];
  // Without its headings nothing can be found in its place, and every other fault would follow from that.
  if (faults.length > 0) return [...whole, ...faults];
  const [cover, ...rest] = sections;
  return [
    ...whole,
    ...compareCover(expected.document.cover, cover?.pieces ?? []),
    ...rest.flatMap(compareSection),
    ...compareContents(sections, sheets),
    ...compareBookmarks(sections, bookmarks),
  ];
}

function compareCover(words: readonly string[], pieces: readonly FoundContent[]): string[] {
  const printed = essence(pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''));
  return words
    .filter((text) => !printed.includes(essence(text)))
    .map((text) => `封面没有“${text}”`);
}
