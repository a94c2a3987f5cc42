import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, stateOf } from './small-documents.ts';

/** Sentences of one section in which an identity fires, and the same sentences put right. */
interface Case {
  id: string;
  level?: 'error' | 'warning' | 'hint';
  section: string;
  wrong: string;
  right: string;
}

const totals = '一、收入支出决算总体情况说明';
const income = '二、收入决算情况说明';
const spending = '三、支出决算情况说明';
const overall = '（一）一般公共预算财政拨款支出决算总体情况';
const structure = '（二）一般公共预算财政拨款支出决算结构情况';
const items = '（三）一般公共预算财政拨款支出决算具体情况';
const basic = '六、一般公共预算财政拨款基本支出决算情况说明';
const expenses = '（二）“三公”经费财政拨款支出决算具体情况说明';
const receptions = '3.公务接待费';
const vehicles = '2.公务用车购置及运行维护费';
const procurement = '（二）政府采购支出情况';
const assets = '（三）国有资产占有使用情况';

const item = '1.社会保障和就业支出（类）抚恤（款）死亡抚恤（项）：';

const cases: readonly Case[] = [
  {
    id: 'M11',
    section: totals,
    wrong: '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，下降11.00%。',
    right:
      '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，下降10.00%。主要原因是项目完工。',
  },
  {
    id: 'K04',
    section: totals,
    wrong: '2021年度收、支总计90.00万元，与2020年的100.00万元相比，减少11.00万元。',
    right:
      '2021年度收、支总计90.00万元，与2020年的100.00万元相比，减少10.00万元，主要原因是项目完工。',
  },
  {
    id: 'AU24',
    level: 'warning',
    section: items,
    wrong: `${item}年初预算数为9.00万元，支出决算为9.00万元，完成全年预算的100%。`,
    right: `${item}年初预算数为9.00万元，支出决算为9.00万元，完成年初预算的100%。`,
  },
  {
    id: 'AU24',
    level: 'warning',
    section: items,
    wrong: `${item}支出决算为9.00万元，完成年初预算100%。其中甲支出决算为9.00万元，完成调整预算100%。`,
    right: `${item}支出决算为9.00万元，完成年初预算100%。其中甲支出决算为9.00万元，完成预算100%。`,
  },
  {
    id: 'M13',
    level: 'warning',
    section: totals,
    wrong: '2021年度收、支总计90.00万元。与2020年相比，收、支总计各增加0万元。',
    right: '2021年度收、支总计90.00万元。与2020年相比，收、支总计持平。',
  },
  {
    id: 'M14',
    level: 'warning',
    section: totals,
    wrong: '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，减少10.00%。',
    right:
      '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，下降10.00%。主要原因是项目完工。',
  },
  {
    id: 'L04',
    section: income,
    wrong: '2021年本年收入合计10.00万元，其中：事业收入6.00万元；其他收入3.00万元。',
    right: '2021年本年收入合计10.00万元，其中：事业收入6.00万元；其他收入4.00万元。',
  },
  {
    id: 'M01',
    section: income,
    wrong:
      '2021年本年收入合计10.00万元，其中：事业收入6.00万元，占40.00%；其他收入4.00万元，占60.00%。',
    right:
      '2021年本年收入合计10.00万元，其中：事业收入6.00万元，占60.00%；其他收入4.00万元，占40.00%。',
  },
  {
    id: 'M03',
    section: spending,
    wrong: '2021年本年支出合计30.00万元，其中：基本支出，占66.67%；项目支出，占33.40%。',
    right: '2021年本年支出合计30.00万元，其中：基本支出，占66.67%；项目支出，占33.33%。',
  },
  {
    id: 'M04',
    section: overall,
    wrong:
      '2021年本年支出合计20.00万元。\n2021年一般公共预算财政拨款支出10.00万元，占本年支出合计的55.00%。',
    right:
      '2021年本年支出合计20.00万元。\n2021年一般公共预算财政拨款支出10.00万元，占本年支出合计的50.00%。',
  },
  {
    id: 'M05',
    section: structure,
    wrong:
      '2021年一般公共预算财政拨款支出10.00万元，主要用于以下方面：卫生健康支出2.00万元，占10.00%；城乡社区支出8.00万元，占80.00%。',
    right:
      '2021年一般公共预算财政拨款支出10.00万元，主要用于以下方面：卫生健康支出2.00万元，占20.00%；城乡社区支出8.00万元，占80.00%。',
  },
  {
    id: 'M08',
    section: items,
    wrong: `${item}年初预算为8.00万元，支出决算为9.00万元，完成年初预算的110.00%。`,
    right: `${item}年初预算为8.00万元，支出决算为9.00万元，完成年初预算的112.50%，主要原因是发放对象增加。`,
  },
  {
    id: 'M09',
    section: items,
    wrong: `${item}年初预算为0万元，支出决算为9.00万元，完成年初预算的100%。`,
    right: `${item}年初预算为0万元，支出决算为9.00万元。`,
  },
  {
    id: 'M15',
    section: items,
    wrong: `${item}支出决算为9.00万元，完成预算90.00%，决算数与预算数持平。`,
    right: `${item}支出决算为9.00万元，完成预算100%，决算数与预算数持平。`,
  },
  {
    id: 'L16',
    section: basic,
    wrong:
      '2021年一般公共预算财政拨款基本支出10.00万元，其中：\n人员经费7.00万元。\n公用经费2.90万元。',
    right:
      '2021年一般公共预算财政拨款基本支出10.00万元，其中：\n人员经费7.00万元。\n公用经费3.00万元。',
  },
  {
    id: 'L18',
    section: basic,
    wrong: '日常公用经费3.00万元，主要包括：办公费1.00万元、水费1.50万元。',
    right: '日常公用经费3.00万元，主要包括：办公费1.00万元、水费2.00万元。',
  },
  {
    id: 'L31',
    section: totals,
    wrong: '2021年度收、支总计90.00万元。\n2021年度收、支总计91.00万元。',
    right: '2021年度收、支总计90.00万元。\n2021年度收、支总计90.00万元。',
  },
  {
    id: 'M07',
    section: expenses,
    wrong: '2021年“三公”经费财政拨款支出4.00万元。其中因公出国（境）费支出决算1.00万元，占20.00%。',
    right: '2021年“三公”经费财政拨款支出4.00万元。其中因公出国（境）费支出决算1.00万元，占25.00%。',
  },
  {
    id: 'L22',
    section: receptions,
    wrong:
      '国内公务接待支出1.00万元。国内公务接待2批次，9人次，共计支出1.00万元，具体内容包括：甲地考察5人次0.6万元；乙地考察4人次0.5万元。',
    right:
      '国内公务接待支出1.00万元。国内公务接待2批次，9人次，共计支出1.00万元，具体内容包括：甲地考察5人次0.6万元；乙地考察4人次0.4万元。',
  },
  {
    id: 'L23',
    section: receptions,
    wrong:
      '国内公务接待支出1.00万元。国内公务接待2批次，8人次，具体内容包括：甲地考察5人次0.6万元；乙地考察4人次0.4万元。',
    right:
      '国内公务接待支出1.00万元。国内公务接待2批次，9人次，具体内容包括：甲地考察5人次0.6万元；乙地考察4人次0.4万元。',
  },
  {
    id: 'L24',
    section: vehicles,
    wrong: '截至2021年12月31日，部门共有公务用车4辆，其中：轿车1辆、越野车2辆。',
    right: '截至2021年12月31日，部门共有公务用车3辆，其中：轿车1辆、越野车2辆。',
  },
  {
    id: 'N04',
    section: procurement,
    wrong:
      '2021年，示例局政府采购支出总额9.00万元，其中：政府采购货物支出1.00万元、政府采购工程支出0万元、政府采购服务支出7.00万元。',
    right:
      '2021年，示例局政府采购支出总额9.00万元，其中：政府采购货物支出1.00万元、政府采购工程支出0万元、政府采购服务支出8.00万元。',
  },
  {
    id: 'N05',
    section: procurement,
    wrong: '2021年，示例局政府采购支出总额9.00万元。授予中小企业合同金额9.50万元。',
    right: '2021年，示例局政府采购支出总额9.00万元。授予中小企业合同金额9.00万元。',
  },
  {
    id: 'N09',
    section: assets,
    wrong: '截至2021年12月31日，示例局共有车辆3辆，其中：机要通信用车1辆、其他用车1辆。',
    right: '截至2021年12月31日，示例局共有车辆2辆，其中：机要通信用车1辆、应急保障用车1辆。',
  },
];

