import type { AddedSubject } from '../accounts/added-subjects.ts';
import { isCalendarDate } from '../source/calendar-date.ts';
import type { Disclosure } from '../source/types/disclosure.ts';

/** Returns the parts of a faulty file that have the shape the rules need; undefined without a usable year. */
export function tolerantDisclosure(value: unknown): Disclosure | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = value as Record<string, unknown>;
  if (typeof parts['年度'] !== 'number') return undefined;
  const rows = (key: string): object[] => {
    const list = parts[key];
    return Array.isArray(list) ? list.map((row: unknown) => rowWithTextCodes(row)) : [];
  };
  return {
    ...(withWholeDates(parts) as object as Disclosure),
    补充科目: rows('补充科目').filter(isAddedSubject),
    收入: rows('收入'),
    支出: rows('支出') as Disclosure['支出'],
    已知合计: rows('已知合计') as NonNullable<Disclosure['已知合计']>,
    经济分类: rows('经济分类') as NonNullable<Disclosure['经济分类']>,
    附件: [],
    结转和结余: {},
    上年: plainObject(parts['上年']) as NonNullable<Disclosure['上年']>,
    前年: plainObject(parts['前年']) as NonNullable<Disclosure['前年']>,
  };
}

/** Rules on dates need all of them: where one is no date, the file is looked at as a draft, which has none. */
function withWholeDates(parts: Record<string, unknown>): Record<string, unknown> {
  const { 批复日期, 公开日期, 更正, ...others } = parts;
  const corrections: unknown[] = 更正 === undefined ? [] : [更正].flat();
  const corrected = corrections.map((row) => (plainObject(row) as { 更正日期?: unknown }).更正日期);
  const dates = [批复日期, 公开日期].filter((date) => date !== undefined);
  const whole = [...dates, ...corrected].every(
    (date) => typeof date === 'string' && isCalendarDate(date),
  );
  return whole ? { ...parts, 更正: corrections } : { ...others, 状态: '草稿' };
}

function isAddedSubject(row: object): row is AddedSubject {
  return ['编码', '名称'].every((key) => typeof (row as Record<string, unknown>)[key] === 'string');
}

function plainObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** A code that is not text, or has a wrong number of digits, was reported already. */
function rowWithTextCodes(row: unknown): object {
  const kept = { ...plainObject(row) } as Record<string, unknown>;
  const code = kept['科目'];
  if (typeof code !== 'string' || !/^(\d{3}|\d{5}|\d{7})$/.test(code)) delete kept['科目'];
  for (const key of ['指标', '科目名称', '经济科目'])
    if (typeof kept[key] !== 'string') delete kept[key];
  return kept;
}
