import { fundLeaves } from '../accounts/dimensions.ts';
import type { FundName } from '../accounts/dimensions.ts';
import { fundSet } from '../accounts/dimensions.ts';
import { isKnown } from '../accounts/figure.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import { compareFigures } from './compare-figures.ts';
import type { AccountsContext, Rule } from './context.ts';
import { mistakenUnit, unitAsLastYear } from './mistaken-unit.ts';

const funds: readonly (FundName | undefined)[] = [...fundLeaves, '财政拨款', undefined];

/** C160：年初结转和结余＝上年决算的年末结转和结余，按资金来源（OFFICIAL 2，K01、K02）。 */
const openingIsLastClosing: Rule<AccountsContext> = {
  code: 'C160',
  title: '年初结转和结余与上年年末不符',
  levels: ['error', 'hint'],
  identities: ['K01', 'K02'],
  example: '上年文件的年末财政拨款结转和结余 406.96，本年年初写 460.96',
  mend: '核对两年的文件；年初数确有调整的写“年初调整原因”',
  *check({ books, lastYear, disclosure, document }) {
    if (lastYear === undefined || disclosure.结转和结余?.年初调整原因 !== undefined) return;
    if (mistakenUnit({ books, lastYear }) !== undefined) return;
    const differing = new Set<number>();
    for (const name of funds) {
      const set = fundSet(name);
      // A difference is told once, where it is: not again in the sums above it.
      if ([...differing].some((part) => (part & set) !== 0)) continue;
      const opening = books.opening(name);
      const closing = lastYear.closing(name);
      if (!isKnown(opening) || !isKnown(closing) || opening === closing) continue;
      differing.add(set);
      const given = disclosure.结转和结余?.年初 ?? {};
      const own = name !== undefined && name in given;
      yield* compareFigures({
        what: `${name ?? ''}年初结转和结余`,
        stated: opening,
        computed: closing,
        by: '上年文件的年末结转和结余',
        // Each of the two years was rounded by itself.
        parts: Math.max(1, lastYear.accounts.income.length + lastYear.accounts.expenditure.length),
        unit: books.accounts.unit,
        place: () =>
          own ? document.placeOf(`/结转和结余/年初/${name}`) : document.keyPlaceOf('/结转和结余'),
        advice: '请核对两年的文件；年初数确有调整的，在“结转和结余”里写“年初调整原因”',
      });
    }
  },
};

/** C161：分科目的年初结转和结余＝上年同一科目的年末（OFFICIAL 2，K03）。 */
const openingBySubject: Rule<AccountsContext> = {
  code: 'C161',
  title: '科目的年初结转和结余与上年年末不符',
  levels: ['error', 'hint'],
  identities: ['K03'],
  example: '上年 2121301 的年末 124.50，本年年初写 142.50',
  mend: '核对两年的文件；年初数确有调整的写“年初调整原因”',
  *check({ books, lastYear, disclosure, document }) {
    const adjusted = disclosure.结转和结余?.年初调整原因 !== undefined;
    if (lastYear === undefined || adjusted) return;
    if (mistakenUnit({ books, lastYear }) !== undefined) return;
    for (const [index, row] of (disclosure.结转和结余?.分科目 ?? []).entries()) {
      if (!lastYear.accounts.openingBySubject.some(({ subject }) => subject === row.科目)) continue;
      yield* compareFigures({
        what: `科目“${row.科目}”的年初结转和结余`,
        stated: books.opening(row.资金来源, row.科目),
        computed: lastYear.closing(row.资金来源, row.科目),
        by: '上年文件的年末结转和结余',
        parts: 3,
        unit: books.accounts.unit,
        place: () => document.placeOf(`/结转和结余/分科目/${index}/年初`),
        advice: '请核对两年的文件；年初数确有调整的写“年初调整原因”',
      });
    }
  },
};

/** How many vehicles there are at the end of the year, of 国有资产; undefined where the source says nothing. */
function vehiclesOf(disclosure: Disclosure | undefined): number | undefined {
  const vehicles = disclosure?.国有资产?.车辆;
  return vehicles === undefined ? undefined : sum(Object.values(vehicles));
}

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** C162：车辆数不大于上年的车辆数与本年购置数之和（OFFICIAL 2，K09）。 */
const vehicles: Rule<AccountsContext> = {
  code: 'C162',
  title: '车辆比上年增加而没有购置',
  levels: ['warning'],
  identities: ['K09'],
  example: '上年车辆 15 辆，本年购置 1 辆，年末 18 辆',
  mend: '核对车辆数；划入、调入或用其他资金购置的，在“国有资产占有使用情况”的“补充说明”里写明',
  *check({ disclosure, lastDisclosure, document }) {
    const [now, before] = [vehiclesOf(disclosure), vehiclesOf(lastDisclosure)];
    if (now === undefined || before === undefined) return;
    const lists = (disclosure.三公经费 ?? []).map((row) => row.购置 ?? []);
    const bought = sum(lists.flat().map(({ 数量 }) => 数量));
    const explained = disclosure.说明?.国有资产占有使用情况?.补充说明 !== undefined;
    if (now <= before + bought || explained) return;
    const message = `年末车辆${now}辆，上年${before}辆，本年购置${bought}辆，多出${now - before - bought}辆：请核对，划入、调入或用其他资金购置的在“国有资产占有使用情况”的“补充说明”里写明`;
    yield { level: 'warning', message, place: document.keyPlaceOf('/国有资产/车辆') };
  },
};

/** Rules that look at last year's file too. */
export const betweenYearsRules: readonly Rule<AccountsContext>[] = [
  unitAsLastYear,
  openingIsLastClosing,
  openingBySubject,
  vehicles,
];
