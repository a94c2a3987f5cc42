/** Reads a PDF: its text line by line, its tables by their ruled lines. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PublishedBlock, PublishedTable } from '../document.ts';
import { gridsOf } from './pdf-grid.ts';
import { tableOf } from './pdf-table.ts';
import type { Grid } from './pdf-grid.ts';
import { endsEntry, isFlush, isFull, isOneSize, joinLines, linesOf } from './pdf-lines.ts';
import type { TextLine } from './pdf-lines.ts';
import type { PdfPage, TextPiece } from './pdf-page.ts';
import { readItems } from './pdf-items.ts';
import { matrixOf, multiply, readStrokes } from './pdf-strokes.ts';
import { UnreadableDocument } from './unreadable.ts';

/** A disclosure with attachments has some hundred pages. */
const mostPages = 1000;

/** A grid with fewer cells that hold text is no table. */
const fewestCells = 3;

/** The digits with their dashes, or alone, at the foot of a page. */
const pageNumber = /^[-—–－\s]*\d{1,4}[-—–－\s]*$/;

/**
 * Returns the blocks of a PDF, each with its page; the line of a place counts the lines of that page.
 * @throws UnreadableDocument for encrypted, damaged and scanned files
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<PublishedBlock[]> {
  const document = await open(file, bytes);
  try {
    if (document.numPages > mostPages) {
      throw new UnreadableDocument(
        `“${file}”有 ${document.numPages} 页，超过 ${mostPages} 页，没有读取：请只留决算公开的部分。`,
      );
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number));
      page.cleanup();
    }
    const characters = pages
      .flatMap(({ pieces }) => pieces)
      .reduce((sum, { text }) => sum + text.length, 0);
    // A scan may carry a stray mark or a stamp's few characters, a page of text never so few.
    if (characters < 20 * Math.min(pages.length, 5)) {
      throw new UnreadableDocument(
        `“${file}”是扫描的图片，里面没有文字，不能核对：请用电子版，或先做文字识别。`,
      );
    }
    return joinPages(pages.map((page) => blocksOf(file, page)));
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(file: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    const data = Uint8Array.from(bytes);
    return await getDocument({ data, verbosity: 0, isEvalSupported: false }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(
      isLocked
        ? `“${file}”加了密码，不能核对：请换成不加密的文件。`
        : `“${file}”已损坏，读不出内容：请重新取得原文件。`,
      { cause: error },
    );
  }
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const toView = matrixOf(viewport.transform);
  const items = await readItems(page);
  const pieces = items.flatMap((item): TextPiece[] => {
    if (item.str.trim() === '') return [];
    const [a, b, c, d, left, bottom] = multiply(toView, matrixOf(item.transform));
    const size = Math.hypot(c, d);
    // Upright text only: a stamp or watermark across the page belongs to no line.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    return [{ text: item.str, left, right: left + item.width, bottom, size }];
  });
  const strokes = await readStrokes(page, toView);
  return { number, width: viewport.width, height: viewport.height, pieces, ...strokes };
}

/** A block with where it stands on its page and, for text, the lines it was made of. */
interface LocatedBlock {
  top: number;
  block: PublishedBlock;
  paragraph?: Paragraph;
}

function blocksOf(file: string, page: PdfPage): LocatedBlock[] {
  const grids = gridsOf(page.horizontal, page.vertical);
  const isInside = (piece: TextPiece, grid: Grid): boolean =>
    grid.left <= piece.left + piece.size / 2 &&
    piece.left < grid.right &&
    grid.top < piece.bottom &&
    piece.bottom <= grid.bottom + 1;
  const outside = page.pieces.filter((piece) => !grids.some((grid) => isInside(piece, grid)));
  const lines = linesOf(outside).filter(
    ({ text, bottom }) => !(pageNumber.test(text) && isAtEdge(bottom, page.height)),
  );
  const tables: LocatedBlock[] = [];
  for (const grid of grids) {
    const pieces = page.pieces.filter((piece) => isInside(piece, grid));
    const line = lines.filter(({ bottom }) => bottom < grid.top).length + 1;
    const block = tableOf(grid, pieces, { file, line, page: page.number }, tables.length + 1);
    // The axes of a chart cross too, but hold hardly a word.
    const filled = block.rows.flat().filter(({ text }) => text !== '').length;
    if (filled >= fewestCells) tables.push({ top: grid.top, block });
  }
  const paragraphs = paragraphsOf(lines).map((paragraph): LocatedBlock => {
    const text = joinLines(paragraph.lines);
    const place = {
      file,
      line: paragraph.first,
      column: 1,
      length: text.length,
      page: page.number,
    };
    return {
      top: paragraph.lines[0]?.bottom ?? 0,
      paragraph,
      block: { kind: 'text', text, place },
    };
  });
  return [...tables, ...paragraphs].sort((one, other) => one.top - other.top);
}

