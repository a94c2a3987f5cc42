/** L30: what overview, performance and attachments say of the accounts is what explanation and tables say (OFFICIAL 2). */

import { differingAmounts, roleWords } from '../../checks/text/figures/indicator-values.ts';
import { readText } from '../../checks/text/read-text.ts';
import type { ReadText } from '../../checks/text/read-text.ts';
import type { TextContext } from '../../checks/text/text-rule.ts';
import type { PublishedText } from '../document.ts';
import { knownFigures } from '../text/known-figures.ts';
import { remember } from '../remember.ts';
import { logicalIdentity } from './sentence-rule.ts';

/** A text is read once, however often its document is audited. */
const read = remember<PublishedText, ReadText>();

export const otherTexts = logicalIdentity(
  'L30',
  '概况、绩效、附件里的数与说明和附表一致',
  function* ({ others, identity: { year, unitName }, knowledge, facts, tables }) {
    const context: TextContext = {
      ...(year === undefined ? {} : { year }),
      ...(unitName === undefined ? {} : { ownNames: [unitName] }),
      words: knowledge.words,
      figures: knownFigures(facts, tables),
    };
    for (const block of others) {
      const text = read(block, '', () => readText(block.text));
      for (const { amount, level, found, expected } of differingAmounts(text, context)) {
        const { figure, name, role, sure } = amount;
        // A guess at what the figure is of says more about the guess than about the document.
        if (!sure) continue;
        const place = {
          ...block.place,
          column: block.place.column + figure.offset,
          length: figure.length,
        };
        const message = `${roleWords[role]}${name.phrase}这里写的是${found}，说明和附表是${expected}：请核对；口径不同的写明口径`;
        yield { level, message, place, expected, found };
      }
      yield undefined;
    }
  },
  ['error', 'warning', 'hint'],
);
