/** L18: 会议费 and 培训费 of the text hold at least what the basic expenditure spends on them (OFFICIAL 1.11, Hunan). */

import type { Comparison } from '../comparison.ts';
import { amountIdentity, said } from '../sentence-rule.ts';
import type { SentenceContext } from '../sentence-rule.ts';
import { termAt } from '../table-identity.ts';

const subjects = { 会议费: '30215', 培训费: '30216' } as const;

function* generalExpenses({ facts, tables }: SentenceContext): Generator<Comparison> {
  for (const [name, code] of Object.entries(subjects)) {
    const [whole] = facts.amountsOf(name);
    const [listed] = facts.amountsOf(`经济:${code}`);
    const part =
      termAt(tables, ['基本支出表', code, '决算数']) ??
      (listed === undefined ? undefined : said(listed));
    if (whole === undefined || part === undefined) continue;
    yield { whole: said(whole), plus: [part], relation: '≥' };
  }
}

export const generalExpenseRules = [
  amountIdentity(
    'L18',
    '一般性支出的会议费、培训费不小于基本支出里的30215、30216',
    generalExpenses,
    'warning',
  ),
];
