import type { ReadText } from '../read-text.ts';
import type { TextContext, TextFinding, TextRule } from '../text-rule.ts';
import { amountSign, inWan, mayBeEqual } from './amount.ts';
import { isOneOf, knownValues, namedAmount, sameIndicator } from './known-amounts.ts';
import type { NamedAmount } from './known-amounts.ts';
import { sentencesOf } from './statements.ts';

/** An amount of a text that is none of the values its indicator has elsewhere. */
export interface DifferingAmount {
  amount: NamedAmount;
  /** As written. */
  found: string;
  expected: string;
  level: 'error' | 'warning' | 'hint';
}

/** Yields the amounts of a text that differ from what is known of their indicator; what is not known is not compared. */
export function* differingAmounts(
  read: ReadText,
  context: TextContext,
): Generator<DifferingAmount, void, void> {
  if (context.figures === undefined) return;
  for (const sentence of sentencesOf(read, context)) {
    for (const statement of sentence.statements) {
      const amount = namedAmount(statement, sentence, read.text, context);
      if (amount === undefined) continue;
      const values = knownValues(amount, context);
      const [value] = values;
      if (value === undefined || isOneOf(amount.figure, values)) continue;
      const { figure, sure, year } = amount;
      const isPlain =
        sure && (year !== undefined || /决算/.test(amount.label)) && values.length === 1;
      // 40.9万元 for 40.89万元 is rounded, not wrong.
      const isRounded = Math.abs(figure.amount - value.amount) <= figure.writtenStep;
      const level = isRounded ? 'hint' : isPlain ? 'error' : sure ? 'warning' : 'hint';
      const found = read.raw.slice(figure.offset, figure.offset + figure.length);
      yield { amount, found, expected: inWan(value.amount), level };
    }
  }
}

/** What the role of an amount adds to the name of its indicator. */
export const roleWords = { final: '', budget: '预算', prior: '上年' } as const;

/** T001：文字里的指标与账上（附表上）的数一致（OFFICIAL 2，L01–L30；5.2，AU21）。 */
const againstAccounts: TextRule = {
  code: 'T001',
  title: '文字里的数与账上的不同',
  levels: ['error', 'warning', 'hint'],
  identities: ['L30', 'AU21', 'AU25'],
  example: '附件写基本支出269.65万元，账上是229.85万元',
  mend: '核对后改文字，或用[[基本支出]]引用账上的数；确是别的口径的，登记不核对',
  needs: amountSign,
  *check(read, context) {
    for (const { amount, level, found, expected } of differingAmounts(read, context)) {
      const { figure, name, role } = amount;
      const message = `${roleWords[role]}${name.phrase}写的是${found}，账上是${expected}：请核对；确是别的口径的，登记不核对`;
      yield { level, message, expected, found, offset: figure.offset, length: figure.length };
    }
  },
};

/** T002：一段文字里同一指标只有一个数（OFFICIAL 2，L31；5.2，AU25）。 */
const twoValues: TextRule = {
  code: 'T002',
  title: '同一指标有两个数',
  levels: ['warning', 'hint'],
  identities: ['L31', 'AU25'],
  example: '前面写三公经费17.78万元，后面写4万元',
  mend: '核对后改成一个数；口径不同的写明口径',
  needs: amountSign,
  *check(read, context) {
    const seen: NamedAmount[] = [];
    for (const sentence of sentencesOf(read, context)) {
      for (const statement of sentence.statements) {
        const amount = namedAmount(statement, sentence, read.text, context);
        if (amount?.sure !== true) continue;
        const other = seen.find(
          (one) =>
            one.role === amount.role &&
            sameIndicator(one.name, amount.name) &&
            !mayBeEqual(one.figure, amount.figure),
        );
        if (other !== undefined) yield conflict(amount, other, read.raw);
        seen.push(amount);
      }
    }
  },
};

function conflict(amount: NamedAmount, other: NamedAmount, raw: string): TextFinding {
  const words = ({ figure }: NamedAmount): string =>
    raw.slice(figure.offset, figure.offset + figure.length);
  const message = `${amount.name.phrase}这里写${words(amount)}，前面写${words(other)}：请核对`;
  const { offset, length } = amount.figure;
  const isRounded =
    Math.abs(amount.figure.amount - other.figure.amount) <=
    Math.max(amount.figure.writtenStep, other.figure.writtenStep);
  return {
    level: isRounded || amount.name.phrase !== other.name.phrase ? 'hint' : 'warning',
    message,
    expected: words(other),
    found: words(amount),
    offset,
    length,
    related: [
      { label: other.name.phrase, offset: other.figure.offset, length: other.figure.length },
    ],
  };
}

export const indicatorValueRules: readonly TextRule[] = [againstAccounts, twoValues];
