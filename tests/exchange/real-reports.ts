import { join } from 'node:path';
import { examine } from '../../src/checks/examine.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { Report } from '../../src/report/report.ts';

/** @returns every report of the repository's own data, computed as a build computes them. */
export async function realReports(): Promise<Report[]> {
  const { disclosures } = examine(await readProject(join(projectRoot, 'data')));
  return disclosures.flatMap(({ report }) => (report === undefined ? [] : [report]));
}
