import type { AmountMention } from '../text/mention.ts';
import { withoutUnit } from '../text/read-paragraph.ts';
import { logicalIdentity } from './sentence-rule.ts';

/** AU21: an amount without a unit is a slip. */
export const unitsIdentity = logicalIdentity(
  'AU21',
  '说明中的金额都带单位',
  function* ({ facts }) {
    const amounts = facts.mentions.filter(
      (mention): mention is AmountMention => mention.kind === 'amount',
    );
    for (const { label, amount, place } of amounts) {
      const found = amount.text.replace(withoutUnit, '');
      yield found === amount.text
        ? undefined
        : {
            message: `${label}的金额${found}没有写单位：请补上“万元”`,
            place,
            found,
          };
    }
  },
  ['warning'],
);
