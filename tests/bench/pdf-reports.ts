/** The real reports, built, for benchmarks of their PDFs. */

import { join } from 'node:path';
import { examine } from '../../src/checks/examine.ts';
import { printJobOf } from '../../src/cli/print-job.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { writeDownloads } from '../../src/exchange/write-downloads.ts';
import type { PrintJob } from '../../src/print/print.ts';
import type { Report } from '../../src/report/report.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface BuiltReport {
  /** `example/2021` */
  name: string;
  report: Report;
  /** As a build prints it, data and source attached. */
  job: PrintJob;
}

/** Builds page and downloads of every real report into a folder of their own. */
export async function builtReports(): Promise<BuiltReport[]> {
  const { site, disclosures } = examine(await readProject(join(projectRoot, 'data')));
  const published = disclosures.flatMap(({ report, accounts, path }) =>
    report === undefined || report.draft ? [] : [{ report, accounts, path }],
  );
  const out = temporaryFolder('bench-pdf');
  const reports = published.map(({ report }) => report);
  await buildPages({ site: site ?? { 网站名称: '决算公开' }, reports }, out, { pdf: true });
  return Promise.all(
    published.map(async ({ report, accounts, path }) => {
      const name = `${report.unitId}/${report.year}`;
      const folder = join(out, name);
      await writeDownloads(report, folder, accounts);
      return { name, report, job: printJobOf(report, folder, path) };
    }),
  );
}

/** @returns `count` of them, in turns, each copy with a file of its own. */
export function inTurns(reports: readonly BuiltReport[], count: number): BuiltReport[] {
  return Array.from({ length: count }, (_, index) => {
    const built = reports[index % reports.length];
    if (built === undefined) throw new Error('no report to print');
    const { job } = built;
    return { ...built, job: { ...job, pdf: job.pdf.replace(/\.pdf$/, `-${index}.pdf`) } };
  });
}

/** Runs `work` for every entry, `concurrency` at a time. @returns the milliseconds for all */
export async function timeAll<Entry>(
  entries: readonly Entry[],
  concurrency: number,
  work: (entry: Entry) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const left = entries.values();
  const worker = async (): Promise<void> => {
    for (const entry of left) await work(entry);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return performance.now() - start;
}
