import type { PrintedNumber } from '../figures/printed-figure.ts';

/** An amount in 分 with half of its last printed place. */
export interface Measured {
  fen: number;
  half: number;
}

/** How a printed percentage stands to the ratio of two printed amounts. */
export type RatioOutcome = 'holds' | 'rounding' | 'coarse' | 'differs' | 'unknown';

/**
 * Compares a printed percentage with part / whole (OFFICIAL 2, P): both amounts and the percentage are intervals of half
 * their last printed place. It `holds` where it is what the printed amounts give; `rounding` of the amounts may explain
 * another. Most percentages of a document have so many decimals; a whole number may be a trimmed one, and is `coarse`
 * where only its own, wider interval holds. Exact, in integers.
 */
export function ratioOutcome(
  printed: PrintedNumber,
  part: Measured,
  whole: Measured,
  usualDecimals: number,
): RatioOutcome {
  if (whole.fen - whole.half <= 0) return 'unknown';
  const finer = Math.max(printed.decimals, usualDecimals);
  const [exactPart, exactWhole] = [part, whole].map(({ fen }): Measured => ({ fen, half: 0 }));
  if (exactPart !== undefined && exactWhole !== undefined) {
    if (isWithin(printed, finer, exactPart, exactWhole)) return 'holds';
  }
  if (isWithin(printed, finer, part, whole)) return 'rounding';
  return finer > printed.decimals && isWithin(printed, printed.decimals, part, whole)
    ? 'coarse'
    : 'differs';
}

/** Whether the interval of the percentage at so many decimals meets the interval of the ratio. */
function isWithin(printed: PrintedNumber, decimals: number, part: Measured, whole: Measured) {
  const scale = 10n ** BigInt(decimals - printed.decimals);
  const doubled = 2n * BigInt(printed.scaled) * scale;
  const hundred = 200n * 10n ** BigInt(decimals);
  const least = BigInt(Math.max(0, part.fen - part.half));
  const most = BigInt(part.fen + part.half);
  return (
    (doubled - 1n) * BigInt(whole.fen - whole.half) <= hundred * most &&
    (doubled + 1n) * BigInt(whole.fen + whole.half) >= hundred * least
  );
}

/** Returns part / whole in per cent with two decimals, for messages; undefined on a base of zero. */
export function percentWords(part: number, whole: number, decimals: number): string | undefined {
  if (whole <= 0) return undefined;
  const scale = 10n ** BigInt(decimals);
  const scaled = (200n * BigInt(part) * scale + BigInt(whole)) / (2n * BigInt(whole));
  if (decimals === 0) return `${scaled}%`;
  const text = scaled.toString().padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}%`;
}
