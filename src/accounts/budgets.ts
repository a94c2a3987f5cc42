import { groupBy } from '../source/group-by.ts';
import { onceFor } from '../source/once-for.ts';
import { fundSet, natureSet, relateCodes, relateSets } from './dimensions.ts';
import type { LeafSet } from './dimensions.ts';
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

/** The budget that entries of one 科目 and 资金来源 give together: rows may split it, and some may only give a reason. */
function sumOfBudgets(entries: readonly BudgetEntry[], basis: BudgetBasis): Figure {
  const given = entries.filter(
    ({ initial, adjusted, rate }) => (initial ?? adjusted ?? rate) !== undefined,
  );
  return given.length === 0 ? 'unknown' : sumFigures(given.map((entry) => pick(entry, basis)));
}

/** Budgets by 科目: every row of 支出 is asked for its own, by several rules and tables. */
const bySubject = onceFor((entries: readonly BudgetEntry[]) =>
  groupBy(entries, ({ subject }) => subject),
);

function budgetsOf(
  entries: readonly BudgetEntry[],
  subject: string | undefined,
  funds: LeafSet,
): readonly BudgetEntry[] {
  if (entries.length === 0) return entries;
  return (bySubject(entries).get(subject) ?? []).filter((entry) => entry.funds === funds);
}

/** Returns the entries that give a budget of exactly these dimensions. */
function exactBudgets(entries: readonly BudgetEntry[], question: Question): BudgetEntry[] {
  const funds = fundSet(question.funds);
  const natures = natureSet(question.nature, funds);
  return budgetsOf(entries, question.subject, funds).filter((entry) => entry.natures === natures);
}

/** Returns the budget of the question: as stated for it, else the sum of its 科目, each of which must have one. */
export function budgetOf(books: Books, question: Question, basis: BudgetBasis): Figure {
  const { budgets, knownBudgets } = books.accounts;
  for (const entries of [knownBudgets, budgets]) {
    const figure = sumOfBudgets(exactBudgets(entries, question), basis);
    if (figure !== 'unknown') return figure;
  }
  return budgetOfRows(books, question, basis);
}

/** Returns the budget as the rows of 支出 give it together, whatever was stated for the sum. */
export function budgetOfRows(books: Books, question: Question, basis: BudgetBasis): Figure {
  const { budgets, expenditure } = books.accounts;
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
    const key = `${row.subject ?? '*'}|${row.funds}`;
    if (parts.has(key)) continue;
    const own = budgetsOf(budgets, row.subject, row.funds);
    const isOpen = relateSets(row.funds, funds) === 'open';
    parts.set(key, isOpen ? 'unknown' : sumOfBudgets(own, basis));
  }
  return sumFigures(parts.values());
}

/** Returns how the question's budget was carried out (OFFICIAL 2, M08–M10: no rate on a budget of zero). */
export function completionOf(books: Books, question: Question, basis: BudgetBasis): Completion {
  const { knownBudgets, budgets } = books.accounts;
  const own = [...exactBudgets(knownBudgets, question), ...exactBudgets(budgets, question)];
  const rate = own.find((entry) => entry.rate !== undefined)?.rate;
  const reason = own.find((entry) => entry.reason !== undefined)?.reason;
  const budget = budgetOf(books, question, basis);
  const final = books.ask('expenditure', question);
  return {
    budget,
    ...(isKnown(budget) && isKnown(final) && budget !== 0
      ? { computed: { part: final, whole: budget } }
      : {}),
    ...(rate === undefined ? {} : { stated: rate }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Returns the rate as a percentage scaled by 10^decimals; undefined when only a stated rate or nothing is there. */
export function completionRate(completion: Completion, decimals: number): bigint | undefined {
  const { computed } = completion;
  return computed === undefined ? undefined : percentOf(computed.part, computed.whole, decimals);
}
