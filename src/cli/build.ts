import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, join } from 'node:path';
import { examine } from '../checks/examine.ts';
import type { Examination } from '../checks/examine.ts';
import type { ExaminedDisclosure } from '../checks/examine-unit.ts';
import { isHeldBack } from '../checks/gate.ts';
import type { Report } from '../report/report.ts';
import { faultMessage, namingFile } from '../source/write-fault.ts';
import { buildPages } from '../site/build-pages.ts';
import type { ListedReport, SiteModel } from '../site/site-model.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { projectLines } from './format/source-lines.ts';
import { findingsSummary, printFindings } from './print-findings.ts';
import { printReports, sheetsInWords } from './print-reports.ts';
import type { Failure, PrintedReports } from './print-reports.ts';
import { openStaging } from './publish-folder.ts';
import { copyAttachments } from './copy-attachments.ts';
import { copySuperseded, findSuperseded, supersededLines } from './superseded-pdfs.ts';
import type { SupersededPdf } from './superseded-pdfs.ts';
import { isInside, reviewPage } from './review-page.ts';
import { readProject } from './read-project.ts';
import { reportFolder } from './report-folder.ts';
import { sealReports, sourcesOf } from './seal-reports.ts';

interface BuildOptions {
  data: string;
  out: string;
  /** False where only pages are wanted. */
  pdf: boolean;
  /** Warnings too keep their report from being published. */
  strict?: boolean;
  /** The page for the reviewer, where one is wanted; it must not lie in the output. */
  review?: string;
}

/**
 * `juesuan build`: checks all data, builds pages and PDFs to the side, and moves them into place. A file with errors
 * is not published and keeps its earlier pages; every other file is.
 */
export async function build({
  data,
  out,
  pdf,
  strict = false,
  review,
}: BuildOptions): Promise<ExitStatus> {
  if (review !== undefined && isInside(review, out)) {
    console.error(`审核页不能放在输出文件夹“${out}”里，否则会随网站发布：请换一个位置`);
    return exitStatus.usage;
  }
  const start = performance.now();
  const files = await readProject(data);
  const examination = examine(files, { strict });
  const { site, disclosures, problems } = examination;
  printFindings(problems, projectLines(files));
  const reports = disclosures.flatMap(({ report }) =>
    report === undefined || report.draft ? [] : [report],
  );
  const superseded = await allSuperseded(disclosures, out);
  const sources = sourcesOf(disclosures);
  const staging = await openStaging(out);
  try {
    const model = {
      site: site ?? { 网站名称: '决算公开' },
      reports,
      kept: keptReports(disclosures, out),
      superseded: keptDates(superseded),
    };
    const pages = await buildPages(model, staging.folder, { pdf });
    const unsaved = await saveDownloads(disclosures, staging.folder, superseded);
    const printed = pdf ? await printReports(reports, staging.folder, sources) : undefined;
    const failures = [...unsaved, ...(printed?.failures ?? [])];
    const failed = new Set(failures.map(({ report }) => reportFolder(report)));
    if (failed.size > 0)
      await buildPages(withoutFailed(model, failed, out), staging.folder, { pdf });
    const complete = reports.filter((report) => !failed.has(reportFolder(report)));
    await sealReports(complete, staging.folder, data, sources);
    for (const folder of failed) await staging.drop(folder);
    await staging.publish(complete.map(reportFolder));
    const lines = [
      builtLine(reports, pages.files.length, printed),
      ...problemLines(examination, strict),
      ...supersededLines([...superseded.values()].flat()),
      ...failures.map(({ report, message }) => `没有发布：${report.title}：${message}`),
      ...(printed?.replacedFace ? [`字体：${printed.replacedFace}`] : []),
      ...(review === undefined ? [] : [`审核页：${shownPath(review)}`]),
      `用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒；请打开 ${shownPath(join(out, 'index.html'))}`,
    ];
    if (review !== undefined)
      await namingFile(review, writeFile(review, reviewPage(examination, files)));
    console.log(`\n${lines.join('\n')}`);
    return isHeldBack(problems, strict) || failures.length > 0
      ? exitStatus.problems
      : exitStatus.done;
  } finally {
    await staging.discard();
  }
}

