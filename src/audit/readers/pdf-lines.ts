/** From pieces of text to lines and paragraphs. */

import type { TextPiece } from './pdf-page.ts';

export interface TextLine {
  text: string;
  left: number;
  right: number;
  bottom: number;
  size: number;
  /** Whether a wide gap parts it, as in a line of a table of contents: such a line is no part of a paragraph. */
  spread: boolean;
}

const chinese = /^[\u3000-\u9fff\uff00-\uffef]/;

/** Returns the lines of a page or a cell, from top to bottom; pieces on one baseline are one line. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const rows: TextPiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.bottom - other.bottom)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = Math.max(2, piece.size * 0.4);
    if (row !== undefined && first !== undefined && piece.bottom - first.bottom <= near) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(pieces: readonly TextPiece[]): TextLine {
  const sorted = [...pieces].sort((one, other) => one.left - other.left);
  let text = '';
  let end: number | undefined;
  let spread = false;
  for (const piece of sorted) {
    const gap = end === undefined ? 0 : piece.left - end;
    // A justified line that is short of words parts its characters by up to two of them.
    const needed = chinese.test(text.slice(-1)) || chinese.test(piece.text) ? 2.5 : 0.6;
    if (gap > piece.size * needed) text += ' ';
    spread ||= gap > piece.size * 3;
    text += withoutLetterSpaces(piece.text);
    end = piece.right;
  }
  return {
    text: text.trim(),
    left: sorted[0]?.left ?? 0,
    right: Math.max(...sorted.map(({ right }) => right)),
    bottom: sorted[0]?.bottom ?? 0,
    size: Math.max(...sorted.map(({ size }) => size)),
    spread,
  };
}

/** Returns the text of lines as one: a break inside Chinese text is none. */
export function joinLines(lines: readonly { text: string }[]): string {
  return lines.reduce((text, line) => joinTexts(text, line.text), '');
}

function joinTexts(text: string, next: string): string {
  const needsSpace = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next);
  return text === '' ? next : `${text}${needsSpace ? ' ' : ''}${next}`;
}

/** Whether a line reaches the right edge, so that its paragraph may go on behind it. */
export function isFull(line: TextLine, right: number): boolean {
  return !line.spread && right - line.right < line.size * 2;
}

/** Whether a line stands at the left edge without an indent, so that it may go on with a paragraph. */
export function isFlush(line: TextLine, left: number): boolean {
  return !line.spread && line.left - left < line.size;
}

/** Whether two lines are set in one size, as those of one paragraph are. */
export function isOneSize(one: TextLine, other: TextLine): boolean {
  return Math.abs(one.size - other.size) < 1;
}

const entryStart =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第.+部分|附件|\d+[.、])/;

/** Whether a line ends the entry of a table of contents that the line before began: it carries the page number. */
export function endsEntry(before: TextLine, line: TextLine): boolean {
  return (
    line.spread &&
    /\s\d{1,4}$/.test(line.text) &&
    !entryStart.test(line.text) &&
    entryStart.test(before.text) &&
    !before.spread
  );
}

/** A stretched line comes with a space behind every character; words of their own are longer. */
function withoutLetterSpaces(text: string): string {
  const words = text.trim().split(/\s+/);
  const isStretched = words.length > 3 && words.join('').length / words.length < 2.5;
  return isStretched ? words.join('') : text;
}
