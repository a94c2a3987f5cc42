import type { KnownValue, TextContext } from '../text-rule.ts';
import { mayBeEqual } from './amount.ts';
import type { Sentence, Statement } from './statements.ts';

/** An amount with the indicator it is bound to. */
export type NamedAmount = Extract<Statement, { kind: 'amount' }> & {
  name: NonNullable<Statement['name']>;
};

/** Names in which 预算 says nothing of a plan. */
const budgetNames = /(?:一般公共|政府性基金|国有资本经营)预算/g;

/** Returns the amount of a statement where it is bound to an indicator of the year, or of the year before. */
export function namedAmount(
  statement: Statement,
  sentence: Sentence,
  text: string,
  { year }: TextContext,
): NamedAmount | undefined {
  const { name } = statement;
  if (statement.kind !== 'amount' || name === undefined) return undefined;
  const expected = statement.role === 'prior' ? (year ?? 0) - 1 : year;
  if (statement.year !== undefined && year !== undefined && statement.year !== expected)
    return undefined;
  // What was planned last year is neither this year's plan nor last year's spending.
  if (statement.role === 'prior' && /预算/.test(statement.label.replace(budgetNames, '')))
    return undefined;
  // 政府性基金…支出0万元，其中基本支出0万元: the part is not the unit's 基本支出.
  const before = text.slice(sentence.offset, statement.figure.offset);
  if (/政府性基金|国有资本/.test(before) && !/政府性基金|国有资本/.test(name.phrase))
    return undefined;
  return { ...statement, name };
}

/** The values that the indicator of an amount has elsewhere; empty where nothing is known. */
export function knownValues(amount: NamedAmount, { figures }: TextContext): KnownValue[] {
  if (figures === undefined) return [];
  return amount.name.indicators.flatMap((one) => [...figures.values(one, amount.role)]);
}

/** Tells whether one of the values may be the amount. */
export function isOneOf(amount: KnownValue, values: readonly KnownValue[]): boolean {
  return values.some((value) => mayBeEqual(amount, value));
}

/** Tells whether two names may stand for the same indicator. */
export function sameIndicator(left: Statement['name'], right: Statement['name']): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    left.indicators.some((one) => right.indicators.includes(one))
  );
}
