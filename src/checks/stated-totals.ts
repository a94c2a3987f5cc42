import { isKnown, sumFigures } from '../accounts/figure.ts';
import { fen } from '../accounts/money.ts';
import type { FundName } from '../accounts/dimensions.ts';
import type { AccountsContext, Finding, Rule } from './context.ts';
import { compareFigures } from './compare-figures.ts';
import { agreementOf, amountInMessage } from './envelope.ts';
import { wholeOf } from './partitions.ts';
import type { Split } from './partitions.ts';
import {
  codesInUse,
  equationFindings,
  equationsOf,
  statedSums,
  wordsFor,
} from './sum-equations.ts';

/*
 * Without stated sums every cell is a sum of the same entries, and these identities hold by construction (proved on
 * random accounts in tests/report/tables/cross-checks.test.ts). A stated sum is printed as stated: it is compared with
 * the sums beside, above and below it, also where its own parts are not published.
 */

function* acrossStatedSums(context: AccountsContext, split: Split): Generator<Finding> {
  if (context.disclosure.已知合计 === undefined) return;
  const stated = statedSums(context);
  const codes = codesInUse(context);
  for (const equation of equationsOf(split, stated, codes))
    yield* equationFindings(context, equation, stated);
}

/** C100：本年收入合计、每个科目的收入＝各种来源之和（OFFICIAL 2，A01、B01、D01、J02、J07、L04）。 */
const incomeBySource: Rule<AccountsContext> = {
  code: 'C100',
  title: '已知的收入合计与各种来源之和不符',
  levels: ['error', 'hint'],
  identities: ['A01', 'B01', 'D01', 'J02', 'J07', 'L04'],
  example: '本年收入合计写 120，财政拨款收入写 100，其余收入合计 10',
  mend: '核对“已知合计”里的收入，改正与资料不符的一个',
  check: (context) => acrossStatedSums(context, 'incomeSource'),
};

/** C101：合计＝各类之和，类＝各款之和，款＝各项之和（OFFICIAL 2，A02、B02–B04、C02–C04、D07、E02–E04、H03、J05、J09、L10、L12）。 */
const sumsBySubject: Rule<AccountsContext> = {
  code: 'C101',
  title: '已知合计与下级科目之和不符',
  levels: ['error', 'hint'],
  identities: [
    ...['A02', 'B02', 'B03', 'B04', 'C02', 'C03', 'C04', 'D07', 'E02', 'E03', 'E04'],
    ...['H03', 'J05', 'J09', 'L10', 'L12'],
  ],
  example: '208 类写 50，20805 款写 30，20808 款写 10，没有别的款',
  mend: '核对“已知合计”里各级科目的数',
  check: (context) => acrossStatedSums(context, 'subject'),
};

/** C102：支出＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出（OFFICIAL 2，C01、E01、H02、H04、L06）。 */
const spendingByNature: Rule<AccountsContext> = {
  code: 'C102',
  title: '已知的支出合计与各种支出性质之和不符',
  levels: ['error', 'hint'],
  identities: ['C01', 'E01', 'H02', 'H04', 'L06'],
  example: '本年支出 882.13，已知基本支出 321.08、项目支出 560.05',
  mend: '核对“已知合计”里的基本支出、项目支出等',
  check: (context) => acrossStatedSums(context, 'nature'),
};

/** C103：合计＝三本预算（和其他资金）之和（OFFICIAL 2，D02、D06、D09、J08、J10–J14、L28）。 */
const sumsByFunds: Rule<AccountsContext> = {
  code: 'C103',
  title: '已知合计与各种资金来源之和不符',
  levels: ['error', 'hint'],
  identities: ['D02', 'D06', 'D09', 'J08', 'J10', 'J11', 'J12', 'J13', 'J14', 'L28'],
  example:
    '财政拨款支出写 10738.78，一般公共预算 8077.03，政府性基金 2661.65，没有国有资本经营预算',
  mend: '核对“已知合计”里各种资金来源的数',
  check: (context) => acrossStatedSums(context, 'funds'),
};

