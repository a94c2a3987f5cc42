/** L31 for percentages: a share or a completion rate that stands in several places is the same in all. */

import type { NumberMention } from '../text/mention.ts';
import { logicalIdentity } from './sentence-rule.ts';

/** Whether two printings may be of one percentage: the coarser is the finer, rounded half-up. */
function agree(left: NumberMention['number'], right: NumberMention['number']): boolean {
  const [coarse, fine] = left.decimals <= right.decimals ? [left, right] : [right, left];
  const scale = 10 ** (fine.decimals - coarse.decimals);
  return Math.floor((2 * fine.scaled + scale) / (2 * scale)) === coarse.scaled;
}

export const agreeingPercentages = logicalIdentity(
  'L31',
  '同一个百分比在全文只有一个值',
  function* ({ facts }) {
    const first = new Map<string, NumberMention>();
    for (const mention of facts.mentions) {
      if (mention.kind !== 'number' || mention.base === undefined) continue;
      const key = `${mention.indicator}|${mention.aspect}|${mention.base}`;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, mention);
        continue;
      }
      yield agree(known.number, mention.number)
        ? undefined
        : {
            message: `${mention.label}的${mention.aspect}这里是${mention.number.text}，别处是${known.number.text}：请核对`,
            place: mention.place,
            expected: known.number.text,
            found: mention.number.text,
          };
    }
  },
);
