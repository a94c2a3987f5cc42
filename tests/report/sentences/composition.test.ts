import { reportOf } from '../../support/make-disclosure.ts';
import { paragraphsOf } from '../../support/read-report.ts';
import { tellSentences } from '../../support/tell-sentences.ts';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const few = '{ 列出零值收支项目: false }';

tellSentences('本年收入合计 by source', '收入决算情况说明', [
  {
    name: 'zero items stand where the wording lists them',
    parts: { 收入: '- { 一般公共预算财政拨款收入: 96.5, 政府性基金预算财政拨款收入: 3.5 }' },
    says: [
      '2020年本年收入合计100.00万元，其中：一般公共预算财政拨款收入96.50万元，占96.50%；政府性基金预算财政拨款收入3.50万元，占3.50%；国有资本经营预算财政拨款收入0万元，占0%；上级补助收入0万元，占0%；事业收入0万元，占0%；经营收入0万元，占0%；附属单位上缴收入0万元，占0%；其他收入0万元，占0%。',
    ],
  },
  {
    name: 'and are left out where it does not',
    parts: { 表述: few, 收入: '- { 一般公共预算财政拨款收入: 2, 事业收入: 1 }' },
    says: [
      '2020年本年收入合计3.00万元，其中：一般公共预算财政拨款收入2.00万元，占66.67%；事业收入1.00万元，占33.33%。',
    ],
  },
  {
    name: 'one decimal, whole ones with it',
    parts: {
      表述: '{ 列出零值收支项目: false, 百分比小数位: 1, 整数百分比: 保留小数, 金额末尾零: 去掉 }',
      收入: '- { 一般公共预算财政拨款收入: 622.97, 政府性基金预算财政拨款收入: 23.5 }',
    },
    says: [
      '2020年本年收入合计646.47万元，其中：一般公共预算财政拨款收入622.97万元，占96.4%；政府性基金预算财政拨款收入23.5万元，占3.6%。',
    ],
  },
  {
    name: 'no decimals',
    parts: {
      表述: '{ 列出零值收支项目: false, 百分比小数位: 0, 金额末尾零: 去掉 }',
      收入: '- { 一般公共预算财政拨款收入: 182.42, 其他收入: 37.17 }',
    },
    says: [
      '2020年本年收入合计219.59万元，其中：一般公共预算财政拨款收入182.42万元，占83%；其他收入37.17万元，占17%。',
    ],
  },
  {
    name: 'two decimals, whole ones with them',
    parts: {
      表述: '{ 列出零值收支项目: false, 百分比小数位: 2, 整数百分比: 保留小数 }',
      收入: '- { 事业收入: 4 }',
    },
    says: ['2020年本年收入合计4.00万元，其中：事业收入4.00万元，占100.00%。'],
  },
  {
    name: 'a source that says only 财政拨款 is named so',
    parts: { 表述: few, 收入: '- { 财政拨款收入: 90, 其他收入: 10 }' },
    says: [
      '2020年本年收入合计100.00万元，其中：财政拨款收入90.00万元，占90%；其他收入10.00万元，占10%。',
    ],
  },
  {
    name: 'an item that is not published beside a known total',
    parts: {
      表述: few,
      收入: '- { 一般公共预算财政拨款收入: 60, 事业收入: 未公布 }',
      已知合计: '- { 指标: 本年收入合计, 金额: 80 }',
    },
    says: [
      '2020年本年收入合计80.00万元，其中：一般公共预算财政拨款收入60.00万元，占75%；事业收入未公布。',
    ],
  },
  {
    name: 'an item that is withheld by law',
    parts: {
      表述: few,
      收入: '- { 一般公共预算财政拨款收入: 60, 其他收入: 依法不公开 }',
      已知合计: '- { 指标: 本年收入合计, 金额: 80 }',
    },
    says: [
      '2020年本年收入合计80.00万元，其中：一般公共预算财政拨款收入60.00万元，占75%；其他收入（依法不公开）。',
    ],
  },
  {
    name: 'no income at all',
    parts: { 表述: few, 收入: '[]' },
    says: ['2020年本年收入合计0万元。'],
  },
  {
    name: 'zero shares of a zero total have no rate',
    parts: { 收入: '[]' },
    says: [
      '2020年本年收入合计0万元，其中：一般公共预算财政拨款收入0万元；政府性基金预算财政拨款收入0万元；国有资本经营预算财政拨款收入0万元；上级补助收入0万元；事业收入0万元；经营收入0万元；附属单位上缴收入0万元；其他收入0万元。',
    ],
  },
  { name: 'unknown: nothing is said', parts: { 收入: '- { 事业收入: 未公布 }' }, says: [] },
]);

tellSentences('本年支出合计 by nature', '支出决算情况说明', [
  {
    name: 'all five, zeros included',
    says: [
      '2020年本年支出合计100.00万元，其中：基本支出100.00万元，占100%；项目支出0万元，占0%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。',
    ],
  },
  {
    name: 'shares are rounded one by one and not forced to 100',
    parts: {
      表述: few,
      支出: "- { 科目: '2120199', 资金来源: 其他资金, 基本支出: 1, 项目支出: 1, 经营支出: 1 }",
    },
    says: [
      '2020年本年支出合计3.00万元，其中：基本支出1.00万元，占33.33%；项目支出1.00万元，占33.33%；经营支出1.00万元，占33.33%。',
    ],
  },
  {
    name: 'an open split says the total, and does not pass the zeros off for the whole',
    parts: { 支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 合计: 100 }" },
    says: ['2020年本年支出合计100.00万元。'],
  },
  {
    name: 'a split known from published sums',
    parts: {
      表述: few,
      支出: "- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, 合计: 100 }",
      已知合计: '- { 支出性质: 基本支出, 金额: 40 }\n- { 支出性质: 项目支出, 金额: 60 }',
    },
    says: [
      '2020年本年支出合计100.00万元，其中：基本支出40.00万元，占40%；项目支出60.00万元，占60%。',
    ],
  },
]);

const words = suite('部门 and 单位');

const unit = '名称: 示例市示例中心\n类别: 单位\n单位性质: 事业\n';

for (const [category, text] of [
  ['部门', undefined],
  ['单位', unit],
] as const) {
  words(`a ${category} is called so in its title, its headings and its sentences`, () => {
    const report = reportOf(
      {
        预算绩效: '{ 编制目标项目数: 2 }',
        公开日期: '2021-09-26',
      },
      text === undefined ? {} : { unit: text },
    );
    assert.match(report.title, new RegExp(`2020年度${category}决算$`));
    assert.is(report.parts[0]?.title, `${category}概况`);
    assert.is(report.parts[1]?.title, `2020年度${category}决算情况说明`);
    const performance = paragraphsOf(report, '预算绩效管理情况').join('');
    assert.match(performance, `本${category}对2个项目编制了绩效目标`);
  });
}

words.run();
