import { sortProblems } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';
import type { Site } from '../source/types/site.ts';
import { readDefinitions } from './definitions.ts';
import { examineUnit } from './examine-unit.ts';
import type { ExaminedDisclosure } from './examine-unit.ts';
import type { ProjectFiles } from './project-files.ts';

export interface Examination {
  site: Site | undefined;
  disclosures: ExaminedDisclosure[];
  /** Sorted by file, line and column. */
  problems: Problem[];
}

/** Reads, checks and computes everything; an error keeps back its own report and no other. Pure: same files, same result. */
export function examine(files: ProjectFiles): Examination {
  const { shared, problems } = readDefinitions(files);
  const disclosures: ExaminedDisclosure[] = [];
  for (const unit of files.units) {
    if (shared === undefined) break;
    const result = examineUnit(unit, shared);
    problems.push(...result.problems);
    disclosures.push(...result.disclosures);
  }
  return { site: shared?.site, disclosures, problems: sortProblems(problems) };
}