const test = suite('identities of the prescribed sentences');

for (const { id, level = 'error', section, wrong, right } of cases) {
  test(`${id} fires: ${wrong}`, () => {
    const codes = found([section, ...wrong.split('\n')]);
    assert.ok(codes.includes(`${level} ${id}`), codes.join('、'));
  });
  test(`${id} holds: ${right}`, () => assert.equal(found([section, ...right.split('\n')]), []));
}

const table = {
  title: '收入支出决算总表',
  rows: ['收入<3|支出<3', '项目|行次|决算数|项目|行次|决算数', '总计|31|90.00|总计|62|90.00'],
};

test('L01: the sentence against the table', () => {
  const said = (amount: string) => [totals, `2021年度收、支总计${amount}万元。`, '附表', table];
  assert.equal(found(said('90.00')), []);
  assert.equal(found(said('90')), []);
  assert.ok(found(said('90.01')).includes('error L01'));
});

test('half-width signs, conversion debris and a lost heading change nothing', () => {
  const sentence =
    '[bookmark: _Toc1]2021年本年收入合计10.00万元,其中:事业收入6.00万元;其他收入3.00万元。';
  assert.equal(found([sentence]), ['error L04']);
});

test('headings are recognised in every numbering style', () => {
  const sentence = '2021年度收、支总计90.00万元。\n2021年度收、支总计91.00万元。';
  for (const title of [
    '1、 收入支出决算总体情况说明',
    '1.收入支出决算总体情况说明',
    '（一）收入支出决算总体情况说明',
    '收入支出决算总体情况说明',
  ]) {
    assert.equal(found([title, ...sentence.split('\n')]), ['error L31']);
  }
});

