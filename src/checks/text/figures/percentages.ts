import type { ReadText } from '../read-text.ts';
import type { KnownValue, TextContext, TextFinding, TextRule } from '../text-rule.ts';
import { amountSign, inWan, percentSign } from './amount.ts';
import { sameIndicator } from './known-amounts.ts';
import { mayBeShare, shareInWords } from './ratio.ts';
import { sentencesOf } from './statements.ts';
import type { Sentence, Statement } from './statements.ts';

type Amount = Extract<Statement, { kind: 'amount' }>;

const isAmount = (one: Statement | undefined): one is Amount => one?.kind === 'amount';

function percentFinding(
  figure: Extract<Statement, { kind: 'share' | 'growth' | 'completion' }>['figure'],
  expected: string,
  message: string,
  read: ReadText,
): TextFinding {
  const { offset, length } = figure;
  const found = read.raw.slice(offset, offset + length);
  return { level: 'warning', message, expected, found, offset, length };
}

/** T004：占比等于部分除以它所占的总数（OFFICIAL 2，M01–M07、N06；容差P）。 */
const shareOfBase: TextRule = {
  code: 'T004',
  title: '占比与金额不符',
  levels: ['warning'],
  identities: ['M01', 'M02', 'M04', 'M05', 'M06', 'M07', 'N06', 'AU22'],
  example: '本年支出合计15597.51万元，一般公共预算财政拨款支出8077.03万元，占75.21%（应为51.78%）',
  mend: '核对分子、分母，看有没有串行',
  needs: percentSign,
  *check(read, context) {
    const earlier: Amount[] = [];
    for (const { statements, ...span } of sentencesOf(read, context)) {
      for (const [index, statement] of statements.entries()) {
        if (isAmount(statement)) earlier.push(statement);
        const part = statements[index - 1];
        if (statement.kind !== 'share' || !isAmount(part)) continue;
        const bases = basesOf(statement, { statements, ...span }, earlier, read, context);
        const verdicts = bases.map((base) => mayBeShare(statement.figure, part.figure, base));
        const [base] = bases;
        if (base === undefined || verdicts.some((verdict) => verdict !== false)) continue;
        const expected = shareInWords(statement.figure, part.figure.amount, base.amount);
        const message = `${inWan(part.figure.amount)}占${inWan(base.amount)}的${expected}，这里写的不同：请核对分子、分母`;
        yield percentFinding(statement.figure, expected, message, read);
      }
    }
  },
};

/** The amounts that a share may be a share of: the one that it names, else the whole of the list it stands in. */
function basesOf(
  share: Extract<Statement, { kind: 'share' }>,
  sentence: Sentence,
  earlier: readonly Amount[],
  { text }: ReadText,
  context: TextContext,
): KnownValue[] {
  const { base } = share;
  if (base !== undefined) {
    const named = earlier.findLast((one) =>
      sameIndicator(one.name, { ...base, offset: 0, length: 0 }),
    );
    if (named !== undefined) return [named.figure];
    return base.indicators.flatMap((name) => [...(context.figures?.values(name, 'final') ?? [])]);
  }
  if (!/占[比为约]*$/.test(share.label)) return [];
  const head = share.wholeOf === undefined ? undefined : sentence.statements[share.wholeOf];
  if (head !== undefined) return isAmount(head) ? [head.figure] : [];
  // “三公”经费财政拨款支出决算中，因公出国（境）费…
  const opening = /(\S{4,24})(?:决算)?中[，,]/.exec(
    text.slice(sentence.offset, sentence.offset + 60),
  );
  if (opening === null || context.figures === undefined) return [];
  const said = opening[1] ?? '';
  for (let at = 0; at < said.length; at++) {
    const name = context.words.indicatorAt(said, at);
    if (name !== undefined)
      return name.indicators.flatMap((one) => [...(context.figures?.values(one, 'final') ?? [])]);
  }
  return [];
}

