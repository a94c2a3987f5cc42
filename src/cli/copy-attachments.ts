import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { attachedPdfs } from '../report/attached-pdfs.ts';
import type { Report } from '../report/report.ts';
import { attachmentFile } from '../site/attached-pdf.ts';

/** Copies the attached PDFs of a report into its folder, where its page links to them. */
export async function copyAttachments(report: Report, folder: string): Promise<void> {
  for (const attachment of attachedPdfs(report)) {
    const place = join(folder, attachmentFile(attachment));
    await mkdir(dirname(place), { recursive: true });
    await copyFile(attachment.path, place);
  }
}
