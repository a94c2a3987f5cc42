import type { Mention, NumberMention } from '../text/mention.ts';
import { logicalIdentity } from './sentence-rule.ts';

/** Returns the number of decimals that most percentages of the document have, whole numbers apart. */
export function usualDecimals(mentions: readonly Mention[]): number {
  const counts = new Map<number, number>();
  for (const { number } of percentages(mentions)) {
    if (number.decimals > 0) counts.set(number.decimals, (counts.get(number.decimals) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, left], [, right]) => right - left);
  return usual?.[0] ?? 0;
}

function percentages(mentions: readonly Mention[]): NumberMention[] {
  return mentions.filter(
    (mention): mention is NumberMention => mention.kind === 'number' && mention.aspect !== '个数',
  );
}

/** M18: one number of decimals for all percentages; a whole number may be a trimmed one. */
export const decimalsIdentity = logicalIdentity(
  'M18',
  '全文百分比的小数位数相同',
  function* ({ facts, percentDecimals }) {
    for (const { label, number, place } of percentages(facts.mentions)) {
      yield number.decimals === 0 || number.decimals === percentDecimals
        ? undefined
        : {
            message: `${label}的百分比是${number.text}，全文多数是${percentDecimals}位小数：请统一`,
            place,
            found: number.text,
          };
    }
  },
  ['warning'],
);
