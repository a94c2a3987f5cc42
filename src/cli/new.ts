import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDefinitions } from '../checks/definitions.ts';
import type { SharedDefinitions } from '../checks/definitions.ts';
import type { UnitFiles } from '../checks/project-files.ts';
import { overviewKeys } from '../checks/edition-rules.ts';
import { suitsYear } from '../report/edition.ts';
import type { ResolvedEdition } from '../report/edition.ts';
import { compareText } from '../source/format-problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import { exitStatus } from './exit-status.ts';
import type { ExitStatus } from './exit-status.ts';
import { disclosureText, unitText } from './new-file.ts';
import { projectRoot } from './project-root.ts';
import { MissingFolder, readProject } from './read-project.ts';

const furtherPartsPath = join(projectRoot, 'templates', 'new', 'further-parts.yaml');

/**
 * `juesuan new <unit> <year>`: writes a new file to be filled in, with last year's rows where last year's file is
 * there, and unit.yaml where it is missing. Never overwrites.
 */
export async function newDisclosure(
  unitId: string,
  yearText: string,
  { data }: { data: string },
): Promise<ExitStatus> {
  const fault = faultOfNames(unitId, yearText);
  if (fault !== undefined) return refuse(fault);
  const year = Number(yearText);
  const folder = join(data, 'units', unitId);
  const path = join(folder, `${year}.yaml`);
  if (existsSync(path)) return refuse(`${path} 已经有了，没有改动：要重新开始，请先移走它`);

  const project = await readProject(data);
  const { shared, problems } = readDefinitions(project);
  if (shared === undefined) {
    throw new MissingFolder(
      `科目表有错误：${problems[0]?.message ?? ''}，请先运行 npm run check 改正`,
    );
  }
  const lastYear = await readLastYear(join(folder, `${year - 1}.yaml`), shared);
  const editions = editionsFor(year, lastYear?.版式 ?? usualEdition(project.units), shared);
  const [edition] = editions;
  if (edition === undefined) {
    return refuse(`还没有适用于 ${year} 年度的版式：请先在 templates/editions 补上`);
  }
  await mkdir(folder, { recursive: true });
  const made = [path];
  const unitPath = join(folder, 'unit.yaml');
  if (!existsSync(unitPath)) {
    await writeFile(unitPath, unitText(), { flag: 'wx' });
    made.unshift(unitPath);
  }
  const furtherParts = await readFile(furtherPartsPath, 'utf8');
  const form = {
    year,
    editions: editions.map(({ 名称 }) => 名称),
    overview: overviewKeys(edition),
    furtherParts,
  };
  const text = disclosureText(lastYear === undefined ? form : { ...form, lastYear });
  await writeFile(path, text, { flag: 'wx' });
  console.log(`已写好 ${made.join('、')}：填上空着的栏，再运行 npm run check。`);
  if (lastYear !== undefined) console.log(`各行照 ${year - 1} 年度的文件列出，金额没有带过来。`);
  return exitStatus.done;
}

/** What is wrong with the words behind `new`; nothing where they are in order. */
function faultOfNames(unitId: string, year: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unitId)) {
    return `“${unitId}”不能作文件夹名：只用小写英文字母、数字和连字符，如 city-finance-bureau`;
  }
  return /^20\d\d$/.test(year) ? undefined : `“${year}”不是年度：写四位数字，如 2021`;
}

function refuse(message: string): ExitStatus {
  console.error(message);
  return exitStatus.usage;
}

/** Last year's file, where it is there and its schema accepts it: a faulty one is no model. */
async function readLastYear(
  path: string,
  { validate }: SharedDefinitions,
): Promise<Disclosure | undefined> {
  if (!existsSync(path)) return undefined;
  const { document, problems } = readDocument(path, await readFile(path));
  if (document === undefined || problems.length > 0) return undefined;
  return validate('disclosure', document).length === 0 ? (document.value as Disclosure) : undefined;
}

/** The edition that most disclosures of the other units name: a new unit is hardly of another province. */
function usualEdition(units: readonly UnitFiles[]): string | undefined {
  const counts = new Map<string, number>();
  for (const file of units.flatMap(({ years }) => [...years.values()])) {
    const name = /^版式: *['"]?([^\s'"#]+)/mu.exec(new TextDecoder().decode(file.bytes))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The editions that suit the year: of that family first, then those that build on the fewest others. */
function editionsFor(
  year: number,
  before: string | undefined,
  { editions }: SharedDefinitions,
): ResolvedEdition[] {
  const familyOf = (name: string | undefined): string | undefined => name?.split('-')[0];
  const rank = (name: string): number => (familyOf(name) === familyOf(before) ? 0 : 1);
  return [...editions.values()]
    .map(({ forCategory }) => forCategory.部门)
    .filter((edition) => suitsYear(edition, year))
    .toSorted(
      (a, b) =>
        rank(a.名称) - rank(b.名称) ||
        a.lineage.length - b.lineage.length ||
        compareText(a.名称, b.名称),
    );
}
