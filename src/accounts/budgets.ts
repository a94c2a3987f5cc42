import { fundSet, natureSet, relateCodes, relateSets } from './dimensions.ts';
import type { BudgetEntry } from './entries.ts';
import { isKnown, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { percentOf } from './money.ts';
import type { Books, Question } from './query.ts';

/** The budget that 完成预算 is measured by; 全年预算 is another name of the adjusted budget. */
export type BudgetBasis = '年初预算' | '调整预算' | '全年预算';

/** How far the budget was carried out: both amounts, or only the published rate. */
export interface Completion {
  budget: Figure;
  /** Percentage scaled by 10^decimals, rounded once; absent on a zero or unknown budget. */
  computed?: { part: number; whole: number };
  /** The published rate as written, e.g. `88.9`. */
  stated?: string;
  reason?: string;
}

function pick(entry: { initial?: Figure; adjusted?: Figure }, basis: BudgetBasis): Figure {
  return (basis === '年初预算' ? entry.initial : entry.adjusted) ?? 'unknown';
}

/** Whether the entry gives a budget of exactly these dimensions. */
function isExact(entry: BudgetEntry, question: Question): boolean {
  const funds = fundSet(question.funds);
  return (
    entry.subject === question.subject &&
    entry.funds === funds &&
    entry.natures === natureSet(question.nature, funds)
  );
}

/** Returns the budget of the question: as stated for it, else the sum of its 科目, each of which must have one. */
export function budgetOf(books: Books, question: Question, basis: BudgetBasis): Figure {
  const { budgets, expenditure } = books.accounts;
  const stated = budgets.find((entry) => isExact(entry, question));
  if (stated !== undefined) {
    const figure = pick(stated, basis);
    if (figure !== 'unknown') return figure;
  }
  const funds = fundSet(question.funds);
  const rows = expenditure.filter(
    (entry) =>
      relateSets(entry.funds, funds) !== 'outside' &&
      (question.subject === undefined ||
        (entry.subject !== undefined &&
          relateCodes(entry.subject, question.subject) !== 'outside')),
  );
  if (rows.length === 0) return 'unknown';
  const parts = new Map<string, Figure>();
  for (const row of rows) {
    const key = `${row.subject ?? ''}|${row.funds}`;
    if (parts.has(key)) continue;
    const own = budgets.find((entry) => entry.subject === row.subject && entry.funds === row.funds);
    parts.set(
      key,
      own === undefined || relateSets(row.funds, funds) === 'open' ? 'unknown' : pick(own, basis),
    );
  }
  return sumFigures(parts.values());
}

/** Returns how the question's budget was carried out (OFFICIAL 2, M08–M10: no rate on a budget of zero). */
export function completionOf(books: Books, question: Question, basis: BudgetBasis): Completion {
  const own = books.accounts.budgets.find((entry) => isExact(entry, question));
  const budget = budgetOf(books, question, basis);
  const final = books.ask('expenditure', question);
  return {
    budget,
    ...(isKnown(budget) && isKnown(final) && budget !== 0
      ? { computed: { part: final, whole: budget } }
      : {}),
    ...(own?.rate === undefined ? {} : { stated: own.rate }),
    ...(own?.reason === undefined ? {} : { reason: own.reason }),
  };
}

/** Returns the rate as a percentage scaled by 10^decimals; undefined when only a stated rate or nothing is there. */
export function completionRate(completion: Completion, decimals: number): bigint | undefined {
  const { computed } = completion;
  return computed === undefined ? undefined : percentOf(computed.part, computed.whole, decimals);
}
