import type { Mending } from './mend-punctuation.ts';
import type { SourceRuleCode } from './rules.ts';
import { linePrefix, type ScannedLine } from './scan-lines.ts';

const none: Mending = { edits: [], faults: [] };
const keyAndColon = /^[^\s:"'#{[][^:"']*:[ \t]+/;
const quotedText = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;

/**
 * Looks at the value of one line that cannot be read and returns what is visibly wrong with it, with the repair if there is
 * a plain one: text that needs quotes, quotes or brackets that are not closed. Nothing where nothing is to be seen.
 */
export function mendValue(line: ScannedLine): Mending {
  if (line.textOf !== undefined || line.isBlank) return none;
  const prefix = linePrefix.exec(line.text)?.[0].length ?? 0;
  const key = keyAndColon.exec(line.text.slice(prefix))?.[0] ?? '';
  const column = prefix + key.length;
  const value = line.text.slice(column).replace(/\s+(?:#.*)?$/, '');
  const start = line.start + column;
  const end = start + value.length;
  const fault = (code: SourceRuleCode, message: string, offset: number): Mending['faults'] => [
    { code, message, offset },
  ];
  const inQuotes = `'${value.replaceAll("'", "''")}'`;
  const toQuote = (message: string, offset = 0): Mending => ({
    edits: [{ at: start, removed: value.length, inserted: inQuotes }],
    faults: fault('S017', message, start + offset),
  });

  if (key !== '' && /^-+$/.test(value)) {
    const name = key.slice(0, key.indexOf(':'));
    const message = `“${name}”只写了“${value}”，等于没有填写：金额是零的写 0，没有公布的写未公布，用不着就删去这一栏`;
    // As a number it reads on; it counts for nothing, since the file is at fault.
    const edits = [{ at: start, removed: value.length, inserted: '0' }];
    return { edits, faults: fault('S033', message, start) };
  }
  const bare = value.replace(quotedText, (text) => '\0'.repeat(text.length));
  const unclosed = /^["']|[[{,:]\s*["']/.exec(bare);
  if (unclosed !== null) {
    const mark = unclosed[0].slice(-1);
    return {
      edits: [{ at: end, removed: 0, inserted: mark }],
      faults: fault('S016', '引号没有配对：补上另一半引号', start + bare.indexOf(mark)),
    };
  }
  if (/^\0+\s*[^\0\s#:]/.test(bare)) return toQuote('引号后面还有文字：把整段文字放进同一对引号');
  if (/^[[{]/.test(bare)) {
    if (countOf(bare, /[[{]/g) > countOf(bare, /[\]}]/g)) {
      const message = '括号没有配对：补上右括号；以括号开头的文字则加引号';
      const inserted = bare.startsWith('{') ? '}' : ']';
      return { edits: [{ at: end, removed: 0, inserted }], faults: fault('S016', message, start) };
    }
    return /[\]}]\s*[^\]},\s#]/.test(bare) ? toQuote(notPlain(value)) : none;
  }
  if (/^[%@`*&!|>]/.test(bare)) return toQuote(notPlain(value));
  const colon = bare.search(/:\s/);
  return key !== '' && colon >= 0
    ? toQuote('文字里有半角冒号加空格：给整段文字加上引号，或把冒号改成全角', colon)
    : none;
}

function notPlain(value: string): string {
  return `以“${value.charAt(0)}”开头的文字不能直接写：给整段文字加上引号`;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Returns what is wrong with the value of the line at an index; nothing where there is no such line. */
export function mendLineAt(lines: ScannedLine[], index: number): Mending {
  const line = lines[index];
  return line === undefined ? none : mendValue(line);
}
