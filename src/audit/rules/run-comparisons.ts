import type { Problem } from '../../source/problem.ts';
import type { IdentityState } from '../audit-result.ts';
import { amountWords, judge } from './comparison.ts';
import type { Comparison, Outcome, Term } from './comparison.ts';

/** An identity applied to one document: what it found and how far it could be checked. */
export interface Verdict {
  id: string;
  words: string;
  findings: Problem[];
  checked: number;
  missing: number;
  /** Why nothing was checked, where that is known beforehand: a table or section is absent. */
  reason?: string;
}

/** Runs the comparisons of one identity. */
export function runComparisons(
  id: string,
  words: string,
  comparisons: Iterable<Comparison>,
  level: 'error' | 'warning' | 'hint' = 'error',
): Verdict {
  const verdict: Verdict = { id, words, findings: [], checked: 0, missing: 0 };
  for (const comparison of comparisons) {
    const outcome = judge(comparison);
    if (outcome.kind === 'unknown') {
      verdict.missing += 1;
      continue;
    }
    verdict.checked += 1;
    const found = finding(id, words, comparison, outcome, level);
    if (found !== undefined) verdict.findings.push(found);
  }
  return verdict;
}

function finding(
  id: string,
  words: string,
  comparison: Comparison,
  outcome: Outcome,
  level: Problem['level'],
): Problem | undefined {
  if (outcome.kind !== 'rounding' && outcome.kind !== 'differs') return undefined;
  const { whole, plus, minus = [], relation } = comparison;
  const found = whole.amount?.text ?? '';
  const expected = amountWords(outcome.computed);
  const gap = amountWords(Math.abs(outcome.difference));
  const [first] = plus;
  const other =
    plus.length + minus.length > 1
      ? `按各项计算是${expected}${sumWords(plus, minus)}`
      : `${first?.label ?? ''}是${first?.amount?.text ?? expected}`;
  const said = relation === '=' ? '相差' : '小了';
  const isRounding = outcome.kind === 'rounding';
  const advice = isRounding ? '可能是四舍五入' : '请核对';
  return {
    code: id,
    level: isRounding ? 'hint' : level,
    message: `${whole.label}是${found}，${other}，${said}${gap}：${advice}（${words}）`,
    place: whole.place,
    expected,
    found,
    related: [...plus, ...minus].map(({ label, place }) => ({ label, place })),
  };
}

/** The addends with their figures in brackets, not more than a reader takes in; a single one is the sum itself. */
function sumWords(plus: readonly Term[], minus: readonly Term[]): string {
  const [added = [], taken = []] = [plus, minus].map((terms) =>
    terms.flatMap(({ amount }) =>
      amount === undefined || amount.fen === 0 ? [] : [amount.text.replace(/[万亿]?元$/u, '')],
    ),
  );
  if (added.length + taken.length < 2) return '';
  if (added.length > 6) return `（${added.length}项相加）`;
  return `（${[added.join('＋'), ...taken].join('－')}）`;
}

/** Puts together the verdicts that share an id. */
export function identityStates(verdicts: readonly Verdict[]): IdentityState[] {
  const states = new Map<string, IdentityState>();
  for (const { id, words, findings, checked, missing, reason } of verdicts) {
    const known = states.get(id);
    const failed = findings.some(({ level }) => level !== 'hint');
    const total = (known?.checked ?? 0) + checked;
    const state =
      failed || known?.state === 'failed' ? 'failed' : total > 0 ? 'passed' : 'unchecked';
    const why = reason ?? known?.reason ?? (missing > 0 ? '有的数没有印出' : '没有涉及的数');
    states.set(id, {
      id,
      words: known?.words ?? words,
      state,
      checked: total,
      missing: (known?.missing ?? 0) + missing,
      ...(state === 'unchecked' ? { reason: why } : {}),
    });
  }
  return [...states.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
