import { withAddedSubjects } from '../accounts/added-subjects.ts';
import { AmountOverflow } from '../accounts/money.ts';
import { readAccounts } from '../accounts/read-accounts.ts';
import { Books } from '../accounts/query.ts';
import { buildReport } from '../report/build-report.ts';
import { suitsYear } from '../report/edition.ts';
import { classificationOf } from '../report/official-classification.ts';
import type { Report } from '../report/report.ts';
import { isNamedIn, spenderKinds, unitInYear } from '../report/unit-in-year.ts';
import { resolveWording } from '../report/wording.ts';
import { sortProblems } from '../source/format-problem.ts';
import { nearest } from '../source/nearest.ts';
import type { Place, Problem } from '../source/problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Site } from '../source/types/site.ts';
import type { Unit } from '../source/types/unit.ts';
import { completenessRules } from './completeness.ts';
import { doubleCountingRules } from './double-counting.ts';
import { editionRules } from './edition-rules.ts';
import { runRules } from './context.ts';
import type { FileContext } from './context.ts';
import { readDefinitions, readValid } from './definitions.ts';
import type { SharedDefinitions } from './definitions.ts';
import { nameRules } from './names.ts';
import type { InputFile, ProjectFiles, UnitFiles } from './project-files.ts';
import { statedSumRules } from './stated-sums.ts';
import { subjectRules } from './subject-codes.ts';
import { tolerantDisclosure } from './tolerant-disclosure.ts';

/** What became of one disclosure. */
export interface ExaminedDisclosure {
  unitId: string;
  year: number;
  path: string;
  /** The unit's name in that year; the folder's where the unit file does not say. */
  unitName: string;
  /** Absent when the file has errors: it is then not published. */
  report?: Report;
}

export interface Examination {
  site: Site | undefined;
  disclosures: ExaminedDisclosure[];
  /** Sorted by file, line and column. */
  problems: Problem[];
}

/** Rules that look at the file alone, also where other faults keep the accounts from being read. */
const fileRules = [...subjectRules, ...nameRules, ...doubleCountingRules];

/** Unit folders become parts of addresses: lower-case ASCII words. */
const unitIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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

interface ReadYear {
  file: InputFile;
  year: number;
  context?: FileContext;
  books?: Books;
  problems: Problem[];
}

/** Checks and computes the years of one unit; what all units share is read once (`readDefinitions`). */
export function examineUnit(
  files: UnitFiles,
  shared: SharedDefinitions,
): { disclosures: ExaminedDisclosure[]; problems: Problem[] } {
  const at = (path: string): Place => ({ file: path, line: 1, column: 1 });
  const problems: Problem[] = [];
  const fail = (code: string, message: string, path: string): void => {
    problems.push({ code, level: 'error', message, place: at(path) });
  };
  if (!unitIdPattern.test(files.id)) {
    const message = `单位文件夹“${files.id}”的名字会成为网址的一部分，只能用小写英文字母、数字和连字符，如 city-finance-bureau`;
    fail('C050', message, files.path);
    return { disclosures: [], problems };
  }
  for (const name of files.others) {
    const message = `“${name}”不是决算文件：单位文件夹里只放 unit.yaml 和以年度命名的文件，如 2020.yaml`;
    problems.push({ code: 'C051', level: 'warning', message, place: at(`${files.path}/${name}`) });
  }
  if (files.unit === undefined) {
    fail('C052', '缺少 unit.yaml：请写明单位的名称、类别和单位性质', files.path);
  }
  const unitRead = files.unit && readValid<Unit>('unit', files.unit, shared.validate);
  problems.push(...(unitRead?.problems ?? []));
  const unit = unitRead?.value;

  const years = new Map<number, ReadYear>();
  for (const [name, file] of files.years) {
    const year = readYear(name, file, files.id, unit, shared);
    years.set(year.year, year);
  }
  const disclosures = [...years.values()]
    .sort((left, right) => left.year - right.year)
    .map((year) => {
      const lastYear = years.get(year.year - 1)?.books;
      const report = withinExactSums(year, () => reportOf(year, lastYear, shared));
      problems.push(...year.problems);
      const outcome = {
        unitId: files.id,
        year: year.year,
        path: year.file.path,
        unitName: nameInYear(files.id, unit, year.year),
      };
      return report === undefined ? outcome : { ...outcome, report };
    });
  return { disclosures, problems };
}

