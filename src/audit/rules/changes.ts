/** Changes against last year: K04 to K08 as far as one document tells, M11 to M14 (OFFICIAL 2). */

import { fen } from '../../accounts/money.ts';
import type { PrintedAmount } from '../figures/printed-figure.ts';
import type { FactsIndex } from '../text/facts-index.ts';
import type { AmountMention, NumberMention } from '../text/mention.ts';
import { amountWords } from './comparison.ts';
import { ratioFinding, ratioLevels } from './percentages.ts';
import { amountIdentity, logicalIdentity, said } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { threePublicChanges } from './three-public-changes.ts';

/** Returns the amounts of the changes against last year. */
export function changesIn(facts: FactsIndex): AmountMention[] {
  return facts.mentions.filter(
    (mention): mention is AmountMention => mention.kind === 'amount' && mention.aspect === '变动',
  );
}

/** Which identity of the years an indicator has. */
export function yearIdentity(indicator: string): string {
  if (indicator.startsWith('财政拨款')) return 'K05';
  if (indicator.startsWith('一般公共预算')) return 'K06';
  if (indicator.startsWith('三公:')) return 'K07';
  if (indicator === '机关运行经费') return 'K08';
  return 'K04';
}

/** K04 to K08 in words. */
export const yearWords: Readonly<Record<string, string>> = {
  K04: '收支总计的增减额等于本年数与上年数之差',
  K05: '财政拨款收支总计的增减额等于本年数与上年数之差',
  K06: '一般公共预算财政拨款支出的增减额等于本年数与上年数之差',
  K07: '“三公”经费的增减额等于本年数与上年数之差',
  K08: '机关运行经费的增减额等于本年数与上年数之差',
};

/**
 * Last year's figure where the document prints it, in a chart or in the sentence. A chart of 收、支总计 speaks for a text
 * that tells 收入总计 and 支出总计 one by one.
 */
function lastYearSaid(
  { facts }: SentenceContext,
  change: AmountMention,
): AmountMention | undefined {
  const { section, indicator } = change;
  return (
    facts.amountIn(section, indicator, '上年') ??
    facts.amountIn(section, indicator.replace(/(?:收入|支出)总计$/u, '收支总计'), '上年')
  );
}

/** Where the document prints last year's figure too, in a chart or in the sentence. */
const differences = Object.entries(yearWords).map(([id, words]) =>
  amountIdentity(id, words, function* (context) {
    for (const change of changesIn(context.facts)) {
      if (yearIdentity(change.indicator) !== id) continue;
      const current = context.facts.amountIn(change.section, change.indicator);
      const last = lastYearSaid(context, change);
      if (current === undefined || last === undefined) continue;
      const [more, less] = change.direction === '减少' ? [last, current] : [current, last];
      yield { whole: said(change), plus: [said(more)], minus: [said(less)], relation: '=' };
    }
  }),
);

/** Last year's figure: printed, or this year's less the change. */
function lastYear(
  context: SentenceContext,
  change: AmountMention,
  current: PrintedAmount,
): PrintedAmount {
  const last = lastYearSaid(context, change)?.amount;
  if (last !== undefined) return last;
  const sign = change.direction === '减少' ? 1 : -1;
  const value = fen(current.fen + sign * change.amount.fen);
  const text = `上年数${amountWords(value)}`;
  return { ...current, fen: value, half: current.half + change.amount.half, text };
}

/** The rate that is said with a change: the next one of the same indicator in the section. */
function rateOf({ facts }: SentenceContext, change: AmountMention): NumberMention | undefined {
  const start = facts.mentions.indexOf(change);
  return facts.mentions
    .slice(start + 1, start + 4)
    .find(
      (mention): mention is NumberMention =>
        mention.kind === 'number' &&
        mention.aspect === '增减幅度' &&
        mention.indicator === change.indicator &&
        mention.section === change.section,
    );
}

const rate = logicalIdentity(
  'M11',
  '增减幅度等于增减额除以上年数',
  function* (context) {
    for (const change of changesIn(context.facts)) {
      const number = rateOf(context, change);
      const current = context.facts.amountIn(change.section, change.indicator)?.amount;
      if (number === undefined || current === undefined) continue;
      const last = lastYear(context, change, current);
      if (last.fen <= 0) continue;
      yield ratioFinding(number, change.amount, last, context.percentDecimals, '的增减幅度');
    }
  },
  ratioLevels,
);

const zeroBase = logicalIdentity('M12', '上年数为零时不写增减幅度', function* (context) {
  for (const change of changesIn(context.facts)) {
    const number = rateOf(context, change);
    const current = context.facts.amountIn(change.section, change.indicator)?.amount;
    if (number === undefined || current === undefined || change.amount.fen === 0) continue;
    const last = lastYear(context, change, current);
    yield last.fen > 0 ? undefined : noBase(change, number, last.fen);
  }
});

function noBase(change: AmountMention, rate: NumberMention, last: number): LogicalFinding {
  const found = rate.number.text;
  const { place } = rate;
  if (last === 0) {
    return { message: `${change.label}的上年数是零，不应写增减幅度${found}`, place, found };
  }
  const message = `${change.label}比上年${change.word ?? ''}${change.amount.text}，大于本年数：请核对方向和数`;
  return { message, place: change.place, found: change.amount.text };
}

/** M13: nothing increases by nothing. */
const noChange = logicalIdentity(
  'M13',
  '没有增减的写持平',
  function* (context) {
    for (const { amount, label, word = '', place } of changesIn(context.facts)) {
      yield amount.fen !== 0
        ? undefined
        : {
            message: `${label}写的是${word}${amount.text}：没有增减的应写与上年持平`,
            place,
            found: amount.text,
          };
    }
  },
  ['warning'],
);

/** M14: 增加 goes with 增长, 减少 with 下降. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  增加: ['增长', '上升'],
  减少: ['下降'],
  增长: ['增长', '上升'],
  下降: ['下降'],
};

const wordPairs = logicalIdentity(
  'M14',
  '增加与增长、减少与下降相配',
  function* (context) {
    for (const change of changesIn(context.facts)) {
      const number = rateOf(context, change);
      if (number?.word === undefined || change.word === undefined) continue;
      const isOpposite = number.direction !== change.direction;
      yield pairs[change.word]?.includes(number.word) === true
        ? undefined
        : {
            level: isOpposite ? 'error' : 'warning',
            message: `${change.label}前面写“${change.word}”，幅度写“${number.word}”：应为“${pairs[change.word]?.[0] ?? ''}”`,
            place: number.place,
            found: number.word,
          };
    }
  },
  ['error', 'warning'],
);

export const changeIdentities: readonly SentenceIdentity[] = [
  ...differences,
  ...threePublicChanges,
  rate,
  zeroBase,
  noChange,
  wordPairs,
];
