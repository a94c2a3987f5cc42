/** Reads a PDF back with pdf.js, as a reader's program would. */

import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface TextItem {
  text: string;
  /** Left edge and baseline in points, from the lower left corner of the sheet. */
  x: number;
  y: number;
  /** Length of the text in the direction it runs. */
  width: number;
  size: number;
  /** Whether it runs down the sheet, as the page number beside a landscape table. */
  down: boolean;
  /** Name of its font without the mark of a subset; empty unless `readPdf` was asked for fonts. */
  font: string;
}

export interface ReadPage {
  width: number;
  height: number;
  items: TextItem[];
  /** All text of the page without white space. */
  text: string;
  /** Roles of its structure tree, each once. */
  roles: Set<string>;
}

export interface ReadFont {
  name: string;
  kind: string;
  /** Whether the outlines travel in the file, as TrueType. */
  embedded: boolean;
}

export interface ReadPdf {
  pages: ReadPage[];
  information: Record<string, unknown>;
  marked: boolean;
  /** Bookmarks in order, each with its depth and the index of its sheet. */
  outline: { title: string; depth: number; page: number }[];
  fonts: ReadFont[];
}

/** @returns what the PDF at `path` shows and says; the font of every text with `fonts`, which takes longer. */
export async function readPdf(path: string, { fonts = false } = {}): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items: TextItem[] = [];
    if (fonts) await page.getOperatorList();
    for (const item of content.items) {
      if (!('str' in item)) continue;
      const font = fonts ? fontName(page.commonObjs.get(item.fontName)) : '';
      const [, slope = 0, , , x, y] = item.transform.map(Number);
      if (item.str.trim() === '' || x === undefined || y === undefined) continue;
      items.push({
        text: item.str,
        x,
        y,
        width: item.width,
        size: item.height,
        down: slope < 0,
        font,
      });
    }
    const roles = new Set<string>();
    collectRoles(await page.getStructTree(), roles);
    const text = items
      .map((item) => item.text)
      .join('')
      .replace(/\s/g, '');
    pages.push({ width, height, items, text, roles });
  }
  const { info } = await document.getMetadata();
  const outline: ReadPdf['outline'] = [];
  const walk = async (
    entries: Awaited<ReturnType<typeof document.getOutline>>,
    depth: number,
  ): Promise<void> => {
    for (const { title, dest, items } of entries ?? []) {
      const target: unknown = Array.isArray(dest) ? dest[0] : undefined;
      const page = isReference(target) ? await document.getPageIndex(target) : -1;
      outline.push({ title, depth, page });
      await walk(items, depth + 1);
    }
  };
  await walk(await document.getOutline(), 0);
  const marked = (await document.getMarkInfo())?.['Marked'] === true;
  await task.destroy();
  return { pages, information: { ...info }, marked, outline, fonts: await readFonts(path) };
}

function fontName(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font)) return '';
  return String(font.name).replace(/^[A-Z]{6}\+/, '');
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

async function readFonts(path: string): Promise<ReadFont[]> {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const fonts: ReadFont[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Font'))
      continue;
    const kind = object.lookup(PDFName.of('Subtype'), PDFName).decodeText();
    // A composite font; its part, which has the outlines, is listed too.
    if (kind === 'Type0') continue;
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    fonts.push({
      name: object.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? '',
      kind,
      embedded: descriptor?.has(PDFName.of('FontFile2')) ?? false,
    });
  }
  return fonts;
}

function collectRoles(node: unknown, roles: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.add(String(node.role));
  if ('children' in node && Array.isArray(node.children)) {
    node.children.forEach((child: unknown) => collectRoles(child, roles));
  }
}
