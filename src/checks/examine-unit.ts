import type { Books } from '../accounts/query.ts';
import type { Report } from '../report/report.ts';
import { isNamedIn, unitInYear } from '../report/unit-in-year.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { Unit } from '../source/types/unit.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { Gate } from './gate.ts';
import type { UnitFiles } from './project-files.ts';
import { readYear, withinExactSums } from './read-year.ts';
import type { ReadYear } from './read-year.ts';
import { reportOf } from './report-of-year.ts';
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

/** Unit folders become parts of addresses: lower-case ASCII words. */
const unitIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Checks and computes the years of one unit; what all units share is read once (`readDefinitions`). */
export function examineUnit(
  files: UnitFiles,
  shared: SharedDefinitions,
  { strict = false, reports = true }: Gate = {},
): ExaminedUnit {
  const at = (path: string): Place => ({ file: path, line: 1, column: 1 });
  const problems: Problem[] = [];
  const fail = (code: string, message: string, path: string): void => {
    problems.push({ code, level: 'error', message, place: at(path) });
  };
  if (!unitIdPattern.test(files.id)) {
    const message = `单位文件夹“${files.id}”的名字会成为网址的一部分，只能用小写英文字母、数字和连字符，如 city-finance-bureau`;
    fail('C050', message, files.path);
    return { disclosures: [], problems, switchedOff: [], switches: [], facts: [] };
  }
  const isSecond = (name: string): boolean =>
    files.years.has(/^(\d{4})\.ya?ml$/.exec(name)?.[1] ?? '');
  for (const name of files.others.filter((other) => !isSecond(other))) {
    const place = at(`${files.path}/${name}`);
    problems.push({ code: 'C051', level: 'warning', message: strangeFile(name), place });
  }
  if (files.unit === undefined) {
    fail('C052', '缺少 unit.yaml：请写明单位的名称、类别和单位性质', files.path);
  }
  const read = files.unit && shared.readUnit(files.unit);
  const unit = read?.unit;
  problems.push(...(read?.problems ?? []));

  const years = new Map<number, ReadYear>();
  for (const [name, file] of files.years) {
    const year = readYear(name, file, files, unit, shared);
    years.set(year.year, year);
  }
  for (const name of files.others.filter(isSecond)) {
    const year = years.get(Number(name.slice(0, 4)));
    const message = `“${name}”和${name.slice(0, 4)}年度的另一个文件重复，不知道以哪个为准：留下一个，另一个移走`;
    const place = at(`${files.path}/${name}`);
    year?.problems.push({ code: 'C062', level: 'error', message, place });
    // Neither is read: last year's figures must not come from the wrong one.
    delete year?.books;
  }
  const disclosures = [...years.values()]
    .sort((left, right) => left.year - right.year)
    .map((year) => {
      const earlier = {
        lastYear: years.get(year.year - 1)?.books,
        yearBeforeLast: years.get(year.year - 2)?.books,
        lastDisclosure: years.get(year.year - 1)?.context?.disclosure,
      };
      const gate = { strict, reports };
      const report = withinExactSums(year, () => reportOf(year, earlier, shared, gate));
      problems.push(...year.problems);
      const outcome = {
        unitId: files.id,
        year: year.year,
        path: year.file.path,
        unitName: nameInYear(files.id, unit, year.year),
      };
      if (report === undefined || year.books === undefined) return outcome;
      return { ...outcome, report, accounts: { books: year.books, lastYear: earlier.lastYear } };
    });
  return {
    disclosures,
    problems,
    switchedOff: sumSwitches([...years.values()]),
    switches: [...years.values()].map(({ file, switches }) => [file.path, switches]),
    facts: [...years.values()].flatMap(factsOf),
  };
}

/** C051：名字不对的文件没有读取；记事本会在名字后面加上看不见的 .txt。 */
function strangeFile(name: string): string {
  const [, year] = /^(\d{4})\D/.exec(name) ?? [];
  if (year === undefined) {
    return `“${name}”没有读取：单位文件夹里只放 unit.yaml 和以年度命名的文件，如 2020.yaml`;
  }
  const hidden = /\.ya?ml$/.test(name)
    ? ''
    : '（看不到扩展名的，先在资源管理器的“查看”里勾选“文件扩展名”）';
  return `“${name}”没有读取：是${year}年度的决算，就改名为 ${year}.yaml${hidden}；用不着就移走`;
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
