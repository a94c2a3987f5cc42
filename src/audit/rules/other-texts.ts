/** L30: what overview, performance and attachments say of the accounts is what explanation and tables say (OFFICIAL 2). */

import { inWan } from '../../checks/text/figures/amount.ts';
import { differingAmounts, roleWords } from '../../checks/text/figures/indicator-values.ts';
import { readText } from '../../checks/text/read-text.ts';
import type { ReadText } from '../../checks/text/read-text.ts';
import type { Span, TextContext } from '../../checks/text/text-rule.ts';
import type { Place } from '../../source/problem.ts';
import type { PublishedText } from '../document.ts';
import { remember } from '../remember.ts';
import { knownFigures } from './known-figures.ts';
import type { PlacedFigures } from './known-figures.ts';
import { nearFigures } from './near-figures.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from './sentence-rule.ts';

/** A text is read once, however often its document is audited. */
const read = remember<PublishedText, ReadText>();

function placeOf({ place }: PublishedText, { offset, length }: Span): Place {
  return { ...place, column: place.column + offset, length };
}

/** Neither of two places is known to be right: both are told, and what to do. */
function* differing(
  block: PublishedText,
  text: ReadText,
  context: TextContext,
  figures: PlacedFigures,
): Generator<LogicalFinding> {
  for (const { amount, level, found } of differingAmounts(text, context)) {
    const { figure, name, role, sure } = amount;
    // A guess at what the figure is of says more about the guess than about the document.
    if (!sure) continue;
    const [value] = name.indicators.flatMap((one) => figures.values(one, role));
    if (value === undefined) continue;
    const what = `${roleWords[role]}${name.phrase}`;
    const advice =
      level === 'hint' ? '可能是四舍五入，宜写成一致' : '请核对，写错的改正；口径不同的，写明口径';
    const message = `${what}这里写的是${found}，${value.label}是${inWan(value.amount)}：${advice}`;
    const related = [{ label: value.label, place: value.place }];
    yield { level, message, place: placeOf(block, figure), found, related };
  }
}

function* otherAmounts({
  others,
  identity: { year, unitName },
  knowledge,
  facts,
  tables,
}: SentenceContext): Generator<LogicalFinding | undefined> {
  const figures = knownFigures(facts, tables);
  const context: TextContext = {
    ...(year === undefined ? {} : { year }),
    ...(unitName === undefined ? {} : { ownNames: [unitName] }),
    words: knowledge.words,
    figures,
  };
  for (const block of others) {
    const text = read(block, '', () => readText(block.text));
    const found = [...differing(block, text, context, figures)];
    yield* found;
    const told = new Set(found.map(({ place }) => place.column));
    for (const { span, ...near } of nearFigures(text, context, figures)) {
      const place = placeOf(block, span);
      if (!told.has(place.column)) yield { ...near, place };
    }
    yield undefined;
  }
}

export const otherTexts = logicalIdentity(
  'L30',
  '概况、绩效、附件里的数与说明和附表一致',
  otherAmounts,
  ['error', 'warning', 'hint'],
);
