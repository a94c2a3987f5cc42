import { toHalfWidth } from './full-width.ts';

/** The units in which a file may state its amounts. */
export type AmountUnit = '元' | '万元';

/** Every way in which a text fails to be an amount. */
export type AmountProblemKind =
  | 'thousands'
  | 'unit'
  | 'full-width'
  | 'decimals'
  | 'exponent'
  | 'not-finite'
  | 'boolean'
  | 'date'
  | 'text'
  | 'empty'
  | 'too-large'
  | 'base'
  | 'percent'
  | 'parentheses';

/** How many decimals a 分 leaves to an amount in this unit. */
export const decimalsOfUnit: Record<AmountUnit, number> = { 元: 2, 万元: 6 };

const plainNumber = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))$/;

/**
 * Returns the amount in 分 that the text states in the given unit, or why it states none. Digits are shifted as
 * text, so no float ever holds the amount; |fen| is at most 2^53 − 1.
 */
export function parseAmount(
  text: string,
  unit: AmountUnit,
): { fen: number } | { problem: AmountProblemKind } {
  const plain = plainAmount(text, decimalsOfUnit[unit]);
  if (plain !== undefined) return { fen: plain };
  const match = plainNumber.exec(text.trim());
  if (match === null) return { problem: kindOfWrongAmount(text.trim()) };
  const [, sign, whole = '', fraction = match[4] ?? ''] = match;
  const decimals = decimalsOfUnit[unit];
  if (fraction.length > decimals) return { problem: 'decimals' };
  const digits = (whole + fraction.padEnd(decimals, '0')).replace(/^0+/, '');
  // Fifteen digits are below 2^53.
  if (digits.length <= 15) return { fen: sign === '-' ? 0 - Number(digits) : Number(digits) };
  // 2^53 has 16 digits; the check keeps BigInt from chewing on a file full of digits.
  if (digits.length > 16) return { problem: 'too-large' };
  const fen = BigInt(digits) * (sign === '-' ? -1n : 1n);
  if (fen > BigInt(Number.MAX_SAFE_INTEGER) || fen < BigInt(Number.MIN_SAFE_INTEGER)) {
    return { problem: 'too-large' };
  }
  return { fen: Number(fen) };
}

const digit0 = 48;
const point = 46;

/**
 * Returns what nearly every amount is: digits, perhaps a point and no more decimals than the unit has; undefined for
 * all others. Amounts are read by the thousand: most of them need no pattern.
 */
function plainAmount(text: string, decimals: number): number | undefined {
  // Fifteen digits are below 2^53, so that every step is exact.
  if (text.length > 15 || text.charCodeAt(0) === point) return undefined;
  let digits = 0;
  let missing = decimals;
  let isFraction = false;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - digit0;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (isFraction) missing -= 1;
    } else if (digit === point - digit0 && !isFraction) isFraction = true;
    else return undefined;
  }
  const fen = digits * 10 ** missing;
  return text === '' || missing < 0 || !Number.isSafeInteger(fen) ? undefined : fen;
}

const unitWords = '元|万元|万|亿元|亿|千元|百万元|分|角';
const currency = '人民币|[¥￥$]';

// The first pattern that matches names the fault; the order matters.
const wrongAmounts: [AmountProblemKind, RegExp][] = [
  ['empty', /^(~|null|Null|NULL)?$/],
  ['parentheses', /^[(（][\d.,]+[)）]$/],
  ['full-width', /^[^\p{Script=Han}]*[\uFF01-\uFF5E]/u],
  ['date', /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/],
  ['thousands', /^[+-]?\d+([,_\s']\d+)+(\.\d*)?$/],
  ['exponent', /^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/],
  ['not-finite', /^[+-]?\.?(nan|inf|infinity)$/i],
  ['base', /^[+-]?0[xob][0-9a-f]+$/i],
  ['boolean', /^(true|false|yes|no|是|否)$/i],
  ['percent', /^[+-]?[\d.]+\s*%$/],
  ['unit', new RegExp(`^(?:${currency})\\s*[+-]?[\\d.,]+\\s*(?:${unitWords})?整?$`)],
  ['unit', new RegExp(`^[+-]?[\\d.,]+\\s*(?:${unitWords})整?$`)],
];

function kindOfWrongAmount(text: string): AmountProblemKind {
  for (const [kind, pattern] of wrongAmounts) {
    if (pattern.test(text)) return kind;
  }
  return 'text';
}

/**
 * Returns a wrong amount as it should be written (half-width, no separator, no unit), where that is plain to see;
 * an amount in a unit other than the file's has to be converted by its author and yields nothing.
 */
export function suggestAmount(text: string, unit: AmountUnit): string | undefined {
  const half = toHalfWidth(text.trim())
    .replace(/[,_\s¥￥$']|人民币|整$/g, '')
    .replace(/^\((.*)\)$/, '-$1');
  const digits = half.endsWith(unit) ? half.slice(0, -unit.length) : half;
  return 'fen' in parseAmount(digits, unit) ? digits : undefined;
}
