import { withAddedSubjects } from '../accounts/added-subjects.ts';
import { AmountOverflow } from '../accounts/money.ts';
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
import { runRules } from './run-rules.ts';
import { setAside, switchesOf } from './switched-off.ts';
import type { Switch } from './switched-off.ts';
import { tolerantDisclosure } from './tolerant-disclosure.ts';

/** Checks one file alone and, where nothing is wrong with it so far, opens its books; the year takes what comes of it. */
export function checkYear(
  year: ReadYear,
  files: UnitFiles,
  unit: Unit | undefined,
  shared: SharedDefinitions,
): void {
  const { document } = year;
  if (document === undefined) return;
  if (!year.isValid) {
    const faulty = new Set(year.problems.map(({ place }) => place.line));
    const found = lenientChecks(document, files, unit, shared);
    // The text of a line that is at fault itself is not judged: it may be a number, or half of what was meant.
    year.problems.push(
      ...found.filter(({ code, place }) => !code.startsWith('T') || !faulty.has(place.line)),
    );
    return;
  }
  const disclosure = document.value as Disclosure;
  if (disclosure.年度 !== year.year) {
    year.problems.push({
      code: 'C053',
      level: 'error',
      message: `文件名是${year.year}，里面的年度是${disclosure.年度}：请改成一致`,
      place: document.placeOf('/年度'),
    });
  }
  if (unit === undefined) return;
  year.switches = switchesInForce(files.id, unit, disclosure, shared);
  const { economic, forms, textSurroundings } = shared;
  const added = withAddedSubjects(shared.functional, disclosure.补充科目 ?? [], disclosure.年度);
  year.context = {
    disclosure,
    document,
    unitId: files.id,
    unit,
    textSurroundings,
    functional: added.subjects,
    addedSubjectProblems: added.problems,
    economic,
    forms,
    ...pdfsOf(files),
  };
  const subject = { unitId: files.id, place: document.placeOf('') };
  addFindings(year, runRules(fileRules, year.context, subject));
  if (hasErrors(year.problems)) return;
  const books = withinExactSums(year, () => openBooks(disclosure, document, unit, shared));
  if (books !== undefined) year.books = books;
}

/** Adds what rules found, without what is switched off. */
export function addFindings(year: ReadYear, found: readonly Problem[]): void {
  const { kept, silenced } = setAside(found, year.switches);
  year.problems.push(...kept);
  year.silenced.push(...silenced);
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

/** C026：金额相加超出能够准确表示的整数；这份文件不计算，也不作下一年的上年数。 */
export function withinExactSums<Result>(year: ReadYear, compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof AmountOverflow)) throw error;
    delete year.books;
    const start = { file: year.file.path, line: 1, column: 1 };
    year.problems.push({
      code: 'C026',
      level: 'error',
      message: '金额相加超过 90 万亿元，无法准确计算：请核对各项金额和“金额单位”',
      place: year.context?.document.placeOf('/金额单位') ?? start,
    });
    return undefined;
  }
}

/** Codes and names are checked even where the schema found faults, so that one run shows everything. */
function lenientChecks(
  document: SourceDocument,
  files: UnitFiles,
  known: Unit | undefined,
  { functional, economic, forms, textSurroundings }: SharedDefinitions,
): Problem[] {
  const disclosure = tolerantDisclosure(document.value);
  if (disclosure === undefined) return [];
  const unit: Unit = known ?? { 名称: files.id, 类别: '单位', 单位性质: '事业' };
  const { subjects } = withAddedSubjects(functional, disclosure.补充科目 ?? [], disclosure.年度);
  const addedSubjectProblems = [] as const;
  const context = {
    disclosure,
    document,
    unitId: files.id,
    unit,
    textSurroundings,
    functional: subjects,
    addedSubjectProblems,
    economic,
    forms,
    ...pdfsOf(files),
  };
  return runRules(fileRules, context, { unitId: files.id, place: document.placeOf('') });
}

function pdfsOf(files: UnitFiles): Pick<FileContext, 'pdfs' | 'supersededPdfs'> {
  return { pdfs: files.pdfs ?? new Map(), supersededPdfs: new Set(files.supersededPdfs) };
}
