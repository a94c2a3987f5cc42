import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { auditDocument } from '../../src/audit/audit-document.ts';
import { knowledge } from './knowledge.ts';
import { documentOf, found } from './small-documents.ts';
import type { Sketch } from './small-documents.ts';

const test = suite('figures that stand in several places or follow from others');

function fires(id: string, level: 'error' | 'warning' | 'hint', sketches: readonly Sketch[]): void {
  const codes = found(sketches);
  assert.ok(codes.includes(`${level} ${id}`), codes.join('、'));
}

function silent(id: string, sketches: readonly Sketch[]): void {
  const codes = found(sketches).filter((code) => code.endsWith(` ${id}`));
  assert.equal(codes, []);
}

const spending = '三、支出决算情况说明';
const general = '（二）“三公”经费财政拨款支出决算具体情况说明';
const overall = '（一）“三公”经费财政拨款支出决算总体情况说明';
const funds = '八、政府性基金预算支出决算情况说明';
const fiscal = '四、财政拨款收入支出决算总体情况说明';
const performance = '（四）预算绩效管理情况';
const projects = '1.项目绩效目标完成情况';

/** A chart with the data of one item. */
function chart(share: string): Sketch {
  return {
    title: '图3：支出决算结构图',
    rows: ['项目|金额（万元）|占比', `基本支出|20.00|${share}`, '项目支出|10.00|33.33%'],
  };
}

const shares =
  '2021年本年支出合计30.00万元，其中：基本支出20.00万元，占66.67%；项目支出10.00万元，占33.33%。';

test('a sum with a single addend is not printed twice', () => {
  const said = (goods: string): string => {
    const { findings } = auditDocument(
      documentOf([
        '（二）政府采购支出情况',
        `2021年，政府采购支出总额37.17万元，其中：政府采购货物支出${goods}万元、政府采购工程支出0万元、政府采购服务支出37.37万元。`,
      ]),
      knowledge,
    );
    return findings.find(({ code }) => code === 'N04')?.message ?? '';
  };
  assert.match(said('0'), /按各项计算是37\.37万元，相差0\.20万元/);
  assert.match(said('1'), /按各项计算是38\.37万元（1＋37\.37），相差1\.20万元/);
});

test('L31: the share of a chart is the share of the text, or a coarser printing of it', () => {
  fires('L31', 'error', [spending, shares, chart('66.68%')]);
  silent('L31', [spending, shares, chart('66.67%')]);
  silent('L31', [spending, shares, chart('67%')]);
});

test('a percentage that only rounding of its amounts explains is a hint', () => {
  const said = (share: string): string =>
    `2021年本年支出合计3.00万元，其中：基本支出2.00万元，占${share}；项目支出1.00万元，占33.33%。`;
  fires('M02', 'hint', [spending, said('66.70%')]);
  silent('M02', [spending, said('66.67%')]);
  fires('M02', 'error', [spending, said('67.70%')]);
});

/** @returns what is said of the shares. */
function saidOf(id: string, sketches: readonly Sketch[]): string[] {
  const { findings } = auditDocument(documentOf(sketches), knowledge);
  return findings.filter(({ code }) => code === id).map(({ message }) => message);
}

test('M02: two shares that stand in each other’s place are told so', () => {
  const [first = '', second = ''] = saidOf('M02', [
    spending,
    '2021年本年支出合计30.00万元，其中：基本支出20.00万元，占33.33%；项目支出10.00万元，占66.67%。',
  ]);
  assert.match(first, /^基本支出的占比是33\.33%.*：与项目支出的占比写反了，对调$/);
  assert.match(second, /^项目支出的占比是66\.67%.*：与基本支出的占比写反了，对调$/);
});

test('M04: a share of another total is told with the total', () => {
  const said = (share: string): string[] =>
    saidOf('M04', [
      spending,
      '2021年本年支出合计15597.51万元。',
      ...grandTotals.map((sketch) => sketch.replace('75.21%', share)),
    ]);
  assert.match(
    said('75.21%')[0] ?? '',
    /：写的是占财政拨款支出10738\.78万元的比例，分母用错了，请核对$/,
  );
  assert.match(said('57.18%')[0] ?? '', /计算是51\.78%：请核对$/);
  assert.equal(said('51.78%'), []);
});

