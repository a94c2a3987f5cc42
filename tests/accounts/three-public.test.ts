import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FundName } from '../../src/accounts/dimensions.ts';
import {
  threePublicBudget,
  threePublicCompletion,
  threePublicFinal,
} from '../../src/accounts/three-public.ts';
import { booksOf, inWords } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const abroad = '因公出国（境）费';
const vehicles = '公务用车购置及运行维护费';
const bought = '公务用车购置费';
const running = '公务用车运行维护费';
const receptions = '公务接待费';

type Answer = [item: string, expected: string, funds?: FundName];

const finals = suite('决算数 of the three public expenses');

const stories: [string, Parts, Answer[]][] = [
  [
    'what is not listed is zero',
    { 三公经费: `- { 项目: ${running}, 决算: 4 }` },
    [
      ['合计', '4'],
      [vehicles, '4'],
      [bought, '0'],
      [receptions, '0'],
      [abroad, '0', general],
    ],
  ],
  [
    'a total that is stated stands, its parts follow from their own rows',
    { 三公经费: `- { 项目: 合计, 决算: 5.01 }\n- { 项目: ${running}, 决算: 5 }` },
    [
      ['合计', '5.01'],
      [vehicles, '5'],
    ],
  ],
  [
    'lists are summed: vehicles, delegations, receptions at home and of foreign guests',
    {
      三公经费: `- 项目: ${bought}
  购置: [{ 车型: 轿车, 数量: 1, 金额: 13.78 }, { 车型: 其他车型, 数量: 2, 金额: 30 }]
- 项目: ${abroad}
  出访: [{ 内容: 考察, 金额: 6 }, { 内容: 培训, 金额: 0.82 }]
- 项目: ${receptions}
  国内公务接待: { 明细: [{ 内容: 甲, 金额: 0.0705 }, { 内容: 乙, 金额: 0.1589 }] }
  外事接待: { 金额: 0.3 }`,
    },
    [
      [bought, '43.78'],
      [vehicles, '43.78'],
      [abroad, '6.82'],
      [receptions, '0.5294'],
      ['合计', '51.1294'],
    ],
  ],
  [
    'a stated amount wins over its list',
    {
      三公经费: `- 项目: ${receptions}
  决算: 1.14
  国内公务接待: { 明细: [{ 内容: 甲, 金额: 1.1431 }] }`,
    },
    [[receptions, '1.14']],
  ],
  [
    'a list with a gap gives no sum: never a partial one',
    {
      三公经费: `- 项目: ${abroad}
  出访: [{ 内容: 考察, 金额: 6 }, { 内容: 培训 }]
- 项目: ${receptions}
  国内公务接待: { 金额: 1 }
  外事接待: { 批次: 1, 人次: 3 }`,
    },
    [
      [abroad, 'unknown'],
      [receptions, 'unknown'],
      ['合计', 'unknown'],
      [vehicles, '0'],
    ],
  ],
  [
    'a withheld item makes what it belongs to withheld',
    { 三公经费: `- { 项目: ${receptions}, 决算: 依法不公开 }\n- { 项目: ${running}, 决算: 4 }` },
    [
      [receptions, 'withheld'],
      ['合计', 'withheld'],
      [vehicles, '4'],
    ],
  ],
  [
    'without amounts of their own they come from 经济科目, 基本 and 项目 alike',
    {
      支出: `- 科目: '2120101'
  资金来源: ${general}
  基本支出: { '30212': 1, '30217': 2, '30231': 3, '30101': 50 }
  项目支出: { '30231': 0.5, '30913': 7, '31013': 20, '30227': 16.5 }`,
    },
    [
      [abroad, '1'],
      [receptions, '2'],
      [running, '3.5'],
      [bought, '27'],
      ['合计', '33.5'],
      [receptions, '0', '政府性基金预算财政拨款'],
    ],
  ],
  [
    'a row of 政府性基金 adds to what 经济科目 say of 一般公共预算',
    {
      支出: `- { 科目: '2120101', 资金来源: ${general}, 基本支出: { '30231': 3, '30101': 97 } }`,
      三公经费: `- { 项目: ${running}, 调整预算: 4, 用途: 巡查 }
- { 项目: ${running}, 资金来源: 政府性基金预算财政拨款, 决算: 2.8 }`,
    },
    [
      [running, '5.8'],
      [running, '3', general],
      [running, '2.8', '政府性基金预算财政拨款'],
      ['合计', '5.8'],
    ],
  ],
  [
    'a row that says only 财政拨款 leaves open which budget bore it; zero is zero for each',
    {
      三公经费: `- { 项目: ${running}, 资金来源: 财政拨款, 决算: 69.48 }
- { 项目: ${receptions}, 资金来源: 财政拨款, 决算: 0 }`,
    },
    [
      [running, '69.48'],
      [running, 'unknown', general],
      [receptions, '0', general],
      ['合计', '69.48'],
      ['合计', 'unknown', general],
    ],
  ],
];

