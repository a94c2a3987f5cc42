import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ledger, Question } from '../../src/accounts/query.ts';
import { booksOf, inWords } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const fund = '政府性基金预算财政拨款';
const state = '国有资本经营预算财政拨款';

/** A file, and what the books answer to questions about it. */
interface Story {
  name: string;
  parts: Parts;
  answers: [Ledger, Question, string][];
}

function tell(name: string, stories: readonly Story[]): void {
  const test = suite(name);
  for (const story of stories) {
    test(story.name, () => {
      const books = booksOf(story.parts);
      for (const [ledger, question, expected] of story.answers) {
        const words = `${ledger} ${JSON.stringify(question)}`;
        assert.is(`${words} ${inWords(books.ask(ledger, question))}`, `${words} ${expected}`);
      }
    });
  }
  test.run();
}

tell('what is listed is added, what is not listed is zero', [
  {
    name: 'rows of the same 科目 and 资金来源 add up',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 17.95 }
- { 科目: '2080505', 资金来源: ${general}, 项目支出: 2.05 }
- { 科目: '2120199', 资金来源: ${fund}, 项目支出: 30 }
- { 科目: '2120199', 资金来源: 其他资金, 经营支出: 4, 上缴上级支出: 1 }`,
    },
    answers: [
      ['expenditure', {}, '55'],
      ['expenditure', { funds: general }, '20'],
      ['expenditure', { funds: '财政拨款' }, '50'],
      ['expenditure', { subject: '208' }, '20'],
      ['expenditure', { subject: '20805', nature: '项目支出' }, '2.05'],
      ['expenditure', { subject: '212', nature: '经营支出' }, '4'],
      ['expenditure', { nature: '上缴上级支出' }, '1'],
      ['expenditure', { subject: '221' }, '0'],
      ['expenditure', { funds: state }, '0'],
      ['expenditure', { nature: '对附属单位补助支出' }, '0'],
    ],
  },
  {
    name: 'income by source, and by the funds it feeds',
    parts: {
      收入: `- { 科目: '2120101', 一般公共预算财政拨款收入: 60, 其他收入: 0.4 }
- { 科目: '2120199', 事业收入: 8, 政府性基金预算财政拨款收入: 5 }`,
    },
    answers: [
      ['income', {}, '73.4'],
      ['income', { incomeSource: '财政拨款收入' }, '65'],
      ['income', { funds: '其他资金' }, '8.4'],
      ['income', { funds: fund }, '5'],
      ['income', { subject: '2120199', incomeSource: '事业收入' }, '8'],
      ['income', { subject: '2120101', incomeSource: '事业收入' }, '0'],
      ['income', { incomeSource: '上级补助收入' }, '0'],
    ],
  },
  {
    name: 'amounts by 经济科目 and by project are parts of the same entry',
    parts: {
      支出: `- 科目: '2120101'
  资金来源: ${general}
  基本支出: { '30101': 10, '30201': 2.5, '303': 1 }
  项目支出:
    - { 项目名称: 甲, 金额: 3 }
    - { 项目名称: 乙, 经济分类: { '30227': 4 } }`,
    },
    answers: [
      ['expenditure', { funds: general }, '20.5'],
      ['expenditure', { nature: '基本支出' }, '13.5'],
      ['expenditure', { nature: '项目支出' }, '7'],
      ['economic', { funds: general, nature: '基本支出', economic: '人员经费' }, '11'],
      ['economic', { funds: general, nature: '基本支出', economic: '公用经费' }, '2.5'],
      ['economic', { funds: general, nature: '基本支出', economic: '302' }, '2.5'],
      ['economic', { funds: general, nature: '基本支出', economic: '30301' }, 'unknown'],
      ['economic', { funds: general, economic: '30227' }, 'unknown'],
    ],
  },
]);

tell('what the source leaves open is not guessed', [
  {
    name: '合计 of fiscal money is open between 基本 and 项目 only',
    parts: { 支出: `- { 科目: '2080505', 资金来源: ${general}, 合计: 17.95 }` },
    answers: [
      ['expenditure', { subject: '2080505' }, '17.95'],
      ['expenditure', { nature: '基本支出' }, 'unknown'],
      ['expenditure', { nature: '项目支出' }, 'unknown'],
      ['expenditure', { nature: '经营支出' }, '0'],
      ['expenditure', { subject: '221', nature: '基本支出' }, '0'],
    ],
  },
  {
    name: '合计 of other money is open among all five natures',
    parts: { 支出: '- { 资金来源: 其他资金, 合计: 4 }' },
    answers: [
      ['expenditure', { nature: '经营支出' }, 'unknown'],
      ['expenditure', { funds: general, nature: '基本支出' }, '0'],
    ],
  },
  {
    name: '财政拨款 is open among three budgets, and is none of 其他资金',
    parts: {
      收入: '- { 财政拨款收入: 40 }',
      支出: "- { 科目: '2120199', 资金来源: 财政拨款, 项目支出: 40 }",
    },
    answers: [
      ['expenditure', { funds: '财政拨款' }, '40'],
      ['expenditure', { funds: general }, 'unknown'],
      ['expenditure', { funds: state }, 'unknown'],
      ['expenditure', { funds: '其他资金' }, '0'],
      ['income', { incomeSource: '财政拨款收入' }, '40'],
      ['income', { incomeSource: '一般公共预算财政拨款收入' }, 'unknown'],
      ['income', { incomeSource: '事业收入' }, '0'],
    ],
  },
  {
    name: 'no 资金来源 at all is open among all four',
    parts: { 支出: "- { 科目: '2120199', 项目支出: 40 }" },
    answers: [
      ['expenditure', {}, '40'],
      ['expenditure', { funds: '其他资金' }, 'unknown'],
      ['expenditure', { funds: '财政拨款' }, 'unknown'],
    ],
  },
  {
    name: 'an open zero is zero for everyone',
    parts: { 支出: '- { 资金来源: 财政拨款, 合计: 0 }' },
    answers: [
      ['expenditure', { funds: general, nature: '基本支出' }, '0'],
      ['expenditure', { funds: fund }, '0'],
    ],
  },
  {
    name: 'a 类 without finer codes is open to its 款 and 项, not to others',
    parts: { 支出: `- { 科目: '212', 资金来源: ${general}, 项目支出: 7 }` },
    answers: [
      ['expenditure', { subject: '212' }, '7'],
      ['expenditure', { subject: '21201' }, 'unknown'],
      ['expenditure', { subject: '2120199' }, 'unknown'],
      ['expenditure', { subject: '208' }, '0'],
    ],
  },
  {
    name: 'entries without 科目 have a row of their own (未分科目) and stand in no other',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 5 }
- { 资金来源: ${fund}, 项目支出: 141.81 }`,
    },
    answers: [
      ['expenditure', { subject: '' }, '141.81'],
      ['expenditure', { subject: '', funds: general }, '0'],
      ['expenditure', { subject: '208' }, '5'],
      ['expenditure', { subject: '212', funds: fund }, '0'],
      ['expenditure', {}, '146.81'],
    ],
  },
]);

