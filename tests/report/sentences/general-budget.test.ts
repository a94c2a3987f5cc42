import { tellSentences } from '../../support/tell-sentences.ts';

const funds = '资金来源: 一般公共预算财政拨款';
const staff = "科目: '2120199'";
const name = '城乡社区支出（类）城乡社区管理事务（款）其他城乡社区管理事务支出（项）';

tellSentences('一般公共预算财政拨款支出 as a whole', '一般公共预算财政拨款支出决算总体情况', [
  {
    name: 'with its share of all expenditure, its change and the reason',
    parts: {
      支出: `- { ${staff}, ${funds}, 基本支出: 740.32 }\n- { 资金来源: 政府性基金预算财政拨款, 项目支出: 141.81 }`,
      上年: '{ 一般公共预算财政拨款支出: 888.87 }',
      说明: '{ 一般公共预算财政拨款支出决算总体情况: { 变动原因: 本年无新增项目 } }',
    },
    says: [
      '2020年一般公共预算财政拨款支出740.32万元，占本年支出合计的83.92%。与2019年相比，一般公共预算财政拨款支出减少148.55万元，下降16.71%。主要变动原因是本年无新增项目。',
    ],
  },
  {
    name: 'no share of nothing',
    parts: { 收入: '[]', 支出: '[]' },
    says: ['2020年一般公共预算财政拨款支出0万元。'],
  },
  {
    name: 'no share where the whole is not known',
    parts: {
      支出: `- { ${staff}, ${funds}, 基本支出: 5 }\n- { 资金来源: 其他资金, 合计: 未公布 }`,
    },
    says: ['2020年一般公共预算财政拨款支出5.00万元。'],
  },
  {
    name: 'unknown between budgets: nothing is said',
    parts: { 支出: `- { ${staff}, 资金来源: 财政拨款, 合计: 5 }` },
    says: [],
  },
]);

tellSentences('its structure by 类', '一般公共预算财政拨款支出决算结构情况', [
  {
    name: 'the classes that occur, in official order',
    parts: {
      支出: `- { 科目: '2210201', ${funds}, 基本支出: 25.1 }\n- { 科目: '2080505', ${funds}, 基本支出: 74.9 }`,
    },
    says: [
      '2020年一般公共预算财政拨款支出100.00万元，主要用于以下方面：社会保障和就业支出74.90万元，占74.90%；住房保障支出25.10万元，占25.10%。',
    ],
  },
  {
    name: 'only the money of this budget',
    parts: {
      支出: `- { ${staff}, ${funds}, 基本支出: 10 }\n- { 科目: '2121399', 资金来源: 政府性基金预算财政拨款, 项目支出: 90 }`,
    },
    says: [
      '2020年一般公共预算财政拨款支出10.00万元，主要用于以下方面：城乡社区支出10.00万元，占100%。',
    ],
  },
  {
    name: 'what has no 科目 is named, not denied',
    parts: { 支出: `- { ${staff}, ${funds}, 基本支出: 10 }\n- { ${funds}, 项目支出: 30 }` },
    says: [
      '2020年一般公共预算财政拨款支出40.00万元，主要用于以下方面：城乡社区支出10.00万元，占25%；未分科目30.00万元，占75%。',
    ],
  },
  {
    name: 'no expenditure is said in plain words',
    parts: { 收入: '[]', 支出: '[]' },
    says: ['2020年没有一般公共预算财政拨款支出。'],
  },
]);

const title = '一般公共预算财政拨款支出决算具体情况';
const line = (words: string): string => `1.${name}：支出决算为${words}`;
const whole = (words = ''): string =>
  `2020年一般公共预算财政拨款支出决算数为100.00万元${words}。其中：`;
const items = (rest: string, amount = '基本支出: 100') => ({
  支出: `- { ${staff}, ${funds}, ${amount}${rest === '' ? '' : `, ${rest}`} }`,
});

