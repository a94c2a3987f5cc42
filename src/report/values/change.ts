import { isKnown, subtractFigures } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { fen, percentOf, roundTo } from '../../accounts/money.ts';
import type { Fen } from '../../accounts/money.ts';
import { completionRate } from '../../accounts/budgets.ts';
import type { Completion } from '../../accounts/budgets.ts';
import { percentWords, shareWords, statedPercentWords } from '../wording.ts';
import type { Wording } from '../wording.ts';

/** How a figure stands to last year's. */
export interface Change {
  方向: '增加' | '减少' | '持平';
  /** The size of the change, in 分, never negative. */
  金额: Fen;
  幅度词: '增长' | Wording['减幅说法'];
  /** As printed, with %; null on a base of zero (OFFICIAL 2, M12: no finite growth rate), or when it rounds to zero. */
  幅度: string | null;
  /** Last year's figure where the wording prints it, else null. */
  上年: Fen | null;
  /** Whether the sentence says that last year's figure was zero, so that nobody misses the rate. */
  写明上年为零: boolean;
  /** Whether the change goes on after a comma or begins a sentence of its own. */
  句式: Wording['变动句式'];
  /** What introduces the reason of a main figure. */
  原因说法: Wording['变动原因说法'];
  /** The change from the year before last, which the sentence goes on to; null where only last year is compared. */
  再与前年: (Omit<Change, '再与前年'> & { 年度: number }) | null;
}

/** Returns the change from the prior figure, 持平 when it rounds to 0.00 万元; null when either is not known. */
export function changeOf(current: Figure, prior: Figure, wording: Wording): Change | null {
  const difference = subtractFigures(current, prior);
  if (!isKnown(difference) || !isKnown(prior)) return null;
  const amount = fen(Math.abs(difference));
  const isLevel = roundTo(amount, '万元', 2) === 0n;
  const rate = prior > 0 ? percentOf(amount, prior, wording.百分比小数位) : undefined;
  return {
    方向: isLevel ? '持平' : difference > 0 ? '增加' : '减少',
    金额: amount,
    幅度词: difference >= 0 ? '增长' : wording.减幅说法,
    幅度: rate === undefined || rate === 0n ? null : percentWords(rate, wording),
    上年: wording.变动列上年数 ? prior : null,
    写明上年为零: prior === 0 && !isLevel && wording.零基数说法 === '写明上年为零',
    句式: wording.变动句式,
    原因说法: wording.变动原因说法,
    再与前年: null,
  };
}

/** How a final figure stands to its budget. */
export interface CompletionWords {
  /** The budget where the wording prints it and it is known, else null. */
  预算: Fen | null;
  /** 预算, or the basis by its name: 年初预算. */
  预算名: string;
  /** What stands before the rate: 完成预算, or 完成年初预算的. */
  完成说法: string;
  /** As printed, with %; null where no finite rate may be printed (OFFICIAL 2, M09). */
  完成率: string | null;
  比较: '大于' | '小于' | '持平' | null;
  差异原因: string | null;
}

/** Returns the words for a completion: computed from both amounts, else as the source states the rate. */
export function completionWords(
  completion: Completion,
  final: Figure,
  wording: Wording,
): CompletionWords {
  const named = {
    预算: wording.列出预算数 && isKnown(completion.budget) ? completion.budget : null,
    预算名: wording.写明预算基数 ? wording.完成预算基数 : '预算',
    完成说法: wording.写明预算基数 ? `完成${wording.完成预算基数}的` : '完成预算',
    差异原因: completion.reason ?? null,
  };
  const computed = completionRate(completion, wording.百分比小数位);
  if (completion.computed !== undefined && computed !== undefined) {
    const { part, whole } = completion.computed;
    const 比较 = part === whole ? '持平' : part > whole ? '大于' : '小于';
    return { ...named, 完成率: percentWords(computed, wording), 比较 };
  }
  if (completion.stated === undefined) {
    // A budget of zero has no rate, but a sentence that prints it also says how the final figure stands to it.
    const isCompared = named.预算 === 0 && isKnown(final);
    return { ...named, 完成率: null, 比较: isCompared ? (final > 0 ? '大于' : '持平') : null };
  }
  const rate = Number(completion.stated);
  const 比较 = rate === 100 ? '持平' : rate > 100 ? '大于' : '小于';
  return { ...named, 完成率: statedPercentWords(completion.stated, wording), 比较 };
}

/** The words where the wording does not compare with the budget. */
export function withoutCompletion(words: CompletionWords): CompletionWords {
  return { ...words, 预算: null, 完成率: null, 比较: null, 差异原因: null };
}

/** One part of a whole, as sentences and pies list it. */
export interface Share {
  名称: string;
  金额: Figure;
  /** As printed, with %; null on a base of zero or an unknown figure. */
  占比: string | null;
}

/** Returns the parts with their shares of the whole. */
export function sharesOf(
  parts: readonly { name: string; figure: Figure }[],
  whole: Figure,
  wording: Wording,
): Share[] {
  return parts.map(({ name, figure }) => ({
    名称: name,
    金额: figure,
    占比: shareWords(figure, whole, wording) ?? null,
  }));
}