/** Files with errors keep the pages of an earlier build; the lists of units and years keep their links. */
function keptReports(disclosures: readonly ExaminedDisclosure[], out: string): ListedReport[] {
  return disclosures.flatMap(({ unitId, year, unitName, report }) =>
    report === undefined && existsSync(join(out, unitId, String(year), 'index.html'))
      ? [{ unitId, year, unitName, title: `${unitName}${year}年度决算`, draft: false }]
      : [],
  );
}

/** The lists link to what is published: a report that failed is listed only where its earlier pages stay. */
function withoutFailed(model: SiteModel, failed: ReadonlySet<string>, out: string): SiteModel {
  const earlier = model.reports.filter(
    (report) =>
      failed.has(reportFolder(report)) && existsSync(join(out, reportFolder(report), 'index.html')),
  );
  return {
    ...model,
    reports: model.reports.filter((report) => !failed.has(reportFolder(report))),
    kept: [...(model.kept ?? []), ...earlier],
  };
}

/** Finds the superseded PDFs of every corrected report, by its folder. */
async function allSuperseded(
  disclosures: readonly ExaminedDisclosure[],
  out: string,
): Promise<Map<string, SupersededPdf[]>> {
  const found = new Map<string, SupersededPdf[]>();
  for (const { report, path } of disclosures) {
    if (report?.corrections === undefined) continue;
    const folder = reportFolder(report);
    found.set(folder, await findSuperseded(report, dirname(path), join(out, folder)));
  }
  return found;
}

function keptDates(
  superseded: ReadonlyMap<string, readonly SupersededPdf[]>,
): Map<string, Set<string>> {
  const dates = [...superseded].map(([folder, pdfs]): [string, Set<string>] => [
    folder,
    new Set(pdfs.flatMap(({ date, path }) => (path === undefined ? [] : [date]))),
  ]);
  return new Map(dates);
}

/**
 * Writes tables, data, attachments and superseded PDFs of every report beside its page; returns why some could not be
 * written.
 */
async function saveDownloads(
  disclosures: readonly ExaminedDisclosure[],
  folder: string,
  superseded: ReadonlyMap<string, readonly SupersededPdf[]>,
): Promise<Failure[]> {
  // Imported late: the workbook writer takes its time to load, and `check` and `--help` do not need it.
  const { writeDownloads } = await import('../exchange/write-downloads.ts');
  const failures: Failure[] = [];
  for (const { report, accounts } of disclosures) {
    if (report === undefined || report.draft) continue;
    try {
      const place = join(folder, reportFolder(report));
      await writeDownloads(report, place, accounts);
      await copyAttachments(report, place);
      await copySuperseded(superseded.get(reportFolder(report)) ?? [], place);
    } catch (error) {
      failures.push({ report, message: faultMessage(error) });
    }
  }
  return failures;
}

function builtLine(
  reports: readonly Report[],
  pages: number,
  printed: PrintedReports | undefined,
): string {
  const units = new Set(reports.map(({ unitId }) => unitId)).size;
  const pdf = printed === undefined ? '' : `，PDF ${printed.pdfs} 份（${sheetsInWords(printed)}）`;
  return `单位 ${units} 个，决算 ${reports.length} 份；网页 ${pages} 个${pdf}`;
}

function problemLines(examination: Examination, strict: boolean): string[] {
  const [counts, ...notes] = findingsSummary(examination);
  return [`问题：${counts}`, ...notes, ...unpublished(examination.disclosures, strict)];
}

function unpublished(disclosures: readonly ExaminedDisclosure[], strict: boolean): string[] {
  const reason = strict ? '有错误或警告' : '有错误';
  return disclosures.flatMap(({ path, report }) => {
    if (report === undefined) return [`没有发布：${path}（${reason}，原来的网页没有动）`];
    return report.draft ? [`没有发布：${path}（草稿）`] : [];
  });
}

function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path)) || path;
}
