/** An attached PDF: a link on the screen, and in print one sheet for each of its pages. */

import { standInPixels } from '../report/stand-in.ts';
import type { StandIn } from '../report/stand-in.ts';
import type { AttachedPdf, Text } from '../report/report.ts';
import { folderName } from './page-address.ts';

export interface AttachedPdfView {
  link: string;
  /** `绩效评价报告（PDF，12页，1.3 MB）` */
  text: Text;
  sheets: SheetView[];
}

export interface SheetView {
  className: string;
  source: string;
  /** `绩效评价报告，第3页，共12页` */
  alternative: Text;
  /** Width divided by height. */
  ratio: string;
}

/** @returns the path of the copied file below the folder of its report. */
export function attachmentFile({ file }: Pick<AttachedPdf, 'file'>): string {
  return `attachments/${folderName(file)}`;
}

export function attachedPdfView(attachment: AttachedPdf): AttachedPdfView {
  const { title, file, bytes, pages, ordinal } = attachment;
  return {
    link: `attachments/${encodeURIComponent(folderName(file))}`,
    text: `${title}（PDF，${pages.length}页，${sizeText(bytes)}）`,
    sheets: pages.map(({ width, height }, index) => ({
      className: `attached-page print-only ${width > height ? 'landscape' : 'portrait'}`,
      source: bitmap({ ordinal, page: index + 1 }),
      alternative: `${title}，第${index + 1}页，共${pages.length}页`,
      ratio: (width / height).toFixed(5),
    })),
  };
}

/** Tells whether the first page lies across: its heading then stands on the same wide sheet. */
export function beginsWide({ pages: [first] }: AttachedPdf): boolean {
  return first !== undefined && first.width > first.height;
}

function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A Windows bitmap of two pixels, uncompressed: nothing but its header around the six bytes. */
function bitmap(standIn: StandIn): string {
  const [red1, green1, blue1, red2, green2, blue2] = standInPixels(standIn);
  const bytes = Buffer.alloc(62);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(2, 18);
  bytes.writeInt32LE(1, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  Buffer.from([blue1, green1, red1, blue2, green2, red2].map(Number)).copy(bytes, 54);
  return `data:image/bmp;base64,${bytes.toString('base64')}`;
}
