/** What may have gone wrong with a share, so that a reader sees at once what to mend. */

import { inWan } from '../../checks/text/figures/amount.ts';
import type { NumberMention } from '../text/mention.ts';
import { knownFigures } from './known-figures.ts';
import { ratioOutcome } from './ratio.ts';
import type { Measured } from './ratio.ts';
import type { SentenceContext } from './sentence-rule.ts';

/** What shares are now and then taken of by mistake. */
const bases = [
  '本年支出合计',
  '财政拨款支出',
  '一般公共预算财政拨款支出',
  '收支总计',
  '财政拨款收支总计',
  '本年收入合计',
];

function partOf({ facts }: SentenceContext, { section, indicator }: NumberMention) {
  return facts.amountIn(section, indicator)?.amount;
}

/** Returns the share of the same enumeration that was printed in this one's place, and this one in its. */
function swapped(
  context: SentenceContext,
  mention: NumberMention,
  whole: Measured,
): NumberMention | undefined {
  const fits = ({ number }: NumberMention, part: Measured | undefined): boolean =>
    part !== undefined && ratioOutcome(number, part, whole, context.percentDecimals) === 'holds';
  const own = partOf(context, mention);
  return context.facts.mentions.find(
    (other): other is NumberMention =>
      other.kind === 'number' &&
      other.aspect === '占比' &&
      other !== mention &&
      other.section === mention.section &&
      other.base === mention.base &&
      fits(mention, partOf(context, other)) &&
      fits(other, own),
  );
}

/** Returns the one other total of which the amount has that share, with its name; undefined where none or several fit. */
function otherBase(context: SentenceContext, mention: NumberMention): string | undefined {
  const { facts, tables, percentDecimals } = context;
  const part = partOf(context, mention);
  if (part === undefined || mention.number.decimals === 0) return undefined;
  const figures = knownFigures(facts, tables);
  const fitting = bases.flatMap((name) => {
    const [value] = name === mention.base ? [] : figures.values(name, 'final');
    if (value === undefined) return [];
    const whole = { fen: value.amount, half: value.halfStep };
    const outcome = ratioOutcome(mention.number, part, whole, percentDecimals);
    return outcome === 'holds' ? [`${name}${inWan(value.amount)}`] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Returns advice on a share that is not what its amounts give. */
export function shareAdvice(
  context: SentenceContext,
  mention: NumberMention,
  whole: Measured,
): string {
  const other = swapped(context, mention, whole);
  if (other !== undefined) return `与${other.label}的占比写反了，对调`;
  const base = otherBase(context, mention);
  return base === undefined ? '请核对' : `写的是占${base}的比例，分母用错了，请核对`;
}
