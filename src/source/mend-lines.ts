/** Lines of which by eye it is plain what they should be: a dash without its space, a key without its colon. */

import type { Mending } from './mend-punctuation.ts';
import type { ScannedLine } from './scan-lines.ts';

const none: Mending = { edits: [], faults: [] };
/** A negative number has its dash without a space. */
const tightDash = /^([ \t]*(?:- )*)-(?=[^\s\d.-])(?=.*:)/u;
const wideDash = /^([ \t]*(?:- )*)[－—–](?=\s*[^\s\d.－—–-].*[:：])/u;
const wordAlone = /^((?: |- )*)([^\s:：#"'[\]{}|>,，。；-][^\s:：#"'[\]{}|>,，。；]{0,39})\s*$/u;
const wordAndNumber =
  /^((?: |- )*)([^\s\d:：#"'[\]{}|>,-][^\s:：#"'[\]{}|>,]{0,39})([ \t]+)([-－]?[\d.,，]+)\s*$/u;

/** Returns the dash of a list mended, as in `-科目: "2080505"` or `－ 科目: "2080505"`; nothing where it is right. */
export function mendDash(line: ScannedLine): Mending {
  if (line.textOf !== undefined || line.isBlank) return none;
  const wide = wideDash.exec(line.text);
  if (wide !== null) return mendWideDash(line, wide[0]);
  const match = tightDash.exec(line.text);
  if (match === null) return none;
  const at = line.start + match[0].length;
  const message = '“-”后面没有空格：加一个空格，后面各行与空格后的第一个字对齐';
  return {
    edits: [{ at, removed: 0, inserted: ' ' }],
    faults: [{ code: 'S025', message, offset: at - 1 }],
  };
}

function mendWideDash(line: ScannedLine, upToDash: string): Mending {
  const at = line.start + upToDash.length - 1;
  const inserted = /^\s/.test(line.text.slice(upToDash.length)) ? '-' : '- ';
  const message = `列表的“${upToDash.slice(-1)}”不是半角的“-”：改成“- ”，后面各行与空格后的第一个字对齐`;
  return {
    edits: [{ at, removed: 1, inserted }],
    faults: [{ code: 'S015', message, offset: at }],
  };
}

/** Returns the colon of a key that stands alone above its lines, as in `收入`; nothing where no line belongs to it. */
export function mendKeyAlone(line: ScannedLine, next: ScannedLine | undefined): Mending {
  if (line.textOf !== undefined || line.isBlank || next === undefined) return none;
  const match = wordAlone.exec(line.text);
  const word = match?.[2];
  const owns = next.indent > line.indent || (next.indent === line.indent && isItem(next));
  if (word === undefined || !owns) return none;
  const at = line.start + line.text.trimEnd().length;
  const message = `“${word}”后面缺少冒号：补上半角冒号，写成“${word}:”`;
  return {
    edits: [{ at, removed: 0, inserted: ':' }],
    faults: [{ code: 'S010', message, offset: line.start + (match?.[1]?.length ?? 0) }],
  };
}

/** Returns the colon between a word and a number, as they come from a spreadsheet; nothing where it is there. */
export function mendKeyAndNumber(line: ScannedLine): Mending {
  if (line.textOf !== undefined || line.isBlank) return none;
  const match = wordAndNumber.exec(line.text);
  if (match === null) return none;
  const [, before = '', word = '', gap = '', number = ''] = match;
  const offset = line.start + before.length;
  const message = `“${word}”和“${number}”之间缺少冒号：写成“${word}: ${number}”`;
  return {
    edits: [{ at: offset + word.length, removed: gap.length, inserted: ': ' }],
    faults: [{ code: 'S010', message, offset }],
  };
}

/** What to tell of lines that are no key and belong to none, such as the second line of a text. */
export function strayTextMessage(line: ScannedLine): string {
  const text = line.text.trim();
  const shown = text.length > 12 ? `${text.slice(0, 12)}…` : text;
  return `“${shown}”这一行没有冒号：是上一栏的文字，就在那一栏的冒号后写“|-”，文字从下一行写起，每行比栏名多缩进 2 个空格；是另一栏，就写成“栏名: 内容”`;
}

/** Tells whether a line is neither a key nor an item of a list: text that stands on its own. */
export function isStrayText(line: ScannedLine): boolean {
  return !line.isBlank && line.textOf === undefined && !/[:：]|^\s*[-"'[\]{}]/u.test(line.text);
}

function isItem(line: ScannedLine): boolean {
  return /^\s*-\s/u.test(line.text);
}
