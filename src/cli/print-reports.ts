import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { replacedBodyFace } from '../print/faces.ts';
import { openPrinter } from '../print/print.ts';
import type { Report } from '../report/report.ts';
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
  failures: Failure[];
  /** Says that another face stands in for 仿宋; empty where none does. */
  replacedFace: string;
}

/** Prints the built page of every report beside it, as `report.pdf`. One failure does not stop the others. */
export async function printReports(
  reports: readonly Report[],
  site: string,
  sources: Sources,
): Promise<PrintedReports> {
  const result: PrintedReports = { pdfs: 0, sheets: 0, failures: [], replacedFace: '' };
  if (reports.length === 0) return result;
  const printer = await openPrinter();
  try {
    result.replacedFace = replacedBodyFace(await printer.faces());
    await Promise.all(
      reports.map(async (report) => {
        const folder = join(site, report.unitId, String(report.year));
        if (!existsSync(join(folder, 'index.html'))) {
          result.failures.push({ report, message: '网页还没有生成，请先运行 juesuan build' });
          return;
        }
        try {
          const printed = await printer.print(
            await printJobOf(report, folder, sources.get(report)),
          );
          result.pdfs += 1;
          result.sheets += printed.pages;
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          result.failures.push({ report, message });
        }
      }),
    );
  } finally {
    await printer.close();
  }
  return result;
}
