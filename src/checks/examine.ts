import { sortProblems } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';
import type { Site } from '../source/types/site.ts';
import { unitsContext } from './departments.ts';
import { readDefinitions } from './definitions.ts';
import type { SharedDefinitions } from './definitions.ts';
import { checkUnits } from './examine-unit.ts';
import type { ExaminedDisclosure } from './examine-unit.ts';
import { isHeldBack } from './gate.ts';
import type { Gate } from './gate.ts';
import type { ProjectFiles, UnitFiles } from './project-files.ts';
import { readUnit } from './read-unit-files.ts';
import { unitsRules } from './rule-lists.ts';
import { runRules } from './run-rules.ts';
import type { UnitFacts } from './unit-facts.ts';
import { mergeSwitches, setAside, sumSwitches } from './switched-off.ts';
import type { Switch, SwitchedOff } from './switched-off.ts';

export interface Examination {
  site: Site | undefined;
  disclosures: ExaminedDisclosure[];
  /** Sorted by file, line and column. */
  problems: Problem[];
  /** Rules that units and editions do without, and what was left out for it. */
  switchedOff: SwitchedOff[];
}

/**
 * Reads, checks and computes everything; an error keeps back its own report and no other. Units come some at a time, and
 * of each only reports, problems and a few figures stay. Pure: same files, same result.
 */
export function examine(files: ProjectFiles, gate: Gate = {}): Examination {
  const { shared, problems } = readDefinitions(files);
  if (shared === undefined) {
    return { site: undefined, disclosures: [], problems: sortProblems(problems), switchedOff: [] };
  }
  const examined = examineUnits(files.units, shared, gate);
  return {
    ...examined,
    site: shared.site,
    problems: sortProblems([...problems, ...examined.problems]),
  };
}

/** So many units are read and then checked together: rules are quicker over many files, and memory stays small. */
const unitsAtOnce = 20;

/** Examines units some at a time, then what they say of each other. */
export function examineUnits(
  units: Iterable<UnitFiles>,
  shared: SharedDefinitions,
  gate: Gate = {},
): Omit<Examination, 'site'> {
  const problems: Problem[] = [];
  const disclosures: ExaminedDisclosure[] = [];
  const facts: UnitFacts[] = [];
  const switchedOff: SwitchedOff[] = [];
  const switches = new Map<string, readonly Switch[]>();
  for (const part of inParts(units, unitsAtOnce)) {
    const read = part.map((files) => readUnit(files, shared));
    for (const result of checkUnits(read, shared, gate)) {
      problems.push(...result.problems);
      disclosures.push(...result.disclosures);
      facts.push(...result.facts);
      switchedOff.push(...result.switchedOff);
      for (const [path, off] of result.switches) switches.set(path, off);
    }
  }
  const between: Problem[] = [];
  for (const problem of problemsBetweenUnits(facts)) {
    const off = switches.get(problem.place.file) ?? [];
    const { kept, silenced } = setAside([problem], off);
    between.push(...kept);
    if (silenced.length > 0) switchedOff.push(...sumSwitches([{ switches: off, silenced }]));
  }
  problems.push(...between);
  const heldBack = new Set(
    between
      .filter((each) => isHeldBack([each], gate.strict === true))
      .map(({ place }) => place.file),
  );
  return {
    disclosures: disclosures.map((each) => (heldBack.has(each.path) ? withoutReport(each) : each)),
    problems: sortProblems(problems),
    switchedOff: mergeSwitches(switchedOff),
  };
}

function* inParts<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
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
