import { divideHalfUp, fen, formatMoney, LARGEST_IN_TEXT } from '../../../accounts/money.ts';
import type { Fen } from '../../../accounts/money.ts';
import type { KnownValue, Span } from '../text-rule.ts';

/** What stands in every text with an amount, and in every text with a percentage. */
export const amountSign = /\d[ 　]*[亿万元]/;
export const percentSign = /\d[ 　]*[%％]/;

/** A number as it is printed: an integer scaled by 10^decimals. */
export interface PrintedNumber {
  scaled: bigint;
  decimals: number;
}

/** An amount of money in a text. */
export interface PrintedAmount extends Span, PrintedNumber, KnownValue {
  kind: 'amount';
  unit: '元' | '万元' | '亿元';
  /** Half of the last place that is written, in 分: more than `halfStep` where zeros were left out, or figures rounded. */
  writtenStep: number;
}

/** A percentage in a text. */
export interface PrintedPercent extends Span, PrintedNumber {
  kind: 'percent';
}

/** A count in a text; `unit` is its measure word. */
export interface PrintedCount extends Span, PrintedNumber {
  kind: 'count';
  unit: string;
}

export type PrintedFigure = PrintedAmount | PrintedPercent | PrintedCount;

const fenPerUnit: Readonly<Record<PrintedAmount['unit'], bigint>> = {
  元: 100n,
  万元: 1_000_000n,
  亿元: 10_000_000_000n,
};

const number = '([-－−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const countUnits = '批次|人次|个|辆|台|人|件|次|批';
const figurePattern = new RegExp(
  `(?<![\\d.A-Za-z—~～-])${number}[ 　]*(亿元|万元|元|[%％]|${countUnits})(?!点|月|以|左|余|多)`,
  'g',
);
/** Around a figure that is none to be compared: 约5万元, 不低于95%. */
const vague =
  /(?:约|近|超|超过|逾|达到|大于|小于|不低于|不高于|不超过|不少于|至少|最多|每[^，。；\d]{0,3}|≥|≤|＞|＜|>|<)[ ]*$/;

/** Returns a number as printed, e.g. `1,234.50`; separators are left out. */
export function printedNumber(text: string): PrintedNumber {
  const plain = text.replaceAll(',', '').replace(/[－−]/, '-');
  const [, fraction = ''] = plain.split('.');
  return { scaled: BigInt(plain.replace('.', '')), decimals: fraction.length };
}

/** Returns every figure with a unit in reading order; vague ones, ranges and those beyond any accounts are left out. */
export function readFigures(text: string): PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  for (const match of text.matchAll(figurePattern)) {
    const [whole, digits = '', unit = ''] = match;
    if (vague.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const span = { offset: match.index, length: whole.length };
    const printed = printedNumber(digits);
    if (!isReadable(printed.scaled)) continue;
    if (unit === '%' || unit === '％') figures.push({ kind: 'percent', ...span, ...printed });
    else if (unit === '元' || unit === '万元' || unit === '亿元') {
      const value = valueOf(printed, unit);
      if (value !== undefined)
        figures.push({ kind: 'amount', unit, ...span, ...printed, ...value });
    } else figures.push({ kind: 'count', unit, ...span, ...printed });
  }
  return figures;
}

/** Half of 0.01万元 in 分: amounts are printed with two decimals, of which closing zeros are left out. */
const usualStep = 5_000;

function valueOf(
  { scaled, decimals }: PrintedNumber,
  unit: PrintedAmount['unit'],
): (KnownValue & { writtenStep: number }) | undefined {
  const scale = 10n ** BigInt(decimals);
  const amount = divideHalfUp(scaled * fenPerUnit[unit], scale);
  if (!isReadable(amount)) return undefined;
  const writtenStep = Number(fenPerUnit[unit] / scale / 2n);
  const halfStep = unit === '万元' ? Math.min(writtenStep, usualStep) : writtenStep;
  return { amount: fen(Number(amount)), halfStep, writtenStep };
}

function isReadable(value: bigint): boolean {
  return (value < 0n ? -value : value) <= BigInt(LARGEST_IN_TEXT);
}

/** Tells whether two values may be one and the same amount, each rounded by itself. */
export function mayBeEqual(left: KnownValue, right: KnownValue): boolean {
  const difference = Math.abs(left.amount - right.amount);
  const steps = [left.halfStep, right.halfStep];
  // Half-up: an exact amount may lie on the edge of what is printed, two printed ones of one step must be the same.
  return (
    difference === 0 ||
    (steps.includes(0)
      ? difference <= Math.max(...steps)
      : difference < left.halfStep + right.halfStep)
  );
}

/** Returns an amount in 万元 as a message says it. */
export function inWan(amount: Fen): string {
  const text = formatMoney(amount, {
    unit: '万元',
    decimals: 6,
    thousands: false,
    trimZeros: true,
  });
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}万元`;
}
