import type { Disclosure } from '../source/types/disclosure.ts';
import { AmountReader, step } from './amount-reader.ts';
import type { TextSource } from './amount-reader.ts';
import { fundSet, incomeLeaves, incomeSet, natureSet } from './dimensions.ts';
import type { FundName, IncomeName } from './dimensions.ts';
import type { Accounts, BalanceEntry, BudgetEntry, KnownSum, PriorFigure } from './entries.ts';
import type { Figure } from './figure.ts';
import { sumFigures } from './figure.ts';
import { indicatorQuestion } from './indicators.ts';
import type { LedgerQuestion } from './question.ts';
import { ZERO } from './money.ts';
import { queryKey } from './query.ts';
import type { Ledger } from './query.ts';
import { readExpenditure } from './read-expenditure.ts';
import { given, readBudget } from './read-parts.ts';
import { readThreePublic } from './read-three-public.ts';

/**
 * Reads the accounts of a schema-valid disclosure: every amount in 分 with its pointer. Defaults follow DESIGN: a
 * list is complete, what is not listed is zero. Throws only on input that the schema refuses.
 */
export function readAccounts(disclosure: Disclosure, source: TextSource): Accounts {
  const reader = new AmountReader(source, disclosure.金额单位);
  const expenditure = readExpenditure(disclosure, reader);
  const balances = disclosure.结转和结余;
  return {
    year: disclosure.年度,
    unit: disclosure.金额单位,
    income: readIncome(disclosure, reader),
    ...expenditure,
    knownBudgets: knownBudgets(disclosure, reader),
    opening: balanceEntries(balances?.年初, '/结转和结余/年初', reader),
    openingBySubject: subjectBalances(disclosure, reader, '年初'),
    statedClosing: balanceEntries(balances?.年末, '/结转和结余/年末', reader),
    statedClosingBySubject: subjectBalances(disclosure, reader, '年末'),
    usedSurplus: reader.figure('/结转和结余/使用非财政拨款结余') ?? ZERO,
    surplusDistribution: reader.figure('/结转和结余/结余分配') ?? ZERO,
    knownSums: knownSums(disclosure, reader),
    knownIndicators: knownIndicators(disclosure, reader),
    prior: priorFigures(disclosure, reader),
    beforeLast: figuresBeforeLast(disclosure, reader),
    threePublic: readThreePublic(disclosure, reader),
  };
}

function readIncome(disclosure: Disclosure, reader: AmountReader): Accounts['income'] {
  const names: readonly IncomeName[] = [...incomeLeaves, '财政拨款收入'];
  return disclosure.收入.flatMap((row, index) =>
    names.flatMap((name) => {
      if (row[name] === undefined) return [];
      const pointer = `/收入/${index}${step(name)}`;
      const amount = reader.figure(pointer);
      if (amount === undefined) return [];
      return [{ subject: row.科目, sources: incomeSet(name), amount, pointer }];
    }),
  );
}

function balanceEntries(
  map: object | undefined,
  base: string,
  reader: AmountReader,
): BalanceEntry[] {
  return Object.keys(map ?? {}).flatMap((name) => {
    const pointer = base + step(name);
    const amount = reader.figure(pointer);
    if (amount === undefined) return [];
    return [{ funds: fundSet(name as FundName), amount, pointer }];
  });
}

function subjectBalances(
  disclosure: Disclosure,
  reader: AmountReader,
  side: '年初' | '年末',
): BalanceEntry[] {
  return (disclosure.结转和结余?.分科目 ?? []).flatMap((row, index) => {
    const pointer = `/结转和结余/分科目/${index}/${side}`;
    const amount = reader.figure(pointer);
    if (amount === undefined) return [];
    const funds = fundSet(row.资金来源);
    return [{ subject: row.科目, funds, amount, pointer }];
  });
}

function knownBudgets(disclosure: Disclosure, reader: AmountReader): BudgetEntry[] {
  return (disclosure.已知合计 ?? []).flatMap((row, index) => {
    if (row.预算 === undefined) return [];
    const pointer = `/已知合计/${index}/预算`;
    const entry = { ...given('subject', row.科目), pointer };
    return [{ ...entry, ...dimensionsOf(row), ...readBudget(pointer, reader) }];
  });
}

