import { decimalText, roundTo } from '../accounts/money.ts';
import type { Fen, MoneyUnit } from '../accounts/money.ts';

/** How a stated sum stands to its parts. */
export type Agreement = 'equal' | 'rounding' | 'different';

/** 0.005 万元 in 分: half of the last printed place. */
const halfStep = 5_000;

/**
 * Compares a stated sum with the sum of its parts. In 元 they must be equal to the 分; in 万元 with two decimals each
 * addend and the total were rounded by themselves, so |Δ| ≤ 0.005 × (n + 1) 万元 is rounding (OFFICIAL 2, Tn).
 */
export function agreementOf(stated: Fen, computed: Fen, parts: number, unit: MoneyUnit): Agreement {
  const difference = Math.abs(stated - computed);
  if (difference === 0) return 'equal';
  return unit === '万元' && difference <= halfStep * (parts + 1) ? 'rounding' : 'different';
}

/** Returns an amount for a message: as exact as needed, in the unit of the file. */
export function amountInMessage(amount: Fen, unit: MoneyUnit): string {
  const decimals = unit === '元' ? 2 : 6;
  const text = decimalText(roundTo(amount, unit, decimals), decimals);
  return `${unit === '万元' ? text.replace(/(\.\d\d\d*?)0+$/, '$1') : text}${unit}`;
}
