/** Reads a printed PDF as a reader's program does, with pdf.js, and its fonts with pdf-lib. */

import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FoundBookmark, FoundDocument, FoundSheet } from './found.ts';
import { readFonts } from './read-fonts.ts';
import { readSheet } from './read-sheet.ts';

type SheetOf = (destination: unknown) => number | undefined;

/** @throws whatever the readers say of a file that is none */
export async function readDocument(path: string): Promise<FoundDocument> {
  const bytes = new Uint8Array(await readFile(path));
  const fonts = await readFonts(bytes);
  // The reader takes the bytes away.
  const task = getDocument({ data: bytes, verbosity: 0, isEvalSupported: false });
  try {
    const document = await task.promise;
    const sheetOf = await destinationReader(document);
    const sheets: FoundSheet[] = [];
    for (let index = 0; index < document.numPages; index++) {
      const page = await document.getPage(index + 1);
      sheets.push(await readSheet(page, index, sheetOf));
      page.cleanup();
    }
    return { sheets, bookmarks: bookmarksOf(await document.getOutline(), sheetOf), fonts };
  } finally {
    await task.destroy();
  }
}

/** @returns a function that finds the sheet a destination leads to, given itself or by its name. */
async function destinationReader(document: PDFDocumentProxy): Promise<SheetOf> {
  const named = new Map(Object.entries(await document.getDestinations()));
  const sheets = new Map<number, number>();
  for (let index = 0; index < document.numPages; index++) {
    const { ref } = await document.getPage(index + 1);
    if (ref !== null) sheets.set(ref.num, index);
  }
  return (destination) => {
    const place: unknown = typeof destination === 'string' ? named.get(destination) : destination;
    const target: unknown = Array.isArray(place) ? place[0] : undefined;
    return isReference(target) ? sheets.get(target.num) : undefined;
  };
}

function isReference(value: unknown): value is { num: number } {
  return typeof value === 'object' && value !== null && 'num' in value;
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null;

function bookmarksOf(outline: Outline, sheetOf: SheetOf, depth = 0): FoundBookmark[] {
  return (outline ?? []).flatMap(({ title, dest, items }) => {
    const sheet = sheetOf(dest);
    const below = bookmarksOf(items as Outline, sheetOf, depth + 1);
    return [{ title, depth, ...(sheet === undefined ? {} : { sheet }) }, ...below];
  });
}
