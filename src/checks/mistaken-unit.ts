import { fundLeaves } from '../accounts/dimensions.ts';
import { isKnown } from '../accounts/figure.ts';
import type { MoneyUnit } from '../accounts/money.ts';
import type { AccountsContext, Rule } from './context.ts';

/** How many 元 make one 万元, and how far from it a rounded figure may be. */
const factor = 10_000;
const tolerance = 0.01;

/**
 * Returns the unit that the figures are really in, where every opening balance is ten thousand times last year's closing
 * one, or the other way round; undefined where they are not, and where there is none to compare.
 */
export function mistakenUnit({
  books,
  lastYear,
}: Pick<AccountsContext, 'books' | 'lastYear'>): MoneyUnit | undefined {
  if (lastYear === undefined) return undefined;
  const units = new Set<MoneyUnit | undefined>();
  for (const fund of fundLeaves) {
    const [opening, closing] = [books.opening(fund), lastYear.closing(fund)];
    if (!isKnown(opening) || !isKnown(closing) || (opening === 0 && closing === 0)) continue;
    units.add(unitByRatio(opening / closing));
  }
  const [only] = units;
  return units.size === 1 ? only : undefined;
}

function unitByRatio(ratio: number): MoneyUnit | undefined {
  if (Math.abs(ratio / factor - 1) < tolerance) return '元';
  return Math.abs(ratio * factor - 1) < tolerance ? '万元' : undefined;
}

/** C164：金额单位与数不合，年初数正好是上年年末数的一万倍或万分之一（OFFICIAL 2，K01）。 */
export const unitAsLastYear: Rule<AccountsContext> = {
  code: 'C164',
  title: '金额单位写错',
  levels: ['error'],
  identities: ['K01'],
  example: '以元写的数，“金额单位”写万元：年初数是上年年末数的一万倍',
  mend: '改正“金额单位”；是上年的文件写错的，改正那个文件',
  *check(context) {
    const { books, document } = context;
    const right = mistakenUnit(context);
    if (right === undefined) return;
    const times = right === '元' ? '一万倍' : '万分之一';
    const message = `“金额单位”写的是${books.accounts.unit}，各项年初结转和结余是上年文件年末数的${times}：这里的数像是以${right}写的，请改成“金额单位: ${right}”；上年的文件写错的，改那个文件`;
    yield { level: 'error', message, place: document.placeOf('/金额单位') };
  },
};
