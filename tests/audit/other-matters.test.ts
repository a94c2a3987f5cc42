/** N02 to N21: 机关运行经费, 政府采购, 国有资产, 绩效 in published documents. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('operating funds, procurement, assets and performance');

const overview = '第一部分 单位概况';
const duties = '一、主要职能';
const institution = '示例中心为市示例局所属公益一类事业单位。';
const funds = '（一）机关运行经费支出情况';
const procurement = '（二）政府采购支出情况';
const assets = '（三）国有资产占有使用情况';
const performance = '（四）预算绩效管理情况';
const expenses = '（二）“三公”经费财政拨款支出决算具体情况说明';
const spent = (amount: string): string => `2021年，机关运行经费支出${amount}万元。`;
const bought =
  '2021年，政府采购支出总额9.00万元，其中：政府采购货物支出4.00万元、政府采购工程支出0万元、政府采购服务支出5.00万元。';
const share = (percent: string): string[] => [
  procurement,
  bought,
  `货物采购授予中小企业合同金额3.00万元，占货物支出金额的${percent}%。`,
];
const cars = (use: string): string[] => [
  assets,
  `截至2021年12月31日，单位共有车辆2辆，其中：其他用车2辆${use}。`,
];
const kept = (cost: string, count: number, words = ''): string[] => [
  expenses,
  `公务用车运行维护费支出${cost}万元${words}。单位共有公务用车${count}辆。`,
];
const form = (total: string): Sketch => ({
  title: '项目绩效目标自评表',
  rows: [
    '一级指标|二级指标|分值|得分',
    '产出|数量|60|58.5',
    '效益|社会效益|40|39',
    `总分<2|100|${total}`,
  ],
});

interface Case {
  code: string;
  wrong: readonly Sketch[];
  right: readonly Sketch[];
}

const cases: readonly Case[] = [
  {
    code: 'warning N02',
    wrong: [overview, duties, institution, funds, spent('5.00')],
    right: [overview, duties, institution, funds, spent('0')],
  },
  {
    code: 'warning N02',
    wrong: [overview, duties, '示例中心属于未参照公务员法管理的事业单位。', funds, spent('5.00')],
    right: [overview, duties, '示例中心属于参照公务员法管理的事业单位。', funds, spent('5.00')],
  },
  { code: 'error N07', wrong: share('80.00'), right: share('75.00') },
  {
    code: 'hint N08',
    wrong: ['一、收入支出决算总体情况说明', '2021年度收、支总计8.00万元。', procurement, bought],
    right: ['一、收入支出决算总体情况说明', '2021年度收、支总计9.00万元。', procurement, bought],
  },
  { code: 'warning N11', wrong: kept('2.00', 0), right: kept('2.00', 1) },
  {
    code: 'warning N11',
    wrong: kept('2.00', 0, '，用于车辆燃料'),
    right: kept('2.00', 0, '，用于租用车辆'),
  },
  { code: 'hint N11', wrong: kept('0', 1), right: kept('0', 0) },
  { code: 'warning N15', wrong: cars(''), right: cars('，其他用车主要是用于巡查') },
  {
    code: 'warning N16',
    wrong: [assets, '单位共有车辆0辆，单价100万元（含）以上设备（不含车辆）0台（套）。'],
    right: [
      assets,
      '单位共有车辆0辆，单价50万元以上通用设备0台（套），单价100万元以上专用设备0台（套）。',
    ],
  },
  {
    code: 'warning N19',
    wrong: [performance, '对5个项目开展了绩效自评，评价等级为“优”的3个，“良”的1个。'],
    right: [performance, '对5个项目开展了绩效自评，评价等级为“优”的3个，“良”的2个。'],
  },
  { code: 'warning N20', wrong: [form('95.7')], right: [form('97.5')] },
  {
    code: 'warning N21',
    wrong: [
      '三、支出决算情况说明',
      '2021年本年支出合计20.00万元，其中：项目支出20.00万元，占100%。',
      '1.项目绩效目标完成情况',
      '（1）项目全年预算数30.00万元，执行数为30.00万元，完成预算的100%。',
    ],
    right: [
      '三、支出决算情况说明',
      '2021年本年支出合计20.00万元，其中：项目支出20.00万元，占100%。',
      '1.项目绩效目标完成情况',
      '（1）项目全年预算数15.00万元，执行数为15.00万元，完成预算的100%。',
    ],
  },
];

for (const { code, wrong, right } of cases) {
  test(`${code} fires: ${JSON.stringify(wrong.at(-1))}`, () => {
    assert.equal(found(wrong), [code]);
  });
  test(`${code} is silent: ${JSON.stringify(right.at(-1))}`, () => assert.equal(found(right), []));
}

test('N02: of a department with units of several kinds nothing is said', () => {
  const units = '示例局下属二级决算单位2个，其中参照公务员法管理的事业单位1个，其他事业单位1个。';
  const text = [
    overview,
    duties,
    units,
    '示例中心是示例局所属公益一类事业单位。',
    funds,
    spent('5.00'),
  ];
  assert.equal(found(text), []);
});

test('N16: the form of the year is asked for', () => {
  const next = (words: string): string[] => ['示例市示例局2022年度部门决算', assets, words];
  const old = '单位共有车辆0辆，单价50万元以上通用设备0台（套）。';
  // The title above names 2021; the year of the document is the one of its explanation.
  const explained = ['第二部分 2022年度部门决算情况说明', ...next(old)];
  assert.ok(found(explained).includes('warning N16'));
});

test('N20: a form with an empty score is not added up', () => {
  const rows = [
    '一级指标|二级指标|分值|得分',
    '产出|数量|60|',
    '效益|社会效益|40|39',
    '总分<2|100|97.5',
  ];
  assert.equal(found([{ title: '自评表', rows }]), []);
});

test.run();
