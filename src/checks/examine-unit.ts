import type { Books } from '../accounts/query.ts';
import type { Report } from '../report/report.ts';
import { isNamedIn, unitInYear } from '../report/unit-in-year.ts';
import type { Problem } from '../source/problem.ts';
import type { Unit } from '../source/types/unit.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { Gate } from './gate.ts';
import type { UnitFiles } from './project-files.ts';
import { checkAccounts, yearsInOrder } from './check-accounts.ts';
import type { ComputedYear } from './check-accounts.ts';
import { checkFiles } from './check-files.ts';
import type { YearOfUnit } from './check-files.ts';
import { readUnit } from './read-unit-files.ts';
import type { ReadUnit } from './read-unit-files.ts';
import type { ReadYear } from './read-year.ts';
import { sumSwitches } from './switched-off.ts';
import type { Switch, SwitchedOff } from './switched-off.ts';
import { unitFacts } from './unit-facts.ts';
import type { UnitFacts } from './unit-facts.ts';

/** What became of one disclosure. */
export interface ExaminedDisclosure {
  unitId: string;
  year: number;
  path: string;
  /** The unit's name in that year; the folder's where the unit file does not say. */
  unitName: string;
  /** Absent when the file has errors, and is then not published; absent too where no reports are asked for. */
  report?: Report;
  /** What the report was computed from; present where it is. */
  accounts?: { books: Books; lastYear: Books | undefined };
}

/** What became of one unit. */
export interface ExaminedUnit {
  disclosures: ExaminedDisclosure[];
  problems: Problem[];
  /** Rules that the unit or its editions do without. */
  switchedOff: SwitchedOff[];
  /** By file, the rules that it does without. */
  switches: [path: string, switches: readonly Switch[]][];
  /** What the rules between units need of it, oldest year first. */
  facts: UnitFacts[];
}

/** Checks and computes the years of one unit; what all units share is read once (`readDefinitions`). */
export function examineUnit(
  files: UnitFiles,
  shared: SharedDefinitions,
  gate: Gate = {},
): ExaminedUnit {
  const read = readUnit(files, shared);
  return examined(read, checkYears([read], shared, gate));
}

/** Runs all rules on units that were read, and computes the reports that are asked for; one result for each unit. */
export function checkUnits(
  units: readonly ReadUnit[],
  shared: SharedDefinitions,
  gate: Gate = {},
): ExaminedUnit[] {
  const computed = checkYears(units, shared, gate);
  return units.map((unit) => examined(unit, computed));
}

function checkYears(
  units: readonly ReadUnit[],
  shared: SharedDefinitions,
  gate: Gate,
): Map<ReadYear, ComputedYear> {
  checkFiles(units.flatMap(yearsOf), shared);
  return checkAccounts(units, shared, gate);
}

function yearsOf({ files, unit, years }: ReadUnit): YearOfUnit[] {
  return [...years.values()].map((year) => ({ year, files, unit }));
}

function examined(read: ReadUnit, computed: ReadonlyMap<ReadYear, ComputedYear>): ExaminedUnit {
  const { files, unit, problems } = read;
  const years = yearsInOrder(read);
  const disclosures = years.map((year): ExaminedDisclosure => {
    const outcome = {
      unitId: files.id,
      year: year.year,
      path: year.file.path,
      unitName: nameInYear(files.id, unit, year.year),
    };
    const { report, lastYear } = computed.get(year) ?? {};
    if (report === undefined || year.books === undefined) return outcome;
    return { ...outcome, report, accounts: { books: year.books, lastYear } };
  });
  return {
    disclosures,
    problems: [...problems, ...years.flatMap((year) => year.problems)],
    switchedOff: sumSwitches(years),
    switches: years.map(({ file, switches }) => [file.path, switches]),
    facts: years.flatMap(factsOf),
  };
}

function nameInYear(unitId: string, unit: Unit | undefined, year: number): string {
  return unit !== undefined && isNamedIn(unit, year) ? unitInYear(unitId, unit, year).name : unitId;
}

function factsOf({ context, books }: ReadYear): UnitFacts[] {
  if (context === undefined || books === undefined) return [];
  const { unitId, unit, disclosure, document, textSurroundings } = context;
  if (!isNamedIn(unit, disclosure.年度)) return [];
  const { units } = textSurroundings;
  return [unitFacts({ unitId, unit, disclosure, books, units, place: document.placeOf('') })];
}
