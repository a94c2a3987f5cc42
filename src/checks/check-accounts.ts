import type { Books } from '../accounts/query.ts';
import type { Report } from '../report/report.ts';
import { accountsContextOf } from './accounts-context.ts';
import type { EarlierBooks } from './accounts-context.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { Gate } from './gate.ts';
import type { ReadUnit } from './read-unit-files.ts';
import type { ReadYear } from './read-year.ts';
import { reportOf } from './report-of-year.ts';
import { accountsRules } from './rule-lists.ts';
import { runRulesOver } from './run-rules.ts';
import { addFindings, withinExactSums } from './year-findings.ts';

/** What was computed of one year. */
export interface ComputedYear {
  /** Absent where a problem holds it back, or none is asked for. */
  report: Report | undefined;
  lastYear: Books | undefined;
}

/**
 * Runs the rules on the accounts of units whose files were checked, and computes the reports that the gate asks for;
 * each year takes what is found. The first years of all units come before the second ones: a year whose amounts turn
 * out too large is then no last year of the next.
 */
export function checkAccounts(
  units: readonly ReadUnit[],
  shared: SharedDefinitions,
  { strict = false, reports = true }: Gate = {},
): Map<ReadYear, ComputedYear> {
  const computed = new Map<ReadYear, ComputedYear>();
  const ascending = units.map((unit) => ({ unit, years: yearsInOrder(unit) }));
  const rounds = Math.max(0, ...ascending.map(({ years }) => years.length));
  for (let round = 0; round < rounds; round++) {
    const inspected = ascending.flatMap(({ unit, years }) => {
      const year = years[round];
      if (year === undefined) return [];
      const earlier = earlierBooks(unit.years, year.year);
      const context = accountsContextOf(year, earlier, shared);
      if (context === undefined) return [];
      const subject = { unitId: unit.files.id, place: context.document.placeOf('') };
      return [{ year, earlier, context, subject }];
    });
    const inspections = runRulesOver(accountsRules, inspected);
    for (const [index, { year, earlier, context }] of inspected.entries()) {
      addFindings(year, inspections[index] ?? { problems: [] });
      if (year.books === undefined) continue;
      const { lastYear, yearBeforeLast } = earlier;
      const gate = { strict, reports };
      const compute = () => reportOf(year, context, yearBeforeLast, shared, gate);
      computed.set(year, { report: withinExactSums(year, compute), lastYear });
    }
  }
  return computed;
}

/** Returns the years of a unit, oldest first. */
export function yearsInOrder({ years }: ReadUnit): ReadYear[] {
  return [...years.values()].sort((left, right) => left.year - right.year);
}

function earlierBooks(years: ReadUnit['years'], year: number): EarlierBooks {
  const last = years.get(year - 1);
  return {
    lastYear: last?.books,
    yearBeforeLast: years.get(year - 2)?.books,
    lastDisclosure: last?.context?.disclosure,
  };
}
