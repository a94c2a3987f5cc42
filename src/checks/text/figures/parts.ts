import { addFen, fen } from '../../../accounts/money.ts';
import type { TextContext, TextFinding, TextRule } from '../text-rule.ts';
import { inWan } from './amount.ts';
import { sentencesOf } from './statements.ts';
import type { Statement } from './statements.ts';

type Amount = Extract<Statement, { kind: 'amount' }>;
type Count = Extract<Statement, { kind: 'count' }>;

/** T003：“其中”列出的各部分与总数相符（OFFICIAL 2，L04、L06、L16、L18、L24、N04、N09）。 */
const partsAndSum: TextRule = {
  code: 'T003',
  title: '各部分之和与总数不符',
  levels: ['warning', 'hint'],
  identities: ['L04', 'L06', 'L10', 'L16', 'L18', 'L24', 'N04', 'N09'],
  example: '公用经费39.15万元，主要包括：……（各项之和39.24万元）',
  mend: '核对总数和各部分；没有全部列出的，在“其中”后面写“主要有”',
  needs: /\d[ 　]*[亿万元辆]/,
  *check(read, context) {
    for (const sentence of sentencesOf(read, context)) {
      const said = read.text.slice(sentence.offset, sentence.offset + sentence.length);
      // A list in a list: where the outer one goes on is not known.
      const isNested = (said.match(/其中|包括/g) ?? []).length > 1;
      for (const [index, head] of sentence.statements.entries()) {
        const parts = sentence.statements.filter(({ wholeOf }) => wholeOf === index);
        if (head.kind === 'amount') yield* compareAmounts(head, parts, isNested, context);
        if (head.kind === 'count') yield* compareCounts(head, parts);
      }
    }
  },
};

function* compareAmounts(
  head: Amount,
  statements: readonly Statement[],
  isNested: boolean,
  context: TextContext,
): Generator<TextFinding> {
  const parts = statements.filter(
    (one): one is Amount =>
      one.kind === 'amount' &&
      one.role === head.role &&
      nameOf(one) !== '' &&
      !/^金额|余额/.test(nameOf(one)),
  );
  if (parts.length === 0) return;
  const sum = addFen(...parts.map(({ figure }) => amountLike(head.figure, figure)));
  const difference = sum - head.figure.amount;
  if (difference === 0) return;
  const envelope = parts.reduce(
    (total, { figure }) => total + figure.halfStep,
    head.figure.halfStep,
  );
  const isRounding = Math.abs(difference) <= envelope;
  const isComplete = isCompleteList(parts, context);
  // Fewer than all may have been named; more than all cannot be.
  const isNear = parts.length >= 3 && -difference * 20 <= head.figure.amount;
  if (difference < 0 && !isComplete && (isNested || !isNear)) return;
  if (isRounding && parts.length === 1) return;
  const words = `各部分之和是${inWan(sum)}，总数写的是${inWan(head.figure.amount)}，相差${inWan(abs(difference))}`;
  const level = isRounding || (difference < 0 && !isComplete) ? 'hint' : 'warning';
  const advice = isRounding ? '在四舍五入的范围内' : '请核对总数和各部分';
  yield {
    level,
    message: `${words}：${advice}`,
    expected: inWan(sum),
    found: inWan(head.figure.amount),
    offset: head.figure.offset,
    length: head.figure.length,
    related: parts.map((one) => ({
      label: nameOf(one),
      offset: one.figure.offset,
      length: one.figure.length,
    })),
  };
}

/** Vehicles are counted by kinds that do not overlap; persons and cases are not. */
function* compareCounts(head: Count, statements: readonly Statement[]): Generator<TextFinding> {
  if (head.figure.unit !== '辆') return;
  const parts = statements.filter(
    (one): one is Count => one.kind === 'count' && one.figure.unit === '辆' && nameOf(one) !== '',
  );
  if (parts.length < 2) return;
  const sum = parts.reduce((total, { figure }) => total + figure.scaled, 0n);
  if (sum === head.figure.scaled) return;
  yield {
    level: 'warning',
    message: `各类车辆之和是${sum}辆，总数写的是${head.figure.scaled}辆：请核对`,
    expected: `${sum}辆`,
    found: `${head.figure.scaled}辆`,
    offset: head.figure.offset,
    length: head.figure.length,
    related: parts.map((one) => ({
      label: nameOf(one),
      offset: one.figure.offset,
      length: one.figure.length,
    })),
  };
}

/** 0.06元 among amounts in 万元 is a slip of the unit, which T110 reports: it is added as 万元. */
function amountLike(head: Amount['figure'], part: Amount['figure']): Amount['figure']['amount'] {
  const isSlip = head.unit === '万元' && part.unit === '元' && part.amount < 100;
  return isSlip ? fen(part.amount * 10_000) : part.amount;
}

function nameOf({ label }: Statement): string {
  return label
    .replace(/^.*(?:其中|包括)[：:，,]?|^[\s，,、：:；;]+|(?:支出|决算数?|[为是共])*$/g, '')
    .trim();
}

function isCompleteList(parts: readonly Statement[], { words }: TextContext): boolean {
  return words.lists.完整列举.some((names) =>
    names.every((name) => parts.some(({ label }) => label.includes(name))),
  );
}

function abs(amount: number): Amount['figure']['amount'] {
  return fen(Math.abs(amount));
}

export const partRules: readonly TextRule[] = [partsAndSum];
