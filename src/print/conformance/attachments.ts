/** Files that travel inside a PDF/A-3, each with its relation to the document (ISO 19005-3, 6.8). */

import { createHash } from 'node:crypto';
import type { PdfFile } from '../pdf-file.ts';
import { formatDate, pdfText } from '../pdf-output.ts';
import { PdfName, PdfString, type PdfReference, type PdfValue } from '../pdf-value.ts';

export interface Attachment {
  /** File name, unique in the document. */
  name: string;
  mediaType: string;
  /** Source: what the document was made from. Data: the figures it shows. */
  relationship: 'Source' | 'Data';
  /** One line for the reader's list of attachments. */
  description: string;
  content: Uint8Array;
}

/** Adds the files to the document, in the order of their names. */
export function attach(file: PdfFile, attachments: readonly Attachment[], date: Date): void {
  if (attachments.length === 0) return;
  const sorted = attachments.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const specifications = sorted.map((attachment) => specification(file, attachment, date));
  const names = sorted.flatMap(({ name }, index): PdfValue[] => [
    pdfText(name),
    specifications[index] ?? null,
  ]);
  const own = file.catalogue.get('Names');
  const tree = own === undefined ? [] : file.dictionary(own);
  file.extendCatalogue(
    new Map<string, PdfValue>([
      ['AF', specifications],
      [
        'Names',
        new Map<string, PdfValue>([...tree, ['EmbeddedFiles', new Map([['Names', names]])]]),
      ],
    ]),
  );
}

function specification(file: PdfFile, attachment: Attachment, date: Date): PdfReference {
  const { name, mediaType, relationship, description } = attachment;
  const content = Buffer.from(attachment.content);
  const embedded = file.addStream(
    content,
    new Map<string, PdfValue>([
      ['Type', new PdfName('EmbeddedFile')],
      ['Subtype', new PdfName(mediaType)],
      [
        'Params',
        new Map<string, PdfValue>([
          ['Size', content.length],
          ['ModDate', new PdfString(formatDate(date))],
          [
            'CheckSum',
            new PdfString(createHash('md5').update(content).digest().toString('latin1')),
          ],
        ]),
      ],
    ]),
  );
  return file.add(
    new Map<string, PdfValue>([
      ['Type', new PdfName('Filespec')],
      ['F', pdfText(name)],
      ['UF', pdfText(name)],
      ['Desc', pdfText(description)],
      ['AFRelationship', new PdfName(relationship)],
      [
        'EF',
        new Map([
          ['F', embedded],
          ['UF', embedded],
        ]),
      ],
    ]),
  );
}
