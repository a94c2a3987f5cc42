import type { ReadText } from '../read-text.ts';
import type { KnownValue, TextContext, TextRule } from '../text-rule.ts';
import { amountSign, inWan } from './amount.ts';
import { isOneOf } from './known-amounts.ts';
import { subjectAmounts } from './named-subjects.ts';
import type { SubjectAmount } from './named-subjects.ts';

/** An amount of a subject that is none of those that are known of it. */
export interface DifferingSubject<Value extends KnownValue = KnownValue> extends SubjectAmount {
  level: 'warning' | 'hint';
  /** As written. */
  found: string;
  /** What is known, the likeliest first. */
  value: Value;
}

/** Yields the amounts of subjects that differ from what was spent on them; what is not known is not compared. */
export function* differingSubjects<Value extends KnownValue>(
  read: ReadText,
  context: TextContext,
  spentOn: (code: string) => readonly Value[],
): Generator<DifferingSubject<Value>> {
  for (const amount of subjectAmounts(read, context)) {
    const values = amount.codes.flatMap(spentOn).filter((value) => value.amount !== 0);
    const [value] = values;
    const { figure } = amount;
    if (value === undefined || isOneOf(figure, values)) continue;
    const isRounded = values.some(
      (one) => Math.abs(figure.amount - one.amount) <= figure.writtenStep,
    );
    const found = read.raw.slice(figure.offset, figure.offset + figure.length);
    yield { ...amount, value, found, level: isRounded ? 'hint' : 'warning' };
  }
}

/** T009：文字里科目的支出与账上的一致（OFFICIAL 2，L09、L11、L18、L30；5.2，AU21）。 */
export const subjectAmountRule: TextRule = {
  code: 'T009',
  title: '科目的支出与账上的不同',
  levels: ['warning', 'hint'],
  identities: ['L30', 'AU21'],
  example: '附件写“行政运行（项）支出12.30万元”，账上是13.20万元',
  mend: '核对后改文字；确是别的口径的，登记不核对',
  needs: amountSign,
  *check(read, context) {
    const spentOn = context.figures?.spentOn;
    if (spentOn === undefined) return;
    for (const { phrase, figure, found, value, level } of differingSubjects(
      read,
      context,
      spentOn,
    )) {
      const expected = inWan(value.amount);
      const message = `“${phrase}”写的是${found}，账上是${expected}：请核对；确是别的口径的，登记不核对`;
      yield { level, message, expected, found, offset: figure.offset, length: figure.length };
    }
  },
};