function nameInYear(unitId: string, unit: Unit | undefined, year: number): string {
  return unit !== undefined && isNamedIn(unit, year) ? unitInYear(unitId, unit, year).name : unitId;
}

function readYear(
  name: string,
  file: InputFile,
  unitId: string,
  unit: Unit | undefined,
  shared: SharedDefinitions,
): ReadYear {
  const { document, problems } = readDocument(file.path, file.bytes);
  const result: ReadYear = { file, year: Number(name), problems: [...problems] };
  if (document === undefined) return result;
  result.problems.push(...shared.validate('disclosure', document));
  if (hasErrors(result.problems)) {
    result.problems.push(...lenientChecks(document, unitId, shared));
    return result;
  }
  const disclosure = document.value as Disclosure;
  if (disclosure.年度 !== Number(name)) {
    result.problems.push({
      code: 'C053',
      level: 'error',
      message: `文件名是${name}，里面的年度是${disclosure.年度}：请改成一致`,
      place: document.placeOf('/年度'),
    });
  }
  if (unit === undefined) return result;
  const { economic, formNames } = shared;
  const added = withAddedSubjects(shared.functional, disclosure.补充科目 ?? [], disclosure.年度);
  result.context = {
    disclosure,
    document,
    unitId,
    unit,
    functional: added.subjects,
    addedSubjectProblems: added.problems,
    economic,
    formNames,
  };
  result.problems.push(...runRules(fileRules, result.context));
  if (hasErrors(result.problems)) return result;
  const spenders = spenderKinds(unit, disclosure.年度);
  const accounts = withinExactSums(result, () => readAccounts(disclosure, document));
  if (accounts === undefined) return result;
  result.books = new Books(accounts, {
    personnel: economic.classes(disclosure.年度, '人员经费').map(({ subject }) => subject.code),
    governmentSubjects: (code) => economic.governmentCandidates(code, spenders, disclosure.年度),
  });
  return result;
}

/** C026：金额相加超出能够准确表示的整数；这份文件不计算，也不作下一年的上年数。 */
function withinExactSums<Result>(year: ReadYear, compute: () => Result): Result | undefined {
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
  unitId: string,
  { functional, economic, formNames }: SharedDefinitions,
): Problem[] {
  const disclosure = tolerantDisclosure(document.value);
  if (disclosure === undefined) return [];
  const unit: Unit = { 名称: unitId, 类别: '单位', 单位性质: '事业' };
  const { subjects } = withAddedSubjects(functional, disclosure.补充科目 ?? [], disclosure.年度);
  const addedSubjectProblems = [] as const;
  const context = {
    disclosure,
    document,
    unitId,
    unit,
    functional: subjects,
    addedSubjectProblems,
    economic,
    formNames,
  };
  return runRules(fileRules, context);
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}

/** Runs the rules on the accounts and, when there is no error, computes the report. */
function reportOf(
  year: ReadYear,
  lastYear: Books | undefined,
  shared: SharedDefinitions,
): Report | undefined {
  const { context, books } = year;
  if (context === undefined || books === undefined) return undefined;
  const { disclosure, document, unit, unitId } = context;
  const chosen = shared.editions.get(disclosure.版式);
  if (chosen === undefined) {
    const near = nearest(disclosure.版式, [...shared.editions.keys()]);
    const known = [...shared.editions.keys()].join('、');
    year.problems.push({
      code: 'C054',
      level: 'error',
      message: `没有可用的版式“${disclosure.版式}”：${near === undefined ? `可用的有${known}` : `是不是“${near}”`}`,
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
  const accountsContext = { ...context, books, lastYear, edition, wording };
  const rules = [...statedSumRules, ...completenessRules, ...editionRules];
  year.problems.push(...runRules(rules, accountsContext));
  if (hasErrors(year.problems)) return undefined;
  return buildReport({
    disclosure,
    source: document,
    unit: unitInYear(unitId, unit, disclosure.年度),
    books,
    lastYear,
    edition,
    classification: classificationOf(context.functional, shared.economic, disclosure.年度),
    definitions,
  });
}

function editionsOfYear(year: number, { editions }: SharedDefinitions): string {
  const suited = [...editions.values()].flatMap(({ forCategory: { 部门: edition } }) =>
    suitsYear(edition, year) ? [`“${edition.名称}”`] : [],
  );
  if (suited.length === 0) return '还没有这一年度的版式，请在 templates/editions 补上';
  return `请改正年度，或改用这一年度的版式，如${suited.join('、')}`;
}
