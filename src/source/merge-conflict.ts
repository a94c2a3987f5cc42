import { mend, originalOffset, type Edit, type MendedText } from './edits.ts';
import type { TextFault } from './mend-characters.ts';

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
const message =
  '从“<<<<<<<”到“>>>>>>>”是 Git 合并时两边都改过的地方：留下对的一份，删去另一份和“<<<<<<<”“=======”“>>>>>>>”各行';

/** Reports every conflict that a merge left in the file, and goes on with the first of its two versions. */
export function mendConflicts(mended: MendedText, faults: TextFault[]): MendedText {
  if (!mended.text.includes('<<<<<<< ')) return mended;
  const edits: Edit[] = [];
  let inside: 'first' | 'second' | undefined;
  for (const { 0: line, index } of mended.text.matchAll(/[^\r\n]+/g)) {
    const mark = marker.test(line) ? line.charAt(0) : '';
    if (mark === '<') {
      inside = 'first';
      faults.push({ code: 'S026', message, offset: originalOffset(mended.shifts, index) });
    } else if (inside === undefined) continue;
    else if (mark === '|' || mark === '=') inside = 'second';
    if (mark !== '' || inside === 'second') {
      edits.push({ at: index, removed: line.length, inserted: ' '.repeat(line.length) });
    }
    if (mark === '>') inside = undefined;
  }
  return edits.length === 0 ? mended : mend(mended, edits);
}
