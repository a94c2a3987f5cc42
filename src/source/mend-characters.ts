import { mend, originalOffset, type Edit, type MendedText } from './edits.ts';
import { maximumLengthForTrials, readableUpTo } from './parse-yaml.ts';
import {
  expandWhiteSpace,
  linePrefix,
  scanLines,
  type ScannedLine,
  type Widths,
} from './scan-lines.ts';
import type { SourceRuleCode } from './rules.ts';

/** A finding by offset in the text that the author wrote. */
export interface TextFault {
  code: SourceRuleCode;
  message: string;
  offset: number;
}

const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff]+/g;

/** Takes out control and zero-width characters, which no editor shows and which make equal words unequal; reports them, and replacement characters. */
export function mendInvisible(mended: MendedText, faults: TextFault[]): MendedText {
  const edits: Edit[] = [];
  for (const match of mended.text.matchAll(invisible)) {
    const name = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const message = match[0].startsWith('\0')
      ? `含有空字符 ${name}：文件可能已损坏或不是文本文件，请重新保存`
      : `含有看不见的字符 ${name}：删去，多半是从网页或 Word 粘贴来的`;
    faults.push({ code: 'S004', message, offset: originalOffset(mended.shifts, match.index) });
    edits.push({ at: match.index, removed: match[0].length, inserted: '' });
  }
  for (const match of mended.text.matchAll(/\ufffd+/g)) {
    const message = '含有乱码“\ufffd”：文字曾用错误的编码保存，请重新录入';
    faults.push({ code: 'S004', message, offset: originalOffset(mended.shifts, match.index) });
  }
  return edits.length === 0 ? mended : mend(mended, edits);
}

const likelyWidths: Widths[] = [
  { tab: 2, ideographic: 2 },
  { tab: 4, ideographic: 2 },
  { tab: 8, ideographic: 2 },
  { tab: 2, ideographic: 0 },
];

/**
 * Turns tabs and ideographic spaces that indent into spaces, at the width that can be read furthest, and reports
 * every such line.
 */
export function mendIndentation(mended: MendedText, faults: TextFault[]): MendedText {
  if (!/[\t\u3000\u00a0]/.test(mended.text)) return mended;
  const widthsToTry = mended.text.length > maximumLengthForTrials ? 1 : likelyWidths.length;
  const [first, ...others] = likelyWidths.slice(0, widthsToTry).map((widths) => {
    const lines = scanLines(mended.text, widths).filter(isWronglyIndented);
    const result = mend(
      mended,
      lines.map((line) => respaced(line, widths)),
    );
    return { lines, result };
  });
  if (first === undefined || first.lines.length === 0) return mended;
  let best = first;
  let reach = others.length === 0 ? 0 : readableUpTo(first.result.text);
  for (const other of others) {
    const otherReach = readableUpTo(other.result.text);
    if (otherReach > reach) [best, reach] = [other, otherReach];
  }
  for (const line of best.lines) {
    const at = line.start + line.text.search(/[\t\u3000\u00a0]/);
    faults.push({ ...indentFault(mended.text[at]), offset: originalOffset(mended.shifts, at) });
  }
  return best.result;
}

function indentFault(character: string | undefined): Pick<TextFault, 'code' | 'message'> {
  return character === '\t'
    ? { code: 'S011', message: '这一行的缩进用了制表符（Tab）：改用空格，每一级 2 个' }
    : { code: 'S012', message: '这一行的缩进用了全角空格：改用半角空格，每一级 2 个' };
}

// A key, a list item or a comment: what is not text has to be indented with spaces.
const structure = /^(?:#|[^\s：:#"'{[]{1,40}(?:：|:(?:\s|$)))/;

function isWronglyIndented(line: ScannedLine): boolean {
  const prefix = linePrefix.exec(line.text)?.[0] ?? '';
  if (line.textOf !== undefined) {
    const spaces = /^ */.exec(line.text)?.[0].length ?? 0;
    return line.text.trim() !== '' && spaces <= line.textOf;
  }
  if (line.text.trim() === '') return false;
  if (prefix.includes('\t')) return !line.isBlank;
  return (
    /[\u3000\u00a0]/.test(prefix) &&
    (prefix.includes('-') || structure.test(line.text.slice(prefix.length)))
  );
}

function respaced(line: ScannedLine, widths: Widths): Edit {
  const prefix = linePrefix.exec(line.text)?.[0] ?? '';
  return { at: line.start, removed: prefix.length, inserted: expandWhiteSpace(prefix, widths) };
}
