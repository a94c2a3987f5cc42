import { fundLeaves, incomeLeaves, natureLeaves } from '../accounts/dimensions.ts';
import { isKnown } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { indicator } from '../accounts/indicators.ts';
import type { Fen, MoneyUnit } from '../accounts/money.ts';
import type { Books } from '../accounts/query.ts';
import { threePublicFinal, threePublicItems } from '../accounts/three-public.ts';
import { unitInYear } from '../report/unit-in-year.ts';
import type { Place } from '../source/problem.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Unit } from '../source/types/unit.ts';
import { namesOfUnit } from './text/unit-directory.ts';
import type { UnitDirectory } from './text/unit-directory.ts';

/**
 * What the rules between units need of one disclosure: some hundred figures, so that the books of one unit can be let
 * go before the next is read.
 */
export interface UnitFacts {
  unitId: string;
  name: string;
  year: number;
  category: Unit['类别'];
  /** The unit of a department that its own seat (本级) is. */
  isSeat: boolean;
  supervisor: string | undefined;
  code: string | undefined;
  /** Names of the units that a department lists for the year. */
  subordinates: readonly string[];
  moneyUnit: MoneyUnit;
  /** The beginning of the disclosure. */
  place: Place;
  /** Figures of the fiscal tables (04–06, 三公, 基金, 国资), which add up without more ado. */
  fiscal: ReadonlyMap<string, Fen>;
  /** Figures of 01 to 03, from which departments take off what their units paid each other. */
  general: ReadonlyMap<string, Fen>;
  counts: ReadonlyMap<string, number>;
}

/** What a disclosure says, where it could be read. */
export interface Readable {
  unitId: string;
  unit: Unit;
  disclosure: Disclosure;
  books: Books;
  place: Place;
  /** All units of the run. */
  units: UnitDirectory;
}

/** Returns the facts of one disclosure; figures only where they can be part of a comparison. */
export function unitFacts(readable: Readable): UnitFacts {
  const { unitId, unit, disclosure, books, place } = readable;
  const { name, category, subordinates } = unitInYear(unitId, unit, disclosure.年度);
  const isLinked = isComparable(readable, subordinates);
  return {
    unitId,
    name,
    year: disclosure.年度,
    category,
    isSeat: unit.部门本级 === true,
    supervisor: unit.主管部门,
    code: unit.预算代码,
    subordinates: subordinates.map((subordinate) => subordinate.name),
    moneyUnit: disclosure.金额单位,
    place,
    fiscal: isLinked ? known(fiscalFigures(books)) : new Map(),
    general: isLinked ? known(generalFigures(books)) : new Map(),
    counts: isLinked ? new Map(countsOf(disclosure)) : new Map(),
  };
}

/** A unit that belongs to a department of the run, or a department all of whose units are in it. */
function isComparable(
  { unitId, unit, units }: Readable,
  subordinates: readonly { name: string }[],
): boolean {
  if (units.relatives(unitId, namesOfUnit(unit)).size === 0) return false;
  return unit.类别 !== '部门' || subordinates.every(({ name }) => units.has(name));
}

function known(figures: Iterable<[string, Figure]>): Map<string, Fen> {
  const found = new Map<string, Fen>();
  for (const [name, figure] of figures) if (isKnown(figure)) found.set(name, figure);
  return found;
}

function* fiscalFigures(books: Books): Generator<[string, Figure]> {
  for (const funds of fundLeaves.slice(0, 3)) {
    yield [`${funds}收入`, books.ask('income', { funds })];
    yield [`${funds}年初结转和结余`, books.opening(funds)];
    yield [`${funds}年末结转和结余`, books.closing(funds)];
    for (const nature of natureLeaves.slice(0, 2))
      yield [`${funds}${nature}`, books.ask('expenditure', { funds, nature })];
    for (const subject of books.subjects(['expenditure'], { funds }))
      if (subject !== '')
        yield [`${funds}科目“${subject}”的支出`, books.ask('expenditure', { funds, subject })];
  }
  for (const name of ['人员经费', '公用经费', '机关运行经费', '政府采购支出总额'])
    yield [name, indicator(books, name)];
  for (const item of threePublicItems) yield [`“三公”经费${item}`, threePublicFinal(books, item)];
}

function* generalFigures(books: Books): Generator<[string, Figure]> {
  for (const incomeSource of incomeLeaves.slice(3))
    yield [incomeSource, books.ask('income', { incomeSource })];
  for (const nature of natureLeaves) yield [nature, books.ask('expenditure', { nature })];
}

function* countsOf({ 国有资产: assets, 三公经费: items }: Disclosure): Generator<[string, number]> {
  const sum = (counts: readonly number[]): number =>
    counts.reduce((total, each) => total + each, 0);
  if (assets?.车辆 !== undefined) yield ['车辆', sum(Object.values(assets.车辆))];
  for (const [name, count] of Object.entries(assets ?? {}))
    if (typeof count === 'number') yield [name, count];
  for (const row of items ?? []) {
    if (row.项目 === '因公出国（境）费') {
      if (row.团组 !== undefined) yield ['因公出国（境）团组', row.团组];
      if (row.人次 !== undefined) yield ['因公出国（境）人次', row.人次];
    }
    for (const kind of ['国内公务接待', '外事接待'] as const) {
      const group = row[kind];
      const visits = group?.批次 ?? group?.明细?.length;
      if (visits !== undefined) yield [`${kind}批次`, visits];
      if (group?.人次 !== undefined) yield [`${kind}人次`, group.人次];
    }
  }
}
