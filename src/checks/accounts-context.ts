import type { Books } from '../accounts/query.ts';
import { suitsYear } from '../report/edition.ts';
import { isNamedIn } from '../report/unit-in-year.ts';
import { resolveWording } from '../report/wording.ts';
import type { Problem } from '../source/problem.ts';
import { nearest } from '../source/nearest.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { AccountsContext } from './context.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { ReadYear } from './read-year.ts';

/** The unit's books of the years that a report compares with, where they are there. */
export interface EarlierBooks {
  lastYear: Books | undefined;
  yearBeforeLast: Books | undefined;
  lastDisclosure: Disclosure | undefined;
}

/**
 * Returns what the rules on the accounts look at; undefined where the books are not open or there is no edition. What is
 * wrong with the choice of the edition the year takes (C054, C055, C056).
 */
export function accountsContextOf(
  year: ReadYear,
  { lastYear, lastDisclosure }: EarlierBooks,
  shared: SharedDefinitions,
): AccountsContext | undefined {
  const { context, books } = year;
  if (context === undefined || books === undefined) return undefined;
  const { disclosure, document, unit } = context;
  const fail = (code: string, message: string, pointer: string): void => {
    const problem: Problem = { code, level: 'error', message, place: document.placeOf(pointer) };
    year.problems.push(problem);
  };
  const chosen = shared.editions.get(disclosure.版式);
  if (chosen === undefined) {
    fail('C054', unusableEdition(disclosure.版式, shared), '/版式');
    return undefined;
  }
  const edition = chosen.forCategory[unit.类别];
  if (!suitsYear(edition, disclosure.年度)) {
    const message = `版式“${edition.名称}”不适用于${disclosure.年度}年度：${editionsOfYear(disclosure.年度, shared)}`;
    fail('C055', message, '/版式');
  }
  if (!isNamedIn(unit, disclosure.年度)) {
    const message = `unit.yaml 的“名称”里没有${disclosure.年度}年用的名称：请补上，或改正“起”“止”`;
    fail('C056', message, '/年度');
  }
  const wording = resolveWording(edition.表述, disclosure.表述);
  const { sentences } = chosen.definitions;
  return { ...context, books, lastYear, lastDisclosure, edition, sentences, wording };
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
