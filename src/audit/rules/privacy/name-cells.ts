import type { Place } from '../../../source/problem.ts';
import type { PublishedBlock, PublishedDocument, PublishedTable } from '../../document.ts';
import { headingNumber, plainWords } from '../../plain-words.ts';

/** What stands in one place of a form or table. */
export interface NameCell {
  text: string;
  place: Place;
}

/** The cells that a head such as 姓名 says are names of persons. */
export interface NameColumn {
  /** The head without spaces. */
  head: string;
  cells: NameCell[];
}

/** Heads that stand beside 姓名: a run of them tells a table that was read line by line. */
const otherHead =
  /^(?:序号|性别|年龄|职务|职称|职务[/、（(]?职称[）)]?|(?:所在|工作)?单位|部门|签[字名章]|备注|(?:联系|办公)?电话|联系方式|学历|专业|分工)$/u;

/** As long as a name with a telephone number behind it. */
const longestName = 16;
/** As long as any cell beside names, such as the full name of an office. */
const longestCell = 24;

/**
 * Returns what stands under or behind the heads of names, in tables and in the lines of a document that has lost its
 * tables. Empty cells are left out.
 */
export function nameColumns({ blocks }: PublishedDocument, isHead: HeadTest): NameColumn[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'table' ? inTable(block, isHead) : inLines(blocks, index, isHead),
  );
}

/** Tells whether the words of a cell, without spaces, announce names. */
export type HeadTest = (words: string) => boolean;

function inTable({ rows }: PublishedTable, isHead: HeadTest): NameColumn[] {
  return rows.flatMap((row, line) =>
    row.flatMap((cell, at): NameColumn[] => {
      const head = plainWords(cell.text);
      if (!isHead(head)) return [];
      const beside = row[at + 1];
      const cells = beside === undefined || otherHead.test(plainWords(beside.text)) ? [] : [beside];
      for (const below of rows.slice(line + 1)) {
        const under = below.find(({ column }) => column === cell.column);
        if (under === undefined || under.columnSpan !== cell.columnSpan) break;
        if (plainWords(under.text).length > longestName || isHead(plainWords(under.text))) break;
        cells.push(under);
      }
      return [{ head, cells: cells.filter(({ text }) => text.trim() !== '') }];
    }),
  );
}

/** A form that was read line by line has its heads one below the other, then the cells that are not empty. */
function inLines(blocks: readonly PublishedBlock[], index: number, isHead: HeadTest): NameColumn[] {
  const head = wordsOf(blocks[index]);
  if (head === undefined || !isHead(head)) return [];
  const isOther = (block: PublishedBlock | undefined): boolean =>
    otherHead.test(wordsOf(block) ?? '');
  let at = index + 1;
  while (isOther(blocks[at])) at += 1;
  const isColumn = at > index + 1 || isOther(blocks[index - 1]);
  const cells: NameCell[] = [];
  for (const block of blocks.slice(at, isColumn ? undefined : at + 1)) {
    const words = wordsOf(block);
    if (block.kind === 'table' || words === undefined || words.length > longestCell) break;
    if (words.includes('：') || headingNumber(words) !== '' || isHead(words)) break;
    cells.push(block);
  }
  return [{ head, cells }];
}

function wordsOf(block: PublishedBlock | undefined): string | undefined {
  return block?.kind === 'text' ? plainWords(block.text) : undefined;
}
