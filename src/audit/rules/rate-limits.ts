/** What no rate can be, whatever the amounts: M10, M20 (OFFICIAL 2). */

import type { NumberMention } from '../text/mention.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { SentenceIdentity } from './sentence-rule.ts';

function hundred({ number }: NumberMention): number {
  return 100 * 10 ** number.decimals;
}

/** M10: nothing spent completes nothing, or all of a budget of nothing. */
const nothingSpent = logicalIdentity(
  'M10',
  '决算数为零时完成预算写0%，预算数也是零的按全文统一的写法',
  function* ({ facts }) {
    for (const mention of facts.mentions) {
      if (mention.kind !== 'number' || mention.aspect !== '完成率') continue;
      const final = facts.amountIn(mention.section, mention.indicator)?.amount;
      if (final?.fen !== 0) continue;
      const { label, number, place } = mention;
      yield number.scaled === 0 || number.scaled === hundred(mention)
        ? undefined
        : {
            message: `${label}的决算数是零，写了完成预算${number.text}：应为0%`,
            place,
            expected: '0%',
            found: number.text,
          };
    }
  },
);

/** M20: what falls by more than all of it would be negative. */
const fall = logicalIdentity('M20', '下降不超过100%', function* ({ facts }) {
  for (const mention of facts.mentions) {
    if (mention.kind !== 'number' || mention.aspect !== '增减幅度') continue;
    if (mention.direction !== '减少') continue;
    const { label, number, place, word = '' } = mention;
    yield number.scaled <= hundred(mention)
      ? undefined
      : {
          message: `${label}${word}${number.text}，超过100%：请核对`,
          place,
          found: number.text,
        };
  }
});

export const rateLimits: readonly SentenceIdentity[] = [nothingSpent, fall];
