import { examine } from '../checks/examine.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { printReports } from './print-reports.ts';
import { readProject } from './read-project.ts';
import { sealReports, sourcesOf } from './seal-reports.ts';

/** `juesuan print`: prints the pages of an earlier build again, without building them. */
export async function print({ data, out }: { data: string; out: string }): Promise<ExitStatus> {
  const { disclosures } = examine(await readProject(data));
  const reports = disclosures.flatMap(({ report }) =>
    report === undefined || report.draft ? [] : [report],
  );
  const sources = sourcesOf(disclosures);
  const { pdfs, sheets, failures, replacedFace } = await printReports(reports, out, sources);
  const failed = new Set(failures.map(({ report }) => report));
  const printed = reports.filter((report) => !failed.has(report));
  await sealReports(printed, out, data, sources);
  for (const { report, message } of failures) console.log(`${report.title}：${message}`);
  if (replacedFace !== '') console.log(`字体：${replacedFace}`);
  console.log(`打印 PDF ${pdfs} 份，共 ${sheets} 页。`);
  // A draft is not printed, and that is no fault; a file with errors is.
  const complete = failures.length === 0 && disclosures.every(({ report }) => report !== undefined);
  return complete ? exitStatus.done : exitStatus.problems;
}
