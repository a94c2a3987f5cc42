/**
 * The dimensions of the accounts as sets of leaves. A source that says only 财政拨款 leaves open which of
 * three budgets it means: such an entry carries all three leaves.
 */

/** A set of leaves, one bit each. */
export type LeafSet = number;

function leaves<Name extends string>(names: readonly Name[]): Record<Name, LeafSet> {
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<
    Name,
    LeafSet
  >;
}

/** 资金来源 */
export const fundLeaves = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
  '其他资金',
] as const;
export type FundName = (typeof fundLeaves)[number] | '财政拨款';
const fundBits = leaves(fundLeaves);
const FISCAL_FUNDS: LeafSet = 0b0111;
const ALL_FUNDS: LeafSet = 0b1111;

/** Returns the leaves a 资金来源 may mean; all of them when the source does not say. */
export function fundSet(name: FundName | undefined): LeafSet {
  if (name === undefined) return ALL_FUNDS;
  return name === '财政拨款' ? FISCAL_FUNDS : fundBits[name];
}

/** 支出性质 */
export const natureLeaves = [
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
] as const;
/** The keys under which a row of 支出 gives amounts: of one 支出性质 each, or of all together. */
export const expenditureKeys = [...natureLeaves, '合计'] as const;
export type NatureName = (typeof natureLeaves)[number];
const natureBits = leaves(natureLeaves);
const ALL_NATURES: LeafSet = 0b11111;
/** Fiscal appropriations are spent as 基本支出 or 项目支出 only: the official tables have no other column. */
const FISCAL_NATURES: LeafSet = 0b00011;

/** Returns the leaves a 支出性质 may mean for money from these funds. */
export function natureSet(name: NatureName | undefined, funds: LeafSet): LeafSet {
  const open = (funds & ~FISCAL_FUNDS) === 0 ? FISCAL_NATURES : ALL_NATURES;
  return name === undefined ? open : natureBits[name];
}

/** 收入来源 */
export const incomeLeaves = [
  '一般公共预算财政拨款收入',
  '政府性基金预算财政拨款收入',
  '国有资本经营预算财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
] as const;
export type IncomeName = (typeof incomeLeaves)[number] | '财政拨款收入';
const incomeBits = leaves(incomeLeaves);
const FISCAL_INCOME: LeafSet = 0b0000_0111;
const ALL_INCOME: LeafSet = 0b1111_1111;

/** Returns the leaves a 收入来源 may mean. */
export function incomeSet(name: IncomeName | undefined): LeafSet {
  if (name === undefined) return ALL_INCOME;
  return name === '财政拨款收入' ? FISCAL_INCOME : incomeBits[name];
}

/** Returns the income leaves that belong to the funds: the three appropriations, and all other income to 其他资金. */
export function incomeOfFunds(funds: LeafSet): LeafSet {
  const other = (funds & fundBits.其他资金) === 0 ? 0 : ALL_INCOME & ~FISCAL_INCOME;
  return (funds & FISCAL_FUNDS) | other;
}

/** How an entry stands to a question: wholly inside, wholly outside, or its source leaves it open. */
export type Relation = 'inside' | 'outside' | 'open';

/** Compares the leaves an entry may belong to with those asked for. */
export function relateSets(entry: LeafSet, asked: LeafSet): Relation {
  if ((entry & asked) === 0) return 'outside';
  return (entry & ~asked) === 0 ? 'inside' : 'open';
}

/** Compares a hierarchical code with the one asked for: 2080505 lies inside 208; an entry at 208 is open to 2080505. */
export function relateCodes(entry: string | undefined, asked: string): Relation {
  if (entry === undefined) return 'open';
  if (entry.startsWith(asked)) return 'inside';
  return asked.startsWith(entry) ? 'open' : 'outside';
}
