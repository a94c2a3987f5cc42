import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { budgetOf, completionOf, completionRate } from '../../src/accounts/budgets.ts';
import type { BudgetBasis } from '../../src/accounts/budgets.ts';
import type { Question } from '../../src/accounts/query.ts';
import { booksOf, inWords } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const funds = '一般公共预算财政拨款';
const row = (subject: string, rest: string): string =>
  `- { 科目: '${subject}', 资金来源: ${funds}, ${rest} }`;
const expenditure = (...rows: string[]): Parts => ({ 支出: rows.join('\n') });

/** What a file says of the budget of one 科目 (or all) and of how it was carried out. */
interface Story {
  name: string;
  parts: Parts;
  subject?: string;
  basis?: BudgetBasis;
  budget: string;
  /** With two decimals; undefined where no rate may be computed. */
  rate?: string;
  stated?: string;
}

const whole: Parts = expenditure(
  row('2080505', '预算: { 年初预算: 10, 调整预算: 20 }, 基本支出: 18'),
  row('2120199', '预算: { 年初预算: 70, 调整预算: 80 }, 项目支出: 80'),
);
const half: Parts = expenditure(
  row('2080505', '预算: { 调整预算: 20 }, 基本支出: 18'),
  row('2120199', '项目支出: 80'),
);

const stories: Story[] = [
  { name: 'of one 科目', parts: whole, subject: '2080505', budget: '20', rate: '90.00' },
  { name: 'of all 科目 is their sum', parts: whole, budget: '100', rate: '98.00' },
  {
    name: 'is measured by 年初预算 where the edition says so',
    parts: whole,
    basis: '年初预算',
    budget: '80',
    rate: '122.50',
  },
  {
    name: '全年预算 is another name of 调整预算',
    parts: whole,
    basis: '全年预算',
    budget: '100',
    rate: '98.00',
  },
  { name: 'is unknown where one 科目 has none', parts: half, budget: 'unknown' },
  {
    name: 'of the other 科目 is known all the same',
    parts: half,
    subject: '2080505',
    budget: '20',
    rate: '90.00',
  },
  {
    name: 'stated for the sum stands in where parts are missing',
    parts: { ...half, 已知合计: `- { 资金来源: ${funds}, 预算: { 调整预算: 112 } }` },
    budget: '112',
    rate: '87.50',
  },
  {
    name: 'as a rate only is printed as stated; no amount is derived',
    parts: expenditure(row('2120199', '预算: { 完成率: 88.9 }, 合计: 664.95')),
    subject: '2120199',
    budget: 'unknown',
    stated: '88.9',
  },
  {
    name: 'as a rate of the sum says nothing about its parts',
    parts: {
      ...expenditure(row('2120199', '合计: 10')),
      已知合计: `- { 资金来源: ${funds}, 预算: { 完成率: 100.0 } }`,
    },
    budget: 'unknown',
    stated: '100.0',
  },
  {
    name: 'of zero allows no rate, whatever was spent',
    parts: expenditure(row('2080801', '预算: { 调整预算: 0 }, 基本支出: 3')),
    subject: '2080801',
    budget: '0',
  },
  {
    name: 'of which nothing was spent is carried out by 0.00',
    parts: expenditure(row('2080801', '预算: { 调整预算: 5 }, 基本支出: 0')),
    subject: '2080801',
    budget: '5',
    rate: '0.00',
  },
  {
    name: 'written over two rows of one 科目 is their sum',
    parts: expenditure(
      row('2120199', '预算: { 调整预算: 60 }, 基本支出: 60'),
      row('2120199', '预算: { 调整预算: 50 }, 项目支出: 40'),
    ),
    subject: '2120199',
    budget: '110',
    rate: '90.91',
  },
  {
    name: 'of one 科目 is not lost when a second row only gives a reason',
    parts: expenditure(
      row('2120199', '预算: { 调整预算: 125 }, 基本支出: 60'),
      row('2120199', '差异原因: 尾款未付, 项目支出: 40'),
    ),
    subject: '2120199',
    budget: '125',
    rate: '80.00',
  },
  {
    name: 'not published is unknown, withheld is withheld',
    parts: expenditure(row('2120199', '预算: { 调整预算: 依法不公开 }, 基本支出: 60')),
    subject: '2120199',
    budget: 'withheld',
  },
  {
    name: 'of money that says only 财政拨款 is open to one budget',
    parts: { 支出: "- { 科目: '2120199', 资金来源: 财政拨款, 预算: { 调整预算: 9 }, 合计: 9 }" },
    budget: 'unknown',
  },
];

const test = suite('the budget and how it was carried out');

for (const { name, parts, subject, basis = '调整预算', budget, rate, stated } of stories) {
  test(name, () => {
    const books = booksOf(parts);
    const question: Question = subject === undefined ? { funds } : { funds, subject };
    assert.is(inWords(budgetOf(books, question, basis)), budget);
    const completion = completionOf(books, question, basis);
    const computed = completionRate(completion, 2);
    assert.is(computed, rate === undefined ? undefined : BigInt(rate.replace('.', '')));
    assert.is(completion.stated, stated);
  });
}

test('a reason stands with the budget it explains', () => {
  const parts = expenditure(
    row('2080505', '预算: { 完成率: 90 }, 差异原因: 人员减少, 合计: 9'),
    row('2120199', '预算: { 完成率: 100 }, 合计: 9'),
  );
  const books = booksOf(parts);
  const reason = (subject: string) => completionOf(books, { funds, subject }, '调整预算').reason;
  assert.is(reason('2080505'), '人员减少');
  assert.is(reason('2120199'), undefined);
});

test.run();
