/** One line of an authored file, without its line break. */
export interface ScannedLine {
  /** Offsets of its first character and of its end. */
  start: number;
  end: number;
  text: string;
  /** Columns before the first character that is not white space, tabs expanded. */
  indent: number;
  /** Set where the line is text of a block scalar (`|` or `>`), in which any character may stand: the column of its key. */
  textOf?: number;
  /** Nothing but white space, or a comment. */
  isBlank: boolean;
}

const blockScalarHead = /(?:^|[:-][ \t]+)[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;
/** The white space and the list dashes before the first word of a line. */
export const linePrefix = /^(?:[ \t\u3000\u00a0]|-(?=[ \t\u3000\u00a0]))*/;

/**
 * Returns the lines of a YAML text, told apart by eye as an author does: it needs no valid YAML.
 */
export function scanLines(
  text: string,
  widths: Widths = { tab: 2, ideographic: 2 },
): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let blockIndent: number | undefined;
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const body = line.trimStart();
    const indent = widthOf(line.slice(0, line.length - body.length), widths);
    const isBlank = body === '' || body.startsWith('#');
    if (body !== '' && blockIndent !== undefined && indent <= blockIndent) blockIndent = undefined;
    const place = { start, end, text: line, indent, isBlank };
    if (blockIndent !== undefined) {
      lines.push({ ...place, textOf: blockIndent });
    } else {
      lines.push(place);
      if (!isBlank && blockScalarHead.test(line)) blockIndent = keyColumn(line, widths);
    }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** How wide the author's editor drew what is no plain space: a tab stop, an ideographic space. */
export interface Widths {
  tab: number;
  ideographic: number;
}

/** Returns the white space as plain spaces. */
export function expandWhiteSpace(prefix: string, { tab, ideographic }: Widths): string {
  let result = '';
  for (const character of prefix) {
    if (character === '\t') result += ' '.repeat(tab - (result.length % tab));
    else if (character === '\u3000') result += ' '.repeat(ideographic);
    else if (character === '\u00a0') result += ' ';
    else result += character;
  }
  return result;
}

function widthOf(prefix: string, widths: Widths): number {
  return expandWhiteSpace(prefix, widths).length;
}

// Text must stand further right than the key it belongs to; a list item without a key counts from its dash.
function keyColumn(line: string, widths: Widths): number {
  const prefix = linePrefix.exec(line)?.[0] ?? '';
  const isBareItem = /^[|>]/.test(line.slice(prefix.length));
  return widthOf(isBareItem ? prefix.slice(0, prefix.lastIndexOf('-')) : prefix, widths);
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
