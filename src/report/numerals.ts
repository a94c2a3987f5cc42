import { chineseNumeral } from '../accounts/subject-codes.ts';

/** How the parts of a report are numbered. */
export type PartNumbering = '第一部分' | '一、' | '无';

/** Returns the number of a heading with its punctuation: 第一部分, 一、, （一）, 1. by level. */
export function headingNumber(level: 1 | 2 | 3 | 4, ordinal: number, parts: PartNumbering): string {
  const numeral = chineseNumeral(ordinal);
  switch (level) {
    case 1:
      return { 第一部分: `第${numeral}部分`, '一、': `${numeral}、`, 无: '' }[parts];
    case 2:
      return `${numeral}、`;
    case 3:
      return `（${numeral}）`;
    case 4:
      return `${ordinal}.`;
  }
}
