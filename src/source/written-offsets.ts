const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Returns, for each UTF-16 unit of a YAML text value, where it stands in what was written (from the value's first
 * character, its quotes included), and one more for the end. Line folding, indentation and escapes are followed; white
 * space that folding made stands where the line ended.
 */
export function writtenOffsets(written: string, value: string): number[] {
  const quote = quoteOf(written, value);
  const offsets: number[] = [];
  let at = quote === '' ? 0 : 1;
  for (let index = 0; index < value.length; index++) {
    const sign = value.charAt(index);
    const isWhite = /\s/.test(sign);
    // Folding and indentation: what is white in the text but not in the value.
    while (at < written.length && /\s/.test(written.charAt(at)) && written[at] !== sign) {
      if (isWhite) break;
      at++;
    }
    if (quote === '"' && written[at] === '\\') {
      const escape = readEscape(written, at);
      // A backslash at the end of a line joins the lines and stands for nothing.
      if (escape.text === '') {
        at += escape.length;
        index--;
        continue;
      }
      for (let unit = 0; unit < escape.text.length; unit++) offsets.push(at);
      index += escape.text.length - 1;
      at += escape.length;
      continue;
    }
    offsets.push(Math.min(at, written.length));
    if (isWhite && written[at] !== sign) continue;
    at += quote === "'" && sign === "'" ? 2 : 1;
  }
  offsets.push(Math.min(at, written.length));
  return offsets;
}

/** A block or plain text may itself begin with a quotation mark: then the value begins as it is written. */
function quoteOf(written: string, value: string): '' | "'" | '"' {
  const [first] = written;
  if (first !== "'" && first !== '"') return '';
  return written.length > 1 && value.startsWith(written.slice(0, 2)) ? '' : first;
}

function readEscape(written: string, at: number): { text: string; length: number } {
  const sign = written.charAt(at + 1);
  const digits = hexLengths[sign];
  if (digits !== undefined) {
    const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
    return { text: String.fromCodePoint(code), length: 2 + digits };
  }
  if (/[\r\n]/.test(sign)) {
    const join = /^\\(?:\r\n?|\n)[ \t]*/.exec(written.slice(at))?.[0] ?? '\\';
    return { text: '', length: join.length };
  }
  return { text: escapes[sign] ?? sign, length: 2 };
}
