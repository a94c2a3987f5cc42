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
  };
}

function budget(books: Books, name: string, basis: (typeof bases)[number]): Figure {
  const item = name === '“三公”经费' ? '合计' : name;
  if (threePublicItems.includes(item)) return threePublicCompletion(books, item, basis).budget;
  const asked = indicatorQuestion(name);
  return asked?.ledger === 'expenditure' ? budgetOf(books, asked.question, basis) : 'unknown';
}
