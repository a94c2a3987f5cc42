import type { Place } from '../../source/problem.ts';
import type { PublishedBlock } from '../document.ts';
import { layOutCells } from './lay-out-cells.ts';

/** What stands between two cells in texts that were taken from tables. */
const separator = /\t|\s\|+(?:\s|$)|\|{2,}/;

/**
 * Returns a plain text as blocks: every line with text is a paragraph; two or more lines in a row that are divided by
 * tabs or upright bars are a table.
 */
export function readText(file: string, text: string): PublishedBlock[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, number: index + 1 }));
  const blocks: PublishedBlock[] = [];
  let table: { line: string; number: number }[] = [];
  const closeTable = (): void => {
    if (table.length > 1) blocks.push(tableOf(file, table));
    else blocks.push(...table.map(({ line, number }) => paragraphOf(file, line, number)));
    table = [];
  };
  for (const { line, number } of lines) {
    if (line.trim() === '') continue;
    if (separator.test(line.trim())) {
      table.push({ line, number });
      continue;
    }
    closeTable();
    blocks.push(paragraphOf(file, line, number));
  }
  closeTable();
  return blocks;
}

function paragraphOf(file: string, line: string, number: number): PublishedBlock {
  const { text, place } = trimmed(file, line, number, 0);
  return { kind: 'text', text, place };
}

function tableOf(file: string, lines: readonly { line: string; number: number }[]): PublishedBlock {
  const rows = lines.map(({ line, number }) => {
    let offset = 0;
    return line.split(new RegExp(separator, 'g')).map((part) => {
      const at = line.indexOf(part, offset);
      offset = at + part.length;
      return { ...trimmed(file, part, number, at), columnSpan: 1, rowSpan: 1 };
    });
  });
  const place: Place = { file, line: lines[0]?.number ?? 1, column: 1 };
  return { kind: 'table', rows: layOutCells(rows), place };
}

function trimmed(
  file: string,
  part: string,
  line: number,
  offset: number,
): { text: string; place: Place } {
  const text = part.trim();
  const indent = part.length - part.trimStart().length;
  return { text, place: { file, line, column: offset + indent + 1, length: text.length } };
}
