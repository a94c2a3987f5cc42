import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  computeIndicator,
  indicator,
  indicatorNames,
  priorIndicator,
} from '../../src/accounts/indicators.ts';
import { booksOf, inWords } from '../support/make-disclosure.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';

const small: Parts = {
  收入: '- { 一般公共预算财政拨款收入: 70, 政府性基金预算财政拨款收入: 10, 其他收入: 5 }',
  支出: `- { 科目: '2120101', 资金来源: ${general}, 基本支出: { '30101': 40, '30217': 2 }, 项目支出: 20 }
- { 科目: '2121399', 资金来源: 政府性基金预算财政拨款, 项目支出: 8 }
- { 科目: '2230105', 资金来源: 国有资本经营预算财政拨款, 项目支出: 1 }
- { 科目: '2120101', 资金来源: 其他资金, 基本支出: 3 }`,
  结转和结余: `年初: { ${general}: 4, 国有资本经营预算财政拨款: 1, 其他资金: 2 }
使用非财政拨款结余: 0.5
结余分配: 0.25`,
  三公经费: '- { 项目: 公务接待费, 决算: 2 }',
  机关运行经费: '{ 决算: 9.5 }',
  政府采购: '{ 货物: 1, 工程: 2, 服务: 3.5 }',
};

const expected: Record<string, string> = {
  收支总计: '92.5',
  本年收入合计: '85',
  本年支出合计: '74',
  财政拨款收入: '80',
  一般公共预算财政拨款收入: '70',
  政府性基金预算财政拨款收入: '10',
  国有资本经营预算财政拨款收入: '0',
  上级补助收入: '0',
  事业收入: '0',
  经营收入: '0',
  附属单位上缴收入: '0',
  其他收入: '5',
  本年收支差额: '11',
  基本支出: '45',
  项目支出: '29',
  年初结转和结余: '7',
  年末结转和结余: '18.25',
  使用非财政拨款结余: '0.5',
  结余分配: '0.25',
  财政拨款收支总计: '85',
  财政拨款支出: '71',
  年初财政拨款结转和结余: '5',
  年末财政拨款结转和结余: '14',
  一般公共预算财政拨款支出: '62',
  政府性基金预算财政拨款支出: '8',
  国有资本经营预算财政拨款支出: '1',
  一般公共预算财政拨款基本支出: '42',
  一般公共预算财政拨款项目支出: '20',
  人员经费: '40',
  公用经费: '2',
  '“三公”经费': '2',
  '因公出国（境）费': '0',
  公务用车购置及运行维护费: '0',
  公务用车购置费: '0',
  公务用车运行维护费: '0',
  公务接待费: '2',
  机关运行经费: '9.5',
  政府采购支出总额: '6.5',
};

const names = suite('indicators');

names('there is one for every official name, and nothing more', () => {
  assert.equal([...indicatorNames].sort(), Object.keys(expected).sort());
});

for (const [name, amount] of Object.entries(expected)) {
  names(`${name} of a small file is ${amount}`, () =>
    assert.is(inWords(indicator(booksOf(small), name)), amount),
  );
}

names('收支总计 is the same from the side of expenditure', () => {
  const books = booksOf(small);
  const sum = ['本年支出合计', '结余分配', '年末结转和结余'].map((name) =>
    Number(indicator(books, name)),
  );
  assert.is(
    sum.reduce((total, amount) => total + amount),
    indicator(books, '收支总计'),
  );
});

names(
  'as stated under 已知合计, whatever the parts say; what was not published says nothing',
  () => {
    const books = booksOf({
      ...small,
      已知合计: `- { 指标: 收支总计, 金额: 92.51 }
- { 指标: 本年支出合计, 金额: 未公布 }
- { 指标: 基本支出, 金额: 45.01 }`,
    });
    assert.is(inWords(indicator(books, '收支总计')), '92.51');
    assert.is(inWords(computeIndicator(books, '收支总计')), '92.5');
    assert.is(inWords(indicator(books, '本年支出合计')), '74');
    assert.is(inWords(indicator(books, '基本支出')), '45.01');
    assert.is(inWords(computeIndicator(books, '基本支出')), '45');
  },
);

names('a stated total of 政府采购 stands in where a kind is not published, and only there', () => {
  const total = (goods: string): string =>
    inWords(
      indicator(
        booksOf({
          政府采购: `{ 货物: ${goods}, 工程: 0, 服务: 1 }`,
          已知合计: '- { 指标: 政府采购支出总额, 金额: 40 }',
        }),
        '政府采购支出总额',
      ),
    );
  assert.is(total('未公布'), '40');
  assert.is(total('38.99'), '39.99');
});

names('that nobody entered are unknown, not zero', () => {
  const books = booksOf({});
  assert.is(indicator(books, '机关运行经费'), 'unknown');
  assert.is(indicator(books, '政府采购支出总额'), 'unknown');
  assert.is(indicator(books, '没有的指标'), 'unknown');
});

names.run();

const prior = suite('last year’s figure');

const lastYear = booksOf({
  年度: '2019',
  版式: '四川-2020',
  收入: '- { 一般公共预算财政拨款收入: 90 }',
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 未公布 }`,
});

const cases: [string, string | null, boolean, string, string][] = [
  ['comes from last year’s file', null, true, '收支总计', '90'],
  ['comes from 上年 where there is no file', '{ 收支总计: 80 }', false, '收支总计', '80'],
  ['last year’s file beats 上年', '{ 收支总计: 80 }', true, '收支总计', '90'],
  [
    '上年 with a 调整原因 restates last year’s file',
    '{ 收支总计: { 金额: 85, 调整原因: 合并一个单位 } }',
    true,
    '收支总计',
    '85',
  ],
  [
    '上年 fills what last year’s file leaves open',
    '{ 本年支出合计: 88 }',
    true,
    '本年支出合计',
    '88',
  ],
  ['is unknown where neither says anything', null, true, '本年支出合计', 'unknown'],
  ['is unknown without file and 上年', null, false, '收支总计', 'unknown'],
  ['may be withheld', '{ 收支总计: 依法不公开 }', false, '收支总计', 'withheld'],
  ['zero is known', '{ 收支总计: 0 }', false, '收支总计', '0'],
  [
    'of “三公”经费 follows from its three items',
    '{ 因公出国（境）费: 0, 公务用车购置及运行维护费: 3.73, 公务接待费: 0.2 }',
    false,
    '“三公”经费',
    '3.93',
  ],
  [
    'of “三公”经费 does not follow from two of them',
    '{ 公务用车购置及运行维护费: 3.73, 公务接待费: 0.2 }',
    false,
    '“三公”经费',
    'unknown',
  ],
];

for (const [name, given, hasFile, indicatorName, amount] of cases) {
  prior(name, () => {
    const books = booksOf({ 上年: given });
    const found = priorIndicator(books, hasFile ? lastYear : undefined, indicatorName);
    assert.is(inWords(found), amount);
  });
}

prior.run();
