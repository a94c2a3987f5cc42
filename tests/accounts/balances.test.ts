import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { FundName } from '../../src/accounts/dimensions.ts';
import { booksOf, inWords } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const fund = '政府性基金预算财政拨款';

/** Asked as `年初`, `年末` or `总计`, of some funds, of one 科目. */
type Balance = ['年初' | '年末' | '总计', FundName | undefined, string | undefined, string];

function tell(name: string, stories: readonly [string, Parts, Balance[]][]): void {
  const test = suite(name);
  for (const [story, parts, answers] of stories) {
    test(story, () => {
      const books = booksOf(parts);
      const ask = {
        年初: (funds?: FundName, subject?: string) => books.opening(funds, subject),
        年末: (funds?: FundName, subject?: string) => books.closing(funds, subject),
        总计: (funds?: FundName) => books.total(funds),
      };
      for (const [what, funds, subject, expected] of answers) {
        const words = [what, funds, subject].filter(Boolean).join(' ');
        assert.is(`${words} ${inWords(ask[what](funds, subject))}`, `${words} ${expected}`);
      }
    });
  }
  test.run();
}

const flows = {
  收入: '- { 一般公共预算财政拨款收入: 622.97, 政府性基金预算财政拨款收入: 23.5, 事业收入: 10 }',
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 740.32 }
- { 科目: '2121399', 资金来源: ${fund}, 项目支出: 20.5 }
- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 6 }`,
};

tell('年末 = 年初 + 收入 + 使用非财政拨款结余 − 支出 − 结余分配', [
  [
    'for all money, and for each fund by itself',
    {
      ...flows,
      结转和结余: `年初: { ${general}: 200, ${fund}: 5, 其他资金: 9.41 }
使用非财政拨款结余: 2
结余分配: 1.5`,
    },
    [
      ['年初', undefined, undefined, '214.41'],
      ['年末', general, undefined, '82.65'],
      ['年末', fund, undefined, '8'],
      ['年末', '财政拨款', undefined, '90.65'],
      ['年末', '其他资金', undefined, '13.91'],
      ['年末', undefined, undefined, '104.56'],
      ['总计', undefined, undefined, '872.88'],
      ['总计', '财政拨款', undefined, '851.47'],
      ['总计', '其他资金', undefined, '21.41'],
    ],
  ],
  [
    'with no balances at all, nothing is carried over',
    {},
    [
      ['年初', undefined, undefined, '0'],
      ['年末', general, undefined, '0'],
      ['总计', undefined, undefined, '100'],
    ],
  ],
  [
    'a 年初 that says only 财政拨款 leaves each budget open, not their sum',
    { ...flows, 结转和结余: '年初: { 财政拨款: 406.96, 其他资金: 9.41 }' },
    [
      ['年初', '财政拨款', undefined, '406.96'],
      ['年初', general, undefined, 'unknown'],
      ['年末', '财政拨款', undefined, '292.61'],
      ['年末', fund, undefined, 'unknown'],
      ['总计', undefined, undefined, '1072.84'],
      ['总计', general, undefined, 'unknown'],
    ],
  ],
  [
    'an unknown part makes what it belongs to unknown and nothing else',
    { ...flows, 结转和结余: '年初: { 财政拨款: 1, 其他资金: 未公布 }' },
    [
      ['年初', undefined, undefined, 'unknown'],
      ['年末', undefined, undefined, 'unknown'],
      ['年末', '其他资金', undefined, 'unknown'],
      ['年末', '财政拨款', undefined, '-113.35'],
      ['总计', '财政拨款', undefined, '647.47'],
    ],
  ],
  [
    '依法不公开 stays withheld',
    { ...flows, 结转和结余: `年初: { ${general}: 依法不公开 }` },
    [
      ['年末', general, undefined, 'withheld'],
      ['总计', undefined, undefined, 'withheld'],
      ['年末', fund, undefined, '3'],
    ],
  ],
]);

tell('a stated 年末', [
  [
    'is printed as stated, the rest is computed',
    { ...flows, 结转和结余: `年初: { 财政拨款: 200 }\n年末: { 财政拨款: 85.66 }` },
    [
      ['年末', '财政拨款', undefined, '85.66'],
      ['年末', '其他资金', undefined, '4'],
    ],
  ],
  [
    'gives 总计 from the side of expenditure where 年初 is unknown',
    { ...flows, 结转和结余: '年初: { 财政拨款: 未公布 }\n年末: { 财政拨款: 100, 其他资金: 4 }' },
    [
      ['总计', '财政拨款', undefined, '860.82'],
      ['总计', undefined, undefined, '870.82'],
      ['总计', '其他资金', undefined, '10'],
    ],
  ],
  [
    'and a stated 年初 may come as 指标 under 已知合计',
    {
      ...flows,
      结转和结余: '年初: { 财政拨款: 406.96, 其他资金: 未公布 }',
      已知合计: `- { 指标: 年初结转和结余, 金额: 416.37 }
- { 指标: 年末财政拨款结转和结余, 金额: 292.6 }`,
    },
    [
      ['年初', undefined, undefined, '416.37'],
      ['年初', '其他资金', undefined, 'unknown'],
      ['年末', undefined, undefined, '306.02'],
      ['年末', '财政拨款', undefined, '292.6'],
      ['总计', undefined, undefined, '1072.84'],
    ],
  ],
]);

const split = `分科目:
  - { 科目: '2121301', 资金来源: ${fund}, 年初: 240 }
  - { 科目: '2121399', 资金来源: ${fund}, 年初: 80, 年末: 83.01 }`;

tell('balances by 科目', [
  [
    'stand beside the total and are not added to it',
    { ...flows, 结转和结余: `年初: { ${fund}: 320 }\n${split}` },
    [
      ['年初', fund, undefined, '320'],
      ['年初', fund, '2121301', '240'],
      ['年初', fund, '21213', '320'],
      ['年初', fund, '229', '0'],
      ['年初', fund, '', '0'],
      ['年末', fund, '2121301', '240'],
      ['年末', fund, '2121399', '83.01'],
      ['年末', fund, undefined, '323'],
    ],
  ],
  [
    'make up the total where none is given',
    { ...flows, 结转和结余: split },
    [
      ['年初', fund, undefined, '320'],
      ['年初', undefined, undefined, '320'],
      ['年初', general, undefined, '0'],
    ],
  ],
  [
    'that say only 财政拨款 are open among the budgets, and counted once',
    { ...flows, 结转和结余: "分科目: [{ 科目: '2121301', 资金来源: 财政拨款, 年初: 10 }]" },
    [
      ['年初', '财政拨款', undefined, '10'],
      ['年初', general, undefined, 'unknown'],
      ['年初', fund, undefined, 'unknown'],
      ['年初', undefined, undefined, '10'],
    ],
  ],
  [
    'that the source does not give are unknown, unless there is nothing to split',
    { ...flows, 结转和结余: `年初: { ${fund}: 5 }` },
    [
      ['年初', fund, '2121399', 'unknown'],
      ['年初', general, '2120199', '0'],
      ['年末', fund, '2121399', 'unknown'],
    ],
  ],
]);
