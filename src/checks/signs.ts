import { fundSet } from '../accounts/dimensions.ts';
import { isKnown } from '../accounts/figure.ts';
import type { Figure } from '../accounts/figure.ts';
import type { Fen } from '../accounts/money.ts';
import { spenderKinds } from '../report/unit-in-year.ts';
import type { AccountsContext, Rule } from './context.ts';
import { amountInMessage } from './envelope.ts';

const otherFunds = fundSet('其他资金');

/** C108：收入、支出、经济分类、“三公”经费没有负数（OFFICIAL 2，A08）。 */
const negativeAmount: Rule<AccountsContext> = {
  code: 'C108',
  title: '金额是负数',
  levels: ['error'],
  identities: ['A08', 'J16', 'J17', 'J18'],
  example: '其他收入写 -0.35',
  mend: '核对金额；收回以前年度的支出按决算口径填列，不填负数',
  *check({ books: { accounts }, document }) {
    // What is entered once may stand in two ledgers.
    const negative = new Map<string, Fen>();
    const note = (amount: Figure | undefined, pointer: string): void => {
      if (isKnown(amount) && amount < 0) negative.set(pointer, amount);
    };
    for (const list of [accounts.income, accounts.expenditure, accounts.economic])
      for (const { amount, pointer } of list) note(amount, pointer);
    for (const { final, pointer } of accounts.threePublic) note(final, pointer);
    for (const [pointer, amount] of negative) {
      const message = `金额是${amountInMessage(amount, accounts.unit)}：决算表里这一格不会是负数，请核对`;
      yield { level: 'error', message, place: document.placeOf(pointer) };
    }
  },
};

/** C109：财政拨款的年初结转和结余不为负；只有事业、经营资金可能为负（OFFICIAL 2，A08）。 */
const negativeOpening: Rule<AccountsContext> = {
  code: 'C109',
  title: '年初结转和结余为负',
  levels: ['warning'],
  identities: ['A08'],
  example: '年初写 {一般公共预算财政拨款: -3}',
  mend: '核对年初结转和结余',
  *check({ books: { accounts }, document }) {
    for (const { amount, funds, pointer } of [...accounts.opening, ...accounts.openingBySubject]) {
      if (!isKnown(amount) || amount >= 0 || funds === otherFunds) continue;
      const message = `年初结转和结余是${amountInMessage(amount, accounts.unit)}：财政拨款的结转和结余不应为负，请核对`;
      yield { level: 'warning', message, place: document.placeOf(pointer) };
    }
  },
};

/** C110：使用非财政拨款结余、结余分配只有事业单位才有（OFFICIAL 2，A07）。 */
const institutionOnly: Rule<AccountsContext> = {
  code: 'C110',
  title: '行政单位有使用非财政拨款结余或结余分配',
  levels: ['warning'],
  identities: ['A07'],
  example: '行政单位的“结余分配”写 25',
  mend: '核对单位性质（unit.yaml）和这两个数',
  *check({ books: { accounts }, unit, document }) {
    if (spenderKinds(unit, accounts.year).includes('事业单位')) return;
    const figures = {
      使用非财政拨款结余: accounts.usedSurplus,
      结余分配: accounts.surplusDistribution,
    };
    for (const [name, figure] of Object.entries(figures)) {
      if (!isKnown(figure) || figure === 0) continue;
      const message = `“${name}”只有事业单位才有，本单位和所属单位都是行政（参公）单位：请核对这个数，或 unit.yaml 的单位性质`;
      yield { level: 'warning', message, place: document.placeOf(`/结转和结余/${name}`) };
    }
  },
};

/** Rules on the signs of amounts. */
export const signRules: readonly Rule<AccountsContext>[] = [
  negativeAmount,
  negativeOpening,
  institutionOnly,
];
