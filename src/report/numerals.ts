import { chineseNumeral } from '../accounts/subject-codes.ts';

/** How the parts of a report are numbered. */
export type PartNumbering = '第一部分' | '一、' | '无';

/**
 * Returns the number of a heading with its punctuation: 第一部分, 一、, （一）, 1. by level. Where the parts are
 * numbered 一、, everything below moves down a step: （一）, 1., （1）.
 */
export function headingNumber(level: 1 | 2 | 3 | 4, ordinal: number, parts: PartNumbering): string {
  const numeral = chineseNumeral(ordinal);
  if (level === 1) return { 第一部分: `第${numeral}部分`, '一、': `${numeral}、`, 无: '' }[parts];
  const steps = [`${numeral}、`, `（${numeral}）`, `${ordinal}.`, `（${ordinal}）`];
  return steps[parts === '一、' ? level - 1 : level - 2] ?? '';
}
