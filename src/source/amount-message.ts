import {
  decimalsOfUnit,
  suggestAmount,
  type AmountProblemKind,
  type AmountUnit,
} from './amount-text.ts';
import { excerpt } from './full-width.ts';
import type { SourceRuleCode } from './rules.ts';

/** A fault of an amount: a text that is none, or one that would be an amount without its quotes. */
export type AmountFault = AmountProblemKind | 'quoted';

/** The rule code of each fault. */
export const amountRuleCodes: Record<AmountFault, SourceRuleCode> = {
  thousands: 'S060',
  unit: 'S061',
  'full-width': 'S062',
  decimals: 'S063',
  exponent: 'S064',
  'not-finite': 'S065',
  boolean: 'S066',
  date: 'S067',
  text: 'S068',
  empty: 'S069',
  quoted: 'S070',
  'too-large': 'S071',
  base: 'S072',
  percent: 'S073',
  parentheses: 'S074',
};

/**
 * Returns the sentence that tells the author what is wrong with an amount and how to write it.
 * @param label what the amount is, e.g. `“合计”`
 * @param words the words that may stand instead of an amount, e.g. 未公布
 */
export function amountMessage(
  fault: AmountFault,
  text: string,
  unit: AmountUnit,
  label: string,
  words: readonly string[],
): string {
  const seen = `${label === '“金额”' ? '' : `${label}的`}金额“${excerpt(text)}”`;
  const suggestion = suggestAmount(text, unit);
  const write = suggestion === undefined ? '只写数字，如 1234.5' : `写成 ${suggestion}`;
  const otherwise = words.length === 0 ? '' : `；没有金额可写的，写${words.join('或')}`;
  switch (fault) {
    case 'thousands':
      return `${seen}带了千分位逗号或空格：去掉，${write}`;
    case 'unit':
      return suggestion === undefined
        ? `${seen}带了单位：换算成${unit}，只写数字`
        : `${seen}带了单位：单位已由“金额单位”说明，${write}`;
    case 'full-width':
      return `${seen}含有全角字符：改用半角，${write}`;
    case 'decimals':
      return `${seen}的小数多于 ${decimalsOfUnit[unit]} 位：金额单位是${unit}，写到分为止`;
    case 'exponent':
      return `${seen}用了科学记数法：把数字写全，如 1234.5`;
    case 'not-finite':
      return `${seen}不是有限的数：写出实际金额${otherwise}`;
    case 'boolean':
      return `${seen}写成了是非值：写出金额${otherwise}`;
    case 'date':
      return `${seen}写成了日期：写出金额，如 1234.5`;
    case 'text':
      return `${seen}不是数字：只写数字，如 1234.5${otherwise}`;
    case 'empty':
      return `${label}没有填写金额：写出数字，是零的写 0${otherwise}；用不着就删去这一栏`;
    case 'quoted':
      return `${seen}加了引号：去掉引号，${write}`;
    case 'too-large':
      return `${seen}超过了 90 万亿元：核对金额和“金额单位”`;
    case 'base':
      return `${seen}不是十进制数：写成十进制，如 1234.5`;
    case 'percent':
      return `${seen}带了百分号：这里要金额，不要百分数`;
    case 'parentheses':
      return `${seen}用括号表示负数：${suggestion === undefined ? '改用负号' : `写成 ${suggestion}`}`;
  }
}
