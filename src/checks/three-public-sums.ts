import { onceFor } from '../source/once-for.ts';
import { AmountReader } from '../accounts/amount-reader.ts';
import type { BudgetBasis } from '../accounts/budgets.ts';
import { isKnown, sumFigures } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import {
  threePublicBudget,
  threePublicFinal,
  threePublicInBasic,
  threePublicFromEconomic,
  threePublicParts,
} from '../accounts/three-public.ts';
import { receptionAmount } from '../accounts/read-three-public.ts';
import { compareFigures } from './compare-figures.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

type Row = NonNullable<AccountsContext['disclosure']['三公经费']>[number];

interface Placed {
  row: Row;
  pointer: string;
  /** 资金来源, 一般公共预算财政拨款 where nothing is said. */
  funds: NonNullable<Row['资金来源']>;
  figure: (key: string) => Figure | undefined;
}

const rowsOf = onceFor(({ disclosure, document }: AccountsContext): readonly Placed[] => {
  const reader = new AmountReader(document, disclosure.金额单位);
  return (disclosure.三公经费 ?? []).map((row, index) => {
    const pointer = `/三公经费/${index}`;
    const figure = (key: string): Figure | undefined => reader.figure(`${pointer}/${key}`);
    return { row, pointer, funds: row.资金来源 ?? '一般公共预算财政拨款', figure };
  });
});

const bases = ['年初预算', '调整预算'] as const satisfies readonly BudgetBasis[];

/** C120：三公预算：合计＝出国＋公务用车＋接待，公务用车＝购置＋运行维护（OFFICIAL 2，G01、G03）。 */
const budgetOfParts: Rule<AccountsContext> = {
  code: 'C120',
  title: '“三公”经费的预算合计与各项之和不符',
  levels: ['error', 'hint'],
  identities: ['G01', 'G03', 'L19'],
  example: '合计的调整预算写 20，三项的调整预算之和是 17.78',
  mend: '核对合计和各项的预算数，能由各项相加的不必写合计',
  *check(context) {
    for (const { row, pointer, funds, figure } of rowsOf(context)) {
      const parts = threePublicParts[row.项目] ?? [];
      if (parts.length === 0) continue;
      for (const basis of bases) {
        if (!isKnown(figure(basis))) continue;
        const budgets = parts.map((part) => threePublicBudget(context.books, part, basis, funds));
        yield* compareFigures({
          what: `“三公”经费${row.项目}的${basis}`,
          stated: figure(basis),
          computed: sumFigures(budgets),
          by: `${parts.join('、')}之和`,
          parts: parts.length,
          unit: context.disclosure.金额单位,
          place: () => context.document.placeOf(`${pointer}/${basis}`),
        });
      }
    }
  },
};

/** C121：三公决算：合计＝出国＋公务用车＋接待，公务用车＝购置＋运行维护（OFFICIAL 2，G02、G04、G06）。 */
const finalOfParts: Rule<AccountsContext> = {
  code: 'C121',
  title: '“三公”经费的决算合计与各项之和不符',
  levels: ['error', 'hint'],
  identities: ['G02', 'G04', 'G06', 'L19', 'L20'],
  example: '公务用车购置及运行维护费的决算写 18，购置费 13.78、运行维护费 4',
  mend: '核对合计和各项的决算数，能由各项相加的不必写合计',
  *check(context) {
    for (const { row, pointer, funds, figure } of rowsOf(context)) {
      const parts = threePublicParts[row.项目] ?? [];
      if (parts.length === 0 || !isKnown(figure('决算'))) continue;
      yield* compareFigures({
        what: `“三公”经费${row.项目}的决算`,
        stated: figure('决算'),
        computed: sumFigures(parts.map((part) => threePublicFinal(context.books, part, funds))),
        by: `${parts.join('、')}之和`,
        parts: parts.length,
        unit: context.disclosure.金额单位,
        place: () => context.document.placeOf(`${pointer}/决算`),
      });
    }
  },
};

/** Lists are entered to the 分: only the stated sum was rounded (OFFICIAL 2, L22: 0.005). */
const listsAreExact = 0;

/** C122：公务接待费＝国内公务接待＋外事接待，每一种＝逐批之和（OFFICIAL 2，L21、L22）。 */
const receptionSums: Rule<AccountsContext> = {
  code: 'C122',
  title: '公务接待费与接待明细不符',
  levels: ['error', 'hint'],
  identities: ['L21', 'L22'],
  example: '公务接待费的决算写 2.36，国内公务接待 1.8，外事接待 0.5',
  mend: '补上漏列的批次，或改正决算数；有明细的不必写金额和决算',
  *check(context) {
    const { disclosure, document } = context;
    const reader = new AmountReader(document, disclosure.金额单位);
    const unit = disclosure.金额单位;
    for (const { row, pointer, figure } of rowsOf(context)) {
      const kinds = (['国内公务接待', '外事接待'] as const).filter((kind) => row[kind]);
      if (kinds.length > 0 && isKnown(figure('决算'))) {
        const amounts = kinds.map((kind) =>
          receptionAmount(row[kind], `${pointer}/${kind}`, reader),
        );
        yield* compareFigures({
          what: `${row.项目}的决算`,
          stated: figure('决算'),
          computed: sumFigures(amounts.map((amount) => amount ?? 'unknown')),
          by: `${kinds.join('、')}之和`,
          parts: kinds.filter((kind) => row[kind]?.金额 !== undefined).length,
          unit,
          place: () => document.placeOf(`${pointer}/决算`),
        });
      }
      for (const kind of kinds) {
        const list = row[kind]?.明细;
        if (list === undefined || !isKnown(figure(`${kind}/金额`))) continue;
        yield* compareFigures({
          what: `${kind}的金额`,
          stated: figure(`${kind}/金额`),
          computed: sumFigures(list.map((_, at) => figure(`${kind}/明细/${at}/金额`) ?? 'unknown')),
          by: '逐批之和',
          parts: listsAreExact,
          unit,
          place: () => document.placeOf(`${pointer}/${kind}/金额`),
        });
      }
    }
  },
};

