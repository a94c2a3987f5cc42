import { sortProblems } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';
import type { Site } from '../source/types/site.ts';
import { unitsContext } from './between-units.ts';
import { readDefinitions } from './definitions.ts';
import { examineUnit } from './examine-unit.ts';
import type { ExaminedDisclosure } from './examine-unit.ts';
import type { ProjectFiles } from './project-files.ts';
import { unitsRules } from './rule-lists.ts';
import { runRules } from './run-rules.ts';
import type { UnitFacts } from './unit-facts.ts';

export interface Examination {
  site: Site | undefined;
  disclosures: ExaminedDisclosure[];
  /** Sorted by file, line and column. */
  problems: Problem[];
}

/**
 * Reads, checks and computes everything; an error keeps back its own report and no other. Units come one at a time, and
 * of each only reports, problems and a few figures stay. Pure: same files, same result.
 */
export function examine(files: ProjectFiles): Examination {
  const { shared, problems } = readDefinitions(files);
  const disclosures: ExaminedDisclosure[] = [];
  const facts: UnitFacts[] = [];
  for (const unit of files.units) {
    if (shared === undefined) break;
    const result = examineUnit(unit, shared);
    problems.push(...result.problems);
    disclosures.push(...result.disclosures);
    facts.push(...result.facts);
  }
  const between = problemsBetweenUnits(facts);
  problems.push(...between);
  const heldBack = new Set(
    between.flatMap(({ level, place }) => (level === 'error' ? [place.file] : [])),
  );
  return {
    site: shared?.site,
    disclosures: disclosures.map((each) => (heldBack.has(each.path) ? withoutReport(each) : each)),
    problems: sortProblems(problems),
  };
}

/** Returns what the rules between units find, each problem in the file that has to be looked at. */
export function problemsBetweenUnits(facts: readonly UnitFacts[]): Problem[] {
  const [first] = facts;
  if (first === undefined) return [];
  const subject = { unitId: '全部单位', place: first.place };
  return runRules(unitsRules, unitsContext(facts), subject);
}

function withoutReport({ report: _report, ...rest }: ExaminedDisclosure): ExaminedDisclosure {
  return rest;
}
