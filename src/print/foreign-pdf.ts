/** Opens PDFs that others made, scans and signed reports above all: any cross-reference form, any number of filters. */

import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { PdfFault, PdfPageSize } from '../source/pdf-facts.ts';

/** The visible part of a page in its own coordinates, and by how much readers turn it clockwise. */
export interface PageFrame {
  left: number;
  bottom: number;
  right: number;
  top: number;
  turn: 0 | 90 | 180 | 270;
}

/** The entry of a trailer or cross-reference stream that leads to how the file is encrypted; never compressed. */
const encryption = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** @returns the document with at least one readable page, or why it cannot be appended. */
export async function openForeign(bytes: Uint8Array): Promise<PDFDocument | PdfFault> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      ignoreEncryption: false,
    });
    const pages = document.getPages();
    return pages.length > 0 && pages.every(isWhole) ? document : 'damaged';
  } catch {
    // The reader stumbles over scrambled objects before it comes to say that they are encrypted.
    return encryption.test(Buffer.from(bytes).toString('latin1')) ? 'encrypted' : 'damaged';
  }
}

/** A page whose content is missing or cannot be unpacked would be appended as an empty sheet. */
function isWhole(page: PDFPage): boolean {
  const { width, height } = pageSize(page);
  const { Contents } = page.node.normalizedEntries();
  for (let index = 0; index < (Contents?.size() ?? 0); index += 1) {
    const stream = Contents?.lookup(index, PDFStream);
    if (stream instanceof PDFRawStream) decodePDFRawStream(stream).decode();
  }
  return width > 0 && height > 0;
}

/** @returns what readers show of the page. */
export function pageFrame(page: PDFPage): PageFrame {
  const { x, y, width, height } = page.getCropBox();
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as PageFrame['turn'];
  return { left: x, bottom: y, right: x + width, top: y + height, turn };
}

/** @returns width and height as readers show them. */
export function pageSize(page: PDFPage): PdfPageSize {
  const { left, bottom, right, top, turn } = pageFrame(page);
  const [width, height] = [right - left, top - bottom];
  return turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
}

/** @returns the names of the fonts whose glyphs are not in the file, each once, sorted. */
export function fontsOutside(document: PDFDocument): string[] {
  const names = new Set<string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameIn(object, 'Type') !== 'Font') continue;
    const kind = nameIn(object, 'Subtype');
    // The outlines of a composite font belong to its descendant, those of Type 3 are drawings.
    if (kind === 'Type0' || kind === 'Type3') continue;
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
    const files = ['FontFile', 'FontFile2', 'FontFile3'];
    if (files.some((key) => descriptor?.has(PDFName.of(key)))) continue;
    names.add(nameIn(object, 'BaseFont') ?? '?');
  }
  return [...names].sort();
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
