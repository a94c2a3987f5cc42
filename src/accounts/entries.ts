import type { LeafSet } from './dimensions.ts';
import type { Figure } from './figure.ts';
import type { MoneyUnit } from './money.ts';
import type { LedgerQuestion } from './question.ts';

// Every amount carries the JSON pointer of the value it was read from: where that stands in the file is worked out for
// findings only. What there are thousands of has all its properties, so that all are objects of one shape.

/** One line of income: 科目 × 收入来源 → amount. */
export interface IncomeEntry {
  /** 功能分类科目; undefined where the source gives none. */
  subject: string | undefined;
  sources: LeafSet;
  amount: Figure;
  pointer: string;
}

/** One line of expenditure: 科目 × 资金来源 × 支出性质 → amount, where known × 项目名称 × 经济科目. */
export interface ExpenditureEntry {
  subject: string | undefined;
  funds: LeafSet;
  natures: LeafSet;
  economic: string | undefined;
  project: string | undefined;
  amount: Figure;
  pointer: string;
}

/** Expenditure by 经济科目, given on its own where the source has no cross-split. */
export interface EconomicEntry {
  economic: string | undefined;
  funds: LeafSet;
  natures: LeafSet;
  amount: Figure;
  pointer: string;
}

/** 年初 or stated 年末 balance of some funds, of one 科目 where the source says. */
export interface BalanceEntry {
  subject?: string;
  funds: LeafSet;
  amount: Figure;
  pointer: string;
}

/** 预算 of one 科目 (or, with none, of a whole fund): amounts where published, else the rate as stated. */
export interface BudgetEntry {
  subject?: string;
  funds: LeafSet;
  natures: LeafSet;
  initial?: Figure;
  adjusted?: Figure;
  /** The published 完成率 as written, e.g. `88.9`; no amount is derived from it. */
  rate?: string;
  /** Why the final figure differs from the budget. */
  reason?: string;
  pointer: string;
}

/** A published sum beside its parts: printed as stated, never added. */
export interface KnownSum {
  figure: Figure;
  pointer: string;
}

/** A prior-year figure that the author gives; with a reason it restates last year's file. */
export interface PriorFigure {
  figure: Figure;
  restatedBecause?: string;
  pointer: string;
}

/** Everything a disclosure says in amounts, in 分. What is not listed is zero. */
export interface Accounts {
  year: number;
  /** The unit in which the source is written; decides how far a stated sum may differ from its parts. */
  unit: MoneyUnit;
  income: IncomeEntry[];
  expenditure: ExpenditureEntry[];
  economic: EconomicEntry[];
  opening: BalanceEntry[];
  openingBySubject: BalanceEntry[];
  statedClosing: BalanceEntry[];
  statedClosingBySubject: BalanceEntry[];
  usedSurplus: Figure;
  surplusDistribution: Figure;
  /** Of the rows of 支出. */
  budgets: BudgetEntry[];
  /** Published for a sum, beside its parts. */
  knownBudgets: BudgetEntry[];
  /** By the key that `queryKey` gives. */
  knownSums: Map<string, KnownSum & LedgerQuestion>;
  /** By indicator name. */
  knownIndicators: Map<string, KnownSum>;
  prior: Map<string, PriorFigure>;
  /** Figures of the year before last that the author gives, by indicator. */
  beforeLast: Map<string, Figure>;
  threePublic: ThreePublicEntry[];
}

/** One authored row of 三公经费. */
export interface ThreePublicEntry {
  item: string;
  funds: LeafSet;
  initial?: Figure;
  adjusted?: Figure;
  rate?: string;
  final?: Figure;
  pointer: string;
}