tell('never a partial sum', [
  {
    name: 'one 未公布 among the parts leaves the sum unknown, and the others as they are',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 5 }
- { 科目: '2120199', 资金来源: ${general}, 基本支出: 未公布 }`,
    },
    answers: [
      ['expenditure', { funds: general }, 'unknown'],
      ['expenditure', { subject: '208' }, '5'],
      ['expenditure', { subject: '212' }, 'unknown'],
      ['expenditure', { nature: '项目支出' }, '0'],
    ],
  },
  {
    name: '依法不公开 is neither zero nor unknown, also where it may only belong',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 5 }
- { 科目: '2120199', 资金来源: 财政拨款, 合计: 依法不公开 }
- { 科目: '2210201', 资金来源: ${general}, 基本支出: 未公布 }`,
    },
    answers: [
      ['expenditure', {}, 'withheld'],
      ['expenditure', { funds: fund }, 'withheld'],
      ['expenditure', { subject: '2210201' }, 'unknown'],
      ['expenditure', { subject: '2080505' }, '5'],
      ['expenditure', { funds: '其他资金' }, '0'],
    ],
  },
]);

tell('known sums', [
  {
    name: 'stand in where the parts are open, and only for their own dimensions',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 合计: 40 }
- { 资金来源: ${fund}, 项目支出: 60 }`,
      已知合计: `- { 支出性质: 基本支出, 金额: 30 }
- { 资金来源: ${general}, 支出性质: 项目支出, 金额: 10 }`,
    },
    answers: [
      ['expenditure', { nature: '基本支出' }, '30'],
      ['expenditure', { funds: general, nature: '项目支出' }, '10'],
      ['expenditure', { funds: general, nature: '基本支出' }, 'unknown'],
      ['expenditure', { nature: '项目支出' }, 'unknown'],
      ['expenditure', {}, '100'],
    ],
  },
  {
    name: 'are printed as stated beside complete parts too, and never added',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 33.33 }
- { 科目: '2120199', 资金来源: ${general}, 基本支出: 66.66 }`,
      已知合计: '- { 支出性质: 基本支出, 金额: 100 }',
    },
    answers: [
      ['expenditure', { nature: '基本支出' }, '100'],
      ['expenditure', {}, '99.99'],
    ],
  },
  {
    name: 'that are themselves not published say nothing; withheld ones do',
    parts: {
      支出: `- { 科目: '2080505', 资金来源: ${general}, 基本支出: 1, 项目支出: 2 }`,
      已知合计: `- { 支出性质: 基本支出, 金额: 未公布 }
- { 支出性质: 项目支出, 金额: 依法不公开 }`,
    },
    answers: [
      ['expenditure', { nature: '基本支出' }, '1'],
      ['expenditure', { nature: '项目支出' }, 'withheld'],
    ],
  },
  {
    name: 'by 指标 are the known sums of the question that the indicator answers',
    parts: {
      收入: '- { 一般公共预算财政拨款收入: 未公布 }',
      支出: "- { 科目: '2120199', 合计: 80 }",
      已知合计: `- { 指标: 本年收入合计, 金额: 90 }
- { 指标: 一般公共预算财政拨款支出, 金额: 70 }
- { 指标: 人员经费, 金额: 50 }`,
    },
    answers: [
      ['income', {}, '90'],
      ['expenditure', { funds: general }, '70'],
      ['economic', { funds: general, nature: '基本支出', economic: '人员经费' }, '50'],
      ['income', { incomeSource: '财政拨款收入' }, 'unknown'],
    ],
  },
]);

