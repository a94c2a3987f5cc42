import { AmountReader } from '../accounts/amount-reader.ts';
import { budgetOfRows, completionRate } from '../accounts/budgets.ts';
import type { BudgetBasis } from '../accounts/budgets.ts';
import { isKnown } from '../accounts/figure.ts';
import { fen, percentOf } from '../accounts/money.ts';
import { threePublicBudget, threePublicFinal } from '../accounts/three-public.ts';
import { budgetBasis } from '../report/wording.ts';
import { budgeted, completion } from './budgeted.ts';
import { compareFigures } from './compare-figures.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

const general = '一般公共预算财政拨款';
const bases = ['年初预算', '调整预算'] as const satisfies readonly BudgetBasis[];

/** C150：已知的预算合计＝各科目预算之和（OFFICIAL 2，L13）。 */
const budgetTotal: Rule<AccountsContext> = {
  code: 'C150',
  title: '已知的预算合计与各科目预算之和不符',
  levels: ['error', 'hint'],
  identities: ['L13'],
  example: '已知合计的年初预算写 999.37，各科目年初预算之和是 989.37',
  mend: '核对预算合计和各科目的预算',
  *check({ books, disclosure, document }) {
    const reader = new AmountReader(document, disclosure.金额单位);
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      if (row.预算 === undefined || row.科目 !== undefined || row.支出性质 !== undefined) continue;
      for (const basis of bases) {
        const pointer = `/已知合计/${index}/预算/${basis}`;
        const question = row.资金来源 === undefined ? {} : { funds: row.资金来源 };
        const computed = budgetOfRows(books, question, basis);
        yield* compareFigures({
          what: `${row.资金来源 ?? ''}${basis}合计`,
          stated: reader.figure(pointer),
          computed,
          by: '各科目预算之和',
          parts: books.accounts.budgets.length,
          unit: books.accounts.unit,
          place: () => document.placeOf(pointer),
        });
      }
    }
  },
};

/** C151：写了完成率又写了预算数的，完成率＝决算÷预算（OFFICIAL 2，M08）。 */
const statedRate: Rule<AccountsContext> = {
  code: 'C151',
  title: '完成率与决算、预算不符',
  levels: ['error'],
  identities: ['M08'],
  example: '预算 {调整预算: 200, 完成率: 98}，决算 190',
  mend: '改正完成率，或删去完成率由程序算',
  *check(context) {
    const { books, document, wording } = context;
    const basis = budgetBasis(wording);
    for (const each of budgeted(context)) {
      if (each.rate === undefined) continue;
      const budget =
        each.question === undefined
          ? threePublicBudget(books, each.item ?? '', basis)
          : completion(context, each).budget;
      const final =
        each.question === undefined
          ? threePublicFinal(books, each.item ?? '')
          : books.ask('expenditure', each.question);
      if (!isKnown(budget) || !isKnown(final) || budget <= 0) continue;
      const key = each.question === undefined ? '完成率' : '预算/完成率';
      const place = document.placeOf(`${each.pointer}/${key}`);
      const text = document.scalarText(`${each.pointer}/${key}`) ?? String(each.rate);
      const decimals = text.split('.')[1]?.length ?? 0;
      const rounded = percentOf(final, budget, decimals);
      const stated = BigInt(text.replace('.', ''));
      if (rounded === undefined || rounded === stated) continue;
      const right = Number(rounded) / 10 ** decimals;
      const message = `${each.what}的完成率写的是${text}%，按决算和预算计算是${right}%：请改正，或删去完成率由程序算`;
      yield { level: 'error', message, place, expected: `${right}%`, found: `${text}%` };
    }
  },
};

/** C152：预算为零的没有完成率（OFFICIAL 2，M09、M10）。 */
const rateOnZero: Rule<AccountsContext> = {
  code: 'C152',
  title: '预算为零却写了完成率',
  levels: ['error'],
  identities: ['M09', 'M10'],
  example: '预算 {年初预算: 0, 完成率: 100}',
  mend: '删去完成率，或改正预算数',
  *check(context) {
    const reader = new AmountReader(context.document, context.disclosure.金额单位);
    const basis = budgetBasis(context.wording) === '年初预算' ? '年初预算' : '调整预算';
    for (const each of budgeted(context)) {
      const base = each.question === undefined ? each.pointer : `${each.pointer}/预算`;
      if (!each.rate || reader.figure(`${base}/${basis}`) !== 0) continue;
      const message = `${each.what}的${basis}是0，没有完成率：请删去“完成率”，或改正预算数`;
      yield { level: 'error', message, place: context.document.placeOf(`${base}/完成率`) };
    }
  },
};

/** C155：总的完成率在各科目完成率的最小和最大之间（OFFICIAL 2，M21）。 */
const overallRate: Rule<AccountsContext> = {
  code: 'C155',
  title: '总的完成率不在各科目完成率之间',
  levels: ['error'],
  identities: ['M21'],
  example: '总的完成率 88.5，各科目是 88.9 至 100',
  mend: '核对总的完成率和各科目的完成率',
  *check(context): Iterable<Finding> {
    const { disclosure, document } = context;
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      const rate = row.预算?.完成率;
      if (rate === undefined || row.科目 !== undefined || row.支出性质 !== undefined) continue;
      const rows = disclosure.支出.filter(
        (each) => row.资金来源 === undefined || each.资金来源 === row.资金来源,
      );
      const rates = rows.map((each) => each.预算?.完成率);
      if (rates.length === 0 || !rates.every((each) => each !== undefined)) continue;
      const [least, most] = [Math.min(...rates), Math.max(...rates)];
      // Every rate was rounded by itself.
      if (rate >= least - 0.05 && rate <= most + 0.05) continue;
      const message = `总的完成率写的是${rate}%，各科目的完成率在${least}%与${most}%之间：请核对`;
      const place = document.placeOf(`/已知合计/${index}/预算/完成率`);
      yield { level: 'error', message, place };
    }
  },
};

/** C156：完成率四舍五入成100%而决算不等于预算的，句子前后不一（OFFICIAL 2，M15）。 */
const roundedToWhole: Rule<AccountsContext> = {
  code: 'C156',
  title: '完成率印成100%，决算却不等于预算',
  levels: ['hint'],
  identities: ['M15'],
  example: '调整预算 100，决算 99.9996，印作“完成预算100%，决算数小于预算数”',
  mend: '在“表述”里增加“百分比小数位”，或写明差异原因',
  *check(context) {
    for (const each of budgeted(context)) {
      if (each.question && (each.question.funds !== general || !context.wording.逐项比较预算))
        continue;
      const found = completion(context, each);
      if (found.computed === undefined) continue;
      const { part, whole } = found.computed;
      // Beyond one percent nothing is rounded to 100%.
      if (part === whole || Math.abs(part - whole) > whole / 100) continue;
      const decimals = context.wording.百分比小数位;
      if (completionRate(found, decimals) !== 100n * 10n ** BigInt(decimals)) continue;
      const gap = amountInMessage(fen(Math.abs(part - whole)), context.books.accounts.unit);
      const message = `${each.what}的完成率四舍五入后是100%，决算数却${part < whole ? '小于' : '大于'}预算数（差${gap}），印出来前后不一：请增加“百分比小数位”，或核对两个数`;
      yield { level: 'hint', message, place: context.document.placeOf(each.pointer) };
    }
  },
};

/** Rules on budgets and rates of completion. */
export const budgetRules: readonly Rule<AccountsContext>[] = [
  budgetTotal,
  statedRate,
  rateOnZero,
  overallRate,
  roundedToWhole,
];
