/** Stretches of lines as an author sees them: an item of a list, a part of the file, text on lines of its own. */

import { isStrayText } from './mend-lines.ts';
import type { ScannedLine } from './scan-lines.ts';

/** The first and the last line, counted from 0. */
export type LineRange = [from: number, to: number];

/** Returns the last line with content that begins at or before the offset. */
export function lineAt(lines: ScannedLine[], offset: number): number {
  let index = 0;
  while (index + 1 < lines.length && (lines[index + 1]?.start ?? offset + 1) <= offset) index++;
  return lastFilled(lines, index);
}

/** Returns the nearest line with content at or above a line; the first of all where there is none. */
export function lastFilled(lines: ScannedLine[], from: number): number {
  for (let index = from; index > 0; index--) if (lines[index]?.isBlank === false) return index;
  return 0;
}

/** Returns the list item that a line belongs to: from its dash to the next line that is not further right. */
export function listItem(lines: ScannedLine[], index: number): LineRange {
  const indent = lines[index]?.indent ?? 0;
  for (let from = index; from >= 0; from--) {
    const line = lines[from];
    if (line === undefined || line.isBlank || line.textOf !== undefined) continue;
    if (line.indent < indent || from === index) {
      if (/^\s*- /.test(line.text)) return [from, blockEnd(lines, from, line.indent)];
    }
  }
  return [index, index];
}

/** Returns the part of the file that a line stands in: from a line at the margin to the next one. */
export function topBlock(lines: ScannedLine[], index: number): LineRange {
  let from = index;
  while (from > 0 && ((lines[from]?.indent ?? 0) > 0 || lines[from]?.isBlank === true)) from--;
  return [from, blockEnd(lines, from, 0)];
}

/** Returns text on lines of its own that ends at a line or above it; nothing where the line above is a key or an item. */
export function strayLines(lines: ScannedLine[], index: number): LineRange | undefined {
  const isStray = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && isStrayText(line);
  };
  const to = isStray(index) ? index : lastFilled(lines, index - 1);
  if (!isStray(to)) return undefined;
  let from = to;
  while (isStray(from - 1)) from--;
  return [from, to];
}

function blockEnd(lines: ScannedLine[], from: number, indent: number): number {
  let to = from;
  while (to + 1 < lines.length) {
    const next = lines[to + 1];
    if (next === undefined || (!next.isBlank && next.indent <= indent)) break;
    to++;
  }
  return to;
}
