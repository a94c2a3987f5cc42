import { isKnown } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { formatMoney } from '../../accounts/money.ts';
import type { GridCell } from '../report.ts';
import type { TableStyle } from './table-style.ts';

/** Returns an amount cell in 万元 with two decimals; blank where the source is silent, 依法不公开 where withheld. */
export function amountCell(
  figure: Figure,
  style: Pick<TableStyle, 'thousands' | 'zero'>,
): GridCell {
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

/** Tells whether any cell holds a figure other than zero, or leaves one open. */
export function hasFigures(rows: readonly GridCell[][]): boolean {
  return rows.some((row) =>
    row.some((cell) => cell.kind === 'amount' && (!isKnown(cell.value) || cell.value !== 0)),
  );
}
