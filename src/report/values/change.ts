import { isKnown, subtractFigures } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { fen } from '../../accounts/money.ts';
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
  幅度词: '增长' | '下降';
  /** As printed, with %; null on a base of zero (OFFICIAL 2, M12: no finite growth rate). */
  幅度: string | null;
}

/** Returns the change from the prior figure; null when either is not known. */
export function changeOf(current: Figure, prior: Figure, wording: Wording): Change | null {
  const difference = subtractFigures(current, prior);
  if (!isKnown(difference) || !isKnown(prior)) return null;
  const amount = fen(Math.abs(difference));
  const rate = prior > 0 ? shareWords(amount, prior, wording) : undefined;
  return {
    方向: difference === 0 ? '持平' : difference > 0 ? '增加' : '减少',
    金额: amount,
    幅度词: difference >= 0 ? '增长' : '下降',
    幅度: rate ?? null,
  };
}

/** How a final figure stands to its budget. */
export interface CompletionWords {
  /** As printed, with %; null where no finite rate may be printed (OFFICIAL 2, M09). */
  完成率: string | null;
  比较: '大于' | '小于' | '持平' | null;
  差异原因: string | null;
}

/** Returns the words for a completion: computed from both amounts, else as the source states the rate. */
export function completionWords(completion: Completion, wording: Wording): CompletionWords {
  const reason = completion.reason ?? null;
  const computed = completionRate(completion, wording.百分比小数位);
  if (completion.computed !== undefined && computed !== undefined) {
    const { part, whole } = completion.computed;
    const 比较 = part === whole ? '持平' : part > whole ? '大于' : '小于';
    return { 完成率: percentWords(computed, wording), 比较, 差异原因: reason };
  }
  if (completion.stated === undefined) return { 完成率: null, 比较: null, 差异原因: reason };
  const rate = Number(completion.stated);
  const 比较 = rate === 100 ? '持平' : rate > 100 ? '大于' : '小于';
  return { 完成率: statedPercentWords(completion.stated, wording), 比较, 差异原因: reason };
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