for (const [name, parts, answers] of stories) {
  finals(name, () => {
    const books = booksOf(parts);
    for (const [item, expected, funds] of answers) {
      const words = `${item} ${funds ?? ''}`;
      assert.is(words + inWords(threePublicFinal(books, item, funds)), words + expected);
    }
  });
}

finals.run();

const budgets = suite('预算数 of the three public expenses');

const planned: [string, string, [string, string][]][] = [
  [
    'adds up over items; an item that is not listed has none',
    `- { 项目: ${running}, 年初预算: 5, 调整预算: 4, 决算: 4 }
- { 项目: ${bought}, 年初预算: 15, 调整预算: 13.78, 决算: 13.78 }`,
    [
      ['合计', '17.78'],
      [vehicles, '17.78'],
      [receptions, '0'],
    ],
  ],
  [
    'an item with a final figure but no budget leaves it open',
    `- { 项目: ${running}, 决算: 4 }\n- { 项目: ${receptions}, 调整预算: 1, 决算: 0.5 }`,
    [
      [running, 'unknown'],
      ['合计', 'unknown'],
      [receptions, '1'],
    ],
  ],
  [
    'a total that is stated stands, though its parts have none',
    `- { 项目: 合计, 调整预算: 9 }\n- { 项目: ${running}, 决算: 4 }`,
    [
      ['合计', '9'],
      [running, 'unknown'],
    ],
  ],
  [
    'a rate alone is no budget: zero budgets of unlisted parts prove nothing',
    `- { 项目: 合计, 完成率: 42 }\n- { 项目: ${running}, 决算: 0.8 }`,
    [['合计', 'unknown']],
  ],
];

for (const [name, rows, answers] of planned) {
  budgets(name, () => {
    const books = booksOf({ 三公经费: rows });
    for (const [item, expected] of answers) {
      assert.is(item + inWords(threePublicBudget(books, item, '调整预算')), item + expected);
    }
  });
}

budgets('the year’s first budget is another one', () => {
  const books = booksOf({ 三公经费: `- { 项目: ${running}, 年初预算: 5, 调整预算: 4, 决算: 4 }` });
  assert.is(inWords(threePublicBudget(books, '合计', '年初预算')), '5');
});

budgets('a rate is computed, or printed as stated, and there is none on a budget of zero', () => {
  const completion = (rows: string, item: string) =>
    threePublicCompletion(booksOf({ 三公经费: rows }), item, '调整预算');
  const computed = completion(`- { 项目: ${running}, 调整预算: 5, 决算: 4 }`, '合计');
  assert.equal(computed.computed, { part: 4_000_000, whole: 5_000_000 });
  const stated = completion(`- { 项目: ${running}, 完成率: 82.01, 决算: 4 }`, running);
  assert.is(stated.stated, '82.01');
  assert.is(stated.computed, undefined);
  assert.is(
    completion(`- { 项目: ${running}, 调整预算: 0, 决算: 4 }`, running).computed,
    undefined,
  );
  assert.is(completion(`- { 项目: ${running}, 决算: 0 }`, receptions).computed, undefined);
});

budgets.run();
