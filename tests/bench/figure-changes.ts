import { decimalText } from '../../src/accounts/money.ts';
import { readNumber } from '../../src/audit/figures/printed-figure.ts';

export const changes = ['差0.01', '差一成', '两位数字对调'] as const;
type FigureChange = (typeof changes)[number];
/** How a figure or a year is changed. */
export type Change = FigureChange | '早一年' | '晚一年';

/** A change with what is then printed. */
export interface Variant {
  change: Change;
  digits: string;
}

/** @returns what becomes of a figure; a change that changes nothing is left out. */
export function variantsOf(digits: string): Variant[] {
  return changes.flatMap((change) => {
    const other = changed(digits, change);
    return other === undefined ? [] : [{ change, digits: other }];
  });
}

/** @returns the figure changed so; undefined where that changes nothing. A count has no hundredths: 2 becomes 2.01. */
function changed(digits: string, change: FigureChange): string | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const { scaled, decimals } = number;
  if (change === '差0.01') return moved(digits, 1);
  if (change === '差一成') {
    const added = Math.max(1, Math.round(scaled / 10));
    return scaled === 0 ? undefined : decimalText(BigInt(scaled + added), decimals);
  }
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const [left = '', right = ''] = digits.slice(index, index + 2);
    const isPair = /\d/u.test(left) && /\d/u.test(right) && left !== right;
    if (!isPair || (index === 0 && right === '0')) continue;
    return digits.slice(0, index) + right + left + digits.slice(index + 2);
  }
  return undefined;
}

/** @returns the figure moved by so many hundredths; undefined for what is no figure. */
export function moved(digits: string, hundredths: number): string | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const finer = Math.max(number.decimals, 2);
  const scaled = number.scaled * 10 ** (finer - number.decimals);
  return decimalText(BigInt(scaled + hundredths * 10 ** (finer - 2)), finer);
}

/** @returns by how many hundredths a figure was moved; undefined where that is no whole number. */
export function hundredthsBetween(from: string, to: string): number | undefined {
  const [left, right] = [from, to].map(readNumber);
  if (left === undefined || right === undefined) return undefined;
  const between = 100 * (right.scaled / 10 ** right.decimals - left.scaled / 10 ** left.decimals);
  return Math.abs(between - Math.round(between)) < 1e-6 ? Math.round(between) : undefined;
}
