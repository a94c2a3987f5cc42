/** M16, M17, AU12: a difference is followed by its reason, and the reason says something (OFFICIAL 2; 5.2). */

import { paragraphAt } from '../../outline/paragraph-of.ts';
import { textsOfPart } from '../../outline/outline.ts';
import type { AmountMention, NumberMention } from '../../text/mention.ts';
import { normalText } from '../../text/normal-text.ts';
import { logicalIdentity } from '../sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from '../sentence-rule.ts';
import { isWhole } from './edition-sections.ts';

/** How reasons are given; 因公 and 因素 are none. */
const reason = /原因|由于|是因|因为|所致|主要是|系(?!统)|为了|考虑到|(?<![动])因(?![公素此私])/u;

/** Whether a reason stands behind a figure: in its paragraph, in brackets right behind it, or at the head of the next. */
function hasReason({ outline }: SentenceContext, place: AmountMention['place']): boolean {
  const found = paragraphAt(outline, place);
  // A figure of a chart or table is told in a sentence elsewhere.
  if (found === undefined) return true;
  const behind = found.text.text.slice(found.offset);
  if (reason.test(behind) || /^[^。]{0,24}（[^）\d]{6,}/u.test(normalText(behind).text))
    return true;
  return /^[^。]{0,20}原因/u.test(normalText(found.next?.text ?? '').text);
}

const changed =
  /^(收支总计|收入总计|支出总计|财政拨款|一般公共预算财政拨款支出|三公:|机关运行经费)/u;

function* changeReasons(context: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(context.outline)) return;
  const told = new Set<string>();
  for (const mention of context.facts.mentions) {
    if (mention.kind !== 'amount' || mention.aspect !== '变动' || mention.amount.fen === 0)
      continue;
    const { indicator, label, section, amount, word = '', place } = mention;
    if (!changed.test(indicator) || told.has(`${section}|${indicator}`)) continue;
    told.add(`${section}|${indicator}`);
    const message = `${label}比上年${word}${amount.text}，没有写原因：请补上`;
    const isTold = hasReason(context, place) || isToldAlong(context, indicator);
    yield isTold ? undefined : { message, place, found: amount.text };
  }
}

/** Whether the final amount differs from the budget, by the amounts where both are said, else by the rate. */
function differs({ facts }: SentenceContext, rate: NumberMention): boolean {
  const { indicator, section, number } = rate;
  const final = facts.amountIn(section, indicator)?.amount;
  const budget = facts.amountIn(section, indicator, '预算')?.amount;
  if (final !== undefined && budget !== undefined) return final.fen !== budget.fen;
  // Nothing spent of nothing planned is often written as 0%.
  if (final?.fen === 0) return false;
  return number.scaled !== 100 * 10 ** number.decimals;
}

/** The reason for the whole of 三公 stands for its items too, and those of the items for the whole. */
function isToldAlong({ outline }: SentenceContext, indicator: string): boolean {
  if (!indicator.startsWith('三公:')) return false;
  const isWhole = indicator === '三公:合计';
  return outline.sections
    .filter(({ name }) => (isWhole ? /三公|出国|用车|接待/u : /三公.*总体/u).test(name))
    .some(({ texts }) => texts.some(({ text }) => reason.test(text)));
}

function* differenceReasons(context: SentenceContext): Generator<LogicalFinding | undefined> {
  if (!isWhole(context.outline)) return;
  for (const mention of context.facts.mentions) {
    if (mention.kind !== 'number' || mention.aspect !== '完成率') continue;
    const { indicator, label, number, place } = mention;
    if (!/^(项|三公):/u.test(indicator) || !differs(context, mention)) continue;
    const message = `${label}完成预算${number.text}，没有写差异原因：请补上`;
    const isTold = hasReason(context, place) || isToldAlong(context, indicator);
    yield isTold ? undefined : { message, place, found: number.text };
  }
}

const given = /原因(?:是|为|在于|：)(?<words>[^。；]{2,30})(?=[。；]|$)/gu;
/** Says again that it has changed, and not why. */
const repeats =
  /^(?:本年度?|今年|\d{4}年度?)?(?:我?(?:单位|部门))?(?:收入|支出|经费|费用|预算|决算|资金|金额|数|的|较?上年|有所|略有)*(?:增加|减少|增长|下降|变动|变化)了?$/u;

function* emptyReasons({ outline }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const { text, place } of textsOfPart(outline, '情况说明')) {
    const { text: plain, origin } = normalText(text);
    for (const match of plain.matchAll(given)) {
      const { words = '' } = match.groups ?? {};
      const start = origin[match.index + match[0].length - words.length] ?? 0;
      const here = { ...place, column: place.column + start, length: words.length };
      const message = `原因“${words}”只是重复了结果：写出是什么事项引起的`;
      yield repeats.test(words) ? { message, place: here, found: words } : undefined;
    }
  }
}

/** M16, M17, AU12. */
export const reasonRules = [
  logicalIdentity('M16', '决算不等于预算的写明原因', differenceReasons, ['warning']),
  logicalIdentity('M17', '比上年有增减的写明原因', changeReasons, ['warning']),
  logicalIdentity('AU12', '原因不是重复结果', emptyReasons, ['warning']),
];
