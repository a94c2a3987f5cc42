import type { BudgetBasis, Completion } from './budgets.ts';
import { fundSet, relateSets } from './dimensions.ts';
import type { FundName } from './dimensions.ts';
import type { ThreePublicEntry } from './entries.ts';
import { isKnown, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { ZERO } from './money.ts';
import type { Books } from './query.ts';

/** The items of “三公”经费 with their parts; an item without parts is entered. */
export const threePublicParts: Readonly<Record<string, readonly string[]>> = {
  合计: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'],
  公务用车购置及运行维护费: ['公务用车购置费', '公务用车运行维护费'],
};

/** The economic subjects that hold each entered item, 基本 and 项目 alike (OFFICIAL 2, J24). */
const economicSubjects: Readonly<Record<string, readonly string[]>> = {
  '因公出国（境）费': ['30212'],
  公务用车购置费: ['30913', '31013'],
  公务用车运行维护费: ['30231'],
  公务接待费: ['30217'],
};

export const threePublicItems = [
  ...Object.keys(threePublicParts),
  ...Object.keys(economicSubjects),
];

function rowsOf(books: Books, item: string, funds: FundName | undefined): ThreePublicEntry[] {
  const asked = fundSet(funds);
  return books.accounts.threePublic
    .filter((entry) => entry.item === item && relateSets(entry.funds, asked) !== 'outside')
    .map((entry) => (relateSets(entry.funds, asked) === 'open' ? withoutAmounts(entry) : entry));
}

/** A row that says only 财政拨款 leaves open how much of it one budget bore; zero is zero for each. */
function withoutAmounts({ item, funds, pointer, ...amounts }: ThreePublicEntry): ThreePublicEntry {
  const open = (figure: Figure | undefined): Figure => (figure === 0 ? figure : 'unknown');
  return {
    item,
    funds,
    pointer,
    initial: open(amounts.initial),
    adjusted: open(amounts.adjusted),
    final: open(amounts.final),
  };
}

/** Returns what 基本支出 of 一般公共预算财政拨款 holds under the subjects of an entered item, in 分 (公开06, OFFICIAL 2, J20–J23). */
export function threePublicInBasic(books: Books, item: string): Figure {
  return sumFigures(
    (economicSubjects[item] ?? []).map((economic) =>
      books.ask('economic', { funds: '一般公共预算财政拨款', nature: '基本支出', economic }),
    ),
  );
}

/** Returns what 经济分类 says of an entered item of 一般公共预算财政拨款, in 分; undefined where it is not complete. */
export function threePublicFromEconomic(books: Books, item: string): Figure | undefined {
  const codes = economicSubjects[item] ?? [];
  const amount = sumFigures(
    codes.map((economic) => books.ask('economic', { funds: '一般公共预算财政拨款', economic })),
  );
  return isKnown(amount) ? amount : undefined;
}

/** 决算数 of an item, in 分: stated, else from its lists or 经济分类, else the sum of its parts; not listed is zero. */
export function threePublicFinal(books: Books, item: string, funds?: FundName): Figure {
  return books.once(`三公|${item}|${funds ?? '*'}`, () => computedFinal(books, item, funds));
}

function computedFinal(books: Books, item: string, funds: FundName | undefined): Figure {
  const rows = rowsOf(books, item, funds);
  const stated = rows.map((row) => row.final).filter((figure) => figure !== undefined);
  if (rows.length > 0 && stated.length === rows.length) {
    return sumFigures([...stated, unlistedGeneral(books, item, funds, rows)]);
  }
  const parts = threePublicParts[item];
  if (parts !== undefined)
    return sumFigures(parts.map((part) => threePublicFinal(books, part, funds)));
  const general = fundSet('一般公共预算财政拨款');
  const economic =
    (fundSet(funds) & general) === 0 ? undefined : threePublicFromEconomic(books, item);
  if (rows.length === 0) return economic ?? ZERO;
  const unstated = rows.filter((row) => row.final === undefined);
  const onlyGeneral = unstated.every((row) => row.funds === general);
  return onlyGeneral && economic !== undefined ? sumFigures([...stated, economic]) : 'unknown';
}

/** Rows of other budgets say nothing of 一般公共预算财政拨款: its part then follows from 经济分类, else is zero. */
function unlistedGeneral(
  books: Books,
  item: string,
  funds: FundName | undefined,
  rows: readonly ThreePublicEntry[],
): Figure {
  const general = fundSet('一般公共预算财政拨款');
  const listed = rows.some((row) => (row.funds & general) !== 0);
  return listed || (fundSet(funds) & general) === 0
    ? ZERO
    : (threePublicFromEconomic(books, item) ?? ZERO);
}

/** Budget of an item, in 分: stated, else the sum of its parts; an item without a row has none (zero). */
export function threePublicBudget(
  books: Books,
  item: string,
  basis: BudgetBasis,
  funds?: FundName,
): Figure {
  const pick = (row: ThreePublicEntry): Figure =>
    (basis === '年初预算' ? row.initial : row.adjusted) ?? 'unknown';
  const rows = rowsOf(books, item, funds);
  const own = sumFigures(rows.map(pick));
  if (rows.length > 0 && isKnown(own)) return own;
  const parts = threePublicParts[item];
  if (parts !== undefined) {
    const sum = sumFigures(parts.map((part) => threePublicBudget(books, part, basis, funds)));
    const unsplit = rows.length > 0 && threePublicFinal(books, item, funds) !== 0;
    return unsplit && sum === 0 ? 'unknown' : sum;
  }
  if (rows.length > 0) return 'unknown';
  return threePublicFinal(books, item, funds) === 0 ? ZERO : 'unknown';
}

/** How the budget of an item was carried out. */
export function threePublicCompletion(books: Books, item: string, basis: BudgetBasis): Completion {
  const rate = rowsOf(books, item, undefined).find((row) => row.rate !== undefined)?.rate;
  const budget =
    rate === undefined ? threePublicBudget(books, item, basis) : statedBudget(books, item, basis);
  const final = threePublicFinal(books, item);
  return {
    budget,
    ...(isKnown(budget) && isKnown(final) && budget !== 0
      ? { computed: { part: final, whole: budget } }
      : {}),
    ...(rate === undefined ? {} : { stated: rate }),
  };
}

/** Where a rate is published without its amount, zero budgets of unlisted parts prove nothing. */
function statedBudget(books: Books, item: string, basis: BudgetBasis): Figure {
  const budget = threePublicBudget(books, item, basis);
  return budget === 0 ? 'unknown' : budget;
}
