import { decimalText, roundTo } from '../accounts/money.ts';
import type { Fen } from '../accounts/money.ts';
import type { GridCell } from '../report/report.ts';

/** Returns an amount in 万元 as decimal text with two decimals, rounded half-up once: what tables print, without 千分位. */
export function amountText(value: Fen): string {
  return decimalText(roundTo(value, '万元', 2), 2);
}

/**
 * Returns what a spreadsheet cell holds: amounts as numbers in 万元 as printed, 行次, 栏次 and counts as numbers,
 * everything else as text; undefined for a blank cell. Codes are text: nobody reckons with them.
 */
export function cellValue(cell: GridCell): string | number | undefined {
  const { kind, text, value } = cell;
  if (kind === 'amount' && value !== undefined) return Number(amountText(value));
  if (text === '') return undefined;
  const counts = kind === 'line-number' || kind === 'head' || kind === 'count';
  return counts && String(Number(text)) === text ? Number(text) : text;
}

/** Returns the number format that shows the number of an amount cell as the report prints it. */
export function amountFormat({ text }: GridCell, thousands: boolean): string {
  const format = thousands ? '#,##0.00' : '0.00';
  // The third section is for zero, which editions print in different ways.
  return text === '' || text === '0' ? `${format};-${format};${text}` : format;
}
