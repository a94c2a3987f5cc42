import { isKnown, subtractFigures, sumFigures } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import { computeIndicator, indicatorQuestion } from '../accounts/indicators.ts';
import { fen } from '../accounts/money.ts';
import type { Fen } from '../accounts/money.ts';
import { AmountReader } from '../accounts/amount-reader.ts';
import { queryKey } from '../accounts/query.ts';
import type { Question } from '../accounts/query.ts';
import { questionOf } from '../accounts/read-accounts.ts';
import { natureLeaves } from '../accounts/dimensions.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';
import { compareFigures } from './compare-figures.ts';
import { agreementOf, amountInMessage } from './envelope.ts';

function* compare(
  context: AccountsContext,
  what: string,
  stated: Figure | undefined,
  computed: Figure | undefined,
  parts: number,
  pointer: string,
): Generator<Finding> {
  const { unit } = context.books.accounts;
  const place = () => context.document.placeOf(pointer);
  yield* compareFigures({ what, stated, computed, parts, unit, place });
}

/** C020：已知合计与明细齐全时的各部分之和一致。 */
const knownSum: Rule<AccountsContext> = {
  code: 'C020',
  title: '已知合计与各部分之和不符',
  levels: ['error', 'hint'],
  example: '已知合计里基本支出是 90 万元，各行基本支出之和是 100 万元',
  mend: '核对明细或合计；以万元为单位时，四舍五入的差只是提示',
  *check(context) {
    const { disclosure, document, books } = context;
    const reader = new AmountReader(document, disclosure.金额单位);
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      const pointer = `/已知合计/${index}/金额`;
      const stated = reader.figure(pointer);
      const { 指标 } = row;
      const what = 指标 === undefined ? `合计（${dimensionsInWords(row)}）` : `“${指标}”`;
      const asked = 指标 === undefined ? questionOf(row) : indicatorQuestion(指标);
      const parts = asked === undefined ? 10 : books.addends(asked.ledger, asked.question);
      const computed =
        asked === undefined
          ? computeIndicator(books, 指标 ?? '')
          : books.compute(asked.ledger, asked.question);
      yield* compare(context, what, stated, computed, parts, pointer);
    }
  },
};

type KnownSumRow = NonNullable<AccountsContext['disclosure']['已知合计']>[number];

function dimensionsInWords(row: KnownSumRow): string {
  const { 账, 科目, 收入来源, 资金来源, 支出性质, 经济科目, 项目名称 } = row;
  const words = [账, 科目, 收入来源, 资金来源, 支出性质, 经济科目, 项目名称];
  const said = words.filter((word) => word !== undefined);
  return said.length === 0 ? '本年支出合计' : said.join(' · ');
}

const dimensions = ['科目', '收入来源', '资金来源', '支出性质', '经济科目', '项目名称'] as const;
type Dimension = (typeof dimensions)[number];

/** What each 账 is kept by; a sum by anything else is no figure of it. */
const dimensionsOf: Readonly<Record<NonNullable<KnownSumRow['账']>, readonly Dimension[]>> = {
  收入: ['科目', '收入来源', '资金来源'],
  支出: ['科目', '资金来源', '支出性质', '项目名称'],
  经济分类: ['科目', '资金来源', '支出性质', '经济科目', '项目名称'],
  年初结转和结余: ['科目', '资金来源'],
  年末结转和结余: ['科目', '资金来源'],
  收支总计: ['资金来源'],
};

/** C025：写了账的已知合计，只能用那本账有的维度。 */
const knownSumDimensions: Rule<AccountsContext> = {
  code: 'C025',
  title: '已知合计的维度与账不符',
  levels: ['error'],
  example: '账: 收入，又写了“支出性质”',
  mend: '删去那本账没有的维度，或改正“账”',
  fixed: true,
  *check({ disclosure, document }) {
    for (const [index, row] of (disclosure.已知合计 ?? []).entries()) {
      const { 账 } = row;
      if (账 === undefined) continue;
      const allowed = dimensionsOf[账];
      for (const key of dimensions) {
        if (row[key] === undefined || allowed.includes(key)) continue;
        const message = `“${账}”不分${key}：删去这一行的“${key}”，或改正“账”`;
        yield { level: 'error', message, place: document.placeOf(`/已知合计/${index}/${key}`) };
      }
    }
  },
};

/** C021：一行支出写了合计又分了性质的，合计等于各项之和（OFFICIAL 2，C01）。 */
const rowTotal: Rule<AccountsContext> = {
  code: 'C021',
  title: '一行的合计与各项之和不符',
  levels: ['error', 'hint'],
  identities: ['C01'],
  example: '合计: 120，基本支出: 100，没有别的支出',
  mend: '核对各项，或删去“合计”由程序算',
  *check(context) {
    const { disclosure, document } = context;
    const reader = new AmountReader(document, disclosure.金额单位);
    for (const [index, row] of disclosure.支出.entries()) {
      const natures = natureLeaves.filter((nature) => row[nature] !== undefined);
      if (row.合计 === undefined || natures.length === 0) continue;
      const computed = sumFigures(
        natures.map((nature) => rowAmount(reader, row[nature], `/支出/${index}/${nature}`)),
      );
      const pointer = `/支出/${index}/合计`;
      const what = `第${index + 1}行支出的“合计”`;
      yield* compare(context, what, reader.figure(pointer), computed, 5, pointer);
    }
  },
};