test('a figure in a reason is the author’s own and no fact', () => {
  const sentence =
    '2021年度收、支总计90.00万元。与2020年相比，收、支总计各减少10.00万元，下降10.00%。主要变动原因是本年收入总计中项目减少35.00万元。';
  assert.equal(found([totals, sentence]), []);
});

test('a year is no amount, and last year beside this year is normal', () => {
  assert.equal(found([totals, '2021年度收、支总计2021.00万元。2020年没有这项支出。']), []);
});

test('an amount without a unit is named', () => {
  assert.equal(found([items, '2021年一般公共预算支出决算数为10.00，完成预算100%。']), [
    'warning AU21',
  ]);
});

test('what stands in brackets is no addend', () => {
  const sentence = '部门共有公务用车3辆（其中局本级2辆），其中：轿车1辆、越野车2辆。';
  assert.equal(found([vehicles, sentence]), []);
});

test('the account of a project has figures of its own', () => {
  const project = '项目全年预算数9.00万元，执行数为9.00万元，完成预算的100%。支付水电费3.00万元。';
  assert.equal(found(['1.项目绩效目标完成情况', `（1）甲${project}`, `（2）乙${project}`]), []);
});

test('an amount below one 元 has lost its 万', () => {
  const said = (water: string): string[] =>
    found([basic, `日常公用经费3.00万元，主要包括：办公费1.00万元、水费${water}。`]);
  assert.equal(said('2.00万元'), []);
  assert.ok(said('0.06元').includes('error L18'));
  const lost = `日常公用经费1.06万元，主要包括：办公费1.00万元、水费0.06元。`;
  assert.not.ok(found([basic, lost]).some((code) => code.endsWith(' L18')));
});

test('what the document does not say is unchecked', () => {
  assert.is(stateOf('L04', [income]), 'unchecked');
});

test.run();
