import { fundLeaves, incomeLeaves, natureLeaves } from '../accounts/dimensions.ts';
import type { LeafSet } from '../accounts/dimensions.ts';
import type { Accounts, BalanceEntry, BudgetEntry } from '../accounts/entries.ts';
import { isKnown } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { indicator, indicatorNames, priorIndicator } from '../accounts/indicators.ts';
import type { Books, Ledger } from '../accounts/query.ts';
import type { Report, Section } from '../report/report.ts';
import type {
  Amount,
  BudgetEntry as DataBudget,
  Entry,
  Ledgers,
} from '../source/types/report-data.ts';
import { amountText } from './cell-value.ts';

/** The books of a report, with last year's for comparison. */
export interface ReportBooks {
  books: Books;
  lastYear: Books | undefined;
}

/** Tells whether anything of the report is withheld as a whole: entries would give away what the page keeps back. */
export function withholds({ parts }: Pick<Report, 'parts'>): boolean {
  const inside = ({ withheld, sections }: Section): boolean =>
    withheld !== undefined || sections.some(inside);
  return parts.some(inside);
}

/** Returns the entries of the accounts and the indicators that follow from them, for data.json. */
export function dataLedgers({ books, lastYear }: ReportBooks): Ledgers {
  const { accounts } = books;
  return {
    收入: accounts.income.map(({ subject, sources, amount }) => ({
      ...named('科目', subject),
      收入来源: leaves(sources, incomeLeaves),
      金额: dataAmount(amount),
    })),
    支出: accounts.expenditure.map(({ subject, funds, natures, economic, project, amount }) => ({
      ...named('科目', subject),
      ...named('经济科目', economic),
      ...named('项目名称', project),
      资金来源: leaves(funds, fundLeaves),
      支出性质: leaves(natures, natureLeaves),
      金额: dataAmount(amount),
    })),
    经济分类: accounts.economic.map(({ economic, funds, natures, amount }) => ({
      ...named('经济科目', economic),
      资金来源: leaves(funds, fundLeaves),
      支出性质: leaves(natures, natureLeaves),
      金额: dataAmount(amount),
    })),
    年初结转和结余: balances(accounts.opening, accounts.openingBySubject),
    年末结转和结余: balances(accounts.statedClosing, accounts.statedClosingBySubject),
    预算: [
      ...accounts.budgets.map((entry) => dataBudget(entry)),
      ...accounts.knownBudgets.map((entry) => ({ ...dataBudget(entry), 合计数: true as const })),
    ],
    已知合计: knownSums(accounts),
    指标: indicatorNames.map((name) => ({
      名称: name,
      本年: dataAmount(indicator(books, name)),
      上年: dataAmount(priorIndicator(books, lastYear, name)),
    })),
  };
}

function dataAmount(figure: Figure): Amount {
  if (isKnown(figure)) return { 分: figure, 万元: amountText(figure) };
  return { 无数: figure === 'withheld' ? '依法不公开' : '未公布' };
}

function balances(totals: readonly BalanceEntry[], bySubject: readonly BalanceEntry[]): Entry[] {
  return [...totals, ...bySubject].map(({ subject, funds, amount }) => ({
    ...named('科目', subject),
    资金来源: leaves(funds, fundLeaves),
    金额: dataAmount(amount),
  }));
}

function dataBudget({ subject, funds, natures, initial, adjusted, rate }: BudgetEntry): DataBudget {
  return {
    ...named('科目', subject),
    资金来源: leaves(funds, fundLeaves),
    支出性质: leaves(natures, natureLeaves),
    ...(initial === undefined ? {} : { 年初预算: dataAmount(initial) }),
    ...(adjusted === undefined ? {} : { 调整预算: dataAmount(adjusted) }),
    ...named('完成率', rate),
  };
}

const ledgerNames: Readonly<Record<Ledger, NonNullable<Entry['账']>>> = {
  income: '收入',
  expenditure: '支出',
  economic: '经济分类',
  opening: '年初结转和结余',
  closing: '年末结转和结余',
  total: '收支总计',
};

function knownSums({ knownSums: sums }: Accounts): Entry[] {
  return [...sums.values()].map(({ ledger, question, figure }) => ({
    账: ledgerNames[ledger],
    ...named('科目', question.subject),
    ...named('经济科目', question.economic),
    ...named('项目名称', question.project),
    ...listed('收入来源', question.incomeSource),
    ...listed('资金来源', question.funds),
    ...listed('支出性质', question.nature),
    金额: dataAmount(figure),
  }));
}

/** The names of the leaves; several where the source leaves open which of them. */
function leaves(set: LeafSet, names: readonly string[]): string[] {
  return names.filter((_, index) => (set & (1 << index)) !== 0);
}

function named<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

function listed<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string[]>> {
  return value === undefined ? {} : ({ [key]: [value] } as Record<Key, string[]>);
}
