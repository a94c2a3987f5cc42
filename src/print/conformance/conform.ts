/** Makes a tagged report a PDF/A-3a that is PDF/UA-1 too: readable for decades, by people who do not see it too. */

import { readPages } from '../destinations.ts';
import type { PdfFile } from '../pdf-file.ts';
import { pdfText } from '../pdf-output.ts';
import { PdfName, PdfReference, PdfString, type PdfValue } from '../pdf-value.ts';
import { attach, type Attachment } from './attachments.ts';
import { informationEntries, xmpPacket, type DocumentInformation } from './document-information.ts';
import { srgbName, srgbProfile } from './srgb-profile.ts';

export interface Conformance {
  information: DocumentInformation;
  attachments: readonly Attachment[];
  /** What the link to each heading (`id`) says. */
  linkTexts: ReadonlyMap<string, string>;
}

/** Adds descriptions, metadata, colour profile and attachments. Call once, between tagging and saving. */
export function conform(file: PdfFile, { information, attachments, linkTexts }: Conformance): void {
  describeLinks(file, linkTexts);
  attach(file, attachments, information.date);
  file.replaceInformation(informationEntries(information));
  file.extendCatalogue(
    new Map<string, PdfValue>([
      ['Metadata', metadata(file, information)],
      ['OutputIntents', [outputIntent(file)]],
      ['Lang', new PdfString(information.language)],
      ['ViewerPreferences', new Map([['DisplayDocTitle', true]])],
    ]),
  );
}

/** Uncompressed, so that any program finds it. */
function metadata(file: PdfFile, information: DocumentInformation): PdfReference {
  const entries = new Map([
    ['Type', new PdfName('Metadata')],
    ['Subtype', new PdfName('XML')],
  ]);
  return file.addStream(Buffer.from(xmpPacket(information)), entries, false);
}

/** What the colours of the document mean: those of an sRGB screen. */
function outputIntent(file: PdfFile): PdfValue {
  return new Map<string, PdfValue>([
    ['Type', new PdfName('OutputIntent')],
    ['S', new PdfName('GTS_PDFA1')],
    ['OutputConditionIdentifier', pdfText(srgbName)],
    ['Info', pdfText(srgbName)],
    ['DestOutputProfile', file.addStream(srgbProfile(), new Map([['N', 3]]))],
  ]);
}

/** A link says where it leads (ISO 14289-1, 7.18.5). */
function describeLinks(file: PdfFile, texts: ReadonlyMap<string, string>): void {
  for (const page of readPages(file)) {
    for (const reference of file.list(file.dictionary(page).get('Annots'))) {
      if (!(reference instanceof PdfReference)) continue;
      const annotation = file.dictionary(reference);
      const target = annotation.get('Dest');
      if (!(target instanceof PdfName)) continue;
      const id = Buffer.from(target.name, 'latin1').toString();
      annotation.set('Contents', pdfText(texts.get(id) ?? id));
      file.replace(reference, annotation);
    }
  }
}