/** C104：基本支出＝人员经费＋公用经费，经济分类的类＝各款之和（OFFICIAL 2，F01–F07、I02、I04、J15、L14–L16、L18）。 */
const spendingByEconomicSubject: Rule<AccountsContext> = {
  code: 'C104',
  title: '已知的基本支出与人员经费、公用经费之和不符',
  levels: ['error', 'hint'],
  identities: [
    ...['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'I02', 'I04', 'J15'],
    ...['L14', 'L15', 'L16', 'L18'],
  ],
  example: '基本支出 321.08，人员经费 281.84，公用经费写 39.15',
  mend: '核对人员经费、公用经费和基本支出，公用经费应是 39.24',
  check: (context) => acrossStatedSums(context, 'economic'),
};

const balancedFunds: readonly (FundName | undefined)[] = [
  undefined,
  '财政拨款',
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
];

/** C105：支出总计＝收入总计，支出总计＝本年支出合计＋结余分配＋年末结转和结余（OFFICIAL 2，A04、A05、D04、D05、L01、L07）。 */
const totalBySpending: Rule<AccountsContext> = {
  code: 'C105',
  title: '收支总计与支出方不符',
  levels: ['error', 'hint'],
  identities: ['A04', 'A05', 'D04', 'D05', 'L01', 'L07'],
  example: '收支总计写 120，本年支出 100，年末结转和结余写 15，没有结余分配',
  mend: '核对收支总计、本年支出合计和年末结转和结余',
  *check({ books, document, disclosure }) {
    for (const funds of balancedFunds) {
      const question = funds === undefined ? {} : { funds };
      // A computed 收支总计 comes from the income, and a computed 年末 from 收支总计's own parts: nothing to compare.
      const closing = books.statedClosing(funds);
      if (closing === undefined || isKnown(books.computedClosing(funds))) continue;
      const distributed = funds === undefined ? [books.accounts.surplusDistribution] : [];
      const spending = books.ask('expenditure', question);
      yield* compareFigures({
        what: `${funds ?? ''}收支总计`,
        stated: books.total(funds),
        computed: sumFigures([spending, closing, ...distributed]),
        by: '本年支出、结余分配与年末结转和结余之和',
        parts: books.addends('expenditure', question) + 2,
        unit: disclosure.金额单位,
        place: () =>
          document.keyPlaceOf(disclosure.结转和结余?.年末 ? '/结转和结余/年末' : '/已知合计'),
      });
    }
  },
};

/** C106：部分不大于整体：一种资金的数不大于全部资金的数（OFFICIAL 2，J16–J18）。 */
const partWithinWhole: Rule<AccountsContext> = {
  code: 'C106',
  title: '一种资金的数大于全部资金的数',
  levels: ['error', 'hint'],
  identities: ['J16', 'J17', 'J18'],
  example: '全部基本支出写 300，一般公共预算财政拨款基本支出写 320',
  mend: '核对两个数，财政拨款的数包含在全部资金的数里',
  *check(context) {
    if (context.disclosure.已知合计 === undefined) return;
    const { books } = context;
    const { unit } = books.accounts;
    const stated = statedSums(context);
    const pairs = [...stated.values()].flatMap((sum) => {
      const fiscal = wholeOf(sum, 'funds');
      const all = fiscal && wholeOf(fiscal, 'funds');
      return [fiscal, all].flatMap((whole) => (whole ? [{ part: sum, whole }] : []));
    });
    for (const { part, whole } of pairs) {
      const [larger, smaller] = [part, whole].map((asked) =>
        books.ask(asked.ledger, asked.question),
      );
      if (!isKnown(larger) || !isKnown(smaller) || larger <= smaller || smaller < 0) continue;
      const over = fen(larger - smaller);
      const parts = books.addends(whole.ledger, whole.question) + 1;
      const level = agreementOf(larger, smaller, parts, unit) === 'rounding' ? 'hint' : 'error';
      const message = `${wordsFor(part)}${amountInMessage(larger, unit)}大于${wordsFor(whole)}${amountInMessage(smaller, unit)}，多出${amountInMessage(over, unit)}：部分不应大于整体，请核对两个数`;
      yield { level, message, place: context.document.placeOf(part.pointer) };
    }
  },
};

/** C107：同一资金来源，分科目的年初结转和结余之和＝该资金的年初结转和结余（OFFICIAL 2，H03、J13、J14）。 */
const openingBySubject: Rule<AccountsContext> = {
  code: 'C107',
  title: '分科目的年初结转和结余与合计不符',
  levels: ['error', 'hint'],
  identities: ['H03', 'J13', 'J14'],
  example: '年初写 {政府性基金预算财政拨款: 320}，分科目的年初合计 300',
  mend: '补上漏列的科目，或改正年初数',
  *check({ books, disclosure, document }) {
    const rows = books.accounts.openingBySubject;
    for (const total of books.accounts.opening) {
      const own = rows.filter(({ funds }) => funds === total.funds);
      if (own.length === 0) continue;
      yield* compareFigures({
        what: '年初结转和结余',
        stated: total.amount,
        computed: sumFigures(own.map(({ amount }) => amount)),
        by: '“分科目”的年初之和',
        parts: own.length,
        unit: disclosure.金额单位,
        place: () => document.placeOf(total.pointer),
        related: () =>
          own.map(({ subject, pointer }) => ({
            label: `科目“${subject ?? ''}”年初`,
            place: document.placeOf(pointer),
          })),
        advice: '请补上漏列的科目，或改正年初数',
      });
    }
  },
};

/** Rules on stated sums beside each other, where their own parts do not decide. */
export const statedTotalRules: readonly Rule<AccountsContext>[] = [
  incomeBySource,
  sumsBySubject,
  spendingByNature,
  sumsByFunds,
  spendingByEconomicSubject,
  totalBySpending,
  partWithinWhole,
  openingBySubject,
];