/** Three items against the whole; the first part of each says its change. */
function threePublic(whole: string, reception: string): Sketch[] {
  return [
    overall,
    `2021年“三公”经费财政拨款支出决算为9.00万元。与2020年相比，“三公”经费财政拨款支出决算${whole}。`,
    general,
    '1.因公出国（境）费',
    '因公出国（境）费支出1.00万元。与2020年相比，因公出国（境）费支出决算增加1.00万元。',
    '2.公务用车购置及运行维护费',
    '公务用车购置及运行维护费支出5.00万元。与2020年相比，公务用车购置及运行维护费支出决算减少3.00万元。',
    '3.公务接待费',
    `公务接待费支出3.00万元。${reception}`,
  ];
}

const fewer = '与2020年相比，公务接待费支出决算减少2.00万元。';

test('K07: the changes of the three items add up to that of the whole', () => {
  fires('K07', 'error', threePublic('减少6.00万元', fewer));
  fires('K07', 'error', threePublic('增加4.00万元', fewer));
  silent('K07', threePublic('减少4.00万元', fewer));
});

test('K07: an item of whose change the text is silent makes it unknown', () =>
  silent('K07', threePublic('减少6.00万元', '')));

test('K07: an item without spending and without a change counts as none, with a warning', () => {
  const withoutReception = (whole: string): Sketch[] =>
    threePublic(whole, '').map((sketch) =>
      typeof sketch === 'string'
        ? sketch.replace('支出3.00万元。', '支出0万元。').replace('为9.00万元', '为6.00万元')
        : sketch,
    );
  fires('K07', 'warning', withoutReception('减少6.00万元'));
  silent('K07', withoutReception('减少2.00万元'));
});

test('K05: a chart of 收、支总计 tells last year of 收入总计 too', () => {
  const document = (change: string): Sketch[] => [
    fiscal,
    `2021年财政拨款收入总计90.00万元。与2020年相比，财政拨款收入总计减少${change}万元。`,
    {
      title: '图4：财政拨款收、支决算总计变动情况图',
      rows: ['年度|金额（万元）', '2020年度|100.00', '2021年度|90.00'],
    },
  ];
  fires('K05', 'error', document('11.00'));
  silent('K05', document('10.00'));
});

test('M10: nothing spent completes nothing', () => {
  const said = (rate: string): Sketch[] => [
    '3.公务接待费',
    `公务接待费支出0万元，完成预算${rate}。`,
  ];
  fires('M10', 'error', said('15.34%'));
  silent('M10', said('0%'));
  silent('M10', said('100%'));
});

test('M20: nothing falls by more than all of it', () => {
  const said = (rate: string): Sketch[] => [
    '3.公务接待费',
    `公务接待费支出0万元。与2020年相比，公务接待费支出决算减少0.18万元，下降${rate}。`,
  ];
  fires('M20', 'error', said('110%'));
  silent('M20', said('100%'));
});

test('M21: the total of 三公 implies as much budget as its items', () => {
  const said = (total: string): Sketch[] => [
    overall,
    `2021年“三公”经费财政拨款支出决算为90.00万元，完成预算${total}。`,
    general,
    '2021年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算80.00万元，完成预算80.00%；公务接待费支出决算10.00万元，完成预算50.00%。',
  ];
  fires('M21', 'error', said('90.00%'));
  silent('M21', said('75.00%'));
  // What is not spent abroad may have been planned: then it is to be said.
  fires('M21', 'warning', said('60.00%'));
});

test('L26: the funds of a text against 财政拨款总表, whose own table is empty', () => {
  const document = (income: string): Sketch[] => [
    funds,
    `2021年度政府性基金预算财政拨款收入${income}万元。`,
    '附表',
    {
      title: '财政拨款收入支出决算总表',
      rows: [
        '收入<3|支出<6',
        '项目|行次|决算数|项目|行次|小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
        '二、政府性基金预算财政拨款|2|0.00|二、外交支出|34|0.00|0.00|0.00|0.00',
      ],
    },
  ];
  fires('L26', 'error', document('0.01'));
  silent('L26', document('0'));
});

