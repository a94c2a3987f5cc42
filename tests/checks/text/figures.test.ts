import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fen } from '../../../src/accounts/money.ts';
import { mayBeEqual, readFigures } from '../../../src/checks/text/figures/amount.ts';
import { figureRules } from '../../../src/checks/text/text-rules.ts';
import type { FigureRole, KnownFigures } from '../../../src/checks/text/text-rule.ts';
import { checkRule } from '../../support/check-rules.ts';
import { checkTextRule } from '../../support/check-texts.ts';
import type { FiringText, SilentText } from '../../support/check-texts.ts';

const reader = suite('figures of a text');
const read = (text: string): string[] =>
  readFigures(text).map(
    ({ kind, offset, length }) => `${kind} ${text.slice(offset, offset + length)}`,
  );

reader('amounts, percentages and counts, each with its unit', () => {
  assert.equal(read('支出1,234.50万元，占83.9%，购置2辆，接待3批次、20人次'), [
    'amount 1,234.50万元',
    'percent 83.9%',
    'count 2辆',
    'count 3批次',
    'count 20人次',
  ]);
});
reader('years, document numbers, hotlines and codes are no figures', () => {
  assert.equal(read('2020年12月，攀编发〔2019〕26号，12345热线，7*24小时，科目2120199'), []);
});
reader('vague figures and ranges are left out', () => {
  assert.equal(read('约5万元，50多万元，不低于95%，10—20个，3万元以上，近8%'), []);
});
reader(
  'figures beyond all accounts, of either sign, are left out, and none stops the reader',
  () => {
    assert.equal(read('133333333335万元，-133333333335万元，-9999999999999999999辆，7万元'), [
      'amount 7万元',
    ]);
  },
);
reader('one amount printed twice is the same; an exact one may lie on the edge of rounding', () => {
  const printed = { amount: fen(400_000_000), halfStep: 5_000 };
  assert.ok(mayBeEqual(printed, { amount: fen(400_005_000), halfStep: 0 }));
  assert.not(mayBeEqual(printed, { amount: fen(400_005_001), halfStep: 0 }));
  assert.not(mayBeEqual(printed, { amount: fen(400_010_000), halfStep: 5_000 }));
});
reader.run();

/** Accounts of which these values are known, in 万元. */
function knowing(values: Readonly<Record<string, number>>): KnownFigures {
  return {
    values: (name: string, role: FigureRole) => {
      const value = values[role === 'final' ? name : `${role}:${name}`];
      return value === undefined
        ? []
        : [{ amount: fen(Math.round(value * 100) * 10_000), halfStep: 0 }];
    },
  };
}
const figures = knowing({
  基本支出: 229.85,
  项目支出: 831.3,
  本年支出合计: 1061.15,
  '“三公”经费': 17.78,
  'prior:“三公”经费': 3.73,
  'budget:“三公”经费': 20,
  一般公共预算财政拨款支出: 8077.03,
  公用经费: 39.24,
});

const check = (
  code: string,
  title: string,
  fires: readonly FiringText[],
  silent: readonly SilentText[],
): void => checkTextRule(figureRules, code, title, fires, silent);
const known = (text: string): SilentText => ({ text, context: { figures } });

check(
  'T001',
  '文字与账',
  [
    {
      text: '2020年度实际支出1061.15万元，其中基本支出269.65万元，项目支出831.30万元。',
      at: '269.65万元',
      says: /账上是229.85万元/,
      context: { figures },
    },
    { text: '三公经费实际支出4万元', at: '4万元', level: 'warning', context: { figures } },
    { text: '2020年“三公”经费决算为4万元', at: '4万元', level: 'error', context: { figures } },
    { text: '信息采集项目公用经费5万元', at: '5万元', level: 'hint', context: { figures } },
    { text: '公用经费39.2万元', at: '39.2万元', level: 'hint', context: { figures } },
    { text: '“三公”经费预算18万元', at: '18万元', says: /^预算/, context: { figures } },
    { text: '2019年“三公”经费4万元', at: '4万元', says: /^上年/, context: { figures } },
  ],
  [
    '三公经费实际支出4万元',
    known('三公经费实际支出17.78万元'),
    known('“三公”经费预算20.00万元，决算17.78万元'),
    known('2019年“三公”经费3.73万元'),
    known('2018年“三公”经费9万元'),
    known('“三公”经费比上年增加14.05万元'),
    known('政府性基金预算财政拨款支出5万元，其中基本支出0万元，项目支出5万元'),
    known('三公经费约4万元'),
    known('2020年一般公共预算财政拨款支出（含结转406.96万元）8077.03万元'),
    known('会议费0.06万元、培训费1.9万元'),
  ],
);

