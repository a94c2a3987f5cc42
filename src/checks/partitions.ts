import { incomeLeaves, natureLeaves } from '../accounts/dimensions.ts';
import type { FundName, IncomeName, NatureName } from '../accounts/dimensions.ts';
import type { Ledger, Question } from '../accounts/query.ts';
import { parentCodes } from '../accounts/subject-codes.ts';

/** One sum of the accounts. */
export interface Asked {
  ledger: Ledger;
  question: Question;
}

/** The dimensions by which the official tables split a sum. */
export type Split = 'subject' | 'incomeSource' | 'funds' | 'nature' | 'economic';

/** The codes that occur in the accounts or in a stated sum: only they have a row. */
export interface CodesInUse {
  functional: readonly string[];
  economic: readonly string[];
  isPersonnel: (code: string) => boolean;
}

const budgets = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
] as const satisfies readonly FundName[];
const budgetIncomes: readonly IncomeName[] = incomeLeaves.slice(0, budgets.length);
const otherIncomes: readonly IncomeName[] = incomeLeaves.slice(budgets.length);
const fiscalNatures: readonly NatureName[] = natureLeaves.slice(0, 2);

const set = <Key extends keyof Question>(
  { ledger, question }: Asked,
  key: Key,
  values: readonly NonNullable<Question[Key]>[],
): Asked[] => values.map((value) => ({ ledger, question: { ...question, [key]: value } }));

/**
 * Returns the sums that make up a sum when it is split once by a dimension: 本年收入合计 by 收入来源, a 类 by its 款,
 * 财政拨款 by its three budgets. Empty where the official tables do not split it so.
 */
export function partsOf(asked: Asked, split: Split, codes: CodesInUse): Asked[] {
  const { ledger, question } = asked;
  if (question.project !== undefined || question.subject === '') return [];
  if (split === 'subject') return subjectParts(asked, codes);
  if (split === 'economic') return economicParts(asked, codes);
  if (split === 'incomeSource') {
    if (ledger !== 'income' || question.funds !== undefined) return [];
    if (question.incomeSource === undefined)
      return set(asked, 'incomeSource', ['财政拨款收入', ...otherIncomes]);
    return question.incomeSource === '财政拨款收入'
      ? set(asked, 'incomeSource', budgetIncomes)
      : [];
  }
  if (ledger === 'income') return [];
  if (split === 'funds') {
    if (question.funds === undefined) return set(asked, 'funds', ['财政拨款', '其他资金']);
    return question.funds === '财政拨款' ? set(asked, 'funds', budgets) : [];
  }
  const isSpending = ledger === 'expenditure' || ledger === 'economic';
  if (!isSpending || question.nature !== undefined) return [];
  const isFiscal = question.funds !== undefined && question.funds !== '其他资金';
  return set(asked, 'nature', isFiscal ? fiscalNatures : natureLeaves);
}

function subjectParts(asked: Asked, { functional }: CodesInUse): Asked[] {
  const { ledger, question } = asked;
  if (ledger !== 'income' && ledger !== 'expenditure') return [];
  const { subject } = question;
  const length = subject === undefined ? 3 : subject.length + 2;
  const below = [
    ...new Set(
      functional
        .filter((code) => code.length >= length && code.startsWith(subject ?? ''))
        .map((code) => code.slice(0, length)),
    ),
  ].sort();
  if (below.length === 0) return [];
  return set(asked, 'subject', subject === undefined ? [...below, ''] : below);
}

function economicParts({ ledger, question }: Asked, codes: CodesInUse): Asked[] {
  const { economic } = question;
  const by = (values: readonly string[]): Asked[] =>
    values.map((value) => ({ ledger: 'economic', question: { ...question, economic: value } }));
  if (economic === undefined) {
    const isBasic = question.funds === '一般公共预算财政拨款' && question.nature === '基本支出';
    return ledger === 'expenditure' && isBasic && question.subject === undefined
      ? by(['人员经费', '公用经费'])
      : [];
  }
  if (ledger !== 'economic') return [];
  const used = codes.economic.filter((code) => !code.startsWith('5'));
  if (economic === '人员经费' || economic === '公用经费') {
    const own = used.filter((code) => codes.isPersonnel(code) === (economic === '人员经费'));
    return by([...new Set(own.map((code) => code.slice(0, 3)))].sort());
  }
  if (economic.length !== 3) return [];
  return by(used.filter((code) => code.length === 5 && code.startsWith(economic)));
}

/** Returns the sum that this one is a part of when that is split by the dimension; undefined where it is none. */
export function wholeOf({ ledger, question }: Asked, split: Split): Asked | undefined {
  const { subject, incomeSource, funds, economic } = question;
  const without = (key: Split): Asked => {
    const rest = { ...question };
    delete rest[key];
    return { ledger, question: rest };
  };
  if (question[split] === undefined) return undefined;
  if (split === 'subject') {
    const above = parentCodes(subject ?? '').at(-1);
    return above === undefined
      ? without('subject')
      : { ledger, question: { ...question, subject: above } };
  }
  if (split === 'incomeSource' && budgetIncomes.some((name) => name === incomeSource))
    return { ledger, question: { ...question, incomeSource: '财政拨款收入' } };
  if (split === 'funds' && budgets.some((name) => name === funds))
    return { ledger, question: { ...question, funds: '财政拨款' } };
  if (split === 'economic') return wholeOfEconomic(question, economic ?? '');
  return without(split);
}

function wholeOfEconomic(question: Question, economic: string): Asked | undefined {
  if (economic === '人员经费' || economic === '公用经费') {
    const { economic: _dropped, ...rest } = question;
    return { ledger: 'expenditure', question: rest };
  }
  if (economic.length !== 5) return undefined;
  return { ledger: 'economic', question: { ...question, economic: economic.slice(0, 3) } };
}
