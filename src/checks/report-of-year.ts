import type { Books } from '../accounts/query.ts';
import { buildReport } from '../report/build-report.ts';
import { classificationOf } from '../report/official-classification.ts';
import type { Report } from '../report/report.ts';
import { unitInYear } from '../report/unit-in-year.ts';
import type { AccountsContext } from './context.ts';
import type { SharedDefinitions } from './definitions.ts';
import { isHeldBack } from './gate.ts';
import type { Gate } from './gate.ts';
import type { ReadYear } from './read-year.ts';
import { withheldProblems } from './withheld.ts';

/** Returns the report of a year that was checked, when the gate asks for it and no problem holds it back. */
export function reportOf(
  year: ReadYear,
  context: AccountsContext,
  yearBeforeLast: Books | undefined,
  shared: SharedDefinitions,
  { strict, reports }: Readonly<Required<Gate>>,
): Report | undefined {
  const { disclosure, document, unit, unitId, books, lastYear, edition, functional, pdfs } =
    context;
  const definitions = shared.editions.get(disclosure.版式)?.definitions;
  // What is withheld can be told only of the computed report.
  const isNeeded = reports || disclosure.不公开 !== undefined;
  if (definitions === undefined || !isNeeded || isHeldBack(year.problems, strict)) return undefined;
  const input = {
    disclosure,
    source: document,
    unit: unitInYear(unitId, unit, disclosure.年度),
    books,
    lastYear,
    yearBeforeLast,
    edition,
    classification: classificationOf(functional, shared.economic, disclosure.年度),
    definitions,
    pdfs,
  };
  const report = buildReport(input);
  year.problems.push(...withheldProblems(input, document, report));
  return reports && !isHeldBack(year.problems, strict) ? report : undefined;
}