check(
  'T002',
  '一个指标两个数',
  [
    { text: '基本支出229.85万元。\n基本支出269.65万元。', at: '269.65万元', level: 'warning' },
    { text: '公用经费40.9万元。公用经费40.89万元。', at: '40.89万元', level: 'hint' },
  ],
  [
    '基本支出229.85万元。\n基本支出229.85万元。',
    '基本支出预算230万元，基本支出决算229.85万元。',
    '2019年基本支出200万元，2020年基本支出229.85万元。',
    '甲项目公用经费3万元，乙项目公用经费5万元。',
  ],
);

check(
  'T003',
  '各部分与总数',
  [
    {
      text: '公用经费39.15万元,主要包括:办公费4.19万元、会议费0.06元、差旅费35.00万元。',
      at: '39.15万元',
      level: 'warning',
      says: /之和是39.25万元/,
    },
    {
      text: '政府采购支出总额37.17万元，其中：货物支出0万元、工程支出0万元、服务支出37.07万元',
      at: '37.17万元',
      level: 'warning',
    },
    {
      text: '支出1061.15万元，其中基本支出269.65万元，项目支出791.51万元',
      at: '1061.15万元',
      level: 'hint',
    },
    { text: '共有车辆3辆，其中：轿车1辆、越野车1辆、其他用车0辆', at: '3辆', says: /之和是2辆/ },
  ],
  [
    '支出100万元，其中：办公费20万元、水费3万元。',
    '公用经费39.24万元，主要包括：办公费4.19万元、差旅费35.05万元。',
    '收入总计1062.84万元（其中：年初结转416.37万元），支出总计1062.84万元。',
    '在岗52人，其中核定编制20人，在编16人，临聘36人',
    '购置公务用车1辆，其中：轿车0辆、金额0万元，其他车型1辆、金额13.78万元',
  ],
);

check(
  'T004',
  '占比',
  [
    {
      text: '收入合计100.00万元，其中：财政拨款收入13.59万元，占38.81%；事业收入86.41万元，占86.41%。',
      at: '38.81%',
      says: /13.59%/,
    },
    {
      text: '一般公共预算财政拨款支出8077.03万元，占本年支出合计的75.21%',
      at: '75.21%',
      context: { figures: knowing({ 本年支出合计: 15597.51 }) },
    },
    {
      text: '“三公”经费财政拨款支出决算中，公务接待费支出决算8.89万元，占60.00%',
      at: '60.00%',
      context: { figures },
    },
  ],
  [
    '收入合计100.00万元，其中：财政拨款收入13.59万元，占13.59%；事业收入86.41万元，占86.4%。',
    '一般公共预算财政拨款支出8077.03万元，占本年支出合计的75.21%',
    '受理案件100件，办结率99.7%',
    known('“三公”经费财政拨款支出决算中，公务接待费支出决算8.89万元，占50.00%'),
    '支出合计0万元，其中：基本支出0万元，占0%。',
  ],
);

