import { readNumber } from '../figures/printed-figure.ts';
import type { PublishedCell, PublishedTable } from '../document.ts';
import { plainWords } from '../plain-words.ts';

/** A printed grid in which every position knows the cell that covers it. */
export interface Grid {
  /** [row][column] */
  at: (PublishedCell | undefined)[][];
  width: number;
  /** First row below the heads. */
  bodyStart: number;
  /** The heads of each column from top to bottom, joined by `/`. */
  heads: string[];
}

/** Lays out a printed table. */
export function layOut(table: PublishedTable): Grid {
  const rows = withoutCaption(table.rows);
  const at: (PublishedCell | undefined)[][] = rows.map(() => []);
  let width = 0;
  for (const [line, row] of rows.entries()) {
    for (const cell of row) {
      const end = cell.column + cell.columnSpan;
      width = Math.max(width, end);
      for (let covered = line; covered < Math.min(line + cell.rowSpan, rows.length); covered += 1) {
        for (let column = cell.column; column < end; column += 1) setAt(at, covered, column, cell);
      }
    }
  }
  const bodyStart = rows.findIndex(isBodyRow);
  const headRows = at.slice(0, bodyStart < 0 ? rows.length : bodyStart);
  const heads = Array.from({ length: width }, (_, column) => {
    const words = headRows.flatMap((row) => {
      const text = plainWords(row[column]?.text ?? '');
      return text === '' ? [] : [text];
    });
    return words.filter((word, index) => word !== words[index - 1]).join('/');
  });
  return { at, width, bodyStart: bodyStart < 0 ? rows.length : bodyStart, heads };
}

/** What a reader may have kept inside the grid above the heads: title, number, 编制单位, 金额单位. */
const captionWords =
  /^(公开.*表|(编制)?单位：.*|部门：.*|金额单位：.*|.*(总表|决算表|明细表)(（.*）)?)$/u;

function withoutCaption(rows: readonly PublishedCell[][]): readonly PublishedCell[][] {
  const start = rows.findIndex((row) =>
    row.some(({ text }) => {
      const words = plainWords(text);
      return words !== '' && !captionWords.test(words);
    }),
  );
  return rows.slice(Math.max(start, 0));
}

function setAt(
  at: (PublishedCell | undefined)[][],
  line: number,
  column: number,
  cell: PublishedCell,
): void {
  const row = at[line];
  if (row !== undefined) row[column] = cell;
}

/** The words with which the rows of an official table begin. */
const rowWords =
  /^([一二三四五六七八九十]+、.*|合计|总计|本年收入合计|本年支出合计|栏次|类|未分科目)$/u;

/** A row of heads has words only; a row of the body has a number or begins with the words of a row and nothing else. */
function isBodyRow(row: readonly PublishedCell[]): boolean {
  const texts = row.map(({ text }) => plainWords(text));
  if (texts.some((text) => readNumber(text) !== undefined)) return true;
  const said = texts.filter((text) => text !== '');
  return said.length > 0 && said[0] !== '类' && said.every((text) => rowWords.test(text));
}

/** Tells the row that numbers the columns: `栏次 1 2 3`, or 1, 2, 3 … alone. */
export function numbersColumns(row: readonly (PublishedCell | undefined)[]): boolean {
  const texts = [...new Set(row)].flatMap((cell) => {
    const text = plainWords(cell?.text ?? '');
    return text === '' ? [] : [text];
  });
  if (texts.includes('栏次')) return true;
  return texts.length > 2 && texts.every((text, index) => text === String(index + 1));
}
