import { budgetOf } from '../../../accounts/budgets.ts';
import { isKnown } from '../../../accounts/figure.ts';
import type { Figure } from '../../../accounts/figure.ts';
import { indicator, indicatorQuestion, priorIndicator } from '../../../accounts/indicators.ts';
import type { Books } from '../../../accounts/query.ts';
import { threePublicCompletion, threePublicItems } from '../../../accounts/three-public.ts';
import type { KnownFigures } from '../text-rule.ts';

const bases = ['年初预算', '调整预算'] as const;

/** Returns what the accounts know of the figures that a text may name: exact amounts of this year, its budgets, last year. */
export function bookFigures(books: Books, lastYear: Books | undefined): KnownFigures {
  return {
    values(name, role) {
      const figures = {
        final: () => [indicator(books, name)],
        prior: () => [priorIndicator(books, lastYear, name)],
        budget: () => bases.map((basis) => budget(books, name, basis)),
      }[role]();
      return figures.filter(isKnown).map((amount) => ({ amount, halfStep: 0 }));
    },
    spentOn: (code) =>
      spentOn(books, code)
        .filter(isKnown)
        .map((amount) => ({ amount, halfStep: 0 })),
  };
}

const general = '一般公共预算财政拨款';

/** A functional subject by whose money it was; an economic one (3…) in 基本支出, as the texts list it, or in all. */
function spentOn(books: Books, code: string): Figure[] {
  if (code.startsWith('2')) {
    const subject = { subject: code };
    return [
      books.ask('expenditure', { funds: general, ...subject }),
      books.ask('expenditure', { funds: '财政拨款', ...subject }),
      books.ask('expenditure', subject),
    ];
  }
  const nature = '基本支出';
  return [
    books.ask('economic', { funds: general, nature, economic: code }),
    books.ask('economic', { nature, economic: code }),
    books.ask('economic', { funds: general, economic: code }),
    books.ask('economic', { economic: code }),
  ];
}

function budget(books: Books, name: string, basis: (typeof bases)[number]): Figure {
  const item = name === '“三公”经费' ? '合计' : name;
  if (threePublicItems.includes(item)) return threePublicCompletion(books, item, basis).budget;
  const asked = indicatorQuestion(name);
  return asked?.ledger === 'expenditure' ? budgetOf(books, asked.question, basis) : 'unknown';
}
