import type { AmountReader } from '../../accounts/amount-reader.ts';
import type { Figure } from '../../accounts/figure.ts';
import { indicator, indicatorBeforeLast, priorIndicator } from '../../accounts/indicators.ts';
import type { Books } from '../../accounts/query.ts';
import type { Disclosure } from '../../source/types/disclosure.ts';
import type { AuthorText } from '../author-text.ts';
import type { Classification } from '../classification.ts';
import type { UnitInYear } from '../unit-in-year.ts';
import { changeOf } from './change.ts';
import type { Change } from './change.ts';
import type { Wording } from '../wording.ts';

/** What the values of a report are computed from. */
export interface ValuesInput {
  disclosure: Disclosure;
  unit: UnitInYear;
  books: Books;
  /** Last year's books, where that file exists. */
  lastYear: Books | undefined;
  /** The books of the year before last, where that file exists. */
  yearBeforeLast: Books | undefined;
  /** Amounts that are no entries: procurement, receptions, forms. */
  reader: AmountReader;
  wording: Wording;
  classification: Classification;
  text: AuthorText;
}

/** One indicator with its change from last year. */
export interface ComparedFigure {
  金额: Figure;
  上年: Figure;
  变动: Change | null;
  变动原因: string | null;
}

/** Returns an indicator of this year beside last year's. */
export function compared(
  input: ValuesInput,
  name: string,
  reason: string | undefined,
): ComparedFigure {
  const current = indicator(input.books, name);
  const prior = priorIndicator(input.books, input.lastYear, name);
  return {
    金额: current,
    上年: prior,
    变动: changeSince(input, name, current, prior),
    变动原因: input.text.line(reason),
  };
}

function changeSince(
  { books, yearBeforeLast, wording }: ValuesInput,
  name: string,
  current: Figure,
  prior: Figure,
): Change | null {
  const change = changeOf(current, prior, wording);
  if (change === null || wording.比较年度 === '上年') return change;
  const earlier = indicatorBeforeLast(books, yearBeforeLast, name);
  const further = changeOf(current, earlier, wording);
  return further === null
    ? change
    : { ...change, 再与前年: { ...further, 年度: books.accounts.year - 2 } };
}