tell('经济分类 given on its own', [
  {
    name: 'is complete for its 资金来源 and 支出性质: a code that is not listed is zero there',
    parts: {
      支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 30, 项目支出: 70 }`,
      经济分类: `- 资金来源: ${general}
  基本支出: { '30101': 20, '30201': 10 }`,
    },
    answers: [
      ['economic', { funds: general, nature: '基本支出', economic: '30101' }, '20'],
      ['economic', { funds: general, nature: '基本支出', economic: '30202' }, '0'],
      ['economic', { funds: general, nature: '基本支出', economic: '301' }, '20'],
      ['economic', { funds: general, nature: '基本支出' }, '30'],
      ['economic', { funds: general, nature: '项目支出', economic: '30201' }, 'unknown'],
      ['economic', { funds: general, economic: '30201' }, 'unknown'],
      ['economic', { funds: general, nature: '基本支出', economic: '公用经费' }, '10'],
    ],
  },
  {
    name: 'may only name what it contains',
    parts: {
      经济分类: `- 资金来源: ${general}
  基本支出: { '30101': 未公布, '30201': 10 }`,
    },
    answers: [
      ['economic', { funds: general, nature: '基本支出', economic: '30101' }, 'unknown'],
      ['economic', { funds: general, nature: '基本支出', economic: '人员经费' }, 'unknown'],
      ['economic', { funds: general, nature: '基本支出', economic: '公用经费' }, '10'],
      ['economic', { funds: general, nature: '基本支出', economic: '30102' }, '0'],
    ],
  },
  {
    name: 'of 基本 leaves an entry that is open between 基本 and 项目 to 项目, amount unknown',
    parts: {
      支出: `- { 科目: '2120199', 资金来源: ${general}, 合计: 100 }`,
      经济分类: `- 资金来源: ${general}
  基本支出: { '30101': 20 }`,
    },
    answers: [
      ['economic', { funds: general, nature: '基本支出' }, '20'],
      ['economic', { funds: general, nature: '项目支出' }, 'unknown'],
      ['economic', { funds: general, economic: '30227' }, 'unknown'],
    ],
  },
]);
