import { onceFor } from '../source/once-for.ts';
import { completionOf } from '../accounts/budgets.ts';
import type { Completion } from '../accounts/budgets.ts';
import type { Question } from '../accounts/query.ts';
import { threePublicCompletion } from '../accounts/three-public.ts';
import { budgetBasis } from '../report/wording.ts';
import type { AccountsContext } from './context.ts';

/** Something with a budget: a row of 支出, a stated sum, or an item of “三公”经费. */
export interface Budgeted {
  what: string;
  pointer: string;
  question: Question | undefined;
  item: string | undefined;
  rate: number | undefined;
  reason: string | undefined;
}

/** Returns all that a file gives a budget or a rate of completion. */
export const budgeted = onceFor((context: AccountsContext): readonly Budgeted[] => [
  ...allBudgeted(context),
]);

function* allBudgeted({ disclosure }: AccountsContext): Generator<Budgeted> {
  for (const [index, row] of disclosure.支出.entries()) {
    const question = {
      ...(row.科目 === undefined ? {} : { subject: row.科目 }),
      ...(row.资金来源 === undefined ? {} : { funds: row.资金来源 }),
    };
    const what = row.科目 === undefined ? `第${index + 1}行支出` : `科目“${row.科目}”`;
    const rate = row.预算?.完成率;
    const pointer = `/支出/${index}`;
    yield { what, pointer, question, item: undefined, rate, reason: row.差异原因 };
  }
  for (const [index, row] of (disclosure.三公经费 ?? []).entries()) {
    const { 项目: item, 完成率: rate, 差异原因: reason } = row;
    const pointer = `/三公经费/${index}`;
    yield { what: item, pointer, question: undefined, item, rate, reason };
  }
}

/** Returns how far the budget was used, on the basis that the wording names. */
export function completion({ books, wording }: AccountsContext, each: Budgeted): Completion {
  const basis = budgetBasis(wording);
  const known = completions.get(each);
  if (known !== undefined) return known;
  const found =
    each.question === undefined
      ? threePublicCompletion(books, each.item ?? '', basis)
      : completionOf(books, each.question, basis);
  completions.set(each, found);
  return found;
}

const completions = new WeakMap<Budgeted, Completion>();
