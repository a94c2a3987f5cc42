import { AmountOverflow } from '../accounts/money.ts';
import type { Place, Problem } from '../source/problem.ts';
import type { RuleDescription } from '../source/rule-description.ts';
import type { Rule } from './context.ts';

/** What a run of rules is about, for the message on a rule that fails. */
export interface Subject {
  /** The unit's folder. */
  unitId: string;
  /** The beginning of the file. */
  place: Place;
}

/** One file, or whatever else rules look at. */
export interface Inspected<Context> {
  context: Context;
  subject: Subject;
}

/** What rules found in one context. */
export interface Inspection {
  problems: Problem[];
  /** A fault of the data, for the caller to tell (C026): what rules come after it does not look at the context. */
  overflow?: AmountOverflow;
}

/**
 * Runs rules over many contexts, each rule over all of them before the next: it is quicker at the second than at the
 * first. Each finding becomes a problem with the rule's code. A rule that throws is reported as a fault of that rule
 * (C060), what it found before stays, and the other rules still run.
 */
export function runRulesOver<Context>(
  rules: readonly Rule<Context>[],
  inspected: readonly Inspected<Context>[],
): Inspection[] {
  const pairs = inspected.map((each) => ({ each, found: { problems: [] } as Inspection }));
  for (const rule of rules) {
    for (const { each, found } of pairs)
      if (found.overflow === undefined) runRule(rule, each, found);
  }
  return pairs.map(({ found }) => found);
}

function runRule<Context>(
  rule: Rule<Context>,
  { context, subject }: Inspected<Context>,
  found: Inspection,
): void {
  try {
    for (const finding of rule.check(context)) {
      found.problems.push({ code: rule.code, ...finding });
    }
  } catch (error) {
    if (error instanceof AmountOverflow) found.overflow = error;
    else found.problems.push(ruleFault(rule, error, subject));
  }
}

/**
 * Runs rules over one context.
 * @throws AmountOverflow, which is a fault of the data and told as such (C026)
 */
export function runRules<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
  subject: Subject,
): Problem[] {
  const [found] = runRulesOver(rules, [{ context, subject }]);
  if (found?.overflow !== undefined) throw found.overflow;
  return found?.problems ?? [];
}

/** C060：规则自身出错。A warning: the data may be right, and what the rule checks was not checked. */
export function ruleFault(
  { code, title }: Pick<RuleDescription, 'code' | 'title'>,
  error: unknown,
  { unitId, place }: Subject,
): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `规则 ${code}（${title}）在核对单位“${unitId}”的这份文件时自身出错，没有核对完，其他规则照常：${reason}${sourceLine(error)}；这是程序的毛病，请把这一行告诉维护程序的人`;
  return { code: 'C060', level: 'warning', message, place };
}

/** Returns where in the program an error was thrown, e.g. `（names.ts:23）`: without the folders of the machine. */
function sourceLine(error: unknown): string {
  const frame = error instanceof Error ? /([\w.-]+\.ts):(\d+)/.exec(error.stack ?? '') : null;
  return frame === null ? '' : `（${frame[1]}:${frame[2]}）`;
}
