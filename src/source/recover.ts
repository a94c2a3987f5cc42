import type { Event } from 'js-yaml';

import { mend, originalOffset, type MendedText } from './edits.ts';
import type { TextFault } from './mend-characters.ts';
import {
  isStrayText,
  mendDash,
  mendKeyAlone,
  mendKeyAndNumber,
  strayTextMessage,
} from './mend-lines.ts';
import { mendColon, mendFlowPunctuation, type Mending } from './mend-punctuation.ts';
import { mendValue } from './mend-value.ts';
import { maximumLengthForTrials, parseYaml, readableUpTo } from './parse-yaml.ts';
import { scanLines, type ScannedLine } from './scan-lines.ts';
import { syntaxMessage } from './syntax-message.ts';

/** What could be read of a text. */
export interface RecoveredYaml extends MendedText {
  /** The parser's events for the mended text; none where even the repairs did not make it readable. */
  events?: Event[];
  /** False where lines had to be left out: what is missing then may only be unread. */
  complete: boolean;
}

const maximumFaults = 30;
const unread: Pick<TextFault, 'code' | 'message'> = {
  code: 'S005',
  message: '从这里往后没有检查：先改正前面的格式错误',
};

/**
 * Reads a YAML text past its syntax errors: each is reported, then repaired where the repair is plain (a full-width colon),
 * else its line is left out, so that one run finds the next.
 */
export function recoverYaml(start: MendedText, faults: TextFault[]): RecoveredYaml {
  let mended = start;
  let complete = true;
  for (let count = 0; ; count++) {
    const parsed = parseYaml(mended.text);
    if ('events' in parsed) return { ...mended, events: parsed.events, complete };
    const { reason, offset } = parsed;
    const lines = scanLines(mended.text);
    const index = lineAt(lines, offset);
    const isLast = count + 1 >= maximumFaults || mended.text.length > maximumLengthForTrials;
    const repair = isLast ? undefined : plainRepair(mended, lines, index, offset);
    const mending = repair ?? leaveOut(mended, lines, index, reason, offset, isLast);
    for (const fault of mending.faults) {
      faults.push({ ...fault, offset: originalOffset(mended.shifts, fault.offset) });
    }
    if (mending.edits.length === 0) {
      if (isLast) faults.push({ ...unread, offset: originalOffset(mended.shifts, offset) });
      return { ...mended, complete: false };
    }
    if (repair === undefined) complete = false;
    mended = mend(mended, mending.edits);
  }
}

function plainRepair(
  mended: MendedText,
  lines: ScannedLine[],
  index: number,
  offset: number,
): Mending | undefined {
  const before = lastFilled(lines, index - 1);
  const repairs = [
    linesUpwards(lines, index, mendColon),
    linesUpwards(lines, index, mendFlowPunctuation),
    linesUpwards(lines, index, mendDash),
    linesUpwards(lines, index, mendKeyAndNumber),
    mendKeyAloneAt(lines, before),
    mendKeyAloneAt(lines, index),
    mendLineAt(lines, index),
    mendLineAt(lines, before),
  ];
  return repairs.find(
    ({ edits }) => edits.length > 0 && readableUpTo(mend(mended, edits).text) > offset,
  );
}

function mendLineAt(lines: ScannedLine[], index: number): Mending {
  const line = lines[index];
  return line === undefined ? { edits: [], faults: [] } : mendValue(line);
}

function mendKeyAloneAt(lines: ScannedLine[], index: number): Mending {
  const line = lines[index];
  if (line === undefined) return { edits: [], faults: [] };
  return mendKeyAlone(
    line,
    lines.slice(index + 1).find(({ isBlank }) => !isBlank),
  );
}

// The parser notices a missing colon on the next line at the earliest; several such lines in a row are one error to it.
function linesUpwards(
  lines: ScannedLine[],
  from: number,
  mendLine: (line: ScannedLine) => Mending,
): Mending {
  const edits: Mending['edits'] = [];
  const faults: Mending['faults'] = [];
  for (let index = from; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.isBlank) continue;
    const mending = mendLine(line);
    if (mending.edits.length === 0 && index < from) break;
    edits.unshift(...mending.edits);
    faults.unshift(...mending.faults);
  }
  return { edits, faults };
}

type LineRange = [from: number, to: number];

function leaveOut(
  mended: MendedText,
  lines: ScannedLine[],
  index: number,
  reason: string,
  offset: number,
  isLast: boolean,
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

// Text on lines of its own: the parser stops at the key that follows it, or at its end.
function strayLines(lines: ScannedLine[], index: number): LineRange | undefined {
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

function strayFault(lines: ScannedLine[], [from]: LineRange): Mending['faults'][number] {
  const line = lines[from];
  if (line === undefined) throw new RangeError(`no line ${from}`);
  const offset = line.start + line.text.search(/\S/);
  return { code: 'S010', message: strayTextMessage(line), offset };
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

function lineAt(lines: ScannedLine[], offset: number): number {
  let index = 0;
  while (index + 1 < lines.length && (lines[index + 1]?.start ?? offset + 1) <= offset) index++;
  return lastFilled(lines, index);
}

function lastFilled(lines: ScannedLine[], from: number): number {
  for (let index = from; index > 0; index--) if (lines[index]?.isBlank === false) return index;
  return 0;
}

// The list item that a line belongs to: from its dash to the next line that is not further right.
function listItem(lines: ScannedLine[], index: number): LineRange {
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

function topBlock(lines: ScannedLine[], index: number): LineRange {
  let from = index;
  while (from > 0 && ((lines[from]?.indent ?? 0) > 0 || lines[from]?.isBlank === true)) from--;
  return [from, blockEnd(lines, from, 0)];
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
