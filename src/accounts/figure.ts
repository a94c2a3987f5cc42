import { addFen, fen, ZERO } from './money.ts';
import type { Fen } from './money.ts';

/** Why there is no amount: the source is silent, or the figure is withheld by law (依法不公开). Neither is zero. */
export type Silence = 'unknown' | 'withheld';

/** An amount in 分, or the reason why there is none. */
export type Figure = Fen | Silence;

/** Tells an amount from a silence. */
export function isKnown(figure: Figure | undefined): figure is Fen {
  return typeof figure === 'number';
}

/** Returns the sum; withheld when any part is withheld, else unknown when any part is unknown. */
export function sumFigures(figures: Iterable<Figure>): Figure {
  let total = ZERO;
  let silence: Silence | undefined;
  for (const figure of figures) {
    if (isKnown(figure)) total = addFen(total, figure);
    else if (silence !== 'withheld') silence = figure;
  }
  return silence ?? total;
}

/** Returns minuend − subtrahend under the same rule as sums. */
export function subtractFigures(minuend: Figure, subtrahend: Figure): Figure {
  return sumFigures([minuend, isKnown(subtrahend) ? fen(-subtrahend) : subtrahend]);
}
