/** Compares a table cell by cell. */

import type { ExpectedPiece } from './expected.ts';
import type { FoundRow, FoundTable } from './found.ts';
import { pageName } from './page-name.ts';
import { differenceOf, essence } from './same-words.ts';

type ExpectedTable = Extract<ExpectedPiece, { kind: 'table' }>;

/**
 * @param place where the table begins, for messages
 * @returns what of the caption, the rows and the cells is not as expected. A head stands on every sheet anew, a row
 * of the body once, if need be in pieces.
 */
export function compareTable(meant: ExpectedTable, found: FoundTable, place: string): string[] {
  const captions = found.captions.length === 0 ? [''] : found.captions;
  const faults = captions.flatMap((caption) => {
    const difference = differenceOf(unmarked(meant.caption), unmarked(caption));
    if (difference === undefined) return [];
    return [`${place}的表题应为“${difference.expected}”，印出的是“${difference.found}”`];
  });
  const rows = [...meant.head, ...meant.body];
  const wrong = rows.findIndex((row, index) => found.cellCounts[index] !== row.length);
  if (wrong >= 0 || found.rows.length !== rows.length) {
    return [...faults, rowFault(rows, found, place)];
  }
  for (const [index, row] of rows.entries()) {
    const printed = found.rows[index] ?? [];
    const [first] = printed;
    if (first === undefined) faults.push(`${place}没有${rowName(row)}`);
    else if (index < meant.head.length) {
      faults.push(...printed.flatMap((each) => compareRow(row, each)));
    } else {
      faults.push(...compareRow(row, { sheet: first.sheet, cells: joinCells(printed) }));
    }
  }
  return faults;
}

/** Which sheet a long table goes on over is known only when it is printed. */
function unmarked(caption: string): string {
  return caption.replace(/\s+/gu, '').replace(/（续表\d*）/u, '');
}

function compareRow(row: readonly string[], { sheet, cells }: FoundRow): string[] {
  return row.flatMap((text, index) => {
    const printed = cells[index] ?? '';
    const difference = differenceOf(text, printed);
    if (difference === undefined) return [];
    const [meant, found] = [
      shownText(text, difference.expected),
      shownText(printed, difference.found),
    ];
    return [`${pageName(sheet)}表里${rowName(row)}第${index + 1}格应为${meant}，印出的是${found}`];
  });
}

/** A row that is cut at the foot of a sheet stands on two of them. */
function joinCells(parts: readonly FoundRow[]): string[] {
  const [first] = parts;
  return (first?.cells ?? []).map((_cell, index) =>
    parts.map(({ cells }) => cells[index] ?? '').join(''),
  );
}

/** Names the first row that is not where it should be. */
function rowFault(rows: readonly string[][], { rows: found }: FoundTable, place: string): string {
  const words = (cells: readonly string[]): string => cells.map(essence).join('|');
  const wrong = rows.findIndex((row, index) => {
    const parts = found[index] ?? [];
    // A head stands on every sheet, a row of the body once.
    return [joinCells(parts), parts[0]?.cells ?? []].every((cells) => words(row) !== words(cells));
  });
  const row = rows[wrong];
  const count = `应有${rows.length}行，印出${found.length}行`;
  return row === undefined ? `${place}的表${count}` : `${place}的表${count}，没有${rowName(row)}`;
}

function rowName(row: readonly string[]): string {
  const name = row.find((text) => /\p{L}/u.test(text)) ?? row.find((text) => text !== '') ?? '';
  return `“${name}”一行`;
}

/** A text longer than this is told by an excerpt. */
const longestShown = 40;

function shownText(text: string, excerpt: string): string {
  const shown = text.trim().length > longestShown ? excerpt : text.trim();
  return shown === '' ? '空白' : `“${shown}”`;
}
