import type { Figure } from '../accounts/figure.ts';
import { formatMoney, formatPercent, percentOf } from '../accounts/money.ts';
import type { Fen } from '../accounts/money.ts';
import type { BudgetBasis } from '../accounts/budgets.ts';
import type { Wording as AuthoredWording } from '../source/types/wording.ts';
import type { TableStyle } from './tables/table-style.ts';

/** The switches of an edition, overridden by the disclosure's 表述; nothing optional is left. */
export type Wording = Required<AuthoredWording>;

/** What holds where neither edition nor disclosure says otherwise. */
export const defaultWording: Wording = {
  百分比小数位: 2,
  整数百分比: '保留小数',
  金额末尾零: '保留',
  千分位: false,
  零值单元格: '0.00',
  列出零值收支项目: false,
  合并零值收支项目: false,
  财政拨款收入合写: false,
  列出零值类级科目: false,
  列出经济科目金额: false,
  总计列结转: false,
  收支总计写法: '合写',
  变动句式: '另句',
  变动列上年数: false,
  比较年度: '上年',
  变动原因说法: '主要变动原因是',
  减幅说法: '下降',
  零基数说法: '只写金额',
  一般公共预算支出名称: '一般公共预算财政拨款支出',
  完成预算基数: '调整预算',
  写明预算基数: false,
  列出预算数: false,
  逐项比较预算: true,
  年份写法: '年',
  逐项编号: '1.',
  绩效表位置: '附件',
  印图: true,
  写明下属单位: false,
  小微企业占比基数: '政府采购支出总额',
  大型设备口径: '50万元以上通用和100万元以上专用',
};

/** Returns the switches in force: later layers win. */
export function resolveWording(...layers: readonly (AuthoredWording | undefined)[]): Wording {
  return Object.assign({ ...defaultWording }, ...layers.filter((layer) => layer !== undefined));
}

/** Returns the amount as a sentence prints it, with 万元; `0万元` for zero whatever the decimals. */
export function amountWords(amount: Fen, wording: Wording): string {
  return `${amountNumber(amount, wording)}万元`;
}

/** Returns the amount as a sentence prints it, without the unit. */
export function amountNumber(amount: Fen, wording: Wording): string {
  if (amount === 0) return '0';
  return formatMoney(amount, {
    unit: '万元',
    decimals: 2,
    thousands: wording.千分位,
    trimZeros: wording.金额末尾零 === '去掉',
  });
}

/** Returns part / whole as a sentence prints it; undefined on a base of zero or unknown figures. */
export function shareWords(part: Figure, whole: Figure, wording: Wording): string | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number') return undefined;
  const scaled = percentOf(part, whole, wording.百分比小数位);
  return scaled === undefined ? undefined : percentWords(scaled, wording);
}

/** Returns a percentage scaled by 10^百分比小数位 as a sentence prints it. */
export function percentWords(scaled: bigint, wording: Wording): string {
  return formatPercent(scaled, {
    decimals: wording.百分比小数位,
    trimWhole: wording.整数百分比 === '不带小数',
  });
}

/** Returns a published rate as it was written; a whole one gets the decimals that the edition wants. */
export function statedPercentWords(rate: string, wording: Wording): string {
  if (rate.includes('.') || wording.整数百分比 === '不带小数') return `${rate}%`;
  return percentWords(BigInt(rate) * 10n ** BigInt(wording.百分比小数位), wording);
}

/** Returns the basis by which 完成预算 is measured. */
export function budgetBasis(wording: Wording): BudgetBasis {
  return wording.完成预算基数;
}

/** Returns how table cells write amounts: what the wording decides of a table's style. */
export function tableStyle(wording: Wording): Pick<TableStyle, 'thousands' | 'zero'> {
  return {
    thousands: wording.千分位,
    zero: wording.零值单元格 === '空白' ? '' : wording.零值单元格,
  };
}
