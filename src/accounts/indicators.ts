import type { IncomeName } from './dimensions.ts';
import { isKnown, subtractFigures, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import type { LedgerQuestion, Question } from './question.ts';
import type { Books } from './query.ts';
import { threePublicFinal, threePublicItems } from './three-public.ts';

const general = '一般公共预算财政拨款';

function income(incomeSource?: IncomeName): LedgerQuestion {
  return { ledger: 'income', question: incomeSource === undefined ? {} : { incomeSource } };
}

function expenditure(question: Question): LedgerQuestion {
  return { ledger: 'expenditure', question };
}

function basicExpenditure(economic: '人员经费' | '公用经费'): LedgerQuestion {
  return { ledger: 'economic', question: { funds: general, nature: '基本支出', economic } };
}

/** Indicators that are the answer to one question; stated, each is the known sum of that question. */
const questions: Readonly<Record<string, LedgerQuestion>> = {
  本年收入合计: income(),
  财政拨款收入: income('财政拨款收入'),
  一般公共预算财政拨款收入: income('一般公共预算财政拨款收入'),
  政府性基金预算财政拨款收入: income('政府性基金预算财政拨款收入'),
  国有资本经营预算财政拨款收入: income('国有资本经营预算财政拨款收入'),
  上级补助收入: income('上级补助收入'),
  事业收入: income('事业收入'),
  经营收入: income('经营收入'),
  附属单位上缴收入: income('附属单位上缴收入'),
  其他收入: income('其他收入'),
  本年支出合计: expenditure({}),
  基本支出: expenditure({ nature: '基本支出' }),
  项目支出: expenditure({ nature: '项目支出' }),
  财政拨款支出: expenditure({ funds: '财政拨款' }),
  一般公共预算财政拨款支出: expenditure({ funds: general }),
  政府性基金预算财政拨款支出: expenditure({ funds: '政府性基金预算财政拨款' }),
  国有资本经营预算财政拨款支出: expenditure({ funds: '国有资本经营预算财政拨款' }),
  一般公共预算财政拨款基本支出: expenditure({ funds: general, nature: '基本支出' }),
  一般公共预算财政拨款项目支出: expenditure({ funds: general, nature: '项目支出' }),
  收支总计: { ledger: 'total', question: {} },
  财政拨款收支总计: { ledger: 'total', question: { funds: '财政拨款' } },
  年初结转和结余: { ledger: 'opening', question: {} },
  年末结转和结余: { ledger: 'closing', question: {} },
  年初财政拨款结转和结余: { ledger: 'opening', question: { funds: '财政拨款' } },
  年末财政拨款结转和结余: { ledger: 'closing', question: { funds: '财政拨款' } },
  人员经费: basicExpenditure('人员经费'),
  公用经费: basicExpenditure('公用经费'),
};

/** Returns the question that an indicator answers; undefined for those that combine several or are entered. */
export function indicatorQuestion(name: string): LedgerQuestion | undefined {
  return Object.hasOwn(questions, name) ? questions[name] : undefined;
}

/** What computes the indicators that combine several questions. */
const computations: Readonly<Record<string, (books: Books) => Figure>> = {
  本年收支差额: (books) => subtractFigures(books.ask('income', {}), books.ask('expenditure', {})),
  使用非财政拨款结余: (books) => books.accounts.usedSurplus,
  结余分配: (books) => books.accounts.surplusDistribution,
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
export const indicatorNames: readonly string[] = [
  ...Object.keys(computations),
  ...Object.keys(questions),
  ...entered,
];

/** Returns the indicator by its parts alone, whatever was stated; undefined when it is not one that parts give. */
export function computeIndicator(books: Books, name: string): Figure | undefined {
  const asked = indicatorQuestion(name);
  if (asked !== undefined) return books.compute(asked.ledger, asked.question);
  return computations[name]?.(books);
}

/** Returns the indicator: as stated under 已知合计, else computed; unknown when the source is silent. */
export function indicator(books: Books, name: string): Figure {
  const asked = indicatorQuestion(name);
  if (asked !== undefined) return books.ask(asked.ledger, asked.question);
  const known = books.accounts.knownIndicators.get(name)?.figure;
  if (known !== undefined && known !== 'unknown') return known;
  return computations[name]?.(books) ?? 'unknown';
}

/** Returns last year's indicator: restated or given under 上年, else from last year's books. */
export function priorIndicator(books: Books, lastYear: Books | undefined, name: string): Figure {
  const given = books.accounts.prior.get(name);
  if (given?.restatedBecause !== undefined) return given.figure;
  const computed = lastYear === undefined ? undefined : indicator(lastYear, name);
  if (isKnown(computed)) return computed;
  return given?.figure ?? computed ?? sumOfPriorParts(books, name) ?? 'unknown';
}

/** Returns the indicator of the year before last: from that year's books where they are there, else from 前年. */
export function indicatorBeforeLast(
  books: Books,
  yearBeforeLast: Books | undefined,
  name: string,
): Figure {
  const computed = yearBeforeLast === undefined ? undefined : indicator(yearBeforeLast, name);
  if (isKnown(computed)) return computed;
  return books.accounts.beforeLast.get(name) ?? 'unknown';
}

/** The prior total of “三公”经费 follows from its three items where all are given. */
function sumOfPriorParts(books: Books, name: string): Figure | undefined {
  if (name !== '“三公”经费') return undefined;
  const parts = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'].map(
    (part) => books.accounts.prior.get(part)?.figure,
  );
  return parts.every((part) => part !== undefined) ? sumFigures(parts) : undefined;
}
