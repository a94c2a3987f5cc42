import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { examine } from '../checks/examine.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { printReports, sheetsInWords } from './print-reports.ts';
import { openStaging } from './publish-folder.ts';
import { readProject } from './read-project.ts';
import { reportFolder } from './report-folder.ts';
import { sealReports, sourcesOf } from './seal-reports.ts';

/**
 * `juesuan print`: prints the pages of an earlier build again, without building them. A report's folder is made anew to
 * the side and moved into place when its PDF is right; one that fails keeps its earlier PDF.
 */
export async function print({ data, out }: { data: string; out: string }): Promise<ExitStatus> {
  const { disclosures } = examine(await readProject(data));
  const reports = disclosures.flatMap(({ report }) =>
    report === undefined || report.draft ? [] : [report],
  );
  const sources = sourcesOf(disclosures);
  const staging = await openStaging(out);
  try {
    for (const folder of reports.map(reportFolder)) {
      if (existsSync(join(out, folder)))
        await copyPages(join(out, folder), join(staging.folder, folder));
    }
    const { pdfs, sheets, failures, replacedFace } = await printReports(
      reports,
      staging.folder,
      sources,
    );
    const failed = new Set(failures.map(({ report }) => report));
    const printed = reports.filter((report) => !failed.has(report));
    await sealReports(printed, staging.folder, data, sources);
    for (const report of failed) await staging.drop(reportFolder(report));
    await staging.publish(printed.map(reportFolder));
    for (const { report, message } of failures) console.log(`${report.title}：${message}`);
    if (replacedFace !== '') console.log(`字体：${replacedFace}`);
    console.log(`打印 PDF ${pdfs} 份，${sheetsInWords({ pdfs, sheets })}。`);
    // A draft is not printed, and that is no fault; a file with errors is.
    const complete =
      failures.length === 0 && disclosures.every(({ report }) => report !== undefined);
    return complete ? exitStatus.done : exitStatus.problems;
  } finally {
    await staging.discard();
  }
}

/** Copies everything but what is made anew. */
function copyPages(from: string, to: string): Promise<void> {
  const made = new Set(['report.pdf', 'manifest.json']);
  return cp(from, to, { recursive: true, filter: (path) => !made.has(basename(path)) });
}
