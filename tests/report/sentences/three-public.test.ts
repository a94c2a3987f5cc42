import { tellSentences } from '../../support/tell-sentences.ts';

const notes = '“三公”经费财政拨款支出决算总体情况说明';
const running = '项目: 公务用车运行维护费';
const receptions = '项目: 公务接待费';
const abroad = '项目: 因公出国（境）费';

tellSentences('“三公”经费 as a whole', notes, [
  {
    name: 'none: zero, with nothing to compare',
    says: ['2020年“三公”经费财政拨款支出决算为0万元。'],
  },
  {
    name: 'with its completion, both reasons and its change',
    parts: {
      三公经费: `- { ${running}, 调整预算: 5, 决算: 4 }`,
      上年: '{ 因公出国（境）费: 0, 公务用车购置及运行维护费: 3.2, 公务接待费: 0 }',
      说明: `{ ${notes}: { 差异原因: 厉行节约, 变动原因: 维修费增加 } }`,
    },
    says: [
      '2020年“三公”经费财政拨款支出决算为4.00万元，完成预算80%，决算数小于预算数的主要原因是厉行节约。与2019年相比，“三公”经费财政拨款支出决算增加0.80万元，增长25%。主要变动原因是维修费增加。',
    ],
  },
  {
    name: 'a published rate of the total',
    parts: { 三公经费: `- { 项目: 合计, 完成率: 42 }\n- { ${running}, 决算: 0.8 }` },
    says: ['2020年“三公”经费财政拨款支出决算为0.80万元，完成预算42%，决算数小于预算数。'],
  },
  {
    name: 'unknown: nothing is said',
    parts: { 三公经费: `- { ${running}, 决算: 未公布 }` },
    says: [],
  },
  {
    name: 'withheld by law',
    parts: { 三公经费: `- { ${running}, 决算: 依法不公开 }` },
    says: ['2020年“三公”经费财政拨款支出决算为（依法不公开）。'],
  },
]);

const structure = '“三公”经费财政拨款支出决算具体情况说明';

tellSentences('its structure', structure, [
  {
    name: 'three items with their shares',
    parts: {
      三公经费: `- { ${running}, 决算: 87.44 }\n- { ${receptions}, 决算: 1.14 }`,
    },
    says: [
      '2020年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算87.44万元，占98.71%；公务接待费支出决算1.14万元，占1.29%。具体情况如下：',
    ],
  },
  {
    name: 'no shares of nothing',
    says: [
      '2020年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算0万元；公务接待费支出决算0万元。具体情况如下：',
    ],
  },
  {
    name: 'an item that is not published beside a stated total',
    parts: {
      三公经费: `- { 项目: 合计, 决算: 5 }\n- { ${running}, 决算: 4 }\n- { ${receptions}, 决算: 未公布 }`,
    },
    says: [
      '2020年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算4.00万元，占80%；公务接待费支出决算未公布。具体情况如下：',
    ],
  },
]);

tellSentences('因公出国（境）费', '因公出国（境）费', [
  {
    name: 'none, and none last year',
    parts: { 上年: '{ 因公出国（境）费: 0 }' },
    says: ['因公出国（境）费支出0万元。与2019年相比，因公出国（境）费支出决算持平。'],
  },
  {
    name: 'counts are summed from the delegations, each with what it was for',
    parts: {
      三公经费: `- ${abroad}
  调整预算: 7
  出访:
    - { 内容: 赴境外考察垃圾分类。, 团组: 1, 人次: 2, 金额: 5 }
    - { 内容: 赴境外培训, 团组: 1, 人次: 3, 金额: 2 }`,
    },
    says: [
      '因公出国（境）费支出7.00万元，完成预算100%，决算数与预算数持平。全年安排因公出国（境）团组2次，出国（境）5人次。',
      '开支内容包括：赴境外考察垃圾分类；赴境外培训。',
    ],
  },
  {
    name: 'without counts nothing is counted',
    parts: {
      三公经费: `- { ${abroad}, 决算: 2, 变动原因: 机票上涨 }`,
      上年: '{ 因公出国（境）费: 1 }',
    },
    says: [
      '因公出国（境）费支出2.00万元。与2019年相比，因公出国（境）费支出决算增加1.00万元，增长100%。主要原因是机票上涨。',
    ],
  },
  {
    name: 'a zero budget that was not used has no rate',
    parts: { 三公经费: `- { ${abroad}, 调整预算: 0, 决算: 0 }` },
    says: ['因公出国（境）费支出0万元。'],
  },
]);

