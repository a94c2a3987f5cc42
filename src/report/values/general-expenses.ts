import type { Figure } from '../../accounts/figure.ts';
import { ZERO } from '../../accounts/money.ts';
import type { ValuesInput } from './input.ts';

/** One kind of 一般性支出. */
export interface GeneralExpenseValues {
  金额: Figure;
  次数: number | null;
  人次: number | null;
  内容: string | null;
}

export interface GeneralExpensesValues {
  会议费: GeneralExpenseValues;
  培训费: GeneralExpenseValues;
  节庆活动: GeneralExpenseValues;
}

/** Returns the values of 一般性支出情况: a disclosure that has the section lists all its kinds, what is not listed is zero. */
export function generalExpensesValues(input: ValuesInput): GeneralExpensesValues {
  return {
    会议费: expense(input, '会议费'),
    培训费: expense(input, '培训费'),
    节庆活动: expense(input, '节庆活动'),
  };
}

function expense(
  { disclosure, reader, text }: ValuesInput,
  name: keyof GeneralExpensesValues,
): GeneralExpenseValues {
  const section = disclosure.一般性支出;
  const stated: { 次数?: number; 人次?: number; 内容?: string } = section?.[name] ?? {};
  const silent = section === undefined ? 'unknown' : ZERO;
  return {
    金额: reader.figure(`/一般性支出/${name}/金额`) ?? silent,
    次数: stated.次数 ?? null,
    人次: stated.人次 ?? null,
    内容: text.line(stated.内容),
  };
}
