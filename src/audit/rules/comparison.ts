import { decimalText } from '../../accounts/money.ts';
import type { PrintedAmount } from '../figures/printed-figure.ts';
import type { Place } from '../../source/problem.ts';

/** A printed amount with what it is called; the amount is absent where the document does not print it. */
export interface Term {
  label: string;
  amount: PrintedAmount | undefined;
  place: Place;
}

/** What an identity says of one document: a whole against its parts, or against what it must not fall below. */
export interface Comparison {
  whole: Term;
  plus: readonly Term[];
  minus?: readonly Term[];
  relation: '=' | '≥';
}

/** How a comparison came out; unknown where a figure is missing. */
export type Outcome =
  | { kind: 'holds' | 'unknown' }
  | { kind: 'rounding' | 'differs'; computed: number; difference: number };

const holds: Outcome = { kind: 'holds' };
const unknown: Outcome = { kind: 'unknown' };

/**
 * Judges printed figures (OFFICIAL 2): the same figure printed twice must be the same; a sum of n addends may differ by
 * half of the last printed place of each of the n + 1 figures; with a figure missing nothing is known, unless the known
 * addends already exceed the whole, which no addend mends.
 */
export function judge({ whole, plus, minus = [], relation }: Comparison): Outcome {
  if (whole.amount === undefined) return unknown;
  let computed = 0;
  let envelope = whole.amount.half;
  let isComplete = true;
  for (const { amount } of plus) {
    if (amount === undefined) isComplete = false;
    else {
      computed += amount.fen;
      envelope += amount.half;
      if (amount.fen < 0 && !isComplete) return unknown;
    }
  }
  for (const { amount } of minus) {
    if (amount === undefined) return unknown;
    computed -= amount.fen;
    envelope += amount.half;
  }
  const difference = whole.amount.fen - computed;
  const allowed = plus.length + minus.length > 1 ? envelope : sameFigure(whole.amount, plus[0]);
  if (difference === 0) return isComplete ? holds : unknown;
  if (relation === '≥') {
    if (difference > 0) return isComplete ? holds : unknown;
    return -difference <= envelope
      ? { kind: 'rounding', computed, difference }
      : { kind: 'differs', computed, difference };
  }
  if (!isComplete) {
    const exceeded = minus.length === 0 && -difference > envelope && whole.amount.fen >= 0;
    return exceeded ? { kind: 'differs', computed, difference } : unknown;
  }
  const kind = Math.abs(difference) <= allowed ? 'rounding' : 'differs';
  return { kind, computed, difference };
}

/** A figure printed twice may be shortened once: 40.9 for 40.89. Whole numbers are held to be exact. */
function sameFigure(whole: PrintedAmount, part: Term | undefined): number {
  const decimals = Math.min(whole.decimals, part?.amount?.decimals ?? 2);
  return decimals === 1 ? 50_000 : 0;
}

/** Returns an amount in 分 as a document prints it: 万元 with two decimals, more where they are needed. */
export function amountWords(amount: number): string {
  const text = decimalText(BigInt(amount), 6);
  return `${text.replace(/(\.\d\d\d*?)0+$/u, '$1')}万元`;
}