/** C123：购置费＝各车型购置金额之和，出国（境）费＝逐次之和（OFFICIAL 2，L25）。 */
const listedSums: Rule<AccountsContext> = {
  code: 'C123',
  title: '决算与购置、出访清单不符',
  levels: ['error', 'hint'],
  identities: ['L25'],
  example: '公务用车购置费的决算写 36，购置清单合计 35.96',
  mend: '补上漏列的，或改正决算数；清单齐全的不必写决算',
  *check(context) {
    for (const { row, pointer, figure } of rowsOf(context)) {
      for (const key of ['购置', '出访'] as const) {
        const list = row[key];
        if (list === undefined || !isKnown(figure('决算'))) continue;
        yield* compareFigures({
          what: `${row.项目}的决算`,
          stated: figure('决算'),
          computed: sumFigures(list.map((_, at) => figure(`${key}/${at}/金额`) ?? 'unknown')),
          by: `“${key}”清单之和`,
          parts: listsAreExact,
          unit: context.disclosure.金额单位,
          place: () => context.document.placeOf(`${pointer}/决算`),
        });
      }
    }
  },
};

const entered = ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'] as const;

function placeOfItem({ disclosure, document }: AccountsContext, item: string) {
  const index = (disclosure.三公经费 ?? []).findIndex((row) => row.项目 === item);
  if (index < 0) return document.keyPlaceOf(disclosure.三公经费 ? '/三公经费' : '/经济分类');
  const pointer = `/三公经费/${index}`;
  const key = (['决算', '国内公务接待', '购置', '出访'] as const).find(
    (name) => disclosure.三公经费?.[index]?.[name] !== undefined,
  );
  return document.placeOf(key === undefined ? pointer : `${pointer}/${key}`);
}

/** C124：三公各项≥基本支出中同一经济科目：30212、30217、30231、31013（OFFICIAL 2，J20–J23）。 */
const notLessThanBasic: Rule<AccountsContext> = {
  code: 'C124',
  title: '“三公”经费小于基本支出中的同一科目',
  levels: ['error'],
  identities: ['J20', 'J21', 'J22', 'J23'],
  example: '公务接待费决算写 0.30，基本支出的 30217 公务接待费是 8.31',
  mend: '核对“三公经费”与“经济分类”，基本支出里的一定包含在三公经费里',
  *check(context) {
    const unit = context.disclosure.金额单位;
    for (const item of entered) {
      const final = threePublicFinal(context.books, item);
      const basic = threePublicInBasic(context.books, item);
      if (!isKnown(final) || !isKnown(basic) || final >= basic) continue;
      const message = `${item}是${amountInMessage(final, unit)}，小于基本支出中同一经济科目的${amountInMessage(basic, unit)}：请核对“三公经费”和“经济分类”`;
      yield { level: 'error', message, place: placeOfItem(context, item) };
    }
  },
};

/** C125：一般公共预算财政拨款的三公各项＝基本支出、项目支出中同一经济科目之和（OFFICIAL 2，J24）。 */
const equalToEconomic: Rule<AccountsContext> = {
  code: 'C125',
  title: '“三公”经费与经济分类不符',
  levels: ['error', 'hint'],
  identities: ['J24'],
  example: '公务用车运行维护费写 27.5，30231 的基本支出 21.6、项目支出 5.4',
  mend: '核对两处；经济分类齐全的，三公经费的决算可以不写',
  *check(context): Iterable<Finding> {
    const funds = '一般公共预算财政拨款';
    for (const item of entered) {
      const basic = threePublicInBasic(context.books, item);
      const final = threePublicFinal(context.books, item, funds);
      // Below 基本支出 C124 speaks.
      if (isKnown(basic) && isKnown(final) && final < basic) continue;
      const economic = threePublicFromEconomic(context.books, item);
      yield* compareFigures({
        what: `一般公共预算财政拨款${item}`,
        stated: final,
        computed: economic,
        by: '经济分类中同一科目之和',
        parts: 2,
        unit: context.disclosure.金额单位,
        place: () => placeOfItem(context, item),
        advice: '请核对“三公经费”和“经济分类”',
      });
    }
  },
};

/** Rules on the sums of “三公”经费. */
export const threePublicSumRules: readonly Rule<AccountsContext>[] = [
  budgetOfParts,
  finalOfParts,
  receptionSums,
  listedSums,
  notLessThanBasic,
  equalToEconomic,
];