function rowAmount(reader: AmountReader, value: unknown, pointer: string): Figure {
  if (typeof value !== 'object' || value === null) return reader.figure(pointer) ?? 'unknown';
  if (Array.isArray(value)) {
    return sumFigures(
      value.map((project: { 经济分类?: object }, index) =>
        project.经济分类 === undefined
          ? (reader.figure(`${pointer}/${index}/金额`) ?? 'unknown')
          : rowAmount(reader, project.经济分类, `${pointer}/${index}/经济分类`),
      ),
    );
  }
  return sumFigures(
    Object.keys(value).map((code) => reader.figure(`${pointer}/${code}`) ?? 'unknown'),
  );
}

/** C022：写了年末结转和结余的，等于年初＋收入＋使用非财政拨款结余－支出－结余分配（OFFICIAL 2，A06、D08）。 */
const closingBalance: Rule<AccountsContext> = {
  code: 'C022',
  title: '年末结转和结余与收支不符',
  levels: ['error', 'hint'],
  identities: ['A06', 'D08'],
  example: '年末写 7 万元，年初＋收入－支出等于 0',
  mend: '核对年初、收入、支出和结余分配，或删去“年末”由程序算',
  *check(context) {
    const { disclosure, books } = context;
    const stated = Object.keys(disclosure.结转和结余?.年末 ?? {});
    for (const name of stated) {
      const funds = name as Question['funds'];
      const computed = books.computedClosing(funds);
      yield* compare(
        context,
        `年末结转和结余（${name}）`,
        books.statedClosing(funds),
        computed,
        4,
        `/结转和结余/年末/${name}`,
      );
    }
    for (const [index, row] of (disclosure.结转和结余?.分科目 ?? []).entries()) {
      if (row.年末 === undefined) continue;
      const pointer = `/结转和结余/分科目/${index}/年末`;
      const computed = books.computedClosing(row.资金来源, row.科目);
      const closing = books.statedClosing(row.资金来源, row.科目);
      yield* compare(context, `科目“${row.科目}”的年末结转和结余`, closing, computed, 4, pointer);
    }
  },
};

/** C023：分经济科目的基本支出、项目支出与分功能科目的合计一致（OFFICIAL 2，J15、I06）。 */
const economicTotal: Rule<AccountsContext> = {
  code: 'C023',
  title: '经济分类合计与支出不符',
  levels: ['error', 'hint'],
  identities: ['J15', 'I06'],
  example: '基本支出按功能分类是 100 万元，按经济分类合计 95 万元',
  mend: '核对漏列或重复的经济科目',
  *check(context) {
    const { disclosure, document, books } = context;
    for (const [index, row] of (disclosure.经济分类 ?? []).entries()) {
      for (const nature of ['基本支出', '项目支出'] as const) {
        if (row[nature] === undefined) continue;
        const question = { funds: row.资金来源, nature };
        const total = books.ask('expenditure', question);
        const sum = books.ask('economic', question);
        if (!isKnown(total) || !isKnown(sum)) continue;
        const { unit, knownSums } = books.accounts;
        const isStated = knownSums.has(queryKey('expenditure', question));
        const totalParts = isStated ? 1 : books.addends('expenditure', question);
        const parts = books.addends('economic', question) + totalParts - 1;
        const agreement = agreementOf(total, sum, parts, unit);
        if (agreement === 'equal') continue;
        const gap = subtractFigures(total, sum);
        const words = (amount: Fen): string => amountInMessage(amount, unit);
        const message = `${row.资金来源}${nature}按经济分类合计${words(sum)}，按功能分类是${words(total)}，相差${isKnown(gap) ? words(fen(Math.abs(gap))) : ''}：请核对漏列或重复的科目`;
        const place = document.placeOf(`/经济分类/${index}/${nature}`);
        yield { level: agreement === 'rounding' ? 'hint' : 'error', message, place };
      }
    }
  },
};

/** C024：年末结转和结余为负（事业、经营资金以外不应出现；OFFICIAL 2，A08）。 */
const negativeClosing: Rule<AccountsContext> = {
  code: 'C024',
  title: '年末结转和结余为负',
  levels: ['warning'],
  identities: ['A08'],
  example: '按收支推算，财政拨款年末结转和结余是 -3 万元',
  mend: '核对年初结转和结余、收入和支出',
  *check({ books, document, disclosure }) {
    for (const funds of ['财政拨款', '其他资金'] as const) {
      const closing = books.closing(funds);
      if (!isKnown(closing) || closing >= 0) continue;
      const message = `按收支推算，${funds}年末结转和结余是${amountInMessage(closing, disclosure.金额单位)}：请核对年初结转和结余、收入和支出`;
      yield { level: 'warning', message, place: document.keyPlaceOf('/结转和结余') };
    }
  },
};

/** Rules that compare what is stated with what its parts give. */
export const statedSumRules: readonly Rule<AccountsContext>[] = [
  knownSum,
  knownSumDimensions,
  rowTotal,
  closingBalance,
  economicTotal,
  negativeClosing,
];
