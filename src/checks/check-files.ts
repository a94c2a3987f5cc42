import { withAddedSubjects } from '../accounts/added-subjects.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Unit } from '../source/types/unit.ts';
import type { FileContext } from './context.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { UnitFiles } from './project-files.ts';
import { openBooks } from './open-books.ts';
import { hasErrors } from './read-year.ts';
import type { ReadYear } from './read-year.ts';
import { fileRules } from './rule-lists.ts';
import { runRulesOver } from './run-rules.ts';
import { switchesOf } from './switched-off.ts';
import type { Switch } from './switched-off.ts';
import { tolerantDisclosure } from './tolerant-disclosure.ts';
import { addFindings, withinExactSums } from './year-findings.ts';

/** One year's file with the unit that it belongs to. */
export interface YearOfUnit {
  year: ReadYear;
  files: UnitFiles;
  unit: Unit | undefined;
}

/** Checks files, each alone, and opens the books of those without an error so far; each year takes what comes of it. */
export function checkFiles(years: readonly YearOfUnit[], shared: SharedDefinitions): void {
  const inspected = years.flatMap((each) => {
    const context = each.year.isValid ? strictContext(each, shared) : lenientContext(each, shared);
    if (context === undefined) return [];
    const subject = { unitId: each.files.id, place: context.document.placeOf('') };
    return [{ ...each, context, subject }];
  });
  const inspections = runRulesOver(fileRules, inspected);
  for (const [index, { year, context }] of inspected.entries()) {
    const found = inspections[index] ?? { problems: [] };
    if (!year.isValid) year.problems.push(...withoutFaultyLines(found.problems, year.problems));
    else {
      year.context = context;
      addFindings(year, found);
      open(year, context, shared);
    }
  }
}

function open(
  year: ReadYear,
  { disclosure, document, unit }: FileContext,
  shared: SharedDefinitions,
): void {
  if (hasErrors(year.problems)) return;
  const books = withinExactSums(year, () => openBooks(disclosure, document, unit, shared));
  if (books !== undefined) year.books = books;
}

/** The text of a line that is at fault itself is not judged: it may be a number, or half of what was meant. */
function withoutFaultyLines(found: readonly Problem[], faults: readonly Problem[]): Problem[] {
  const faulty = new Set(faults.map(({ place }) => place.line));
  return found.filter(({ code, place }) => !code.startsWith('T') || !faulty.has(place.line));
}

/** Returns what the rules look at in a schema-valid file; undefined where the unit is not known. */
function strictContext(
  { year, files, unit }: YearOfUnit,
  shared: SharedDefinitions,
): FileContext | undefined {
  const { document } = year;
  if (document === undefined) return undefined;
  const disclosure = document.value as Disclosure;
  if (disclosure.年度 !== year.year) {
    year.problems.push({
      code: 'C053',
      level: 'error',
      message: `文件名是${year.year}，里面的年度是${disclosure.年度}：请改成一致`,
      place: document.placeOf('/年度'),
    });
  }
  if (unit === undefined) return undefined;
  year.switches = switchesInForce(files.id, unit, disclosure, shared);
  return contextOf({ disclosure, document, files, unit }, shared);
}

/** Codes and names are checked even where the schema found faults, so that one run shows everything. */
function lenientContext(
  { year: { document }, files, unit }: YearOfUnit,
  shared: SharedDefinitions,
): FileContext | undefined {
  const disclosure = document && tolerantDisclosure(document.value);
  if (document === undefined || disclosure === undefined) return undefined;
  const anyUnit: Unit = { 名称: files.id, 类别: '单位', 单位性质: '事业' };
  const context = contextOf({ disclosure, document, files, unit: unit ?? anyUnit }, shared);
  return { ...context, addedSubjectProblems: [] };
}

interface Readable {
  disclosure: Disclosure;
  document: SourceDocument;
  files: UnitFiles;
  unit: Unit;
}

function contextOf(
  { disclosure, document, files, unit }: Readable,
  { functional, economic, forms, textSurroundings }: SharedDefinitions,
): FileContext {
  const added = withAddedSubjects(functional, disclosure.补充科目 ?? [], disclosure.年度);
  return {
    disclosure,
    document,
    unitId: files.id,
    unit,
    textSurroundings,
    functional: added.subjects,
    addedSubjectProblems: added.problems,
    economic,
    forms,
    pdfs: files.pdfs ?? new Map(),
    supersededPdfs: new Set(files.supersededPdfs),
  };
}

function switchesInForce(
  unitId: string,
  unit: Unit,
  { 版式 }: Disclosure,
  { editions }: SharedDefinitions,
): Switch[] {
  const edition = editions.get(版式)?.forCategory[unit.类别];
  return [
    ...switchesOf(unit.停用规则, `单位“${unitId}”`),
    ...switchesOf(edition?.停用规则, `版式“${版式}”`),
  ];
}
