/** Vehicles: what is said of their number against 三公经费 and 国有资产. */

import { isKnown } from '../accounts/figure.ts';
import { threePublicFinal } from '../accounts/three-public.ts';
import type { AccountsContext, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** C128：公务用车购置费大于零 ⇔ 购置数大于零（OFFICIAL 2，N12）。 */
export const vehiclesBought: Rule<AccountsContext> = {
  code: 'C128',
  title: '公务用车购置费与购置数矛盾',
  levels: ['error'],
  identities: ['N12'],
  example: '购置费 13.78，购置数 0',
  mend: '核对购置费和购置清单',
  *check({ books, disclosure, document }) {
    const rows = (disclosure.三公经费 ?? []).map((row, index) => ({ row, index }));
    const listed = rows.filter(({ row }) => row.购置 !== undefined);
    const [first] = listed;
    const final = threePublicFinal(books, '公务用车购置费');
    if (first === undefined || !isKnown(final)) return;
    const count = sum(listed.flatMap(({ row }) => (row.购置 ?? []).map(({ 数量 }) => 数量)));
    if (final > 0 === count > 0) return;
    const message =
      count > 0
        ? `购置了${count}辆公务用车，购置费却是0：请核对购置费和购置数`
        : `公务用车购置费是${amountInMessage(final, disclosure.金额单位)}，购置数却是0：请核对购置费和购置数`;
    yield { level: 'error', message, place: document.keyPlaceOf(`/三公经费/${first.index}/购置`) };
  },
};

/** C130：有运行维护费的应有保有量，有保有量而没有运行维护费的请核对（OFFICIAL 2，N11）。 */
export const vehiclesKept: Rule<AccountsContext> = {
  code: 'C130',
  title: '公务用车运行维护费与保有量矛盾',
  levels: ['warning'],
  identities: ['N11'],
  example: '运行维护费 4，保有量 0',
  mend: '核对保有量；租用车辆的请在“用途”里写明',
  *check({ books, disclosure, document }) {
    const index = (disclosure.三公经费 ?? []).findIndex((row) => row.保有量 !== undefined);
    const row = disclosure.三公经费?.[index];
    const final = threePublicFinal(books, '公务用车运行维护费');
    if (row?.保有量 === undefined || !isKnown(final)) return;
    const count = sum(Object.values(row.保有量));
    if (final > 0 === count > 0 || /租/.test(row.用途 ?? '')) return;
    const message =
      count > 0
        ? `公务用车保有量是${count}辆，运行维护费却是0：请核对`
        : `有公务用车运行维护费${amountInMessage(final, disclosure.金额单位)}，保有量却是0：请核对，租用车辆的请在“用途”里写明`;
    const place = document.keyPlaceOf(`/三公经费/${index}/保有量`);
    yield { level: 'warning', message, place };
  },
};

/** C131：三公的公务用车保有量不大于国有资产的车辆总数（OFFICIAL 2，N10）。 */
export const vehiclesWithinAssets: Rule<AccountsContext> = {
  code: 'C131',
  title: '公务用车保有量大于车辆总数',
  levels: ['error'],
  identities: ['N10', 'N09', 'L24'],
  example: '公务用车保有量 16 辆，国有资产的车辆 15 辆',
  mend: '核对两处的辆数，公务用车包含在车辆里',
  *check({ disclosure, document }) {
    const index = (disclosure.三公经费 ?? []).findIndex((row) => row.保有量 !== undefined);
    const kept = disclosure.三公经费?.[index]?.保有量;
    const owned = disclosure.国有资产?.车辆;
    if (kept === undefined || owned === undefined) return;
    const [count, total] = [sum(Object.values(kept)), sum(Object.values(owned))];
    if (count <= total) return;
    const message = `公务用车保有量${count}辆，大于国有资产的车辆${total}辆：请核对两处的辆数`;
    const related = [{ label: '国有资产车辆', place: document.keyPlaceOf('/国有资产/车辆') }];
    const place = document.keyPlaceOf(`/三公经费/${index}/保有量`);
    yield { level: 'error', message, place, related };
  },
};

/** C132：有其他用车的，写明用途（OFFICIAL 2，N15）。 */
export const otherVehicles: Rule<AccountsContext> = {
  code: 'C132',
  title: '没有写其他用车的用途',
  levels: ['warning'],
  identities: ['N15'],
  example: '其他用车 5 辆，没有“其他用车用途”',
  mend: '在“国有资产”里补写“其他用车用途”',
  *check({ disclosure, document }) {
    const count = disclosure.国有资产?.车辆?.其他用车 ?? 0;
    if (count === 0 || disclosure.国有资产?.其他用车用途 !== undefined) return;
    const message = `有其他用车${count}辆，没有写“其他用车用途”：请补上`;
    yield { level: 'warning', message, place: document.keyPlaceOf('/国有资产/车辆') };
  },
};