function knownSums(disclosure: Disclosure, reader: AmountReader): Accounts['knownSums'] {
  const sums: Accounts['knownSums'] = new Map();
  (disclosure.已知合计 ?? []).forEach((row, index) => {
    const pointer = `/已知合计/${index}/金额`;
    const figure = reader.figure(pointer);
    const asked = row.指标 === undefined ? questionOf(row) : indicatorQuestion(row.指标);
    if (figure === undefined || asked === undefined) return;
    const sum = { ...asked, figure, pointer };
    sums.set(queryKey(asked.ledger, asked.question), sum);
  });
  return sums;
}

type KnownSumRow = NonNullable<Disclosure['已知合计']>[number];

const ledgers: Readonly<Record<NonNullable<KnownSumRow['账']>, Ledger>> = {
  收入: 'income',
  支出: 'expenditure',
  经济分类: 'economic',
  年初结转和结余: 'opening',
  年末结转和结余: 'closing',
  收支总计: 'total',
};

/** Returns the question whose sum the dimensions of a row of 已知合计 state. */
export function questionOf(row: KnownSumRow): LedgerQuestion {
  const question = {
    ...given('subject', row.科目),
    ...given('incomeSource', row.收入来源),
    ...given('funds', row.资金来源),
    ...given('nature', row.支出性质),
    ...given('economic', row.经济科目),
    ...given('project', row.项目名称),
  };
  if (row.账 !== undefined) return { ledger: ledgers[row.账], question };
  if (row.收入来源 !== undefined) return { ledger: 'income', question };
  return { ledger: row.经济科目 === undefined ? 'expenditure' : 'economic', question };
}

function dimensionsOf(row: KnownSumRow): Pick<BudgetEntry, 'funds' | 'natures'> {
  const funds = fundSet(row.资金来源);
  return { funds, natures: natureSet(row.支出性质, funds) };
}

function knownIndicators(disclosure: Disclosure, reader: AmountReader): Map<string, KnownSum> {
  const indicators = new Map<string, KnownSum>();
  (disclosure.已知合计 ?? []).forEach((row, index) => {
    const pointer = `/已知合计/${index}/金额`;
    const figure = reader.figure(pointer);
    if (row.指标 === undefined || figure === undefined) return;
    indicators.set(row.指标, { figure, pointer });
  });
  const operating = reader.figure('/机关运行经费/决算');
  if (operating !== undefined) {
    indicators.set('机关运行经费', {
      figure: operating,
      pointer: '/机关运行经费/决算',
    });
  }
  if (disclosure.政府采购 !== undefined) {
    const kinds = ['货物', '工程', '服务'].map(
      (kind) => reader.figure(`/政府采购/${kind}`) ?? ZERO,
    );
    const total = sumFigures(kinds);
    // A stated total stands in where a kind is not published.
    if (total !== 'unknown' || !indicators.has('政府采购支出总额')) {
      indicators.set('政府采购支出总额', { figure: total, pointer: '/政府采购' });
    }
  }
  return indicators;
}

function figuresBeforeLast({ 前年 = {} }: Disclosure, reader: AmountReader): Map<string, Figure> {
  return new Map(
    Object.keys(前年).map((name) => [name, reader.figure(`/前年${step(name)}`) ?? 'unknown']),
  );
}

function priorFigures(disclosure: Disclosure, reader: AmountReader): Map<string, PriorFigure> {
  const prior = new Map<string, PriorFigure>();
  for (const [name, value] of Object.entries(disclosure.上年 ?? {})) {
    const pointer = `/上年${step(name)}`;
    const restated = typeof value === 'object';
    const figure: Figure = reader.figure(restated ? `${pointer}/金额` : pointer) ?? 'unknown';
    prior.set(name, {
      figure,
      ...given('restatedBecause', restated ? value.调整原因 : undefined),
      pointer,
    });
  }
  return prior;
}
