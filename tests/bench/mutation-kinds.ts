import { amountAspect, percentAspect } from '../../src/audit/text/read-amounts.ts';
import type { TextFigure } from '../../src/audit/text/figures-in-text.ts';

/** What a changed figure is. */
export const siteKinds = [
  '表格：合计、总计',
  '表格：其他格',
  '图的数据',
  '句子：决算数等金额',
  '句子：预算数',
  '句子：增减额',
  '句子：占比',
  '句子：完成率',
  '句子：增减幅度',
  '句子：其他百分比',
  '句子：个数',
  '年份：标题',
  '年份：句子',
  '年份：表题',
] as const;
export type SiteKind = (typeof siteKinds)[number];

/** @returns what a figure of a sentence is, by the words before it. */
export function sentenceKind({ kind, unit, before }: TextFigure): SiteKind {
  if (kind === 'amount') {
    const { aspect } = amountAspect(before);
    if (aspect === '变动') return '句子：增减额';
    return aspect === '预算' ? '句子：预算数' : '句子：决算数等金额';
  }
  if (unit !== '%') return '句子：个数';
  switch (percentAspect(before)?.aspect) {
    case '占比':
      return '句子：占比';
    case '完成率':
      return '句子：完成率';
    case '增减幅度':
      return '句子：增减幅度';
    default:
      return '句子：其他百分比';
  }
}

/** @returns what a cell of an official table is, by the words of its row. */
export function cellKind(label: string): SiteKind {
  return /合计|总计|小计/u.test(label) ? '表格：合计、总计' : '表格：其他格';
}
