/**
 * The nine official tables of a fictional unit, in the size and shape of real ones: two-sided tables of
 * 31 and 32 rows, code lists, a three-column list of economic subjects, a table of twelve columns.
 * The amounts are made up and need not add up.
 */

import type { Fen } from '../../src/accounts/money.ts';
import type { GridCell, ReportTable } from '../../src/report/report.ts';

const incomes =
  '一般公共预算财政拨款收入 政府性基金预算财政拨款收入 国有资本经营预算财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入'.split(
    ' ',
  );
const functions =
  '一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 卫生健康支出 节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出 住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 其他支出 债务还本支出 债务付息支出 抗疫特别国债安排的支出'.split(
    ' ',
  );
const numerals =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六'.split(
    ' ',
  );
const subjects: [code: string, name: string][] = [
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080506', '机关事业单位职业年金缴费支出'],
  ['20808', '抚恤'],
  ['2080801', '死亡抚恤'],
  ['210', '卫生健康支出'],
  ['21011', '行政事业单位医疗'],
  ['2101102', '事业单位医疗'],
  ['212', '城乡社区支出'],
  ['21201', '城乡社区管理事务'],
  ['2120199', '其他城乡社区管理事务支出'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['2210201', '住房公积金'],
];
const economicSubjects =
  '基本工资 津贴补贴 奖金 伙食补助费 绩效工资 机关事业单位基本养老保险缴费 职业年金缴费 职工基本医疗保险缴费 公务员医疗补助缴费 其他社会保障缴费 住房公积金 医疗费 其他工资福利支出 办公费 印刷费 咨询费 手续费 水费 电费 邮电费 取暖费 物业管理费 差旅费 维修（护）费 租赁费 会议费 培训费 公务接待费'.split(
    ' ',
  );

type Amount = (row: number, column: number) => GridCell;

/** @returns nine tables in official order; seed makes the amounts of one report differ from another's. */
export function sampleTables(unitName: string, seed: number): ReportTable[] {
  const amount: Amount = (row, column) => {
    const fen = ((row + 3) * 7919 + (column + 1) * 104729 + seed * 1299709) % 9999999;
    return fen % 3 === 0 ? blank() : money(fen);
  };
  return [
    twoSided('01', '收入支出决算总表', amount),
    subjectList(
      '02',
      '收入决算表',
      '本年收入合计 财政拨款收入 上级补助收入 事业收入 经营收入 附属单位上缴收入 其他收入',
      amount,
    ),
    subjectList(
      '03',
      '支出决算表',
      '本年支出合计 基本支出 项目支出 上缴上级支出 经营支出 对附属单位补助支出',
      amount,
    ),
    appropriations('04', '财政拨款收入支出决算总表', amount),
    subjectList('05', '一般公共预算财政拨款支出决算表', '小计 基本支出 项目支出', amount),
    economicList('06', '一般公共预算财政拨款基本支出决算表', amount),
    threeExpenses('07', '一般公共预算财政拨款“三公”经费支出决算表', amount),
    subjectList(
      '08',
      '政府性基金预算财政拨款收入支出决算表',
      '年初结转和结余 本年收入 小计 基本支出 项目支出 年末结转和结余',
      amount,
    ),
    emptyList('09', '国有资本经营预算财政拨款支出决算表'),
  ].map((table) => ({ ...table, preparedBy: `编制单位：${unitName}` }));
}

/** @returns an amount cell with thousands separators left out, two decimals of 万元. */
export function money(fen: number): GridCell {
  return {
    text: `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`,
    kind: 'amount',
    value: fen as Fen,
  };
}

const blank = (): GridCell => ({ text: '', kind: 'amount' });
const label = (text: string, indent = 0): GridCell => ({ text, kind: 'label', indent });
const line = (text: string | number): GridCell => ({ text: String(text), kind: 'line-number' });
const head = (text: string, columnSpan = 1, rowSpan = 1): GridCell => ({
  text,
  kind: 'head',
  scope: columnSpan > 1 ? 'column-group' : 'column',
  ...(columnSpan > 1 ? { columnSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
});

function sheet(
  number: string,
  title: string,
  orientation: ReportTable['orientation'],
  columnWidths: number[],
  grid: { head: GridCell[][]; body: GridCell[][] },
): ReportTable {
  return {
    id: `table-${number}`,
    number: `公开${number}表`,
    title,
    preparedBy: '',
    unit: '金额单位：万元',
    orientation,
    columnWidths,
    ...grid,
    notes: [`注：本表反映单位本年度${title.replace('决算总表', '').replace('决算表', '')}情况。`],
  };
}

function twoSided(number: string, title: string, amount: Amount): ReportTable {
  const left = [
    ...incomes.map((name, index) => `${numerals[index] ?? ''}、${name}`),
    ...Array.from({ length: 18 }, () => ''),
    ...['本年收入合计', '使用非财政拨款结余', '年初结转和结余', '', '总计'],
  ];
  const right = [
    ...functions.map((name, index) => `${numerals[index] ?? ''}、${name}`),
    ...['本年支出合计', '结余分配', '年末结转和结余', '', '总计'],
  ];
  return sheet(number, title, 'portrait', [30, 6, 14, 30, 6, 14], {
    head: [
      [head('收入', 3), head('支出', 3)],
      [head('项目'), head('行次'), head('决算数'), head('项目'), head('行次'), head('决算数')],
      [head('栏次'), head(''), head('1'), head('栏次'), head(''), head('2')],
    ],
    body: right.map((name, row) => [
      label(left[row] ?? ''),
      line(row + 1),
      left[row] === '' ? blank() : amount(row, 0),
      label(name),
      line(row + 32),
      name === '' ? blank() : amount(row, 1),
    ]),
  });
}

function appropriations(number: string, title: string, amount: Amount): ReportTable {
  const columns = '合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款'.split(
    ' ',
  );
  const left = [
    '一、一般公共预算财政拨款',
    '二、政府性基金预算财政拨款',
    '三、国有资本经营预算财政拨款',
  ];
  const right = [
    ...functions.map((name, index) => `${numerals[index] ?? ''}、${name}`),
    ...['本年支出合计', '年末财政拨款结转和结余', '', '', '', '总计'],
  ];
  return sheet(number, title, 'landscape', [22, 5, 11, 22, 5, 9, 9, 9, 9], {
    head: [
      [head('收入', 3), head('支出', 6)],
      [
        head('项目'),
        head('行次'),
        head('决算数'),
        head('项目'),
        head('行次'),
        ...columns.map((name) => head(name)),
      ],
      [
        head('栏次'),
        head(''),
        head('1'),
        head('栏次'),
        head(''),
        ...columns.map((_name, column) => head(String(column + 2))),
      ],
    ],
    body: right.map((name, row) => [
      label(left[row] ?? ''),
      line(row + 1),
      left[row] === undefined ? blank() : amount(row, 0),
      label(name),
      line(row + 33),
      ...columns.map((_name, column) => (name === '' ? blank() : amount(row, column + 1))),
    ]),
  });
}

function subjectList(number: string, title: string, names: string, amount: Amount): ReportTable {
  const columns = names.split(' ');
  return sheet(
    number,
    title,
    columns.length > 3 ? 'landscape' : 'portrait',
    [12, 28, ...columns.map(() => 10)],
    {
      head: [
        [head('项目', 2), ...columns.map((name) => head(name, 1, 2))],
        [head('功能分类科目编码'), head('科目名称')],
        [head('栏次', 2), ...columns.map((_name, column) => head(String(column + 1)))],
      ],
      body: [
        [
          { ...label('合计'), columnSpan: 2 },
          ...columns.map((_name, column) => amount(40, column)),
        ],
        ...subjects.map(([code, name], row): GridCell[] => [
          { text: code, kind: 'code' },
          label(name, code.length === 3 ? 0 : code.length === 5 ? 1 : 2),
          ...columns.map((_name, column) => amount(row, column)),
        ]),
      ],
    },
  );
}

function economicList(number: string, title: string, amount: Amount): ReportTable {
  const rows = Math.ceil(economicSubjects.length);
  return sheet(number, title, 'portrait', [9, 17, 8, 9, 17, 8, 9, 17, 8], {
    head: [
      [head('人员经费', 3), head('公用经费', 6)],
      Array.from({ length: 3 }, () => [head('科目编码'), head('科目名称'), head('决算数')]).flat(),
    ],
    body: [
      ...Array.from({ length: rows }, (_unused, row) =>
        [301, 302, 310].flatMap((group, column): GridCell[] => [
          { text: `${group}${String(row + 1).padStart(2, '0')}`, kind: 'code' },
          label(economicSubjects[(row + column * 9) % economicSubjects.length] ?? '', 1),
          amount(row, column),
        ]),
      ),
      [
        { ...label('人员经费合计'), columnSpan: 2 },
        amount(50, 0),
        { ...label('公用经费合计'), columnSpan: 5 },
        amount(50, 1),
      ],
    ],
  });
}

function threeExpenses(number: string, title: string, amount: Amount): ReportTable {
  const outer = [
    head('合计', 1, 2),
    head('因公出国（境）费', 1, 2),
    head('公务用车购置及运行费', 3),
    head('公务接待费', 1, 2),
  ];
  const inner = ['小计', '公务用车购置费', '公务用车运行费'].map((name) => head(name));
  return sheet(
    number,
    title,
    'landscape',
    Array.from({ length: 12 }, () => 1),
    {
      head: [
        [head('预算数', 6), head('决算数', 6)],
        [...outer, ...outer],
        [...inner, ...inner],
        Array.from({ length: 12 }, (_unused, column) => head(String(column + 1))),
      ],
      body: [
        Array.from({ length: 12 }, (_unused, column): GridCell =>
          column === 1 ? { text: '依法不公开', kind: 'amount', withheld: true } : amount(0, column),
        ),
      ],
    },
  );
}

function emptyList(number: string, title: string): ReportTable {
  const table = subjectList(number, title, '合计 基本支出 项目支出', blank);
  return {
    ...table,
    body: table.body.slice(0, 1),
    emptyNote: '本单位本年度没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。',
  };
}
