/** Shares and completion rates, M01 to M21 and N06 (OFFICIAL 2). */

import type { PrintedAmount } from '../figures/printed-figure.ts';
import type { NumberMention } from '../text/mention.ts';
import { agreeingPercentages } from './agreeing-percentages.ts';
import { rateLimits } from './rate-limits.ts';
import { percentWords, ratioOutcome } from './ratio.ts';
import { shareAdvice } from './share-advice.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';
import type { Address } from './table-identity.ts';

/** Where an amount is printed that no sentence of the section says. */
const tableAmounts: Readonly<Record<string, Address>> = {
  本年收入合计: ['收入表', '合计', '合计'],
  本年支出合计: ['支出表', '合计', '合计'],
  一般公共预算财政拨款支出: ['一般公共预算支出表', '合计', '合计'],
  基本支出: ['一般公共预算支出表', '合计', '基本支出'],
};

function amountOf(
  { facts, tables }: SentenceContext,
  indicator: string,
  section: string,
): PrintedAmount | undefined {
  const said = facts.amountIn(section, indicator)?.amount;
  if (said !== undefined) return said;
  const address = tableAmounts[indicator];
  return address === undefined ? undefined : termAt(tables, address)?.amount;
}

/** What rounding explains, of the percentage or of its amounts, is a hint. */
export const ratioLevels = ['error', 'hint'] as const;

/** Compares a printed percentage with the ratio of two amounts; `advise` says what may have gone wrong. */
export function ratioFinding(
  mention: NumberMention,
  part: PrintedAmount,
  whole: PrintedAmount,
  decimals: number,
  what: string,
  advise: () => string = () => '请核对',
): LogicalFinding | undefined {
  const { number, place } = mention;
  const outcome = ratioOutcome(number, part, whole, decimals);
  if (outcome === 'holds' || outcome === 'unknown') return undefined;
  const expected = percentWords(part.fen, whole.fen, Math.max(2, decimals)) ?? '';
  const said = `${mention.label}${what}是${number.text}`;
  const computed = `按${part.text}÷${whole.text}计算是${expected}`;
  const found = number.text;
  if (outcome === 'differs') {
    return { message: `${said}，${computed}：${advise()}`, place, expected, found };
  }
  const advice = outcome === 'coarse' ? '可能是四舍五入到整数' : '可能是四舍五入';
  return { message: `${said}，${computed}：${advice}`, place, level: 'hint', expected, found };
}

/** The identity of the shares of a section, or of what they are shares of. */
function shareIdentity({ indicator, section }: NumberMention): string {
  if (indicator.startsWith('收入:')) return 'M01';
  if (indicator.startsWith('支出:')) return 'M02';
  if (indicator.startsWith('类:')) return 'M05';
  if (indicator.startsWith('三公:')) return 'M07';
  if (indicator.startsWith('采购:')) return 'N06';
  if (indicator === '人员经费' || indicator === '公用经费') return 'M06';
  return section.includes('一般公共预算') ? 'M04' : 'M02';
}

const shareWords: Readonly<Record<string, string>> = {
  M01: '各项收入占本年收入合计的比例按数计算',
  M02: '各项支出占本年支出合计的比例按数计算',
  M04: '一般公共预算财政拨款支出占本年支出合计的比例按数计算',
  M05: '各类支出占一般公共预算财政拨款支出的比例按数计算',
  M06: '人员经费、公用经费占基本支出的比例按数计算',
  M07: '各项占“三公”经费的比例按数计算',
  N06: '中小企业、小微企业的比例按数计算',
};

function shares({ facts }: SentenceContext): NumberMention[] {
  return facts.mentions.filter(
    (mention): mention is NumberMention => mention.kind === 'number' && mention.aspect === '占比',
  );
}

const shareIdentities = Object.entries(shareWords).map(([id, words]) =>
  logicalIdentity(
    id,
    words,
    function* (context) {
      for (const mention of shares(context)) {
        if (shareIdentity(mention) !== id || mention.base === undefined) continue;
        const part = context.facts.amountIn(mention.section, mention.indicator)?.amount;
        const whole = amountOf(context, mention.base, mention.section);
        if (part === undefined || whole === undefined) continue;
        if (whole.fen === 0) {
          yield mention.number.scaled === 0 ? undefined : zeroBase(mention);
          continue;
        }
        const advise = (): string => shareAdvice(context, mention, whole);
        yield ratioFinding(mention, part, whole, context.percentDecimals, '的占比', advise);
      }
    },
    ratioLevels,
  ),
);

function zeroBase({ label, number, place }: NumberMention): LogicalFinding {
  return {
    message: `${label}的占比是${number.text}，但合计是零：请核对`,
    place,
    found: number.text,
  };
}

/** M03: the shares of one enumeration. */
const sumOfShares = logicalIdentity('M03', '同一列举的各项占比之和是100%', function* (context) {
  const enumerations = new Map<string, NumberMention[]>();
  for (const mention of shares(context)) {
    if (!['M01', 'M02', 'M05', 'M06', 'M07'].includes(shareIdentity(mention))) continue;
    const key = `${mention.section}|${mention.sentence}|${mention.base ?? ''}`;
    enumerations.set(key, [...(enumerations.get(key) ?? []), mention]);
  }
  for (const [first, ...others] of enumerations.values()) {
    if (first === undefined || others.length === 0) continue;
    const each = [first, ...others];
    const decimals = Math.max(
      context.percentDecimals,
      ...each.map(({ number }) => number.decimals),
    );
    const sum = each.reduce(
      (total, { number }) => total + number.scaled * 10 ** (decimals - number.decimals),
      0,
    );
    const hundred = 100 * 10 ** decimals;
    const coarsest = Math.min(...each.map(({ number }) => number.decimals));
    const allowed = (each.length * 10 ** (decimals - coarsest)) / 2;
    if (sum === 0 || Math.abs(sum - hundred) <= allowed) {
      yield undefined;
      continue;
    }
    const found = `${sum / 10 ** decimals}%`;
    yield {
      message: `${each.map(({ label }) => label).join('、')}的占比相加是${found}，不是100%：请核对`,
      place: first.place,
      expected: '100%',
      found,
    };
  }
});

/** M20: no share is more than the whole. */
const withinHundred = logicalIdentity('M20', '占比不超过100%', function* (context) {
  for (const { label, number, place } of shares(context)) {
    yield number.scaled <= 100 * 10 ** number.decimals
      ? undefined
      : { message: `${label}的占比是${number.text}，超过100%：请核对`, place, found: number.text };
  }
});

export const percentageIdentities: readonly SentenceIdentity[] = [
  ...shareIdentities,
  sumOfShares,
  withinHundred,
  ...rateLimits,
  agreeingPercentages,
];
