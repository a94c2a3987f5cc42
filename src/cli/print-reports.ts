import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Attachment } from '../print/conformance/attachments.ts';
import { replacedBodyFace } from '../print/faces.ts';
import { openPrinter } from '../print/print.ts';
import { attachedPdfs } from '../report/attached-pdfs.ts';
import { withholds } from '../exchange/data-accounts.ts';
import type { Report } from '../report/report.ts';
import { currentVersion } from '../report/versions.ts';
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
        const html = join(folder, 'index.html');
        if (!existsSync(html)) {
          result.failures.push({ report, message: '网页还没有生成，请先运行 juesuan build' });
          return;
        }
        try {
          const printed = await printer.print({
            html,
            pdf: join(folder, 'report.pdf'),
            title: report.title,
            author: report.unitName,
            subject: '部门决算公开',
            keywords: ['决算公开', report.unitName, `${report.year}年度`],
            // The authored file still holds what the page keeps back.
            attachments: await attachmentsOf(
              folder,
              withholds(report) ? undefined : sources.get(report),
            ),
            appended: attachedPdfs(report),
            date: new Date(`${currentVersion(report) ?? `${report.year}-12-31`}T00:00:00+08:00`),
          });
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

/** What travels inside the PDF: the authored file that it was made from, and its figures as data. */
async function attachmentsOf(folder: string, source: string | undefined): Promise<Attachment[]> {
  const attachments: Attachment[] = [];
  if (source !== undefined)
    attachments.push({
      name: basename(source),
      mediaType: 'application/yaml',
      relationship: 'Source',
      description: '生成本文件的数据（YAML）',
      content: await readFile(source),
    });
  const data = join(folder, 'data.json');
  if (existsSync(data))
    attachments.push({
      name: 'data.json',
      mediaType: 'application/json',
      relationship: 'Data',
      description: '本文件的全部文字和数（JSON）',
      content: await readFile(data),
    });
  return attachments;
}
