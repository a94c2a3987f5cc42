import { checkRule } from '../support/check-rules.ts';
import type { Parts } from '../support/make-disclosure.ts';

const general = '一般公共预算财政拨款';
const open = `- { 科目: '2120199', 资金来源: ${general}, 合计: 100 }`;
/** Stated sums over spending whose nature is open: their own parts decide nothing. */
const stated = (...rows: string[]): Parts => ({
  支出: open,
  已知合计: rows.map((row) => `- { ${row} }`).join('\n'),
});

checkRule(
  'C100',
  '已知的收入合计与各种来源',
  [
    {
      name: 'a total beside an unsplit appropriation and stated parts of it',
      parts: {
        收入: '- { 财政拨款收入: 100 }',
        已知合计:
          '- { 收入来源: 一般公共预算财政拨款收入, 金额: 70 }\n- { 收入来源: 政府性基金预算财政拨款收入, 金额: 20 }\n- { 收入来源: 国有资本经营预算财政拨款收入, 金额: 0 }',
      },
      at: '70 }',
      says: /^财政拨款收入写的是100\.00万元，一般公共预算财政拨款收入70\.00万元、政府性基金预算财政拨款收入20\.00万元之和是90\.00万元，相差10\.00万元：请核对“已知合计”$/,
    },
  ],
  [
    {
      name: 'parts that add up',
      parts: {
        收入: '- { 财政拨款收入: 100 }',
        已知合计:
          '- { 收入来源: 一般公共预算财政拨款收入, 金额: 80 }\n- { 收入来源: 政府性基金预算财政拨款收入, 金额: 20 }\n- { 收入来源: 国有资本经营预算财政拨款收入, 金额: 0 }',
      },
    },
    {
      name: 'a part that nobody knows',
      parts: {
        收入: '- { 财政拨款收入: 100 }',
        已知合计: '- { 收入来源: 一般公共预算财政拨款收入, 金额: 70 }',
      },
    },
  ],
);

