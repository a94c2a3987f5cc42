import MarkdownIt from 'markdown-it';
import type { NarrativePiece } from './report.ts';

/**
 * Only paragraphs and tables are read: emphasis, lists, links, images, code and HTML are plain text here, because
 * `7*24小时`, `1.` and `<5%` are what accountants write and mean.
 */
const markdown = new MarkdownIt('zero', { html: false, linkify: false }).enable(['table']);

const headings: readonly { level: 1 | 2 | 3; pattern: RegExp }[] = [
  { level: 1, pattern: /^[一二三四五六七八九十]+、/ },
  { level: 2, pattern: /^（[一二三四五六七八九十]+）/ },
  { level: 3, pattern: /^\d{1,2}[.．、](?!\d)/ },
];
/** A numbered line longer than this, or one that ends like a sentence, is a paragraph that begins with its number. */
const longestHeading = 40;

/** Reads author-written Markdown into pieces of plain text; every line is a paragraph of its own, as in Word. */
export function readNarrative(text: string): NarrativePiece[] {
  const pieces: NarrativePiece[] = [];
  const tokens = markdown.parse(text, {});
  let table: { head: string[]; rows: string[][] } | undefined;
  let row: string[] = [];
  let inHead = false;
  for (const token of tokens) {
    if (token.type === 'table_open') table = { head: [], rows: [] };
    else if (token.type === 'thead_open') inHead = true;
    else if (token.type === 'thead_close') inHead = false;
    else if (token.type === 'tr_open') row = [];
    else if (token.type === 'tr_close' && table !== undefined) {
      if (inHead) table.head = row;
      else table.rows.push(row);
    } else if (token.type === 'table_close' && table !== undefined) {
      pieces.push({ kind: 'table', ...table });
      table = undefined;
    } else if (token.type === 'inline') {
      if (table === undefined) pieces.push(...linesOf(token.content));
      else row.push(token.content.trim());
    }
  }
  return pieces;
}

function linesOf(text: string): NarrativePiece[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => pieceOf(line));
}

function pieceOf(line: string): NarrativePiece {
  const heading = headings.find(({ pattern }) => pattern.test(line));
  if (heading === undefined || line.length > longestHeading || /[：；]$|。./.test(line)) {
    return { kind: 'paragraph', text: line };
  }
  if (line.endsWith('。') && heading.level === 3) return { kind: 'paragraph', text: line };
  return { kind: 'heading', level: heading.level, text: line.replace(/。$/, '') };
}
