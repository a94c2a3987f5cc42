import type { Place, Problem } from '../source/problem.ts';
import type { Unit } from '../source/types/unit.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { UnitFiles } from './project-files.ts';
import { readYear } from './read-year.ts';
import type { ReadYear } from './read-year.ts';

/** The files of a unit as far as they could be read. */
export interface ReadUnit {
  files: UnitFiles;
  unit: Unit | undefined;
  years: ReadonlyMap<number, ReadYear>;
  /** What is wrong with the folder and unit.yaml; each year has its own. */
  problems: readonly Problem[];
}

/** Unit folders become parts of addresses: lower-case ASCII words. */
const unitIdPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the files of one unit and checks them by their schemas. */
export function readUnit(files: UnitFiles, shared: SharedDefinitions): ReadUnit {
  const at = (path: string): Place => ({ file: path, line: 1, column: 1 });
  if (!unitIdPattern.test(files.id)) {
    const message = `单位文件夹“${files.id}”的名字会成为网址的一部分，只能用小写英文字母、数字和连字符，如 city-finance-bureau`;
    const problem: Problem = { code: 'C050', level: 'error', message, place: at(files.path) };
    return { files, unit: undefined, years: new Map(), problems: [problem] };
  }
  const problems: Problem[] = [];
  const isSecond = (name: string): boolean =>
    files.years.has(/^(\d{4})\.ya?ml$/.exec(name)?.[1] ?? '');
  for (const name of files.others.filter((other) => !isSecond(other))) {
    const place = at(`${files.path}/${name}`);
    problems.push({ code: 'C051', level: 'warning', message: strangeFile(name), place });
  }
  if (files.unit === undefined) {
    const message = '缺少 unit.yaml：请写明单位的名称、类别和单位性质';
    problems.push({ code: 'C052', level: 'error', message, place: at(files.path) });
  }
  const read = files.unit && shared.readUnit(files.unit);
  problems.push(...(read?.problems ?? []));

  const years = new Map<number, ReadYear>();
  for (const [name, file] of files.years) {
    const year = readYear(name, file, shared);
    years.set(year.year, year);
  }
  for (const name of files.others.filter(isSecond)) {
    const year = years.get(Number(name.slice(0, 4)));
    const message = `“${name}”和${name.slice(0, 4)}年度的另一个文件重复，不知道以哪个为准：留下一个，另一个移走`;
    const place = at(`${files.path}/${name}`);
    // An error: the books of neither are opened, and last year's figures do not come from the wrong one.
    year?.problems.push({ code: 'C062', level: 'error', message, place });
  }
  return { files, unit: read?.unit, years, problems };
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