/** T005：增减幅度与增减额、本年数相符（OFFICIAL 2，M11、M20、K04–K08；容差P）。 */
const growthOfChange: TextRule = {
  code: 'T005',
  title: '增减幅度与金额不符',
  levels: ['warning'],
  identities: ['M11', 'M20', 'K04', 'K05', 'K06', 'K07', 'K08', 'AU23'],
  example: '决算2.48万元，与上年相比减少0.43万元，减少14.48%（应为14.78%）',
  mend: '上年数＝本年数∓增减额，幅度＝增减额÷上年数',
  needs: percentSign,
  *check(read, context) {
    let current: Amount | undefined;
    let end = 0;
    for (const { statements, offset, length } of sentencesOf(read, context)) {
      if (read.text.slice(end, offset + 1).includes('\n')) current = undefined;
      end = offset + length;
      for (const [index, statement] of statements.entries()) {
        if (isAmount(statement) && statement.role === 'final') current = statement;
        const change = statements[index - 1];
        if (statement.kind !== 'growth' || change?.kind !== 'change' || current === undefined)
          continue;
        if (
          change.name !== undefined &&
          current.name !== undefined &&
          !sameIndicator(change.name, current.name)
        )
          continue;
        const { figure } = change;
        const prior: KnownValue = {
          amount: (current.figure.amount - change.sign * figure.amount) as KnownValue['amount'],
          halfStep: current.figure.halfStep + figure.halfStep,
        };
        if (prior.amount <= 0 || mayBeShare(statement.figure, figure, prior) !== false) continue;
        const expected = shareInWords(statement.figure, figure.amount, prior.amount);
        const message = `本年${inWan(current.figure.amount)}，${change.word}${inWan(figure.amount)}，上年就是${inWan(prior.amount)}，幅度是${expected}，这里写的不同：请核对`;
        yield percentFinding(statement.figure, expected, message, read);
      }
    }
  },
};

/** T006：完成预算的百分比等于决算除以预算；预算是零没有完成率（OFFICIAL 2，M08、M09、M15）。 */
const completionOfBudget: TextRule = {
  code: 'T006',
  title: '完成率与预算、决算不符',
  levels: ['warning'],
  identities: ['M08', 'M09', 'M15', 'AU24'],
  example: '年初预算967.40万元，决算1027.06万元，完成年初预算的106.21%（应为106.17%）',
  mend: '完成率＝决算÷预算，核对三个数',
  needs: amountSign,
  *check(read, context) {
    for (const { statements, offset, length } of sentencesOf(read, context)) {
      let budget: Amount | undefined;
      let final: Amount | undefined;
      for (const statement of statements) {
        if (isAmount(statement) && statement.role === 'budget')
          [budget, final] = [statement, undefined];
        else if (isAmount(statement) && statement.role === 'final') final = statement;
        if (budget === undefined || final === undefined) continue;
        if (statement.kind === 'completion') yield* compare(statement, budget, final, read);
      }
      if (budget === undefined || final === undefined) continue;
      const said = read.text.slice(offset, offset + length);
      const words =
        /决算数?(大于|小于|等于|高于|低于)(?:年初|调整|全年)?预算|决算数?与(?:年初|调整|全年)?预算数?(持平|一致)/.exec(
          said,
        );
      if (words === null) continue;
      const difference = final.figure.amount - budget.figure.amount;
      const word = words[1] ?? words[2] ?? '';
      const right = difference > 0 ? '大于高于' : difference < 0 ? '小于低于' : '等于持平一致';
      if (right.includes(word)) continue;
      const message = `预算${inWan(budget.figure.amount)}，决算${inWan(final.figure.amount)}，不是“${words[0]}”：请核对`;
      yield {
        level: 'warning',
        message,
        found: words[0],
        offset: offset + words.index,
        length: words[0].length,
      };
    }
  },
};

function* compare(
  { figure }: Extract<Statement, { kind: 'completion' }>,
  budget: Amount,
  final: Amount,
  read: ReadText,
): Generator<TextFinding> {
  if (budget.figure.amount === 0) {
    if (figure.scaled === 0n || final.figure.amount === 0) return;
    yield percentFinding(figure, '', '预算是零，没有完成率：删去百分比，写明是年中追加的', read);
    return;
  }
  if (mayBeShare(figure, final.figure, budget.figure) !== false) return;
  const expected = shareInWords(figure, final.figure.amount, budget.figure.amount);
  const message = `预算${inWan(budget.figure.amount)}，决算${inWan(final.figure.amount)}，完成率是${expected}，这里写的不同：请核对`;
  yield percentFinding(figure, expected, message, read);
}

export const percentageRules: readonly TextRule[] = [
  shareOfBase,
  growthOfChange,
  completionOfBudget,
];
