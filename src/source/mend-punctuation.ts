import type { Edit } from './edits.ts';
import type { SourceRuleCode } from './rules.ts';
import type { ScannedLine } from './scan-lines.ts';

/** A repair that would let reading go on, and what to tell the author if it does. Offsets are those of the present text. */
export interface Mending {
  edits: Edit[];
  faults: { code: SourceRuleCode; message: string; offset: number }[];
}

const none: Mending = { edits: [], faults: [] };
const fullWidthColon =
  /^((?: |- )*)([^\s:：#"'[\]{}［］｛｝,&*!|>%@`-][^:：#"'[\]{}［］｛｝]{0,39}?)：/;
const missingSpace =
  /^((?: |- )*)([^\s:：#"'[\]{}［］｛｝,&*!|>%@`-][^:：#"'[\]{}［］｛｝]{0,39}?):(?=[^\s:/])/;

/** Returns the colon after the first word of a line mended, e.g. `年度：2020` or `年度:2020`; nothing where it is right. */
export function mendColon(line: ScannedLine): Mending {
  if (line.textOf !== undefined || line.isBlank) return none;
  const wide = fullWidthColon.exec(line.text);
  if (wide !== null) return mendFullWidthColon(line, wide);
  const tight = missingSpace.exec(line.text);
  return tight === null ? none : mendMissingSpace(line, tight);
}

function mendFullWidthColon(line: ScannedLine, match: RegExpExecArray): Mending {
  const [all, , key = ''] = match;
  const at = line.start + all.length - 1;
  const rest = line.text.slice(all.length);
  const inserted = rest === '' || /^\s/.test(rest) ? ':' : ': ';
  return {
    edits: [{ at, removed: 1, inserted }],
    faults: [{ code: 'S013', message: fullWidthColonMessage(key), offset: at }],
  };
}

/** Returns the sentence on a full-width colon behind a key. */
export function fullWidthColonMessage(key: string): string {
  return `“${key}”后面是全角冒号：改成半角冒号加一个空格，写成“${key}: ”`;
}

function mendMissingSpace(line: ScannedLine, match: RegExpExecArray): Mending {
  const [all, , key = ''] = match;
  const at = line.start + all.length;
  return {
    edits: [{ at, removed: 0, inserted: ' ' }],
    faults: [{ code: 'S014', message: missingSpaceMessage(key), offset: at - 1 }],
  };
}

/** Returns the sentence on a key whose colon no space follows. */
export function missingSpaceMessage(key: string): string {
  return `“${key}”的冒号后面没有空格：加一个空格，写成“${key}: ”`;
}

const halfWidth: Record<string, string> = {
  '，': ', ',
  '：': ': ',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '\t': ' ',
};
/** Marks that separate nothing in YAML, where the key of a next value follows. */
const otherSeparator = /[、；;](?=\s*[^\s,，、；;:：{}[\]]+[:：])/y;

/**
 * Returns the punctuation of a line that writes a list or mapping in brackets as YAML wants it, e.g. of `{年初: 1，年末: 2}` or
 * `{年初: 1、年末: 2}`; tabs too become spaces.
 */
export function mendFlowPunctuation(line: ScannedLine): Mending {
  if (line.textOf !== undefined || line.isBlank) return none;
  const opening = line.text.search(/[[{｛［]/);
  if (opening < 0) return none;
  const edits: Edit[] = [];
  let quote = '';
  for (let at = opening; at < line.text.length; at++) {
    const character = line.text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    otherSeparator.lastIndex = at;
    const mark = otherSeparator.test(line.text) ? '，' : character;
    const inserted = quote === '' ? halfWidth[mark] : undefined;
    if (inserted !== undefined) edits.push({ at: line.start + at, removed: 1, inserted });
  }
  const [first] = edits;
  if (first === undefined) return none;
  const wrong = line.text.charAt(first.at - line.start);
  return { edits, faults: [{ ...flowFault(wrong, first.inserted.trim()), offset: first.at }] };
}

function flowFault(wrong: string, right: string): { code: SourceRuleCode; message: string } {
  if (wrong === '\t') {
    return { code: 'S011', message: '括号里用了制表符（Tab）：改成空格' };
  }
  const space = /[:,]/.test(right) ? '加一个空格' : '';
  if (!(wrong in halfWidth)) {
    return { code: 'S015', message: `括号里用“${wrong}”隔开各项：改成半角“${right}”${space}` };
  }
  const code = wrong === '：' ? 'S013' : 'S015';
  return { code, message: `括号里用了全角的“${wrong}”：改成半角“${right}”${space}` };
}
