/** Reads of a foreign PDF what the checks have to know: whether it can be appended, and how large its pages are. */

import { lstat, readFile } from 'node:fs/promises';
import { largestPdf } from '../source/pdf-facts.ts';
import type { PdfFacts } from '../source/pdf-facts.ts';
import { fontsOutside, openForeign, pageSize } from './foreign-pdf.ts';

/**
 * @param path where the PDF lies
 * @param shown the path as messages show it
 * @returns its size and pages, or why it cannot be attached; never throws for a faulty file
 */
export async function inspectPdf(path: string, shown: string): Promise<PdfFacts> {
  const status = await lstat(path);
  const file = { path: shown, bytes: status.size };
  if (!status.isFile()) return { ...file, fault: 'link' };
  if (status.size > largestPdf) return { ...file, fault: 'large' };
  const document = await openForeign(await readFile(path));
  if (typeof document === 'string') return { ...file, fault: document };
  return {
    ...file,
    pages: document.getPages().map(pageSize),
    fontsOutside: fontsOutside(document),
  };
}