function isAtEdge(bottom: number, height: number): boolean {
  return bottom > height * 0.86 || bottom < height * 0.1;
}

/** Lines that are one paragraph, and whether it may go on from the page before or onto the next. */
interface Paragraph {
  lines: TextLine[];
  /** Counts the lines of the page. */
  first: number;
  fromBefore: boolean;
  ontoNext: boolean;
}

function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    const ontoNext = isFull(line, right);
    const current = paragraphs.at(-1);
    const before = current?.lines.at(-1);
    const goesOn =
      before !== undefined &&
      isOneSize(before, line) &&
      (endsEntry(before, line) || (current?.ontoNext === true && isFlush(line, left)));
    if (current !== undefined && goesOn) {
      current.lines.push(line);
      current.ontoNext = ontoNext;
    } else {
      const fromBefore = isFlush(line, left);
      paragraphs.push({ lines: [line], first: index + 1, fromBefore, ontoNext });
    }
  }
  return paragraphs;
}

/** The blocks of all pages; a paragraph or table that goes on at the top of the next page is one block. */
function joinPages(pages: readonly (readonly LocatedBlock[])[]): PublishedBlock[] {
  const joined: LocatedBlock[] = [];
  for (const blocks of pages) {
    for (const [index, located] of blocks.entries()) {
      const before = index === 0 ? joined.at(-1) : undefined;
      const both = before && joinedBlock(before, located);
      if (both === undefined) joined.push(located);
      else joined[joined.length - 1] = both;
    }
  }
  return joined.map(({ block }) => block);
}

function joinedBlock(before: LocatedBlock, next: LocatedBlock): LocatedBlock | undefined {
  const [first, second] = [before.block, next.block];
  if (first.kind === 'table' && second.kind === 'table') {
    if (widthOf(first) !== widthOf(second) || !isContinuation(first, second)) return undefined;
    return { ...next, block: { ...first, rows: [...first.rows, ...withoutHead(first, second)] } };
  }
  if (first.kind !== 'text' || second.kind !== 'text') return undefined;
  const [line, lineAfter] = [before.paragraph?.lines.at(-1), next.paragraph?.lines[0]];
  if (line === undefined || lineAfter === undefined || !isOneSize(line, lineAfter))
    return undefined;
  if (before.paragraph?.ontoNext !== true || next.paragraph?.fromBefore !== true) return undefined;
  const text = joinLines([first, second]);
  return { ...next, block: { ...first, text, place: { ...first.place, length: text.length } } };
}

function widthOf({ rows }: PublishedTable): number {
  return Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan));
}

/** The second part repeats the head, or begins with a row of figures; one with a head of its own is another sheet. */
function isContinuation(first: PublishedTable, second: PublishedTable): boolean {
  const [row = []] = second.rows;
  const isSameHead = wordsOf(row) === wordsOf(first.rows[0]);
  return isSameHead || row.some(({ text }) => /^-?[\d,]+\.\d{2}$/.test(text));
}

function wordsOf(row: PublishedTable['rows'][number] | undefined): string {
  return (row ?? []).map(({ text }) => text).join('|');
}

/** The rows of the second part behind those at its top that only repeat the head. */
function withoutHead(first: PublishedTable, second: PublishedTable): PublishedTable['rows'] {
  let repeated = 0;
  while (
    repeated < second.rows.length &&
    wordsOf(second.rows[repeated]) === wordsOf(first.rows[repeated])
  ) {
    repeated += 1;
  }
  return second.rows.slice(repeated);
}
