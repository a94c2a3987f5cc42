/** Completion of the budget: M08 to M10, M15, M21 (OFFICIAL 2). */

import type { PrintedAmount } from '../figures/printed-figure.ts';
import type { NumberMention } from '../text/mention.ts';
import { impliedBudgets } from './implied-budgets.ts';
import { ratioFinding, ratioLevels } from './percentages.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';

function rates({ facts }: SentenceContext): NumberMention[] {
  return facts.mentions.filter(
    (mention): mention is NumberMention => mention.kind === 'number' && mention.aspect === '完成率',
  );
}

/** The budget as the sentence says it, else as the table of the three public expenses prints it. */
function budgetOf(
  { facts, tables }: SentenceContext,
  { indicator, section }: NumberMention,
): PrintedAmount | undefined {
  const said = facts.amountIn(section, indicator, '预算')?.amount;
  if (said !== undefined || !indicator.startsWith('三公:')) return said;
  const item = indicator.slice(indicator.indexOf(':') + 1);
  const general = termAt(tables, ['三公表', '数', `预算/${item}`])?.amount;
  const fund = termAt(tables, ['基金三公表', '数', `预算/${item}`]);
  if (fund === undefined || general === undefined) return general;
  // Two tables share the text: without the second nothing is known.
  if (fund.amount === undefined) return undefined;
  const sum = general.fen + fund.amount.fen;
  return {
    ...general,
    fen: sum as PrintedAmount['fen'],
    half: 2 * general.half,
    text: '两张表的预算数',
  };
}

/** M08, M09: the rate is 决算 / 预算; a budget of zero has none. */
const completion = logicalIdentity(
  'M08',
  '完成预算的比例等于决算数除以预算数',
  function* (context) {
    for (const mention of rates(context)) {
      const final = context.facts.amountIn(mention.section, mention.indicator)?.amount;
      const budget = budgetOf(context, mention);
      if (final === undefined || budget === undefined || budget.fen === 0) continue;
      yield ratioFinding(mention, final, budget, context.percentDecimals, '完成预算的比例');
    }
  },
  ratioLevels,
);

const zeroBudget = logicalIdentity('M09', '预算数为零时不写完成比例', function* (context) {
  for (const mention of rates(context)) {
    const final = context.facts.amountIn(mention.section, mention.indicator)?.amount;
    const budget = budgetOf(context, mention);
    if (final === undefined || budget?.fen !== 0) continue;
    yield final.fen === 0
      ? undefined
      : {
          message: `${mention.label}的预算数是零，写了完成预算${mention.number.text}：不应有完成比例`,
          place: mention.place,
          found: mention.number.text,
        };
  }
});

/** M15: 大于, 小于 and 持平 agree with the figures, or with the rate where the budget is not printed. */
const relation = logicalIdentity('M15', '“大于”“小于”“持平”与数一致', function* (context) {
  const { facts } = context;
  for (const level of facts.levels.filter(({ against }) => against === '预算')) {
    const inSection = rates(context).filter(
      ({ indicator, section }) => indicator === level.indicator && section === level.section,
    );
    const [rate] = inSection;
    const final = facts.amountIn(level.section, level.indicator)?.amount;
    const budget = facts.amountIn(level.section, level.indicator, '预算')?.amount;
    const signs = [
      ...(final !== undefined && budget !== undefined ? [Math.sign(final.fen - budget.fen)] : []),
      ...(rate === undefined
        ? []
        : [Math.sign(rate.number.scaled - 100 * 10 ** rate.number.decimals)]),
    ];
    const meant = level.relation === '持平' ? 0 : level.relation === '大于' ? 1 : -1;
    for (const sign of signs) {
      // Rounded to 100%, a small difference does not show.
      const isRounded = sign === 0 && meant !== 0 && rate !== undefined;
      yield sign === meant || isRounded ? undefined : relationFinding(level, rate);
    }
  }
});

function relationFinding(
  { relation: said, place }: { relation: string; place: LogicalFinding['place'] },
  rate: NumberMention | undefined,
): LogicalFinding {
  const found = rate === undefined ? '' : `，完成预算是${rate.number.text}`;
  const name = rate?.label ?? '决算数';
  return { message: `${name}写的是与预算数相比“${said}”${found}：与数不一致，请核对`, place };
}

export const completionIdentities: readonly SentenceIdentity[] = [
  completion,
  zeroBudget,
  relation,
  ...impliedBudgets,
];
