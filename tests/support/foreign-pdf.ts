/** PDFs as others make them: scans in any position, sealed, locked, broken off. */

import { degrees, PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** Width, height and how far readers turn the page. */
export type PageShape = [width: number, height: number, turn: number];

export interface ForeignOptions {
  /** Puts a red square on the first page as an annotation, as programs for electronic seals do. */
  seal?: boolean;
  password?: string;
}

/** @returns a PDF with object streams whose pages say `Scan 1`, `Scan 2` … */
export async function foreignPdf(
  shapes: readonly PageShape[],
  { seal = false, password }: ForeignOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  shapes.forEach(([width, height, turn], index) => {
    const page = document.addPage([width, height]);
    page.setRotation(degrees(turn));
    page.drawRectangle({
      x: 4,
      y: 4,
      width: width - 8,
      height: height - 8,
      borderColor: rgb(0, 0, 1),
    });
    page.drawText(`Scan ${index + 1}`, { x: 60, y: height - 90, size: 36, font });
  });
  if (seal) {
    const { context } = document;
    const shape = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] };
    const appearance = context.register(context.flateStream('1 0 0 rg 0 0 10 10 re f', shape));
    const stamp = {
      Type: 'Annot',
      Subtype: 'Stamp',
      Rect: [300, 100, 400, 200],
      F: 4,
      AP: { N: appearance },
    };
    document.getPage(0).node.addAnnot(context.register(context.obj(stamp)));
  }
  if (password !== undefined) document.encrypt({ userPassword: password });
  return document.save({ addDefaultPage: false });
}
