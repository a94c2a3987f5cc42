/** K07: the changes of the three items add up to the change of the whole (OFFICIAL 2). */

import { fen } from '../../accounts/money.ts';
import type { AmountMention } from '../text/mention.ts';
import type { Comparison, Term } from './comparison.ts';
import { amountIdentity, said } from './sentence-rule.ts';
import type { SentenceContext, SentenceIdentity } from './sentence-rule.ts';

const items = ['三公:出国', '三公:车辆', '三公:接待'];

/** What an item contributes: its change, nothing where it is said to be level, unknown where the text is silent. */
function contribution(
  { facts }: SentenceContext,
  indicator: string,
): AmountMention | 'level' | 'silent' | undefined {
  const change = facts.amountsOf(indicator, '变动')[0];
  if (change !== undefined) return change;
  const isLevel = facts.levels.some(
    (level) => level.indicator === indicator && level.against === '上年',
  );
  if (isLevel) return 'level';
  // An item without spending of which the text says no more had none last year either, as a rule.
  return facts.amountsOf(indicator)[0]?.amount.fen === 0 ? 'silent' : undefined;
}

function* sumOfChanges(context: SentenceContext, isComplete: boolean): Generator<Comparison> {
  const total = context.facts.amountsOf('三公:合计', '变动')[0];
  const parts = items.map((item) => contribution(context, item));
  if (total === undefined || parts.includes(undefined)) return;
  if (parts.includes('silent') === isComplete) return;
  const changes = parts.filter((part): part is AmountMention => typeof part === 'object');
  const [up, down] = (['增加', '减少'] as const).map((way): Term[] =>
    changes.filter(({ direction }) => direction === way).map(said),
  );
  if (up === undefined || down === undefined || changes.length === 0) return;
  const [plus, minus] = total.direction === '减少' ? [down, up] : [up, down];
  const nothing: Term = {
    label: '没有增减的各项',
    amount: { ...total.amount, text: '0', fen: fen(0), half: 0 },
    place: total.place,
  };
  yield { whole: said(total), plus: [nothing, ...plus], minus, relation: '=' };
}

export const threePublicChanges: readonly SentenceIdentity[] = [
  amountIdentity('K07', '各项增减之和等于“三公”经费的增减', (context) =>
    sumOfChanges(context, true),
  ),
  amountIdentity(
    'K07',
    '各项增减之和等于“三公”经费的增减，没有写增减的按持平计',
    (context) => sumOfChanges(context, false),
    'warning',
  ),
];
