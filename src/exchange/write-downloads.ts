import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../report/report.ts';
import { namingFile } from '../source/write-fault.ts';
import { tableCsv } from './csv.ts';
import type { ReportBooks } from './data-accounts.ts';
import { reportData } from './data-json.ts';
import { reportTables, tableNumber } from './report-tables.ts';
import { writeWorkbook } from './workbook.ts';

/**
 * Writes the downloads of a report into its folder: tables.xlsx, tables/NN.csv and data.json, the latter with the
 * entries of the accounts where they are given.
 * @returns their paths relative to the folder, with forward slashes.
 */
export async function writeDownloads(
  report: Report,
  folder: string,
  accounts?: ReportBooks,
): Promise<string[]> {
  const files: [string, string | Uint8Array][] = reportTables(report).map((table, index) => [
    `tables/${tableNumber(index)}.csv`,
    tableCsv(table),
  ]);
  if (files.length > 0) files.unshift(['tables.xlsx', await writeWorkbook(report)]);
  files.push(['data.json', `${JSON.stringify(reportData(report, accounts))}\n`]);
  await mkdir(join(folder, 'tables'), { recursive: true });
  for (const [path, content] of files) {
    const place = join(folder, path);
    await namingFile(place, writeFile(place, content));
  }
  return files.map(([path]) => path);
}
