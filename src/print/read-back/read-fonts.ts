/** Reads which fonts the pages of a PDF use, and how they are embedded (ISO 32000-1, 9.6 to 9.9). */

import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { FoundFont } from './found.ts';

const outlines = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => PDFName.of(key));

/** @returns the fonts of the pages' own resources, each once: those of attached pages lie deeper, in forms. */
export async function readFonts(bytes: Uint8Array): Promise<FoundFont[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = new Set<PDFDict>();
  for (const page of document.getPages()) {
    const own = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const [, font] of own?.entries() ?? []) fonts.add(document.context.lookup(font, PDFDict));
  }
  return Array.from(fonts, describe);
}

function describe(font: PDFDict): FoundFont {
  const part =
    font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
  const descriptor = part.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const kind = part.lookup(PDFName.of('Subtype'), PDFName).decodeText();
  const name =
    part.lookupMaybe(PDFName.of('BaseFont'), PDFName) ??
    descriptor?.lookupMaybe(PDFName.of('FontName'), PDFName);
  const [, mark, plain = ''] = /^([A-Z]{6}\+)?(.*)$/.exec(name?.decodeText() ?? '') ?? [];
  // The shapes of a Type 3 font are its own, and only those it needs.
  const isDrawn = kind === 'Type3';
  const embedded = isDrawn || outlines.some((key) => descriptor?.has(key) === true);
  return { name: plain, kind, embedded, subset: isDrawn || mark !== undefined };
}
