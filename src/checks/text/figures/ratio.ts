import { decimalText, divideHalfUp } from '../../../accounts/money.ts';
import type { KnownValue } from '../text-rule.ts';
import type { PrintedNumber } from './amount.ts';

/**
 * Tells whether a printed percentage may be part ÷ whole × 100 (OFFICIAL 2, tolerance P): the quotient of some amounts
 * that round to the printed ones must round to it. Undefined on a base of zero.
 */
export function mayBeShare(
  percent: PrintedNumber,
  part: KnownValue,
  whole: KnownValue,
): boolean | undefined {
  if (whole.amount === 0 || Math.abs(whole.amount) <= whole.halfStep) return undefined;
  const scale = 10 ** percent.decimals;
  const printed = Number(percent.scaled) / scale;
  const quotient = (100 * part.amount) / whole.amount;
  const size = Math.abs(whole.amount);
  const spread = (100 * part.halfStep) / size + (Math.abs(quotient) * whole.halfStep) / size;
  return Math.abs(printed - quotient) <= 0.5 / scale + spread + 1e-9;
}

/** Returns part ÷ whole as a percentage with as many decimals as the printed one. */
export function shareInWords(percent: PrintedNumber, part: number, whole: number): string {
  const scale = 10n ** BigInt(percent.decimals);
  const sign = whole < 0 ? -1n : 1n;
  const scaled = divideHalfUp(sign * BigInt(part) * 100n * scale, sign * BigInt(whole));
  return `${decimalText(scaled, percent.decimals)}%`;
}
