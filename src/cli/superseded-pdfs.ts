import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../report/report.ts';
import {
  archivedFile,
  currentVersion,
  supersededFile,
  supersededVersions,
} from '../report/versions.ts';
import type { Versioned } from '../report/versions.ts';

/** The PDF of a version that a correction replaced; without a path where it was found nowhere. */
export interface SupersededPdf {
  report: Report;
  date: string;
  path?: string;
}

/**
 * Finds the superseded PDFs of a report: beside its YAML file, where they belong, else in the output of an earlier
 * build: kept there under their date, or as the `report.pdf` of that version.
 * @param unitFolder where the YAML file lies
 * @param published the folder of the report in the output
 */
export async function findSuperseded(
  report: Report,
  unitFolder: string,
  published: string,
): Promise<SupersededPdf[]> {
  const dates = supersededVersions(report);
  const lastPrinted = dates.length === 0 ? undefined : await printedVersion(published);
  return dates.map((date) => {
    const places = [
      join(unitFolder, archivedFile(report.year, date)),
      join(published, supersededFile(date)),
      ...(lastPrinted === date ? [join(published, 'report.pdf')] : []),
    ];
    const path = places.find((place) => existsSync(place));
    return { report, date, ...(path === undefined ? {} : { path }) };
  });
}

/** Copies the PDFs that were found into the folder of the report, each under its date. */
export async function copySuperseded(
  pdfs: readonly SupersededPdf[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { date, path } of pdfs) {
    if (path !== undefined) await copyFile(path, join(folder, supersededFile(date)));
  }
}

/** Which version the `report.pdf` of an earlier build is: the `data.json` beside it says. */
async function printedVersion(folder: string): Promise<string | undefined> {
  const path = join(folder, 'data.json');
  if (!existsSync(path)) return undefined;
  const data: unknown = JSON.parse(await readFile(path, 'utf8'));
  return currentVersion(versionOf(data));
}

function versionOf(data: unknown): Versioned {
  const { 公开日期, 更正 = [] } = data as { 公开日期?: string; 更正?: { 更正日期: string }[] };
  return {
    ...(公开日期 === undefined ? {} : { publishedOn: 公开日期 }),
    corrections: 更正.map(({ 更正日期 }) => ({ date: 更正日期, pieces: [] })),
  };
}

/** Returns the lines that say which superseded PDFs were found nowhere, or only in the output. */
export function supersededLines(pdfs: readonly SupersededPdf[]): string[] {
  return pdfs.flatMap(({ report, date, path }) => {
    if (path !== undefined) return [];
    const name = archivedFile(report.year, date);
    return [
      `没有更正前的 PDF：${report.title}，${date}公开的；请把它存为“${name}”，放在年度文件旁边，再生成一次`,
    ];
  });
}
