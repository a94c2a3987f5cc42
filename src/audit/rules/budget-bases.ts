/** AU24: which budget a rate of completion is of (OFFICIAL 5.2). */

import type { PublishedText } from '../document.ts';
import { normalText } from '../text/normal-text.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from './sentence-rule.ts';

/** 全年预算 is the budget as adjusted. */
type Basis = '年初' | '调整';

interface Named {
  basis: Basis;
  words: string;
  at: number;
}

function basesIn(sentence: string, pattern: RegExp): Named[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    basis: match.groups?.['basis'] === '年初' ? '年初' : '调整',
    words: match[0],
    at: match.index,
  }));
}

const completed = /完成(?<basis>年初|全年|调整)预算/gu;
const planned = /(?<!完成)(?<basis>年初|全年|调整)预算数?(?:安排)?(?:为|是)?(?=\d)/gu;

interface Completion extends Named {
  place: LogicalFinding['place'];
  /** The budgets whose amounts the same sentence gives. */
  amounts: readonly Named[];
}

function* completions({ text, place }: PublishedText): Generator<Completion> {
  const plain = normalText(text);
  let start = 0;
  for (const sentence of plain.text.split('。')) {
    const amounts = basesIn(sentence, planned);
    for (const found of basesIn(sentence, completed)) {
      const column = place.column + (plain.origin[start + found.at] ?? 0);
      yield { ...found, amounts, place: { ...place, column, length: found.words.length } };
    }
    start += sentence.length + 1;
  }
}

function* budgetBases({ outline }: SentenceContext): Generator<LogicalFinding | undefined> {
  for (const { texts, part } of outline.sections) {
    // An attachment speaks of several budgets as it goes on.
    if (part === '附件') continue;
    const all = texts.flatMap((text) => [...completions(text)]);
    const initial = all.filter(({ basis }) => basis === '年初').length;
    const usual: Basis = 2 * initial >= all.length ? '年初' : '调整';
    for (const { basis, words, amounts, place } of all) {
      const [amount] = amounts;
      if (amount !== undefined && amounts.every((one) => one.basis !== basis)) {
        const message = `写的是“${words}”，前面的预算数是“${amount.words}”：用同一个预算数计算完成率，写法一致`;
        yield { message, place, found: words };
      } else if (amount === undefined && basis !== usual) {
        const message = `这里写“${words}”，这一节别处写完成${usual === '年初' ? '年初预算' : '全年（调整）预算'}：用同一个口径`;
        yield { message, place, found: words };
      } else yield undefined;
    }
  }
}

export const budgetBasesIdentity = logicalIdentity(
  'AU24',
  '完成率用的预算数前后一致',
  budgetBases,
  ['warning'],
);
