/** N07, N08: what of the purchases went to small enterprises, and that not more was bought than spent (OFFICIAL 2). */

import { readAmount, readNumber } from '../../figures/printed-figure.ts';
import type { PrintedNumber } from '../../figures/printed-figure.ts';
import type { PublishedText } from '../../document.ts';
import { normalText } from '../../text/normal-text.ts';
import { percentWords, ratioOutcome } from '../ratio.ts';
import { amountIdentity, logicalIdentity, said } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';

/** `货物采购授予中小企业合同金额3.00万元，占货物支出金额的60.00%` */
const share =
  /(?<kind>货物|工程|服务)(?:采购)?授予中小企业(?:的)?合同金额(?:(?<amount>[\d,]+(?:\.\d+)?)万元，?)?占(?:政府采购)?\k<kind>(?:采购)?支出(?:总)?(?:金额)?的(?:比例为)?(?<percent>\d+(?:\.\d+)?)%/gu;

interface Share {
  kind: string;
  amount: string | undefined;
  percent: PrintedNumber;
}

function sharesIn({ text, place }: PublishedText): Share[] {
  const plain = normalText(text);
  return [...plain.text.matchAll(share)].flatMap((match) => {
    const { kind = '', amount, percent = '' } = match.groups ?? {};
    const number = readNumber(percent);
    if (number === undefined) return [];
    const at = plain.origin[match.index + match[0].length - percent.length - 1] ?? 0;
    const here = { ...place, column: place.column + at, length: percent.length + 1 };
    return [{ kind, amount, percent: { text: `${percent}%`, ...number, place: here } }];
  });
}

function* sharesOfKinds(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const sections = context.outline.sections.filter(({ name }) => name === '政府采购支出情况');
  for (const text of sections.flatMap(({ texts }) => texts)) {
    for (const one of sharesIn(text)) yield shareFinding(one, context);
  }
}

function shareFinding(
  { kind, amount, percent }: Share,
  { facts, percentDecimals }: SentenceContext,
): LogicalFinding | undefined {
  const { place, text: found } = percent;
  const what = `${kind}采购授予中小企业的占比是${found}`;
  const part = amount === undefined ? undefined : readAmount(amount, '万元', place);
  const whole = facts.amountsOf(`采购:${kind}`)[0]?.amount;
  if (part === undefined || whole === undefined) return undefined;
  if (part.fen > whole.fen) {
    const message = `${kind}采购授予中小企业${part.text}，大于${kind}支出${whole.text}：请核对`;
    return { message, place, found: part.text };
  }
  const outcome = ratioOutcome(percent, part, whole, percentDecimals);
  if (outcome !== 'differs') return undefined;
  const expected = percentWords(part.fen, whole.fen, Math.max(2, percentDecimals)) ?? '';
  const message = `${what}，按${part.text}÷${whole.text}计算是${expected}：请核对`;
  return { message, place, found, expected };
}

const smallShares = logicalIdentity(
  'N07',
  '货物、工程、服务中授予中小企业的占比按数计算',
  sharesOfKinds,
);

/** More cannot be paid than there was: the grand total holds this year's spending and what is left. */
const withinMeans = amountIdentity(
  'N08',
  '政府采购支出总额不大于收支总计',
  function* ({ facts }) {
    const total = facts.amountsOf('收支总计')[0] ?? facts.amountsOf('支出总计')[0];
    const bought = facts.amountsOf('采购:总额')[0];
    if (total === undefined || bought === undefined) return;
    yield { whole: said(total), plus: [said(bought)], relation: '≥' };
  },
  'hint',
);

export const procurementRules = [smallShares, withinMeans];
