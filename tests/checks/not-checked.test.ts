/** What could not be checked is told with the identities, one line for each cause. */

import { checkRule } from '../support/check-rules.ts';

const spending = (rest: string): string =>
  `- { 科目: '2120199', 资金来源: 一般公共预算财政拨款, ${rest} }`;
const split = spending("基本支出: { '30101': 97, '30217': 3 }");

checkRule(
  'C033',
  '没有核对的关系',
  [
    {
      name: 'figures that the source leaves open, each with the identities that need it',
      parts: { 支出: spending('合计: 100') },
      at: '年度',
      level: 'hint',
      says: /^缺少基本支出（C01、J17、L06）、一般公共预算财政拨款基本支出（E01、J15、J17）、人员经费（F05、F07）、公用经费（F06、F07）的数：有关单元格留空，括号里的关系没有核对；知道的补上$/,
    },
    {
      name: 'an opening balance that is not published',
      parts: { 支出: split, 结转和结余: '{ 年初: { 财政拨款: 未公布, 其他资金: 0 } }' },
      at: '年度',
      level: 'hint',
      says: /^缺少收支总计（A04、A05、L01）、年初结转和结余（A03、A06、J18、K01）、年末结转和结余（A06、J18）、财政拨款收支总计（D03、D04、D05、L07）的数：/,
    },
    {
      name: 'an item of “三公”经费 whose 决算 is not published',
      parts: {
        支出: split,
        三公经费: '[{ 项目: 公务用车购置费, 资金来源: 政府性基金预算财政拨款, 决算: 未公布 }]',
      },
      at: '三公经费',
      level: 'hint',
      says: /^缺少公务用车购置费（J23、J24、G02、L20）的决算数：括号里的关系没有核对；知道的补上$/,
    },
    {
      name: 'a file of last year that is at fault itself',
      parts: {
        年度: '2021',
        版式: '四川-2021',
        支出: split,
        结转和结余: '{ 年初: { 财政拨款: 0 } }',
      },
      around: {
        lastYear: { 支出: "- { 科目: '2120198', 资金来源: 一般公共预算财政拨款, 合计: 100 }" },
      },
      at: '结转和结余',
      level: 'hint',
      says: /^上年的文件有错误：年初数没有和它的年末数核对（K01、K02、K03）；改正那个文件再检查$/,
    },
    {
      name: 'an item without 经济分类 beside it',
      parts: {
        支出: spending('基本支出: 100'),
        已知合计:
          "- { 账: 经济分类, 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 经济科目: '301', 金额: 90 }\n- { 账: 经济分类, 资金来源: 一般公共预算财政拨款, 支出性质: 基本支出, 经济科目: '302', 金额: 10 }\n- { 指标: 人员经费, 金额: 90 }\n- { 指标: 公用经费, 金额: 10 }",
        三公经费: '[{ 项目: 公务接待费, 决算: 3 }, { 项目: 因公出国（境）费, 决算: 0 }]',
      },
      at: '三公经费',
      level: 'hint',
      says: /^一般公共预算财政拨款的经济分类不全，没有和它核对公务接待费（J21、J24）：知道的补上$/,
    },
  ],
  [
    { name: 'all known', parts: { 支出: split } },
    {
      name: 'no file of last year is no fault of this one: the summary counts them',
      parts: { 支出: split, 上年: '{ 收支总计: 90 }' },
    },
    {
      name: 'last year is there',
      parts: { 年度: '2021', 版式: '四川-2021', 支出: split },
      around: { lastYear: { 支出: split } },
    },
    {
      name: 'all known of “三公”经费 too',
      parts: { 支出: split, 三公经费: '[{ 项目: 公务接待费, 决算: 3 }]' },
    },
    {
      name: 'withheld by law is not open',
      parts: { 支出: '- { 资金来源: 一般公共预算财政拨款, 基本支出: 依法不公开 }' },
    },
  ],
);

checkRule(
  'C035',
  '漏写的资金来源',
  [
    {
      name: 'one row without it among others',
      parts: { 支出: `${spending('基本支出: 60')}\n- { 科目: '2010301', 基本支出: 40 }` },
      at: "{ 科目: '2010301'",
      level: 'hint',
      says: /^这一行没有写“资金来源”：一般公共预算财政拨款支出因此算不出/,
    },
    {
      name: 'several',
      parts: {
        支出: `${spending('基本支出: 60')}\n- { 科目: '2010301', 基本支出: 30 }\n- { 科目: '2010302', 项目支出: 10 }`,
      },
      at: "{ 科目: '2010301'",
      level: 'hint',
      says: /（共 2 行）/,
    },
  ],
  [
    { name: 'every row has it', parts: { 支出: spending('基本支出: 100') } },
    { name: 'no row has it: the source does not split', parts: { 支出: '- { 基本支出: 100 }' } },
    {
      name: 'the sum is known otherwise',
      parts: {
        支出: `${spending('基本支出: 60')}\n- { 科目: '2010301', 基本支出: 40 }`,
        已知合计: '- { 指标: 一般公共预算财政拨款支出, 金额: 100 }',
      },
    },
  ],
);
