import { isKnown } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { formatMoney } from '../../accounts/money.ts';
import type { GridCell } from '../report.ts';

/** How table cells write amounts. */
export interface TableStyle {
  thousands: boolean;
  /** What stands in a cell that is exactly zero: nothing, `0` or `0.00`. */
  zero: string;
}

/** Returns an amount cell in 万元 with two decimals; blank where the source is silent, 依法不公开 where withheld. */
export function amountCell(figure: Figure, style: TableStyle): GridCell {
  if (figure === 'withheld') return { text: '依法不公开', kind: 'amount', withheld: true };
  if (!isKnown(figure)) return { text: '', kind: 'amount' };
  const text = formatMoney(figure, {
    unit: '万元',
    decimals: 2,
    thousands: style.thousands,
    trimZeros: false,
  });
  return { text: figure === 0 ? style.zero : text, kind: 'amount', value: figure };
}

/** Returns a blank cell that only fills its column. */
export function blankCell(): GridCell {
  return { text: '', kind: 'text' };
}
