/**
 * A published disclosure as it was read from a file: blocks of printed text in reading order, not yet understood.
 * Every reader (text, HTML, .docx, PDF) and the computed report itself become this one value; all rules of an audit
 * work on it.
 */

import type { Place } from '../source/problem.ts';

export interface PublishedDocument {
  /** The file's name as the user gave it. */
  name: string;
  format: 'text' | 'html' | 'docx' | 'pdf' | 'report';
  blocks: PublishedBlock[];
}

export type PublishedBlock = PublishedText | PublishedTable;

/** One paragraph or heading. */
export interface PublishedText {
  kind: 'text';
  text: string;
  place: Place;
  /** Where the format says that this is a heading, its level from 1; a plain text never says. */
  headingLevel?: number;
}

/** A grid of printed cells; merged cells appear once, at their upper left, the places they cover are absent. */
export interface PublishedTable {
  kind: 'table';
  rows: PublishedCell[][];
  place: Place;
  /** The title and header block, where the format keeps it with the table (a caption). */
  caption?: string;
}

export interface PublishedCell {
  text: string;
  place: Place;
  /** Position in the grid, from 0, after spans are laid out. */
  column: number;
  columnSpan: number;
  rowSpan: number;
}