const bySubject = (sum: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, 合计: 60 }\n- { 科目: '2120501', 资金来源: ${general}, 合计: 40 }`,
  已知合计: `- { 科目: '212', 支出性质: 基本支出, 金额: ${sum} }\n- { 科目: '21201', 支出性质: 基本支出, 金额: 30 }\n- { 科目: '21205', 支出性质: 基本支出, 金额: 20 }`,
});

checkRule(
  'C101',
  '已知合计与下级科目',
  [
    {
      name: 'a 类 beside its 款, just beyond the envelope of three rounded figures',
      parts: bySubject('50.015001'),
      at: '50.015001',
      says: /科目“212”基本支出写的是50\.015001万元，科目“21201”基本支出30\.00万元、科目“21205”基本支出20\.00万元之和是50\.00万元/,
    },
    {
      name: 'within it',
      parts: bySubject('50.015'),
      at: '50.015',
      level: 'hint',
      says: /四舍五入/,
    },
  ],
  [
    { name: 'equal', parts: bySubject('50') },
    {
      name: 'spending entered at the 类 belongs to none of its 款',
      parts: {
        ...bySubject('99'),
        支出: `- { 科目: '212', 资金来源: ${general}, 合计: 60 }\n- { 科目: '2120501', 资金来源: ${general}, 合计: 40 }`,
      },
    },
  ],
);

checkRule(
  'C102',
  '已知的支出合计与各种支出性质',
  [
    {
      name: '基本支出 and 项目支出 do not make up the whole',
      parts: stated(
        `资金来源: ${general}, 支出性质: 基本支出, 金额: 61`,
        `资金来源: ${general}, 支出性质: 项目支出, 金额: 40`,
      ),
      at: '61 }',
      says: /^一般公共预算财政拨款本年支出写的是100\.00万元，一般公共预算财政拨款基本支出61\.00万元、一般公共预算财政拨款项目支出40\.00万元之和是101\.00万元，相差1\.00万元/,
    },
  ],
  [
    {
      name: 'they do',
      parts: stated(
        `资金来源: ${general}, 支出性质: 基本支出, 金额: 60`,
        `资金来源: ${general}, 支出性质: 项目支出, 金额: 40`,
      ),
    },
    {
      name: 'one is not known',
      parts: stated(`资金来源: ${general}, 支出性质: 基本支出, 金额: 61`),
    },
  ],
);

const byFunds = (funds: string): Parts => ({
  支出: "- { 科目: '2120199', 资金来源: 财政拨款, 基本支出: 100 }",
  已知合计: `- { 资金来源: ${general}, 金额: 70 }\n- { 资金来源: 政府性基金预算财政拨款, 金额: ${funds} }\n- { 资金来源: 国有资本经营预算财政拨款, 金额: 0 }`,
});

checkRule(
  'C103',
  '已知合计与各种资金来源',
  [
    {
      name: 'three budgets do not make up 财政拨款',
      parts: byFunds('30.04'),
      at: '70 }',
      says: /^财政拨款本年支出写的是100\.00万元，.*之和是100\.04万元，相差0\.04万元/,
    },
  ],
  [{ name: 'they do', parts: byFunds('30') }],
);

const economic = (rest: string): Parts => ({
  支出: `- { 科目: '2120199', 资金来源: ${general}, 基本支出: 100 }`,
  经济分类: `- { 资金来源: ${general}, 基本支出: { '30101': 未公布, '30201': 未公布 } }`,
  已知合计: `- { 资金来源: ${general}, 支出性质: 基本支出, 经济科目: 人员经费, 金额: 80 }\n- { 资金来源: ${general}, 支出性质: 基本支出, 经济科目: 公用经费, 金额: ${rest} }`,
});

checkRule(
  'C104',
  '基本支出与人员经费、公用经费',
  [
    {
      name: 'as in a published disclosure: the two do not make up 基本支出',
      parts: economic('19.91'),
      at: '80 }',
      says: /^一般公共预算财政拨款基本支出写的是100\.00万元，一般公共预算财政拨款人员经费80\.00万元、一般公共预算财政拨款公用经费19\.91万元之和是99\.91万元，相差0\.09万元/,
    },
    {
      name: 'by a rounding',
      parts: economic('19.99'),
      at: '80 }',
      level: 'hint',
      says: /四舍五入/,
    },
  ],
  [{ name: 'they do', parts: economic('20') }],
);

const outgoing = (closing: string): Parts => ({
  收入: '- { 财政拨款收入: 未公布 }',
  已知合计: '- { 指标: 收支总计, 金额: 120 }',
  结转和结余: `年末: { 财政拨款: ${closing}, 其他资金: 0 }`,
});

checkRule(
  'C105',
  '收支总计与支出方',
  [
    {
      name: 'spending and what is left do not make up the total',
      parts: outgoing('15'),
      at: '年末',
      says: /^收支总计写的是120\.00万元，本年支出、结余分配与年末结转和结余之和是115\.00万元，相差5\.00万元/,
    },
  ],
  [{ name: 'they do', parts: outgoing('20') }],
);

const whole = (part: string): Parts => ({
  支出: `${open}\n- { 科目: '2120199', 资金来源: 其他资金, 合计: 50 }`,
  已知合计: `- { 支出性质: 基本支出, 金额: 90 }\n- { 资金来源: ${general}, 支出性质: 基本支出, 金额: ${part} }`,
});

checkRule(
  'C106',
  '部分不大于整体',
  [
    {
      name: 'a part of one fund larger than the whole',
      parts: { ...whole('91'), 支出: `- { 科目: '2120199', 合计: 150 }` },
      at: '91 }',
      says: /^一般公共预算财政拨款基本支出91\.00万元大于基本支出90\.00万元，多出1\.00万元/,
    },
  ],
  [{ name: 'not larger', parts: whole('90') }],
);

const opening = (second: string): Parts => ({
  结转和结余: `年初: { 政府性基金预算财政拨款: 320 }\n分科目: [{ 科目: '2121301', 资金来源: 政府性基金预算财政拨款, 年初: 240 }, { 科目: '2121399', 资金来源: 政府性基金预算财政拨款, 年初: ${second} }]`,
});

checkRule(
  'C107',
  '分科目的年初结转和结余',
  [
    {
      name: 'the 科目 do not make up the fund',
      parts: opening('60'),
      at: '320 }',
      says: /^年初结转和结余写的是320\.00万元，“分科目”的年初之和是300\.00万元，相差20\.00万元：请补上漏列的科目/,
    },
  ],
  [
    { name: 'they do', parts: opening('80') },
    { name: 'not published', parts: opening('未公布') },
  ],
);
