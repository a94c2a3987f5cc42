import type { Disclosure } from '../source/types/disclosure.ts';
import { step } from './amount-reader.ts';
import type { AmountReader } from './amount-reader.ts';
import { fundSet, natureLeaves, natureSet } from './dimensions.ts';
import type { LeafSet, NatureName } from './dimensions.ts';
import type { Accounts, BudgetEntry, EconomicEntry, ExpenditureEntry } from './entries.ts';
import { readBudget, given } from './read-parts.ts';

type Expenditure = Pick<Accounts, 'expenditure' | 'economic' | 'budgets'>;
type Row = Disclosure['支出'][number];

/** Reads 支出 and 经济分类: entries, their budgets, and the entries by 经济科目 that the cross-splits give. */
export function readExpenditure(disclosure: Disclosure, reader: AmountReader): Expenditure {
  const expenditure: ExpenditureEntry[] = [];
  const budgets: BudgetEntry[] = [];
  for (const [index, row] of disclosure.支出.entries()) {
    const pointer = `/支出/${index}`;
    readRow(row, pointer, reader, expenditure);
    if (row.预算 === undefined && row.差异原因 === undefined) continue;
    const funds = fundSet(row.资金来源);
    budgets.push({
      ...given('subject', row.科目),
      funds,
      natures: natureSet(undefined, funds),
      ...readBudget(`${pointer}/预算`, reader),
      ...given('reason', row.差异原因),
      pointer,
    });
  }
  return { expenditure, economic: readEconomic(disclosure, reader, expenditure), budgets };
}

/** Adds the entries of one row: of each 支出性质 that it gives, else of its 合计. */
function readRow(row: Row, at: string, reader: AmountReader, entries: ExpenditureEntry[]): void {
  const subject = row.科目;
  const funds = fundSet(row.资金来源);
  let isSplit = false;
  for (const nature of natureLeaves) {
    const value = row[nature];
    if (value === undefined) continue;
    isSplit = true;
    const natures = natureSet(nature, funds);
    for (const { economic, project, pointer } of splitsOf(value, `${at}/${nature}`)) {
      const amount = reader.figure(pointer);
      if (amount === undefined) continue;
      entries.push({ subject, funds, natures, economic, project, amount, pointer });
    }
  }
  const pointer = `${at}/合计`;
  const amount = isSplit ? undefined : reader.figure(pointer);
  if (amount === undefined) return;
  const [economic, project] = [undefined, undefined];
  const natures = natureSet(undefined, funds);
  entries.push({ subject, funds, natures, economic, project, amount, pointer });
}

/** One amount of a 支出性质, as far as it is split. */
interface Split {
  economic: string | undefined;
  project: string | undefined;
  pointer: string;
}

/** A nature's value is an amount, amounts by 经济科目, or a list of projects, each again split or not. */
function splitsOf(value: unknown, pointer: string, project?: string): Split[] {
  if (Array.isArray(value)) {
    return value.flatMap((each: { 项目名称: string; 经济分类?: object }, index) => {
      const at = `${pointer}/${index}`;
      const { 项目名称: name, 经济分类: split } = each;
      return split === undefined
        ? [{ economic: undefined, project: name, pointer: `${at}/金额` }]
        : splitsOf(split, `${at}/经济分类`, name);
    });
  }
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).map((economic) => ({
      economic,
      project,
      pointer: pointer + step(economic),
    }));
  }
  return [{ economic: undefined, project, pointer }];
}

/** 经济分类 given on its own is complete for its 资金来源 and 支出性质; elsewhere the entries themselves speak. */
function readEconomic(
  disclosure: Disclosure,
  reader: AmountReader,
  expenditure: readonly ExpenditureEntry[],
): EconomicEntry[] {
  const stated: EconomicEntry[] = [];
  const covered = new Map<LeafSet, LeafSet>();
  const natures: readonly NatureName[] = ['基本支出', '项目支出'];
  for (const [index, row] of (disclosure.经济分类 ?? []).entries()) {
    const funds = fundSet(row.资金来源);
    for (const nature of natures) {
      const amounts = row[nature as '基本支出' | '项目支出'];
      if (amounts === undefined) continue;
      const set = natureSet(nature, funds);
      covered.set(funds, (covered.get(funds) ?? 0) | set);
      for (const code of Object.keys(amounts)) {
        const pointer = `/经济分类/${index}/${nature}${step(code)}`;
        const amount = reader.figure(pointer);
        if (amount === undefined) continue;
        stated.push({ economic: code, funds, natures: set, amount, pointer });
      }
    }
  }
  const lists = [...covered];
  const isCovered = (entry: ExpenditureEntry): boolean =>
    lists.some(([funds, set]) => (entry.funds & ~funds) === 0 && (entry.natures & ~set) === 0);
  const implied = expenditure
    .filter((entry) => !isCovered(entry))
    .map((entry) => withoutCovered(entry, lists));
  return [...stated, ...implied];
}

/** An entry open to 基本 and 项目 speaks only for the natures that no list of 经济分类 covers. */
function withoutCovered(
  entry: ExpenditureEntry,
  lists: readonly (readonly [funds: LeafSet, natures: LeafSet])[],
): EconomicEntry {
  const done = lists.reduce(
    (set, [funds, natures]) => ((entry.funds & ~funds) === 0 ? set | natures : set),
    0,
  );
  return {
    economic: entry.economic,
    funds: entry.funds,
    natures: entry.natures & ~done,
    amount:
      entry.amount === 0 || done === 0 || (entry.natures & done) === 0 ? entry.amount : 'unknown',
    pointer: entry.pointer,
  };
}
