import { examine } from '../checks/examine.ts';
import { isHeldBack } from '../checks/gate.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import type { FormatName } from './format/format.ts';
import { projectLines } from './format/source-lines.ts';
import { findingsSummary, printFindings } from './print-findings.ts';
import { readProject } from './read-project.ts';

interface CheckOptions {
  data: string;
  format: FormatName;
  /** Warnings too are faults. */
  strict: boolean;
}

/**
 * `juesuan check`: lists what is wrong, publishes nothing. The standard output carries the chosen format alone, the
 * summary of all but text goes to the standard error stream.
 */
export async function check({ data, format, strict }: CheckOptions): Promise<ExitStatus> {
  const files = await readProject(data);
  const examination = examine(files, { strict, reports: false });
  const { disclosures, problems } = examination;
  printFindings(problems, projectLines(files), format);
  const [counts, ...notes] = findingsSummary(examination);
  const summary = [`共检查 ${disclosures.length} 份决算：${counts}`, ...notes].join('\n');
  if (format === 'text') console.log(problems.length === 0 ? summary : `\n${summary}`);
  else console.error(summary);
  return isHeldBack(problems, strict) ? exitStatus.problems : exitStatus.done;
}
