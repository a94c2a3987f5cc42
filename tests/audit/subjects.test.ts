/** Codes, names and uses of the subjects in published tables, and what must be the same on every table. */

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('subjects in published tables');

const table = (title: string, head: string, ...rows: readonly string[]): Sketch => ({
  title,
  rows: [head, ...rows],
});
const spending = (...rows: readonly string[]): Sketch =>
  table('支出决算表', '科目编码|科目名称|本年支出合计|基本支出|项目支出', ...rows);
const general = (...rows: readonly string[]): Sketch =>
  table('一般公共预算财政拨款支出决算表', '科目编码|科目名称|合计|基本支出|项目支出', ...rows);
const basic = (...rows: readonly string[]): Sketch =>
  table('一般公共预算财政拨款基本支出决算表', '科目编码|科目名称|决算数', ...rows);
const income = (...rows: readonly string[]): Sketch =>
  table('收入决算表', '科目编码|科目名称|本年收入合计|财政拨款收入|其他收入', ...rows);
const fiscal = (...rows: readonly string[]): Sketch => ({
  title: '财政拨款收入支出决算总表',
  rows: [
    '收入<3|支出<6',
    '项目|行次|决算数|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
    ...rows,
  ],
});

const housing = [
  '221|住房保障支出|7.00|7.00|0.00',
  '22102|住房改革支出|7.00|7.00|0.00',
  '2210201|住房公积金|7.00|7.00|0.00',
];
const [housingClass = '', , fund = ''] = housing;

interface Case {
  code: string;
  what: string;
  wrong: readonly Sketch[];
  right: readonly Sketch[];
}

const overview = (words: string): string[] => ['第一部分 单位概况', '一、主要职能', words];
const institution = overview('示例中心为市示例局所属公益一类事业单位。');
const office = overview('示例局属于财政全额拨款的行政单位。');
const listing = (names: string): string[] => [
  '六、一般公共预算财政拨款基本支出决算情况说明',
  `人员经费7.00万元，主要包括：${names}。`,
];
const fundRow = (code: string, name: string, amount: string): string =>
  `${code}|${name}|${amount}|0.00|${amount}`;