check(
  'T005',
  '增减幅度',
  [
    { text: '决算2.48万元，与上年相比减少0.43万元，减少14.48%', at: '14.48%', says: /14.78%/ },
    { text: '收、支总计219.59万元。与2020年相比，各减少611.78万元，下降73.58%。', at: '73.58%' },
  ],
  [
    '决算2.48万元，与上年相比减少0.43万元，减少14.78%',
    '收、支总计1151.66万元，与2019年相比，增加25.38万元，增长2.25%',
    '总计100万元。\n减少5万元，下降50%',
    '支出17.78万元，比上年增加17.78万元，增长100%',
  ],
);

check(
  'T006',
  '完成率',
  [
    {
      text: '年初预算为967.40万元，支出决算为1027.06万元，完成年初预算的106.21%',
      at: '106.21%',
      says: /106.17%/,
    },
    { text: '年初预算为0万元，支出决算为5万元，完成年初预算的100%', at: '100%', says: /预算是零/ },
    { text: '预算为10万元，决算为12万元，决算数小于预算数', at: '决算数小于预算' },
  ],
  [
    '年初预算为967.40万元，支出决算为1027.06万元，完成年初预算的106.17%',
    '预算为0万元，决算为0万元，完成预算0%',
    '预算为10万元，决算为12万元，决算数大于预算数',
    '支出决算为17.95万元，完成预算100.0%，决算数与预算数持平',
    '项目全年预算数222.3万元，执行数为200.3万元，完成预算的90.1%',
  ],
);

const attachment = (text: string) => ({
  附件: `- 类型: 报告\n  标题: 绩效报告\n  正文: |-\n    ${text}`,
});
checkRule(
  'T001',
  '附件与账',
  [
    {
      name: 'the attachment tells another figure than the accounts',
      parts: attachment('2020年基本支出110万元。'),
      at: '110万元',
      level: 'warning',
      says: /账上是100.00万元/,
    },
  ],
  [
    { name: 'the same figure', parts: attachment('2020年基本支出100万元。') },
    { name: 'quoted', parts: attachment('2020年基本支出[[基本支出]]。') },
    {
      name: 'meant',
      parts: {
        ...attachment('2020年基本支出110万元。'),
        不核对: '- { 文字: 基本支出110万元, 规则: [T001], 原因: 含下属企业 }',
      },
    },
  ],
);

const counted = { figures: { values: () => [], count: (name: string) => threePublicCounts[name] } };
const threePublicCounts: Readonly<Record<string, number>> = {
  公务用车保有量: 15,
  国内公务接待批次: 10,
  国内公务接待人次: 46,
  '因公出国（境）团组': 4,
};
check(
  'T007',
  '接待、出国、用车的数量',
  [
    { text: '2020年国内公务接待12批次，46人次。', at: '12', says: /填的是10/, context: counted },
    { text: '国内公务接待10批次，64人次', at: '64', level: 'warning', context: counted },
    { text: '年末公务用车保有量为16辆', at: '16', context: counted },
    { text: '全年组织因公出国(境)团组5个', at: '5', context: counted },
  ],
  [
    '国内公务接待12批次，46人次',
    { text: '国内公务接待10批次，46人次，公务用车保有量15辆', context: counted },
    { text: '上年国内公务接待12批次', context: counted },
    { text: '2019年国内公务接待12批次', context: counted },
    { text: '外事接待3批次', context: counted },
  ],
);

check(
  'T008',
  '人员分类之和',
  [
    {
      text: '年末实有人数380人，其中在职人员367人，离休人员4人。',
      at: '380',
      says: /371人（367＋4）/,
    },
    { text: '编制50名（其中：行政编制30名，事业编制21名）', at: '50', level: 'warning' },
    {
      text: '服务群众900人，其中老人300人，年末实有人数380人，其中在职人员367人，离休人员4人。',
      at: '380',
      level: 'warning',
    },
    // Others may be of a kind that is not named.
    { text: '编制50名，其中行政编制30名，工勤编制2名', at: '50', level: 'hint' },
  ],
  [
    '年末实有人数380人，其中在职人员376人，离休人员4人。',
    '职工50人，其中女职工20人，党员35人',
    '在职人员103人，离休人员1人，退休人员145人',
  ],
);
