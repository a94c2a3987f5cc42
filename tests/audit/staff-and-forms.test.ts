/** P05, N17, N18, L18: staff by kind, evaluations, the money of forms, meetings and training. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('staff, evaluations and the forms of projects');

const overview = '第一部分 单位概况';
const explanation = '第二部分 2021年度部门决算情况说明';
const performance = '（四）预算绩效管理情况';

const staff = (total: number, kinds: string): Sketch[] => [
  overview,
  `示例局年末实有人数${total}人，其中${kinds}。`,
];

const evaluated = (count: string, behind: string, ...reports: string[]): Sketch[] => [
  explanation,
  performance,
  `本部门自行组织了${count}个项目的绩效评价，从评价情况来看，${behind}。`,
  ...reports,
];
const twoReports =
  '《甲项目2021年绩效评价报告》、《乙项目2021年绩效评价报告》见附件（附件2），《示例局2021年整体支出绩效评价报告》见附件（附件1）。';
const reportsBehind =
  '绩效评价报告见附件：《示例局2021年度整体支出绩效评价报告》（附件1）、《甲项目绩效评价报告》（附件2）、《乙项目绩效评价报告》（附件3）。';

/** The form with a pair of columns, and the one with a line for each source. */
const pairs = (budget: string, other: string): Sketch => ({
  title: '项目绩效目标自评表',
  rows: [
    `预算执行情况（万元）|预算数：|${budget}|执行数：|20`,
    '其中：财政拨款|18.5|其中：财政拨款|18.5',
    `其他资金|${other}|其他资金|1.5`,
  ],
});
const lines = (rate: string, ownLevel: string): Sketch => ({
  title: '项目支出绩效自评表',
  rows: [
    '项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分',
    `|年度资金总额：|80|60|10|${rate}|7.5`,
    '|其中：财政拨款|80|60|—|—|—',
    '|上级财政资金|30|30|—|—|—',
    `|本级财政资金|${ownLevel}|30|—|—|—`,
    '|其他资金|0|0|—|—|—',
  ],
});
const levels = (own: string): Sketch => ({
  title: '项目绩效目标完成情况表',
  rows: [
    '项目资金（万元）||全年预算数|实际完成数',
    '|年度资金总额：|266.75|266.75',
    '|其中：上级财政资金||',
    `|本级财政资金|${own}|266.75`,
    '|其他资金||',
  ],
});

const meetings = (training: string): Sketch[] => [
  '六、一般公共预算财政拨款基本支出决算情况说明',
  '公用经费2.00万元，主要包括：办公费1.75万元、培训费0.25万元。',
  '十一、一般性支出情况',
  `2021年本单位开支会议费0万元，开支培训费${training}万元。`,
];

const cases: readonly { code: string; wrong: Sketch[]; right: Sketch[] }[] = [
  {
    code: 'warning P05',
    wrong: staff(380, '在职人员367人，离休人员4人'),
    right: staff(380, '在职人员376人，离休人员4人'),
  },
  {
    code: 'warning P05',
    wrong: staff(50, '行政编制30名，事业编制21名'),
    right: staff(50, '行政编制30名，事业编制20名'),
  },
  // Of the staff on the list, some may be of a kind that is not named.
  {
    code: 'hint P05',
    wrong: staff(50, '行政编制20名，工勤编制5名'),
    right: staff(50, '女职工20人，党员35人'),
  },
  {
    code: 'warning N17',
    wrong: evaluated('3', '项目管理规范', twoReports),
    right: evaluated('2', '项目管理规范', twoReports),
  },
  {
    code: 'warning N17',
    wrong: evaluated('三', '项目管理规范', reportsBehind),
    right: evaluated('两', '项目管理规范', reportsBehind),
  },
  {
    code: 'warning N17',
    wrong: evaluated('3', '甲、乙两个项目管理规范'),
    right: evaluated('3', '其中两个项目管理规范'),
  },
  {
    code: 'warning N17',
    wrong: evaluated('3', '管理规范', '附件', '本单位自行组织对2个项目开展了绩效评价并打分。'),
    right: evaluated('2', '管理规范', '附件', '本单位自行组织对2个项目开展了绩效评价并打分。'),
  },
  { code: 'warning N18', wrong: [pairs('20.5', '1.5')], right: [pairs('20', '1.5')] },
  { code: 'warning N18', wrong: [pairs('20', '2')], right: [pairs('20', '')] },
  { code: 'warning N18', wrong: [lines('57%', '50')], right: [lines('75%', '50')] },
  // The levels are parts of 财政拨款, not of the whole beside it.
  { code: 'warning N18', wrong: [levels('267.75')], right: [levels('266.75'), lines('75%', '50')] },
  { code: 'warning L18', wrong: meetings('0.20'), right: meetings('0.25') },
];

for (const { code, wrong, right } of cases) {
  const is = (other: string): boolean => other.endsWith(code.slice(-4));
  test(`${code} fires: ${JSON.stringify(wrong.at(-1))}`, () => {
    assert.equal(found(wrong).filter(is), [code]);
  });
  test(`${code} is silent: ${JSON.stringify(right.at(-1))}`, () => {
    assert.equal(found(right).filter(is), []);
  });
}

test('P05: of staff without a sum nothing is said', () => {
  const text = '2021年年末在职人员103人，离休人员1人，退休人员145人。';
  assert.equal(found([overview, text]), []);
});

test.run();