const cases: readonly Case[] = [
  {
    code: 'warning B05',
    what: 'a parent is missing',
    wrong: [spending(housingClass, fund)],
    right: [spending(...housing)],
  },
  {
    code: 'error B05',
    what: 'a code comes twice',
    wrong: [spending(fund, fund)],
    right: [spending(fund)],
  },
  {
    code: 'warning B05',
    what: 'codes are out of order',
    wrong: [spending(fund, '2210203|购房补贴|1.00|1.00|0.00', '2080801|死亡抚恤|2.00|2.00|0.00')],
    right: [spending('2080801|死亡抚恤|2.00|2.00|0.00', fund)],
  },
  {
    code: 'warning J30',
    what: 'two tables call it differently',
    wrong: [
      spending('2299999|其他支出|7.00|7.00|0.00'),
      general('2299999|其它支出|7.00|7.00|0.00'),
    ],
    right: [
      spending('2299999|其他支出|7.00|7.00|0.00'),
      general('2299999|其他支出|7.00|7.00|0.00'),
    ],
  },
  {
    code: 'warning J30',
    what: 'a name that is not the official one',
    wrong: [spending('2210201|住房补贴|7.00|7.00|0.00')],
    right: [spending(fund)],
  },
  {
    code: 'hint C05',
    what: 'running an office by project',
    wrong: [spending('2120101|行政运行|9.00|8.00|1.00')],
    right: [spending('2120101|行政运行|9.00|9.00|0.00')],
  },
  {
    code: 'hint C05',
    what: 'administration by basic spending',
    wrong: [spending('2120102|一般行政管理事务|9.00|9.00|0.00')],
    right: [spending('2120102|一般行政管理事务|9.00|0.00|9.00')],
  },
  {
    code: 'error E05',
    what: 'a fund subject in the general budget',
    wrong: [general(fundRow('2120801', '征地和拆迁补偿支出', '9.00'))],
    right: [general(fundRow('2120801', '征地和拆迁补偿支出', '0.00'))],
  },
  {
    code: 'error F08',
    what: 'construction in basic spending',
    wrong: [basic('30905|基础设施建设|3.00')],
    right: [basic('30905|基础设施建设|0.00')],
  },
  {
    code: 'warning F08',
    what: 'infrastructure in basic spending',
    wrong: [basic('31005|基础设施建设|3.00')],
    right: [basic('31002|办公设备购置|3.00')],
  },
  {
    code: 'hint F09',
    what: 'an institution with the supplement of offices',
    wrong: [...institution, basic('30111|公务员医疗补助缴费|1.00')],
    right: [...institution, basic('30107|绩效工资|1.00')],
  },
  {
    code: 'hint F09',
    what: 'an office with performance pay',
    wrong: [...office, basic('30107|绩效工资|1.00')],
    right: [...office, basic('30111|公务员医疗补助缴费|1.00')],
  },
  {
    code: 'warning A08',
    what: 'negative income',
    wrong: [income('2210201|住房公积金|4.00|7.00|-3.00')],
    right: [income('2210201|住房公积金|10.00|7.00|3.00')],
  },
  {
    code: 'warning L17',
    what: 'a listed subject without figures',
    wrong: [
      ...listing('基本工资、绩效工资等'),
      basic('30101|基本工资|7.00', '30107|绩效工资|0.00'),
    ],
    right: [
      ...listing('基本工资、绩效工资等'),
      basic('30101|基本工资|5.00', '30107|绩效工资|2.00'),
    ],
  },
  {
    code: 'warning L17',
    what: 'figures of a subject that is not listed',
    wrong: [...listing('基本工资'), basic('30101|基本工资|6.99', '30107|绩效工资|0.01')],
    right: [...listing('基本工资'), basic('30101|基本工资|7.00', '30107|绩效工资|0.00')],
  },
  {
    code: 'hint L17',
    what: 'figures of a subject that a shortened list may hold',
    wrong: [...listing('基本工资等'), basic('30101|基本工资|6.99', '30107|绩效工资|0.01')],
    right: [
      ...listing('基本工资、绩效工资等'),
      basic('30101|基本工资|6.99', '30107|绩效工资|0.01'),
    ],
  },
  {
    code: 'hint L17',
    what: 'a subject of zero in a list that ends with 等',
    wrong: [...listing('基本工资7.00万元、绩效工资0.00万元等')],
    right: [...listing('基本工资1.00万元、绩效工资6.00万元等')],
  },
  {
    code: 'hint L17',
    what: 'a subject of zero at the end of such a list',
    wrong: [...listing('基本工资7.00万元、绩效工资0万元等')],
    right: [...listing('基本工资7.00万元、绩效工资0万元')],
  },
  {
    code: 'warning G05',
    what: 'over the budget without a reason',
    wrong: [
      table(
        '“三公”经费支出决算表',
        '预算数<2|决算数<2',
        '合计|公务接待费|合计|公务接待费',
        '1.00|1.00|1.20|1.20',
      ),
    ],
    right: [
      table(
        '“三公”经费支出决算表',
        '预算数<2|决算数<2',
        '合计|公务接待费|合计|公务接待费',
        '1.20|1.20|1.20|1.20',
      ),
    ],
  },
];

for (const { code, what, wrong, right } of cases) {
  test(`${code} fires: ${what}`, () =>
    assert.ok(found(wrong).includes(code), found(wrong).join('、')));
  test(`${code} is silent beside: ${what}`, () => assert.equal(found(right), []));
}

test('A08: a negative balance is a hint', () => {
  const rows = [
    '科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余',
    '2120801|征地和拆迁补偿支出|-1.00|3.00|2.00|0.00',
  ];
  assert.equal(found([{ title: '政府性基金预算财政拨款收入支出决算表', rows }]), ['hint A08']);
});

test('A07: an office distributes nothing', () => {
  const summary = (amount: string): Sketch => ({
    title: '收入支出决算总表',
    rows: [
      '收入<3|支出<3',
      '项目|行次|决算数|项目|行次|决算数',
      `年初结转和结余|28|9.00|结余分配|58|${amount}`,
    ],
  });
  assert.equal(found([...office, summary('2.00')]), ['warning A07']);
  assert.equal(found([...office, summary('0.00')]), []);
  assert.equal(found([...institution, summary('2.00')]), []);
});

