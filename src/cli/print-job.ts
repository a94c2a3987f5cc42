import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withholds } from '../exchange/data-accounts.ts';
import type { Attachment } from '../print/conformance/attachments.ts';
import type { PrintJob } from '../print/print.ts';
import { attachedPdfs } from '../report/attached-pdfs.ts';
import type { Report } from '../report/report.ts';
import { currentVersion } from '../report/versions.ts';

/**
 * Returns how a report is printed whose page and `data.json` lie in `folder`: as `report.pdf` beside them.
 * @param source the authored file, which travels inside the PDF
 */
export function printJobOf(report: Report, folder: string, source: string | undefined): PrintJob {
  return {
    html: join(folder, 'index.html'),
    pdf: join(folder, 'report.pdf'),
    title: report.title,
    author: report.unitName,
    subject: '部门决算公开',
    keywords: ['决算公开', report.unitName, `${report.year}年度`],
    // The authored file still holds what the page keeps back.
    attachments: () => attachmentsOf(folder, withholds(report) ? undefined : source),
    appended: attachedPdfs(report),
    date: new Date(`${currentVersion(report) ?? `${report.year}-12-31`}T00:00:00+08:00`),
  };
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
