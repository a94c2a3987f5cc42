/**
 * Puts the pages of attached PDFs into a printed report. The browser has printed a stand-in for each of them (see
 * report/stand-in.ts): a picture that is tagged, numbered and listed like everything else. Here the picture's object
 * becomes the page, as a form that fills the same unit square; nothing else of the report is touched.
 */

import { readFile } from 'node:fs/promises';
import { PDFDocument, popGraphicsState, pushGraphicsState } from '@cantoo/pdf-lib';
import type { PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';
import { standInOf } from '../report/stand-in.ts';
import type { AttachedPdf } from '../report/report.ts';
import { readPages } from './destinations.ts';
import { flattenAnnotations } from './flatten-annotations.ts';
import { openForeign, pageFrame } from './foreign-pdf.ts';
import type { PageFrame } from './foreign-pdf.ts';
import { PdfFile } from './pdf-file.ts';
import { PdfName, PdfReference } from './pdf-value.ts';
import { PrintError } from './print-error.ts';

/** What the printer has to know of an attached PDF. */
export type PdfToAppend = Pick<AttachedPdf, 'ordinal' | 'title' | 'path' | 'pages'>;

/** @throws PrintError where an attached PDF changed since it was checked, or a page of it found no place. */
export async function appendPdfs(
  file: PdfFile,
  attachments: readonly PdfToAppend[],
): Promise<void> {
  if (attachments.length === 0) return;
  const places = readStandIns(file);
  const carrier = await PDFDocument.create({ updateMetadata: false });
  // Numbers above those of the report: the forms move over as they are.
  carrier.context.largestObjectNumber = file.largestNumber;
  const moves: { form: PDFEmbeddedPage; place: number }[] = [];
  for (const attachment of attachments) {
    const pages = await pagesOf(attachment);
    const frames = pages.map(pageFrame);
    const forms = await carrier.embedPages(pages, frames, frames.map(unitSquare));
    forms.forEach((form, index) => {
      const place = places.get(placeKey(attachment.ordinal, index + 1));
      if (place === undefined) {
        throw new PrintError(`附件“${attachment.title}”的第${index + 1}页没有印出来：请重新生成。`);
      }
      moves.push({ form, place });
    });
  }
  const bytes = await carrier.save({ useObjectStreams: false, addDefaultPage: false });
  const carried = new PdfFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  for (const { form, place } of moves) file.replaceObject(place, carried, form.ref.objectNumber);
}

async function pagesOf({ title, path, pages: expected }: PdfToAppend): Promise<PDFPage[]> {
  const document = await openForeign(await readFile(path));
  if (typeof document === 'string' || document.getPageCount() !== expected.length) {
    throw new PrintError(`附件“${title}”的文件“${path}”在检查之后变了：请重新生成。`);
  }
  const pages = document.getPages();
  for (const page of pages) {
    // A blank page has no content, and only content can become a form.
    if (page.node.Contents() === undefined) {
      page.pushOperators(pushGraphicsState(), popGraphicsState());
    }
    flattenAnnotations(page);
  }
  return pages;
}

const placeKey = (ordinal: number, page: number): string => `${ordinal}/${page}`;

/** @returns object number of the stand-in by attachment and page. */
function readStandIns(file: PdfFile): Map<string, number> {
  const places = new Map<string, number>();
  for (const page of readPages(file)) {
    const resources = file.resolve(file.dictionary(page).get('Resources'));
    const pictures = resources instanceof Map ? resources.get('XObject') : undefined;
    for (const [, picture] of pictures === undefined ? [] : file.dictionary(pictures)) {
      if (!(picture instanceof PdfReference)) continue;
      const dictionary = file.dictionary(picture);
      const kind = dictionary.get('Subtype');
      const isSmall = dictionary.get('Width') === 2 && dictionary.get('Height') === 1;
      if (!(kind instanceof PdfName) || kind.name !== 'Image' || !isSmall) continue;
      const standIn = standInOf(Buffer.from(file.stream(picture), 'latin1'));
      if (standIn !== undefined)
        places.set(placeKey(standIn.ordinal, standIn.page), picture.number);
    }
  }
  return places;
}

/** The matrix that brings what readers show of a page into the unit square, upright. */
function unitSquare({ left, bottom, right, top, turn }: PageFrame): Matrix {
  const [width, height] = [right - left, top - bottom];
  const [x, y] = [left / width, bottom / height];
  switch (turn) {
    case 0:
      return [1 / width, 0, 0, 1 / height, -x, -y];
    case 90:
      return [0, -1 / width, 1 / height, 0, -y, 1 + x];
    case 180:
      return [-1 / width, 0, 0, -1 / height, 1 + x, 1 + y];
    case 270:
      return [0, 1 / width, -1 / height, 0, 1 + y, -x];
  }
}

type Matrix = [number, number, number, number, number, number];
