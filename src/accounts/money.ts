/** An amount in 分, an exact integer: 2^53 分 is more than 90 万亿元. Branded so that no other number passes for money. */
export type Fen = number & { readonly __unit: '分' };

/** The units in which accounts are written and printed. */
export type MoneyUnit = '元' | '万元';

const fenPerUnit: Record<MoneyUnit, number> = { 元: 100, 万元: 1_000_000 };

/** Returns the number as 分. Throws when it is not an exact integer: an amount must never come from a float. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an exact amount in 分: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

export const ZERO = fen(0);

/** 45 万亿元: two of them still add up to an exact integer. What is larger in a text is no amount of any accounts. */
export const LARGEST_IN_TEXT = fen(2 ** 52);

/** Amounts add up to more than an exact integer holds: nothing sensible is meant by that, and nothing is computed from it. */
export class AmountOverflow extends RangeError {}

/** Returns the sum, exact in 分. Throws `AmountOverflow` beyond 2^53 − 1. */
export function addFen(...amounts: readonly Fen[]): Fen {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (!Number.isSafeInteger(sum)) throw new AmountOverflow(`sum beyond 2^53 分: ${sum}`);
  return fen(sum);
}

/** Divides integers and rounds half away from zero, once, as accounts are rounded (四舍五入). */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError('divisor must be positive');
  const magnitude = dividend < 0n ? -dividend : dividend;
  const quotient = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -quotient : quotient;
}

/** Returns a scaled integer as decimal text, e.g. (12345n, 2) → `123.45`. Never `-0.00`. */
export function decimalText(scaled: bigint, decimals: number): string {
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(digits.length - decimals)}`;
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/** Returns the amount in the unit as an integer scaled by 10^decimals, rounded half-up once. */
export function roundTo(amount: Fen, unit: MoneyUnit, decimals: number): bigint {
  return divideHalfUp(BigInt(amount) * 10n ** BigInt(decimals), BigInt(fenPerUnit[unit]));
}

export interface MoneyStyle {
  unit: MoneyUnit;
  decimals: number;
  thousands: boolean;
  /** Whether `61.00` is written `61` and `23.50` `23.5`. */
  trimZeros: boolean;
}

/** Returns the amount as it is printed, without the unit: `1062.84`, `61` or `1,062.84` as the style says. */
export function formatMoney(amount: Fen, style: MoneyStyle): string {
  let text = decimalText(roundTo(amount, style.unit, style.decimals), style.decimals);
  if (style.trimZeros && text.includes('.')) text = text.replace(/\.?0+$/, '');
  if (!style.thousands) return text;
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export interface PercentStyle {
  decimals: number;
  /** Whether a whole percentage is written `100%` although others carry decimals. */
  trimWhole: boolean;
}

/** Returns part / whole × 100 as an integer scaled by 10^decimals, half-up; undefined on a base of zero. */
export function percentOf(part: number, whole: number, decimals: number): bigint | undefined {
  if (whole === 0) return undefined;
  const sign = whole < 0 ? -1n : 1n;
  const dividend = sign * BigInt(part) * 100n * 10n ** BigInt(decimals);
  return divideHalfUp(dividend, sign * BigInt(whole));
}

/** Returns a scaled percentage as it is printed, with `%`. */
export function formatPercent(scaled: bigint, style: PercentStyle): string {
  const text = decimalText(scaled, style.decimals);
  const whole = style.trimWhole ? text.replace(/\.0+$/, '') : text;
  return `${whole}%`;
}
