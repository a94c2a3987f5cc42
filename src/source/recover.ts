import type { Event } from 'js-yaml';

import { mend, originalOffset, type MendedText } from './edits.ts';
import type { TextFault } from './mend-characters.ts';
import { leaveOut } from './leave-out.ts';
import { lastFilled, lineAt } from './line-ranges.ts';
import { mendDash, mendKeyAlone, mendKeyAndNumber } from './mend-lines.ts';
import { mendColon, mendFlowPunctuation, type Mending } from './mend-punctuation.ts';
import { mendLineAt } from './mend-value.ts';
import { maximumLengthForTrials, parseYaml, readableUpTo } from './parse-yaml.ts';
import { scanLines, type ScannedLine } from './scan-lines.ts';

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
    const mending = repair ?? leaveOut(mended, lines, index, { reason, offset, isLast });
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