tellSentences('each 项 against its budget', title, [
  { name: 'no budget, no rate', parts: items(''), says: [whole(), line('100.00万元。')] },
  {
    name: 'carried out exactly: 持平 needs no reason',
    parts: items('预算: { 调整预算: 100 }, 差异原因: 没有差异'),
    says: [whole('，完成预算100%'), line('100.00万元，完成预算100%，决算数与预算数持平。')],
  },
  {
    name: 'less than budgeted, with the reason',
    parts: items('预算: { 调整预算: 112.5 }, 差异原因: 尾款未付'),
    says: [
      whole('，完成预算88.89%'),
      line('100.00万元，完成预算88.89%，决算数小于预算数的主要原因是尾款未付。'),
    ],
  },
  {
    name: 'more than budgeted, reason not given',
    parts: items('预算: { 调整预算: 80 }'),
    says: [whole('，完成预算125%'), line('100.00万元，完成预算125%，决算数大于预算数。')],
  },
  {
    name: 'on a budget of zero no rate and no comparison, only the reason',
    parts: items('预算: { 调整预算: 0 }, 差异原因: 年中追加'),
    says: [whole(), line('100.00万元，主要原因是年中追加。')],
  },
  {
    name: 'a budget of which nothing was spent: 0万元, 完成预算0%',
    parts: {
      支出: `- { ${staff}, ${funds}, 预算: { 调整预算: 5 }, 差异原因: 当年无法支付, 基本支出: 0 }`,
      收入: '[]',
    },
    says: [
      '2020年一般公共预算财政拨款支出决算数为0万元，完成预算0%。其中：',
      line('0万元，完成预算0%，决算数小于预算数的主要原因是当年无法支付。'),
    ],
  },
  {
    name: 'zero spent of a zero budget: nothing to compare',
    parts: items('预算: { 调整预算: 0 }', '基本支出: 0'),
    says: ['2020年一般公共预算财政拨款支出决算数为0万元。其中：', line('0万元。')],
  },
  {
    name: 'a published rate is printed as it was written',
    parts: items('预算: { 完成率: 88.9 }, 差异原因: 尾款未付'),
    says: [whole(), line('100.00万元，完成预算88.9%，决算数小于预算数的主要原因是尾款未付。')],
  },
  {
    name: 'a published whole rate follows the wording',
    parts: {
      ...items('预算: { 完成率: 100 }'),
      表述: '{ 百分比小数位: 1, 整数百分比: 保留小数 }',
    },
    says: [whole(), line('100.00万元，完成预算100.0%，决算数与预算数持平。')],
  },
  {
    name: 'a published rate of the whole, and the author’s reason for it',
    parts: {
      ...items(''),
      已知合计: `- { ${funds}, 预算: { 完成率: 89.9 } }`,
      说明: `{ ${title}: { 差异原因: 项目未验收 } }`,
    },
    says: [whole('，完成预算89.9%，决算数小于预算数的主要原因是项目未验收'), line('100.00万元。')],
  },
  {
    name: 'measured by 年初预算 where the wording says so',
    parts: {
      ...items('预算: { 年初预算: 50, 调整预算: 100 }'),
      表述: '{ 完成预算基数: 年初预算 }',
    },
    says: [whole('，完成预算200%'), line('100.00万元，完成预算200%，决算数大于预算数。')],
  },
  {
    name: 'in code order, numbered; the finest level known',
    parts: {
      支出: `- { 科目: '2210201', ${funds}, 基本支出: 20 }
- { 科目: '208', ${funds}, 基本支出: 30 }
- { 科目: '2120199', ${funds}, 基本支出: 20 }
- { 科目: '2120199', ${funds}, 项目支出: 30 }`,
    },
    says: [
      whole(),
      '1.社会保障和就业支出（类）：支出决算为30.00万元。',
      `2.${name}：支出决算为50.00万元。`,
      '3.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为20.00万元。',
    ],
  },
  {
    name: 'an item that is not published stands without its amount',
    parts: {
      支出: `- { ${staff}, ${funds}, 预算: { 完成率: 100 }, 合计: 未公布 }`,
      已知合计: `- { ${funds}, 金额: 100 }`,
    },
    says: [whole(), `1.${name}：支出决算未公布，完成预算100%，决算数与预算数持平。`],
  },
  {
    name: 'an item that is withheld says so',
    parts: {
      支出: `- { ${staff}, ${funds}, 合计: 依法不公开 }`,
      已知合计: `- { ${funds}, 金额: 100 }`,
    },
    says: [whole(), line('（依法不公开）。')],
  },
  {
    name: 'without items the sentence ends',
    parts: { 支出: `- { ${funds}, 基本支出: 100 }` },
    says: ['2020年一般公共预算财政拨款支出决算数为100.00万元。'],
  },
]);

const basic = '一般公共预算财政拨款基本支出决算情况说明';
const split = (codes: string) => ({ 支出: `- { ${staff}, ${funds}, 基本支出: { ${codes} } }` });

tellSentences('基本支出 by 经济科目', basic, [
  {
    name: 'names in code order, amounts only where the wording wants them',
    parts: split("'30201': 5, '30113': 10, '30101': 85"),
    says: [
      '2020年一般公共预算财政拨款基本支出100.00万元，其中：',
      '人员经费95.00万元，主要包括：基本工资、住房公积金。',
      '公用经费5.00万元，主要包括：办公费。',
    ],
  },
  {
    name: 'with amounts',
    parts: {
      ...split("'30201': 4.19, '30101': 64.1, '30102': 1.9"),
      表述: '{ 列出经济科目金额: true, 金额末尾零: 去掉 }',
    },
    says: [
      '2020年一般公共预算财政拨款基本支出70.19万元，其中：',
      '人员经费66万元，主要包括：基本工资64.1万元、津贴补贴1.9万元。',
      '公用经费4.19万元，主要包括：办公费4.19万元。',
    ],
  },
  {
    name: 'names without amounts where the source has none',
    parts: {
      支出: `- { ${staff}, ${funds}, 基本支出: 100 }`,
      经济分类: `- { ${funds}, 基本支出: { '30101': 未公布, '30201': 未公布 } }`,
      已知合计: `- { ${funds}, 支出性质: 基本支出, 经济科目: 人员经费, 金额: 60 }`,
      表述: '{ 列出经济科目金额: true }',
    },
    says: [
      '2020年一般公共预算财政拨款基本支出100.00万元，其中：',
      '人员经费60.00万元，主要包括：基本工资。',
    ],
  },
  {
    name: 'no split known: the total alone',
    says: ['2020年一般公共预算财政拨款基本支出100.00万元。'],
  },
  {
    name: 'none at all',
    parts: { 支出: `- { ${staff}, ${funds}, 项目支出: 100 }` },
    says: ['2020年一般公共预算财政拨款基本支出0万元，其中：', '人员经费0万元。', '公用经费0万元。'],
  },
]);
