import { tellSentences } from '../../support/tell-sentences.ts';

const title = '收入支出决算总体情况说明';
const carried = '{ 总计列结转: true, 金额末尾零: 去掉, 百分比小数位: 1, 整数百分比: 保留小数 }';
const reason = '{ 收入支出决算总体情况说明: { 变动原因: 新增项目。 } }';

tellSentences('收、支总计 and last year’s', title, [
  {
    name: 'without last year’s figure nothing is compared',
    says: ['2020年度收、支总计100.00万元。'],
  },
  {
    name: 'a reason without a comparison would hang in the air',
    parts: { 说明: reason },
    says: ['2020年度收、支总计100.00万元。'],
  },
  {
    name: 'more than last year: 增加 pairs with 增长, the reason follows without a second stop',
    parts: { 上年: '{ 收支总计: 80 }', 说明: reason },
    says: [
      '2020年度收、支总计100.00万元。与2019年相比，收、支总计各增加20.00万元，增长25%。主要变动原因是新增项目。',
    ],
  },
  {
    name: 'less than last year: 减少 pairs with 下降',
    parts: { 上年: '{ 收支总计: 160 }' },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计各减少60.00万元，下降37.50%。'],
  },
  {
    name: 'the same as last year: 持平, and no reason for what did not change',
    parts: { 上年: '{ 收支总计: 100 }', 说明: reason },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计持平。'],
  },
  {
    name: 'a change that rounds to nothing is 持平, not 增加0.00万元',
    parts: { 上年: '{ 收支总计: 100.004999 }' },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计持平。'],
  },
  {
    name: 'half a step more is a change',
    parts: { 上年: '{ 收支总计: 99.995 }' },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计各增加0.01万元，增长0.01%。'],
  },
  {
    name: 'a rate that rounds to nothing is left out: no 增长0%',
    parts: {
      收入: '- { 一般公共预算财政拨款收入: 1000 }',
      支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 1000 }",
      上年: '{ 收支总计: 999.99 }',
    },
    says: ['2020年度收、支总计1000.00万元。与2019年相比，收、支总计各增加0.01万元。'],
  },
  {
    name: 'on a base of zero there is no rate',
    parts: { 上年: '{ 收支总计: 0 }' },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计各增加100.00万元。'],
  },
  {
    name: 'nothing this year and nothing last year is 持平',
    parts: { 收入: '[]', 支出: '[]', 上年: '{ 收支总计: 0 }' },
    says: ['2020年度收、支总计0万元。与2019年相比，收、支总计持平。'],
  },
  {
    name: 'last year’s file is where the figure comes from',
    around: {
      lastYear: {
        版式: '四川-2019',
        收入: '- { 一般公共预算财政拨款收入: 50 }',
        支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 基本支出: 50 }",
      },
    },
    parts: { 上年: '{ 收支总计: { 金额: 125, 调整原因: 合并一个单位 } }' },
    says: ['2020年度收、支总计100.00万元。与2019年相比，收、支总计各减少25.00万元，下降20%。'],
  },
  {
    name: '依法不公开 is said, not compared',
    parts: { 收入: '- { 一般公共预算财政拨款收入: 依法不公开 }', 上年: '{ 收支总计: 80 }' },
    says: ['2020年度收、支总计（依法不公开）。'],
  },
  {
    name: 'an unknown total says nothing at all',
    parts: { 收入: '- { 一般公共预算财政拨款收入: 未公布 }' },
    says: [],
  },
  {
    name: 'with thousands separators where the file wants them',
    parts: {
      表述: '{ 千分位: true }',
      收入: '- { 一般公共预算财政拨款收入: 1234567.891 }',
      上年: '{ 收支总计: 234567.891 }',
    },
    says: [
      '2020年度收、支总计1,234,567.89万元。与2019年相比，收、支总计各增加1,000,000.00万元，增长426.32%。',
    ],
  },
  {
    name: 'a file in 元 prints 万元, rounded once',
    parts: {
      金额单位: '元',
      收入: '- { 一般公共预算财政拨款收入: 1062840049.99 }',
      上年: '{ 收支总计: 1062840000 }',
    },
    says: ['2020年度收、支总计106284.00万元。与2019年相比，收、支总计持平。'],
  },
]);

tellSentences('收、支总计 with what was carried over', title, [
  {
    name: 'both sides name it where the wording wants it',
    parts: {
      表述: carried,
      结转和结余: '年初: { 一般公共预算财政拨款: 16.37 }\n年末: { 一般公共预算财政拨款: 16.37 }',
      上年: '{ 收支总计: 155.16 }',
    },
    says: [
      '2020年度收入总计116.37万元（其中：年初结转和结余16.37万元），2020年度支出总计116.37万元（其中：年末结转和结余16.37万元）。与2019年相比，收入、支出总计各减少38.79万元，下降25.0%。',
    ],
  },
  {
    name: 'zero is said as zero',
    parts: { 表述: carried },
    says: [
      '2020年度收入总计100万元（其中：年初结转和结余0万元），2020年度支出总计100万元（其中：年末结转和结余0万元）。',
    ],
  },
  {
    name: 'what is not published is left out',
    parts: {
      表述: carried,
      结转和结余: '年初: { 财政拨款: 未公布 }',
      已知合计: '- { 指标: 收支总计, 金额: 123.4 }',
    },
    says: ['2020年度收入总计123.4万元，2020年度支出总计123.4万元。'],
  },
]);

const fiscal = '财政拨款收入支出决算总体情况说明';

tellSentences('财政拨款收、支总计', fiscal, [
  {
    name: 'counts only fiscal money',
    parts: {
      收入: '- { 一般公共预算财政拨款收入: 100, 事业收入: 7 }',
      结转和结余: '年初: { 一般公共预算财政拨款: 6.96, 其他资金: 9.41 }',
      上年: '{ 财政拨款收支总计: 142.95 }',
      说明: '{ 财政拨款收入支出决算总体情况说明: { 变动原因: 项目减少 } }',
    },
    says: [
      '2020年财政拨款收、支总计106.96万元。与2019年相比，财政拨款收、支总计各减少35.99万元，下降25.18%。主要变动原因是项目减少。',
    ],
  },
  {
    name: 'with what was carried over where the wording wants it',
    parts: { 表述: carried, 结转和结余: '年初: { 财政拨款: 6.96, 其他资金: 9.41 }' },
    says: [
      '2020年财政拨款收入总计106.96万元（其中：年初财政拨款结转和结余6.96万元），支出总计106.96万元（其中：年末财政拨款结转和结余6.96万元）。',
    ],
  },
  {
    name: 'the same as last year is 持平',
    parts: { 上年: '{ 财政拨款收支总计: 100 }' },
    says: ['2020年财政拨款收、支总计100.00万元。与2019年相比，财政拨款收、支总计持平。'],
  },
]);
