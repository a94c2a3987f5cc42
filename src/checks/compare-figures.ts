import { isKnown } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { fen } from '../accounts/money.ts';
import type { MoneyUnit } from '../accounts/money.ts';
import type { Place, RelatedPlace } from '../source/problem.ts';
import type { Finding } from './context.ts';
import { agreementOf, amountInMessage } from './envelope.ts';

/** A figure that is written down, beside what others make it. */
export interface Comparison {
  /** What the figure is, as the message begins, e.g. `“收支总计”`. */
  what: string;
  stated: Figure | undefined;
  computed: Figure | undefined;
  /** How the computed one comes about; `各部分之和` unless said. */
  by?: string;
  /** How many rounded amounts the computed one adds: the width of the rounding envelope. */
  parts: number;
  unit: MoneyUnit;
  /** Where the written one stands, and the others: asked for only where they differ. */
  place: () => Place;
  related?: () => readonly RelatedPlace[];
  /** What to do; to look at detail and total unless said. */
  advice?: string;
}

/** Yields a finding where both figures are known and differ: within the rounding envelope a hint, beyond it an error. */
export function* compareFigures(comparison: Comparison): Generator<Finding> {
  const { what, stated, computed, by = '各部分之和', parts, unit } = comparison;
  if (!isKnown(stated) || !isKnown(computed)) return;
  const agreement = agreementOf(stated, computed, parts, unit);
  if (agreement === 'equal') return;
  const [found, expected, difference] = [stated, computed, fen(Math.abs(stated - computed))].map(
    (amount) => amountInMessage(amount, unit),
  );
  const message = `${what}写的是${found}，${by}是${expected}，相差${difference}`;
  const related = comparison.related?.() ?? [];
  const details = {
    place: comparison.place(),
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
    ...(related.length === 0 ? {} : { related }),
  };
  if (agreement === 'rounding') {
    const level = 'hint';
    yield { level, message: `${message}：在四舍五入的范围内，照写的数印出`, ...details };
  } else {
    const advice = comparison.advice ?? '请核对明细或合计';
    yield { level: 'error', message: `${message}：${advice}`, ...details };
  }
}
