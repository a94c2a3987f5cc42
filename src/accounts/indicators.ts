import { isKnown, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Books } from './query.ts';
import { threePublicFinal, threePublicItems } from './three-public.ts';

const general = '一般公共预算财政拨款';

/** What computes each indicator; the names are the official ones and may be quoted in text as [[名称]]. */
const computations: Readonly<Record<string, (books: Books) => Figure>> = {
  收支总计: (books) => books.total(),
  本年收入合计: (books) => books.ask('income', {}),
  本年支出合计: (books) => books.ask('expenditure', {}),
  财政拨款收入: (books) => books.ask('income', { incomeSource: '财政拨款收入' }),
  一般公共预算财政拨款收入: (books) =>
    books.ask('income', { incomeSource: '一般公共预算财政拨款收入' }),
  政府性基金预算财政拨款收入: (books) =>
    books.ask('income', { incomeSource: '政府性基金预算财政拨款收入' }),
  国有资本经营预算财政拨款收入: (books) =>
    books.ask('income', { incomeSource: '国有资本经营预算财政拨款收入' }),
  基本支出: (books) => books.ask('expenditure', { nature: '基本支出' }),
  项目支出: (books) => books.ask('expenditure', { nature: '项目支出' }),
  年初结转和结余: (books) => books.opening(),
  年末结转和结余: (books) => books.closing(),
  使用非财政拨款结余: (books) => books.accounts.usedSurplus,
  结余分配: (books) => books.accounts.surplusDistribution,
  财政拨款收支总计: (books) => books.total('财政拨款'),
  财政拨款支出: (books) => books.ask('expenditure', { funds: '财政拨款' }),
  年初财政拨款结转和结余: (books) => books.opening('财政拨款'),
  年末财政拨款结转和结余: (books) => books.closing('财政拨款'),
  一般公共预算财政拨款支出: (books) => books.ask('expenditure', { funds: general }),
  政府性基金预算财政拨款支出: (books) =>
    books.ask('expenditure', { funds: '政府性基金预算财政拨款' }),
  国有资本经营预算财政拨款支出: (books) =>
    books.ask('expenditure', { funds: '国有资本经营预算财政拨款' }),
  一般公共预算财政拨款基本支出: (books) =>
    books.ask('expenditure', { funds: general, nature: '基本支出' }),
  一般公共预算财政拨款项目支出: (books) =>
    books.ask('expenditure', { funds: general, nature: '项目支出' }),
  人员经费: (books) =>
    books.ask('economic', { funds: general, nature: '基本支出', economic: '人员经费' }),
  公用经费: (books) =>
    books.ask('economic', { funds: general, nature: '基本支出', economic: '公用经费' }),
  '“三公”经费': (books) => threePublicFinal(books, '合计'),
  ...Object.fromEntries(
    threePublicItems
      .filter((item) => item !== '合计')
      .map((item) => [item, (books: Books) => threePublicFinal(books, item)]),
  ),
};

/** Indicators that are entered, not computed from other entries. */
const entered = ['机关运行经费', '政府采购支出总额'] as const;

/** Every indicator name that may stand under 上年, 已知合计 and in [[…]]. */
export const indicatorNames: readonly string[] = [...Object.keys(computations), ...entered];

/** Returns the indicator by the entries alone; undefined when it is not one that entries give. */
export function computeIndicator(books: Books, name: string): Figure | undefined {
  return computations[name]?.(books);
}

/** Returns the indicator: as stated under 已知合计, else computed; unknown when the source is silent. */
export function indicator(books: Books, name: string): Figure {
  const known = books.accounts.knownIndicators.get(name)?.figure;
  if (known !== undefined && known !== 'unknown') return known;
  return computeIndicator(books, name) ?? 'unknown';
}

/** Returns last year's indicator: restated or given under 上年, else from last year's books. */
export function priorIndicator(books: Books, lastYear: Books | undefined, name: string): Figure {
  const given = books.accounts.prior.get(name);
  if (given?.restatedBecause !== undefined) return given.figure;
  const computed = lastYear === undefined ? undefined : indicator(lastYear, name);
  if (isKnown(computed)) return computed;
  return given?.figure ?? computed ?? sumOfPriorParts(books, name) ?? 'unknown';
}

/** The prior total of “三公”经费 follows from its three items where all are given. */
function sumOfPriorParts(books: Books, name: string): Figure | undefined {
  if (name !== '“三公”经费') return undefined;
  const parts = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'].map(
    (part) => books.accounts.prior.get(part)?.figure,
  );
  return parts.every((part) => part !== undefined) ? sumFigures(parts) : undefined;
}
