import type { Books } from '../accounts/query.ts';
import { buildReport } from '../report/build-report.ts';
import { suitsYear } from '../report/edition.ts';
import { classificationOf } from '../report/official-classification.ts';
import type { Report } from '../report/report.ts';
import { isNamedIn, unitInYear } from '../report/unit-in-year.ts';
import { resolveWording } from '../report/wording.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import { nearest } from '../source/nearest.ts';
import type { SharedDefinitions } from './definitions.ts';
import { isHeldBack } from './gate.ts';
import type { Gate } from './gate.ts';
import { addFindings } from './check-year.ts';
import type { ReadYear } from './read-year.ts';
import { accountsRules } from './rule-lists.ts';
import { runRules } from './run-rules.ts';
import { withheldProblems } from './withheld.ts';

/** The unit's books of the years that a report compares with, where they are there. */
export interface EarlierBooks {
  lastYear: Books | undefined;
  yearBeforeLast: Books | undefined;
  lastDisclosure: Disclosure | undefined;
}

/** Runs the rules on the accounts and, when there is no error and the gate asks for it, computes the report. */
export function reportOf(
  year: ReadYear,
  { lastYear, yearBeforeLast, lastDisclosure }: EarlierBooks,
  shared: SharedDefinitions,
  { strict, reports }: Readonly<Required<Gate>>,
): Report | undefined {
  const { context, books } = year;
  if (context === undefined || books === undefined) return undefined;
  const { disclosure, document, unit, unitId } = context;
  const chosen = shared.editions.get(disclosure.版式);
  if (chosen === undefined) {
    const message = unusableEdition(disclosure.版式, shared);
    year.problems.push({
      code: 'C054',
      level: 'error',
      message,
      place: document.placeOf('/版式'),
    });
    return undefined;
  }
  const { definitions } = chosen;
  const edition = chosen.forCategory[unit.类别];
  if (!suitsYear(edition, disclosure.年度)) {
    year.problems.push({
      code: 'C055',
      level: 'error',
      message: `版式“${edition.名称}”不适用于${disclosure.年度}年度：${editionsOfYear(disclosure.年度, shared)}`,
      place: document.placeOf('/版式'),
    });
  }
  if (!isNamedIn(unit, disclosure.年度)) {
    year.problems.push({
      code: 'C056',
      level: 'error',
      message: `unit.yaml 的“名称”里没有${disclosure.年度}年用的名称：请补上，或改正“起”“止”`,
      place: document.placeOf('/年度'),
    });
  }
  const wording = resolveWording(edition.表述, disclosure.表述);
  const { sentences } = definitions;
  const accountsContext = {
    ...context,
    books,
    lastYear,
    lastDisclosure,
    edition,
    sentences,
    wording,
  };
  const subject = { unitId, place: document.placeOf('') };
  addFindings(year, runRules(accountsRules, accountsContext, subject));
  // What is withheld can be told only of the computed report.
  const isNeeded = reports || disclosure.不公开 !== undefined;
  if (!isNeeded || isHeldBack(year.problems, strict)) return undefined;
  const input = {
    disclosure,
    source: document,
    unit: unitInYear(unitId, unit, disclosure.年度),
    books,
    lastYear,
    yearBeforeLast,
    edition,
    classification: classificationOf(context.functional, shared.economic, disclosure.年度),
    definitions,
    pdfs: context.pdfs,
  };
  const report = buildReport(input);
  year.problems.push(...withheldProblems(input, document, report));
  return reports && !isHeldBack(year.problems, strict) ? report : undefined;
}

function editionsOfYear(year: number, { editions }: SharedDefinitions): string {
  const suited = [...editions.values()].flatMap(({ forCategory: { 部门: edition } }) =>
    suitsYear(edition, year) ? [`“${edition.名称}”`] : [],
  );
  if (suited.length === 0) return '还没有这一年度的版式，请在 templates/editions 补上';
  return `请改正年度，或改用这一年度的版式，如${suited.join('、')}`;
}

/** What to say of an edition that no report can be built from: it has faults of its own, or there is none of the name. */
function unusableEdition(name: string, { editions, editionFolders }: SharedDefinitions): string {
  if (editionFolders.has(name)) {
    return `版式“${name}”现在不能用：它的文件、它继承的版式或列出的附表有错误，请先改正 templates 里的错误`;
  }
  const known = [...editions.keys()];
  const near = nearest(name, known);
  const advice = near === undefined ? `可用的有${known.join('、')}` : `是不是“${near}”`;
  return `没有版式“${name}”：${advice}`;
}
