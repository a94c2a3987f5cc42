import { fen, LARGEST_IN_TEXT } from '../../accounts/money.ts';
import type { Fen } from '../../accounts/money.ts';
import type { Place } from '../../source/problem.ts';

/** An amount as a document prints it. */
export interface PrintedAmount {
  /** As printed, with its unit: `1062.84万元`. */
  text: string;
  fen: Fen;
  /** Half of the last printed place in 分: how far the exact amount may lie from what is printed. */
  half: number;
  decimals: number;
  place: Place;
}

/** A percentage or a count as a document prints it: scaled by 10^decimals, an exact integer. */
export interface PrintedNumber {
  text: string;
  scaled: number;
  decimals: number;
  place: Place;
}

export type AmountUnit = '元' | '万元' | '亿元';

/** Decimal places of 分 in each unit. */
const fenPlaces: Readonly<Record<AmountUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

/** `1,062.84`, `-3`, `0.0705`; a minus may be a dash of its own. */
const numberPattern = /^([-－−]?)(\d[\d,]*)(?:\.(\d+))?$/u;

/** Returns digits with their decimals as an exact integer scaled by 10^decimals; undefined for anything else. */
export function readNumber(text: string): { scaled: number; decimals: number } | undefined {
  const match = numberPattern.exec(text.trim());
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const scaled = Number(`${whole.replaceAll(',', '')}${fraction}`);
  if (!Number.isSafeInteger(scaled)) return undefined;
  return { scaled: sign === '' || scaled === 0 ? scaled : -scaled, decimals: fraction.length };
}

/**
 * Returns the printed amount; undefined for text that is no number, is finer than 分 or larger than any
 * accounts hold. Amounts in 万元 are published with two decimals: `61万元` may be a trimmed 61.00 and is held to be as exact.
 */
export function readAmount(
  digits: string,
  unit: AmountUnit,
  place: Place,
): PrintedAmount | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const places = fenPlaces[unit] - number.decimals;
  const value = number.scaled * 10 ** places;
  if (places < 0 || Math.abs(value) > LARGEST_IN_TEXT) return undefined;
  const decimals = unit === '元' ? 2 : Math.max(2, number.decimals);
  const half = unit === '元' ? 0 : 10 ** (fenPlaces[unit] - decimals) / 2;
  return {
    text: `${digits.trim()}${unit}`,
    fen: fen(value),
    half,
    decimals: number.decimals,
    place,
  };
}
