import { incomeLeaves, natureLeaves } from '../../accounts/dimensions.ts';
import type { Figure } from '../../accounts/figure.ts';
import { indicator } from '../../accounts/indicators.ts';
import { sharesOf } from './change.ts';
import type { Share } from './change.ts';
import { compared } from './input.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';
import type { Wording } from '../wording.ts';

/** 收、支总计 with what was carried over. */
export interface TotalsValues extends ComparedFigure {
  /** Whether income and expenditure get a sentence each. */
  分写: boolean;
  年初结转和结余: Figure;
  年末结转和结余: Figure;
}

/** Returns the values of 收入支出决算总体情况说明. */
export function totalsValues(input: ValuesInput): TotalsValues {
  const notes = input.disclosure.说明?.收入支出决算总体情况说明;
  return {
    ...compared(input, '收支总计', notes?.变动原因),
    分写: input.wording.收支总计写法 === '分写',
    年初结转和结余: indicator(input.books, '年初结转和结余'),
    年末结转和结余: indicator(input.books, '年末结转和结余'),
  };
}

/** Returns the values of 财政拨款收入支出决算总体情况说明. */
export function fiscalTotalsValues(input: ValuesInput): TotalsValues {
  const notes = input.disclosure.说明?.财政拨款收入支出决算总体情况说明;
  return {
    ...compared(input, '财政拨款收支总计', notes?.变动原因),
    分写: input.wording.收支总计写法 !== '合写',
    年初结转和结余: indicator(input.books, '年初财政拨款结转和结余'),
    年末结转和结余: indicator(input.books, '年末财政拨款结转和结余'),
  };
}

/** A total with its parts: those that sentences and figures list. */
export interface CompositionValues {
  合计: Figure;
  项: Share[];
  /** The names of the parts of zero, where one clause closes the list with them: 上级补助收入、事业收入和其他收入. */
  零项: string | null;
}

/** Parts of zero are listed only where the wording asks for them, else one clause may name them all. */
function composition(total: Figure, shares: Share[], wording: Wording): CompositionValues {
  if (wording.列出零值收支项目) return { 合计: total, 项: shares, 零项: null };
  const zeros = shares.filter(({ 金额 }) => 金额 === 0).map(({ 名称 }) => 名称);
  return {
    合计: total,
    项: shares.filter(({ 金额 }) => 金额 !== 0),
    零项: wording.合并零值收支项目 ? enumerated(zeros) : null,
  };
}

/** Returns the names as one phrase, 和 before the last; null for none. */
function enumerated(names: readonly string[]): string | null {
  const last = names.at(-1);
  if (last === undefined) return null;
  return names.length === 1 ? last : `${names.slice(0, -1).join('、')}和${last}`;
}

/** Returns 本年收入 by source (OFFICIAL 2, L02–L04, M01). */
export function incomeValues({ books, wording }: ValuesInput): CompositionValues {
  const total = books.ask('income', {});
  const split = [
    '一般公共预算财政拨款收入',
    '政府性基金预算财政拨款收入',
    '国有资本经营预算财政拨款收入',
  ] as const;
  const unsplit = split.some((name) => books.ask('income', { incomeSource: name }) === 'unknown');
  const names =
    unsplit || wording.财政拨款收入合写
      ? (['财政拨款收入', ...incomeLeaves.slice(split.length)] as const)
      : incomeLeaves;
  const parts = names.map((name) => ({
    name,
    figure: books.ask('income', { incomeSource: name }),
  }));
  return composition(total, sharesOf(parts, total, wording), wording);
}

/** Returns 本年支出 by nature (OFFICIAL 2, L05–L06, M02). */
export function expenditureValues({ books, wording }: ValuesInput): CompositionValues {
  const total = books.ask('expenditure', {});
  const parts = natureLeaves.map((name) => ({
    name,
    figure: books.ask('expenditure', { nature: name }),
  }));
  const known = parts.filter((part) => part.figure !== 'unknown');
  const shares = sharesOf(known, total, wording);
  // Beside parts that are not known, a list of zeros alone would read as if nothing else had been spent.
  if (known.length < parts.length) {
    return { 合计: total, 项: shares.filter(({ 金额 }) => 金额 !== 0), 零项: null };
  }
  return composition(total, shares, wording);
}