test('D10: each budget in its own classes', () => {
  const row = (words: string, amounts: string): string =>
    `一、一般公共预算财政拨款|1|9.00|${words}|33|${amounts}`;
  const own = row('二十一、国有资本经营预算支出', '9.00|0.00|0.00|9.00');
  assert.equal(found([fiscal(own)]), []);
  const other = row('八、社会保障和就业支出', '9.00|0.00|0.00|9.00');
  assert.equal(found([fiscal(other)]), ['hint D10']);
});

test('J30: a name that a narrow column cuts off is not another name', () => {
  assert.equal(found([spending('2080505|机关事业单位基本养老|7.00|7.00|0.00')]), []);
});

test('J29: name, year and unit of the tables', () => {
  const sheet = (...lines: readonly string[]): Sketch => ({
    title: ['收入决算表', ...lines].join('\n'),
    rows: ['科目编码|科目名称|本年收入合计|财政拨款收入', '合计<2|9.00|9.00'],
  });
  assert.equal(found([sheet('编制单位：示例市示例局', '金额单位：万元')]), []);
  assert.equal(found([sheet('编制单位：示例市示例局（本级）')]), []);
  assert.equal(found([sheet('编制单位：示例局')]), ['warning J29']);
  assert.equal(found([sheet('2020年度')]), ['error J29']);
  const inYuan: Sketch = {
    title: '支出决算表\n金额单位：元',
    rows: ['科目编码|科目名称|本年支出合计|基本支出', '合计<2|90000.00|90000.00'],
  };
  assert.equal(found([sheet('金额单位：万元'), inYuan]), ['warning J29']);
});

const totals = '一、收入支出决算总体情况说明';
const fiscalTotals = '四、财政拨款收入支出决算总体情况说明';

test('A06, J17, J19: what the sentences carry on', () => {
  const balance = (closing: string): string[] => [
    totals,
    `2021年度收入总计100.00万元（其中:年初结转结余20.00万元），2021年度支出总计100.00万元（其中:年末结转${closing}万元）。`,
    '二、收入决算情况说明',
    '2021年本年收入合计80.00万元，其中：一般公共预算财政拨款收入80.00万元，占100%。',
    '三、支出决算情况说明',
    '2021年本年支出合计70.00万元，其中：基本支出70.00万元，占100%。',
  ];
  assert.equal(found(balance('30.00')), []);
  assert.equal(found(balance('3.00')), ['warning A06']);

  const natures = (amount: string): string[] => [
    '三、支出决算情况说明',
    '2021年本年支出合计70.00万元，其中：基本支出70.00万元，占100%。',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    `2021年一般公共预算财政拨款基本支出${amount}万元。`,
  ];
  assert.equal(found(natures('70.00')), []);
  assert.equal(found(natures('77.00')), ['error J17']);

  const both = (fiscal: string): string[] => [
    totals,
    '2021年度收、支总计100.00万元。',
    fiscalTotals,
    `2021年财政拨款收、支总计${fiscal}万元。`,
  ];
  assert.equal(found(both('100.00')), []);
  assert.equal(found(both('110.00')), ['error J19']);
});

test('J28, B06: parts and wholes', () => {
  const items = general('2101102|事业单位医疗|9.00|9.00|0.00');
  assert.equal(found([items, basic('30110|职工基本医疗保险缴费|9.00')]), []);
  assert.equal(found([items, basic('30110|职工基本医疗保险缴费|9.50')]), ['hint J28']);
  const fees = (amount: string): Sketch => ({
    title: '收入决算表',
    rows: [
      '科目编码<1|科目名称<1|本年收入合计|事业收入<2',
      '||| 小计|其中：教育收费',
      `2050299|其他普通教育支出|9.00|9.00|${amount}`,
    ],
  });
  assert.equal(found([fees('9.00')]), []);
  assert.equal(found([fees('9.90')]), ['error B06']);
});

test.run();