test('L31: a count is a whole number, whatever it counts', () => {
  const said = (count: string): Sketch[] => [performance, `本部门自行组织了${count}个项目的评价。`];
  fires('L31', 'error', said('2.01'));
  silent('L31', said('2'));
  silent('L31', [performance, '平均每月检查平均1.5次，比上年提高2.5个百分点。']);
});

test('N17: as many projects as are named, and none watched that has no target', () => {
  const said = (assessed: number, watched: number): Sketch[] => [
    performance,
    `组织对“甲”、“乙”等${assessed}个项目开展了预算事前绩效评估，对3个项目编制了绩效目标，预算执行过程中，选取${watched}个项目开展绩效监控。`,
  ];
  fires('N17', 'warning', said(1, 3));
  fires('N17', 'warning', said(4, 3));
  fires('N17', 'warning', said(3, 4));
  silent('N17', said(3, 3));
  silent('N17', said(2, 1));
});

test('N18: the explanation and the form of a project', () => {
  const document = (budget: string, final: string): Sketch[] => [
    projects,
    `（1）平台运行项目绩效目标完成情况综述。项目全年预算数${budget}万元，执行数为${final}万元，完成预算的100%。`,
    '附件',
    {
      title: '项目绩效目标完成情况表',
      rows: ['项目名称|平台运行', '预算执行情况（万元）|预算数：|152|执行数：|152'],
    },
  ];
  fires('N18', 'error', document('152.01', '152.00'));
  fires('N18', 'error', document('152.00', '152.01'));
  silent('N18', document('152.00', '152.00'));
});

const before = [
  '六、一般公共预算财政拨款基本支出决算情况说明',
  '2021年一般公共预算财政拨款基本支出10.00万元，其中：',
  '人员经费7.00万元。',
  '公用经费3.00万元。',
];

const attached = (text: string): Sketch[] => [...before, '附件', text];

test('L30: an attachment says of the accounts what the explanation says', () => {
  fires('L30', 'error', attached('2021年人员经费决算7.50万元。'));
  silent('L30', attached('2021年人员经费决算7.00万元。'));
});

test('L30: last year, what is planned, a rounded figure and what may be of something else are no contradiction', () => {
  silent('L30', attached('2020年人员经费决算7.50万元。'));
  silent('L30', attached('2020年度人员经费预算7.50万元。'));
  silent('L30', attached('2021年人员经费安排7.50万元。'));
  silent('L30', attached('甲项目的临聘人员经费7.50万元。'));
  fires('L30', 'hint', attached('2021年人员经费决算7万元。').map(rounded));
});

const grandTotals = [
  '四、财政拨款收入支出决算总体情况说明',
  '2021年财政拨款收、支总计10889.52万元。与2020年相比，财政拨款收、支总计各减少7335.02万元，下降40.25%。',
  '五、一般公共预算财政拨款支出决算情况说明',
  '2021年一般公共预算财政拨款支出8077.03万元，占本年支出合计的75.21%。',
  '八、政府性基金预算支出决算情况说明',
  '2021年政府性基金预算拨款支出2661.75万元。',
  '九、国有资本经营预算支出决算情况说明',
  '2021年国有资本经营预算拨款支出0万元。',
];

test('L30: a total of this year that is said to be of an earlier one', () => {
  const said = (text: string): Sketch[] => [...grandTotals, '附件', text];
  fires('L30', 'warning', said('2020年度资金共10889.52万元。'));
  silent('L30', said('2021年度资金共10889.52万元。'));
  // Last year's own total, and one that both years might have.
  silent('L30', said('2020年度资金共18224.54万元。'));
  silent('L30', said('2020年度资金共10000.00万元。'));
});

test('L30: a total that is missed by the last place, whatever it is called', () => {
  const said = (amount: string): Sketch[] => [
    ...grandTotals,
    '附件',
    `当年完成资金经费支出${amount}万元。`,
  ];
  fires('L30', 'hint', said('10738.77'));
  silent('L30', said('10738.78'));
  silent('L30', said('10738.80'));
});

/** The explanation with an amount of which an attachment gives a rounded one. */
function rounded(sketch: Sketch): Sketch {
  if (typeof sketch !== 'string') return sketch;
  return sketch.replace('费7.00万元', '费6.96万元').replace('支出10.00万元', '支出9.96万元');
}

test.run();
