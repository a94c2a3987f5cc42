import { onceFor } from '../source/once-for.ts';
import { AmountReader } from '../accounts/amount-reader.ts';
import { isKnown, sumFigures } from '../accounts/figure.ts';
import { indicatorQuestion } from '../accounts/indicators.ts';
import { queryKey } from '../accounts/query.ts';
import type { Books } from '../accounts/query.ts';
import { questionOf } from '../accounts/read-accounts.ts';
import { compareFigures } from './compare-figures.ts';
import type { AccountsContext, Finding } from './context.ts';
import { amountInMessage } from './envelope.ts';
import { partsOf, wholeOf } from './partitions.ts';
import type { Asked, CodesInUse, Split } from './partitions.ts';

/** A sum that the author states under 已知合计. */
export interface StatedSum extends Asked {
  pointer: string;
}

/** A whole and the parts that it is split into by one dimension of an official table. */
export interface Equation {
  whole: Asked;
  parts: Asked[];
}

/** Returns the stated sums by the key of their question. */
export const statedSums = onceFor((context: AccountsContext): ReadonlyMap<string, StatedSum> => {
  const { disclosure, document } = context;
  const reader = new AmountReader(document, disclosure.金额单位);
  const sums = new Map<string, StatedSum>();
  for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
    const pointer = `/已知合计/${index}/金额`;
    const asked = row.指标 === undefined ? questionOf(row) : indicatorQuestion(row.指标);
    if (asked === undefined || !isKnown(reader.figure(pointer))) continue;
    sums.set(queryKey(asked.ledger, asked.question), { ...asked, pointer });
  }
  return sums;
});

/** Returns the codes that have a row: those of entries, and those that a stated sum names. */
export const codesInUse = onceFor((context: AccountsContext): CodesInUse => {
  const { books } = context;
  const functional = new Set<string>();
  const economic = new Set<string>();
  const { income, expenditure, economic: byEconomic } = books.accounts;
  for (const { subject } of [...income, ...expenditure])
    if (subject !== undefined) functional.add(subject);
  for (const entry of byEconomic) if (entry.economic !== undefined) economic.add(entry.economic);
  for (const { question } of statedSums(context).values()) {
    if (question.subject !== undefined) functional.add(question.subject);
    if (question.economic !== undefined && /^\d/.test(question.economic))
      economic.add(question.economic);
  }
  return {
    functional: [...functional].sort(),
    economic: [...economic].sort(),
    isPersonnel: (code) => books.isPersonnel(code),
  };
});

/**
 * Returns the equations of one split in which a stated sum takes part. Where nothing is stated both sides come from the
 * same entries, and the equation holds by construction.
 */
export function equationsOf(
  split: Split,
  stated: ReadonlyMap<string, StatedSum>,
  codes: CodesInUse,
): Equation[] {
  const equations = new Map<string, Equation>();
  for (const sum of stated.values()) {
    for (const whole of [sum, wholeOf(sum, split)]) {
      if (whole === undefined) continue;
      const parts = partsOf(whole, split, codes);
      if (parts.length > 0) equations.set(queryKey(whole.ledger, whole.question), { whole, parts });
    }
  }
  return [...equations.values()];
}

/** Compares both sides as they are printed; silent where a side is not known, or C020 objects to a stated sum already. */
export function* equationFindings(
  { books, document }: AccountsContext,
  { whole, parts }: Equation,
  stated: ReadonlyMap<string, StatedSum>,
): Generator<Finding> {
  const involved = [whole, ...parts].flatMap(
    ({ ledger, question }) => stated.get(queryKey(ledger, question)) ?? [],
  );
  const [first, ...others] = involved;
  if (first === undefined || involved.some((sum) => isOverruled(books, sum))) return;
  if (isOverlapping(books, whole, parts)) return;
  const ask = ({ ledger, question }: Asked) => books.ask(ledger, question);
  const addends = (asked: Asked): number =>
    stated.has(queryKey(asked.ledger, asked.question))
      ? 1
      : books.addends(asked.ledger, asked.question);
  const unit = books.accounts.unit;
  const computed = sumFigures(parts.map(ask));
  const list = parts
    .filter((part) => ask(part) !== 0)
    .map((part) => {
      const figure = ask(part);
      return `${wordsFor(part)}${isKnown(figure) ? amountInMessage(figure, unit) : ''}`;
    });
  yield* compareFigures({
    what: wordsFor(whole),
    stated: ask(whole),
    computed,
    by:
      list.length === 0
        ? '各部分之和'
        : `${list.slice(0, 6).join('、')}${list.length > 6 ? '等' : ''}之和`,
    parts: Math.max(1, addends(whole)) + parts.reduce((sum, part) => sum + addends(part), 0) - 1,
    unit,
    place: () => document.placeOf(first.pointer),
    related: () =>
      others.map((other) => ({
        label: wordsFor(other),
        place: document.placeOf(other.pointer),
      })),
    advice: '请核对“已知合计”',
  });
}

/** Tells whether the parts alone give another figure than the stated one: that is for C020 to say. */
function isOverruled(books: Books, { ledger, question }: Asked): boolean {
  const computed = books.compute(ledger, question);
  return isKnown(computed) && computed !== books.ask(ledger, question);
}

/** An entry at exactly the 科目 of the whole belongs to none of the rows below it: they are then not all of it. */
function isOverlapping(books: Books, whole: Asked, parts: readonly Asked[]): boolean {
  const { subject, economic } = whole.question;
  const deeper = (key: 'subject' | 'economic') =>
    parts.some(({ question }) => question[key] !== whole.question[key]);
  const { income, expenditure, economic: byEconomic } = books.accounts;
  if (subject !== undefined && deeper('subject')) {
    const entries = whole.ledger === 'income' ? income : expenditure;
    return entries.some((entry) => entry.subject === subject && entry.amount !== 0);
  }
  if (economic?.length === 3 && deeper('economic'))
    return byEconomic.some((entry) => entry.economic === economic && entry.amount !== 0);
  return false;
}

const totals: Readonly<Record<Asked['ledger'], string>> = {
  income: '本年收入',
  expenditure: '本年支出',
  economic: '支出',
  opening: '年初结转和结余',
  closing: '年末结转和结余',
  total: '收支总计',
};

/** Returns what a sum is called in a message, e.g. `一般公共预算财政拨款基本支出`. */
export function wordsFor({ ledger, question }: Asked): string {
  const { subject, incomeSource, funds, nature, economic } = question;
  const name = incomeSource ?? economic ?? nature ?? totals[ledger];
  const code = economic === undefined || !/^\d/.test(economic) ? '' : (nature ?? '');
  const row = subject === undefined ? '' : subject === '' ? '未分科目' : `科目“${subject}”`;
  return `${row}${funds ?? ''}${code}${name}`;
}
