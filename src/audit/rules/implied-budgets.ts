/**
 * M21: where only rates are printed, the budgets that they imply must add up. Each is an interval from the printed
 * amount and rate, scaled by 10^6 of a 分 so that the division stays exact enough in integers.
 */

import type { NumberMention } from '../text/mention.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext, SentenceIdentity } from './sentence-rule.ts';

/** What a budget may have been; without `high` it may be anything from `low` up. */
interface Interval {
  low: bigint;
  high: bigint | undefined;
}

function ratesOf(context: SentenceContext, section: string): NumberMention[] {
  return context.facts.mentions.filter(
    (mention): mention is NumberMention =>
      mention.kind === 'number' && mention.aspect === '完成率' && mention.section === section,
  );
}

const anything: Interval = { low: 0n, high: undefined };

function impliedBudget(
  { facts, percentDecimals }: SentenceContext,
  { indicator, section, number }: NumberMention,
): Interval | undefined {
  const final = facts.amountIn(section, indicator)?.amount;
  if (final === undefined) return undefined;
  // Nothing spent, nothing completed: the budget may be anything.
  if (number.scaled === 0) return final.fen === 0 ? anything : undefined;
  const decimals = Math.max(number.decimals, percentDecimals);
  const doubled = 2n * BigInt(number.scaled) * 10n ** BigInt(decimals - number.decimals);
  const scale = 200n * 10n ** BigInt(decimals) * 1_000_000n;
  return {
    low: (BigInt(final.fen - final.half) * scale) / (doubled + 1n),
    high: (BigInt(final.fen + final.half) * scale) / (doubled - 1n) + 1n,
  };
}

function compare(
  context: SentenceContext,
  total: NumberMention,
  each: readonly (Interval | undefined)[],
): LogicalFinding | undefined | 'unknown' {
  const whole = impliedBudget(context, total);
  const known = each.filter((interval) => interval !== undefined);
  if (whole?.high === undefined || known.length < each.length) return 'unknown';
  const low = known.reduce((sum, interval) => sum + interval.low, 0n);
  const isOpen = known.some(({ high }) => high === undefined);
  const high = known.reduce((sum, interval) => sum + (interval.high ?? 0n), 0n);
  if (low <= whole.high && (isOpen || whole.low <= high)) return undefined;
  return {
    message: `${total.label}总的完成预算比例是${total.number.text}，与各项的决算数和完成比例推算的预算数不符：请核对总的和各项的完成比例`,
    place: total.place,
    found: total.number.text,
  };
}

const items = '一般公共预算财政拨款支出决算具体情况';

const itemRates = logicalIdentity('M21', '总的完成比例与各项的完成比例相符', function* (context) {
  const { facts } = context;
  const rates = ratesOf(context, items);
  const total = rates.find(({ indicator }) => indicator === '一般公共预算财政拨款支出');
  const each = rates.filter(({ indicator }) => indicator.startsWith('项:'));
  if (total === undefined || each.length === 0 || facts.eachOf('项:', '预算').length > 0) return;
  if (each.length < facts.eachOf('项:', '决算', items).length) return;
  const intervals = each.map((rate) => impliedBudget(context, rate));
  const found = compare(context, total, intervals);
  if (found !== 'unknown') yield found;
});

const threePublicItems = ['三公:出国', '三公:车辆', '三公:接待'];

/** What nothing was planned for. */
const nothing: Interval = { low: 0n, high: 0n };

/**
 * An item without spending whose rate the text does not tell may have had any budget; where the whole then needs one,
 * either a rate is wrong or the text is silent on a budget that was not used.
 */
const threePublicRates = logicalIdentity(
  'M21',
  '“三公”经费总的完成比例与各项的完成比例相符',
  function* (context) {
    const { facts } = context;
    const rateOf = (indicator: string): NumberMention | undefined =>
      facts.numbersOf(indicator, '完成率')[0];
    const total = rateOf('三公:合计');
    if (total === undefined || facts.eachOf('三公:', '预算').length > 0) return;
    const isSilent = (item: string): boolean =>
      rateOf(item) === undefined && facts.amountsOf(item)[0]?.amount.fen === 0;
    const budgets = (ofSilent: Interval): (Interval | undefined)[] =>
      threePublicItems.map((item) => {
        const rate = rateOf(item);
        if (rate !== undefined) return impliedBudget(context, rate);
        return isSilent(item) ? ofSilent : undefined;
      });
    const found = compare(context, total, budgets(anything));
    if (found === 'unknown') return;
    yield found;
    const silent = threePublicItems.find(isSilent);
    const unplanned = compare(context, total, budgets(nothing));
    if (found !== undefined || silent === undefined) return;
    if (unplanned === undefined || unplanned === 'unknown') return;
    const label = facts.amountsOf(silent)[0]?.label ?? '';
    const message = `${unplanned.message}；${label}没有支出，也没有写完成预算，是按没有预算推算的，有预算的写明完成0%`;
    yield { ...unplanned, level: 'warning', message };
  },
  ['error', 'warning'],
);

export const impliedBudgets: readonly SentenceIdentity[] = [itemRates, threePublicRates];
