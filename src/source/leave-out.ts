/** Leaves out of a text the lines that cannot be read, so that reading goes on behind them. */

import { mend, type MendedText } from './edits.ts';
import { lastFilled, listItem, strayLines, topBlock, type LineRange } from './line-ranges.ts';
import { strayTextMessage } from './mend-lines.ts';
import type { Mending } from './mend-punctuation.ts';
import { mendLineAt } from './mend-value.ts';
import { readableUpTo } from './parse-yaml.ts';
import { pastedRowsMessage } from './pasted-rows.ts';
import type { ScannedLine } from './scan-lines.ts';
import { syntaxMessage } from './syntax-message.ts';

/** Where and why the parser stopped. */
export interface SyntaxStop {
  reason: string;
  offset: number;
  /** No trials: the text is too long, or too much has been tried. */
  isLast: boolean;
}

/**
 * Returns the edits that blank the fewest lines behind which reading goes on, and what to tell of them; no edits where
 * none help.
 */
export function leaveOut(
  mended: MendedText,
  lines: ScannedLine[],
  index: number,
  { reason, offset, isLast }: SyntaxStop,
): Mending {
  const before = lastFilled(lines, index - 1);
  const isUnclosed = syntaxMessage(reason).code === 'S016';
  const line: LineRange = [index, index];
  const lineBefore: LineRange = [before, before];
  const block = topBlock(lines, index);
  const stray = isUnclosed ? undefined : strayLines(lines, index);
  const single = isUnclosed ? [lineBefore, line] : [line, lineBefore];
  const ranges: LineRange[] = reason.startsWith('nesting exceeded')
    ? [block]
    : [...(stray === undefined ? [] : [stray]), ...single, listItem(lines, index), block];

  let best: LineRange = ranges[0] ?? line;
  let bestReach = offset;
  for (const range of isLast ? [] : ranges) {
    const reach = readableUpTo(mend(mended, blanked(lines, range)).text);
    if (reach > bestReach) [best, bestReach] = [range, reach];
  }
  const faults = [
    best === stray && bestReach > offset
      ? strayFault(lines, stray)
      : describe(lines, best, reason, offset),
  ];
  return { edits: bestReach > offset ? blanked(lines, best) : [], faults };
}

function strayFault(lines: ScannedLine[], [from, to]: LineRange): Mending['faults'][number] {
  const line = lines[from];
  if (line === undefined) throw new RangeError(`no line ${from}`);
  const offset = line.start + line.text.search(/\S/);
  const pasted = pastedRowsMessage(lines.slice(from, to + 1).map(({ text }) => text));
  return pasted === undefined
    ? { code: 'S010', message: strayTextMessage(line), offset }
    : { code: 'S027', message: pasted, offset };
}

function describe(
  lines: ScannedLine[],
  [from, to]: LineRange,
  reason: string,
  offset: number,
): Mending['faults'][number] {
  const fallback = { ...syntaxMessage(reason), offset };
  if (fallback.code === 'S019') return fallback;
  for (let index = from; index <= to; index++) {
    const [found] = mendLineAt(lines, index).faults;
    // In a longer stretch only an unclosed quote or bracket explains an error further down.
    if (found !== undefined && (from === to || found.code === 'S016')) return found;
  }
  const line = lines[from];
  const isElsewhere =
    line !== undefined && from === to && (offset < line.start || offset > line.end);
  return isElsewhere ? { ...fallback, offset: line.start + line.text.search(/\S/) } : fallback;
}

function blanked(lines: ScannedLine[], [from, to]: LineRange): Mending['edits'] {
  return lines.slice(from, to + 1).map(({ start, text }) => ({
    at: start,
    removed: text.length,
    inserted: ' '.repeat(text.length),
  }));
}
