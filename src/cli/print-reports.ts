import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { replacedBodyFace } from '../print/faces.ts';
import type { Face } from '../print/faces.ts';
import { openPrinter } from '../print/print.ts';
import { expectedDocument } from '../print/read-back/expected-document.ts';
import { expectedFonts } from '../print/read-back/expected-fonts.ts';
import { openReader } from '../print/read-back/open-reader.ts';
import type { Reader } from '../print/read-back/open-reader.ts';
import type { Report } from '../report/report.ts';
import { faultMessage } from '../source/write-fault.ts';
import { printJobOf } from './print-job.ts';
import type { Sources } from './seal-reports.ts';

/** A report that could not be made, and why, in one sentence. */
export interface Failure {
  report: Report;
  message: string;
}

/** What came of printing: PDFs made, sheets in all, and why some could not be made. */
export interface PrintedReports {
  pdfs: number;
  sheets: number;
  /** What reading the PDFs back took, added up; most of it passes while others are printed. */
  readBackMilliseconds: number;
  failures: Failure[];
  /** Says that another face stands in for 仿宋; empty where none does. */
  replacedFace: string;
}

/** @returns how many pages were printed, for the summary: `共 47 页，都已读回核对`. */
export function sheetsInWords({ pdfs, sheets }: Pick<PrintedReports, 'pdfs' | 'sheets'>): string {
  return `共 ${sheets} 页${pdfs === 0 ? '' : '，都已读回核对'}`;
}

/**
 * Prints the built page of every report beside it, as `report.pdf`, and reads it back. One failure does not stop the
 * others. A PDF that is not as its report stays where it was printed: `site` must be a folder that is not yet public.
 */
export async function printReports(
  reports: readonly Report[],
  site: string,
  sources: Sources,
): Promise<PrintedReports> {
  const result: PrintedReports = {
    pdfs: 0,
    sheets: 0,
    readBackMilliseconds: 0,
    failures: [],
    replacedFace: '',
  };
  if (reports.length === 0) return result;
  const printer = await openPrinter();
  const reader = openReader();
  try {
    const faces = await printer.faces();
    result.replacedFace = replacedBodyFace(faces);
    await Promise.all(
      reports.map(async (report) => {
        const folder = join(site, report.unitId, String(report.year));
        try {
          if (!existsSync(join(folder, 'index.html')))
            throw new Error('网页还没有生成，请先运行 juesuan build');
          const job = printJobOf(report, folder, sources.get(report));
          const { pages } = await printer.print(job);
          result.readBackMilliseconds += await checkPrinted(reader, job.pdf, report, pages, faces);
          result.pdfs += 1;
          result.sheets += pages;
        } catch (error) {
          result.failures.push({ report, message: faultMessage(error) });
        }
      }),
    );
  } finally {
    await reader.close();
    await printer.close();
  }
  return result;
}

/** Faults that a message names; those behind them mostly follow from the first. */
const shownFaults = 3;

/** Returns how many milliseconds it took; throws where the PDF does not say what the report says. */
async function checkPrinted(
  reader: Reader,
  pdf: string,
  report: Report,
  sheets: number,
  faces: readonly Face[],
): Promise<number> {
  const { faults, milliseconds } = await reader.read(pdf, () => {
    const document = expectedDocument(report);
    return { document, sheets, fonts: expectedFonts(faces, document.faces) };
  });
  if (faults.length === 0) return milliseconds;
  const more = faults.length > shownFaults ? `；等共${faults.length}处` : '';
  throw new Error(
    `印出的 PDF 与决算不一致：${faults.slice(0, shownFaults).join('；')}${more}。` +
      '请重新生成；仍然这样，多半是模板或程序有错，请把这句话告诉维护的人',
  );
}