tellSentences('公务用车购置及运行维护费', '公务用车购置及运行维护费', [
  {
    name: 'vehicles bought by kind, vehicles kept by kind, and what they are for',
    parts: {
      三公经费: `- 项目: 公务用车购置费
  调整预算: 40
  购置: [{ 车型: 轿车, 数量: 1, 金额: 16 }, { 车型: 其他车型, 数量: 2, 金额: 24 }]
  用途: 更新报废车辆。
- ${running}
  决算: 4
  保有量: { 轿车: 1, 其他车型: 4 }
  用途: 燃料费、维修费
- { 项目: 公务用车购置及运行维护费, 变动原因: 本年购置3辆 }`,
      上年: '{ 公务用车购置及运行维护费: 4 }',
    },
    says: [
      '公务用车购置及运行维护费支出44.00万元。与2019年相比，公务用车购置及运行维护费支出决算增加40.00万元，增长1000%。主要原因是本年购置3辆。',
      '其中：公务用车购置支出40.00万元。全年按规定更新购置公务用车3辆，其中：轿车1辆、金额16.00万元，其他车型2辆、金额24.00万元，主要用于更新报废车辆。截至2020年12月底，单位共有公务用车5辆，其中：轿车1辆、其他车型4辆。',
      '公务用车运行维护费支出4.00万元。主要用于燃料费、维修费。',
    ],
  },
  {
    name: 'bought, of a kind that is not known: counted, no list of kinds',
    parts: {
      三公经费:
        '- { 项目: 公务用车购置费, 调整预算: 40, 购置: [{ 数量: 1, 金额: 16 }], 用途: 执法 }',
    },
    says: [
      '公务用车购置及运行维护费支出16.00万元，完成预算40%，决算数小于预算数。',
      '其中：公务用车购置支出16.00万元。全年按规定更新购置公务用车1辆，主要用于执法。',
      '公务用车运行维护费支出0万元。',
    ],
  },
  {
    name: 'none kept: no list of kinds',
    parts: { 三公经费: `- { ${running}, 决算: 0, 保有量: { 轿车: 0 } }` },
    says: [
      '公务用车购置及运行维护费支出0万元。',
      '其中：公务用车购置支出0万元。截至2020年12月底，单位共有公务用车0辆。',
      '公务用车运行维护费支出0万元。',
    ],
  },
  {
    name: 'a vehicle whose price is not published is counted all the same',
    parts: {
      三公经费: `- { 项目: 公务用车购置费, 决算: 17.96, 购置: [{ 车型: 轿车, 数量: 1, 金额: 未公布 }] }`,
    },
    says: [
      '公务用车购置及运行维护费支出17.96万元。',
      '其中：公务用车购置支出17.96万元。全年按规定更新购置公务用车1辆，其中：轿车1辆。',
      '公务用车运行维护费支出0万元。',
    ],
  },
]);

tellSentences('公务接待费', '公务接待费', [
  {
    name: 'less than last year by all of it: 下降100%',
    parts: {
      三公经费: `- { ${receptions}, 完成率: 0, 决算: 0, 变动原因: 本年没有公务接待 }`,
      上年: '{ 公务接待费: 0.18 }',
    },
    says: [
      '公务接待费支出0万元，完成预算0%，决算数小于预算数。与2019年相比，公务接待费支出决算减少0.18万元，下降100%。主要原因是本年没有公务接待。',
    ],
  },
  {
    name: 'receptions at home and of foreign guests, with details as exact as they were entered',
    parts: {
      三公经费: `- ${receptions}
  国内公务接待:
    用途: 业务交流
    明细: [{ 内容: 检查组, 人次: 2, 金额: 0.0705 }, { 内容: 考察团, 人次: 6, 金额: 3 }]
  外事接待: { 批次: 1, 人次: 3, 金额: 0.3 }`,
    },
    says: [
      '公务接待费支出3.37万元。',
      '国内公务接待支出3.07万元，主要用于业务交流。国内公务接待2批次，8人次（不包括陪同人员），共计支出3.07万元，具体内容包括：检查组2人次0.0705万元；考察团6人次3万元。',
      '外事接待支出0.30万元。外事接待1批次，3人次（不包括陪同人员），共计支出0.30万元。',
    ],
  },
  {
    name: 'a group without an amount is not said to have cost nothing',
    parts: { 三公经费: `- { ${receptions}, 决算: 3, 国内公务接待: { 批次: 2, 人次: 9 } }` },
    says: ['公务接待费支出3.00万元。'],
  },
  {
    name: 'a detail whose amount is not published, and one that is withheld',
    parts: {
      三公经费: `- ${receptions}
  决算: 3
  国内公务接待: { 金额: 3, 明细: [{ 内容: 甲, 人次: 2, 金额: 未公布 }, { 内容: 乙, 人次: 1, 金额: 依法不公开 }] }`,
    },
    says: [
      '公务接待费支出3.00万元。',
      '国内公务接待支出3.00万元。国内公务接待2批次，3人次（不包括陪同人员），共计支出3.00万元，具体内容包括：甲2人次；乙1人次（依法不公开）。',
    ],
  },
  {
    name: 'persons are not counted where one reception does not say',
    parts: {
      三公经费: `- ${receptions}
  国内公务接待: { 明细: [{ 内容: 甲, 人次: 2, 金额: 1 }, { 内容: 乙, 金额: 2 }] }`,
    },
    says: ['公务接待费支出3.00万元。', '国内公务接待支出3.00万元。'],
  },
]);
