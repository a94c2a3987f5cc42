/** 勾稽关系 inside one official table, A to I (OFFICIAL 2), as data. */

import type { TableName } from '../tables/table-kinds.ts';
import { belowCodes, belowTotal, rowsBetween } from './row-families.ts';
import { columnSums, equation, rowSums } from './table-identity.ts';
import type { TableIdentity } from './table-identity.ts';

/** Column of 财政拨款总表 → the row of its income. */
const budgetRows: Readonly<Record<string, string>> = {
  一般公共预算: '一般公共预算财政拨款',
  政府性基金: '政府性基金预算财政拨款',
  国有资本经营: '国有资本经营预算财政拨款',
};
const budgets = Object.keys(budgetRows);
const natures = ['基本支出', '项目支出'];

/** 合计 = Σ 类, 类 = Σ 款, 款 = Σ 项 of a table with functional subjects. */
function levels(name: TableName, ids: readonly [string, string, string]): TableIdentity[] {
  return [
    columnSums(ids[0], `${name}：合计行等于各类之和`, name, belowTotal),
    columnSums(ids[1], `${name}：类等于所属各款之和`, name, belowCodes(3)),
    columnSums(ids[2], `${name}：款等于所属各项之和`, name, belowCodes(5)),
  ];
}

function threePublic(name: TableName): TableIdentity[] {
  return (['预算', '决算'] as const).flatMap((side, index) => [
    rowSums(
      `G0${index + 1}`,
      `${name}：合计${side}数等于因公出国（境）费、公务用车、公务接待费之和`,
      name,
      `${side}/合计`,
      [`${side}/出国`, `${side}/车辆`, `${side}/接待`],
    ),
    rowSums(
      `G0${index + 3}`,
      `${name}：公务用车小计${side}数等于购置费与运行维护费之和`,
      name,
      `${side}/车辆`,
      [`${side}/购置`, `${side}/运行`],
    ),
  ]);
}

function balances(name: TableName): TableIdentity[] {
  return [
    {
      id: 'H01',
      words: `${name}：年初结转和结余＋本年收入－本年支出＝年末结转和结余`,
      tables: [name],
      *compare(tables) {
        const sums = rowSums('', '', name, '年末结转和结余', [
          '年初结转和结余',
          '本年收入',
          '合计',
        ]);
        for (const { whole, plus, relation } of sums.compare(tables)) {
          const [opening, income, spent] = plus;
          if (opening === undefined || income === undefined || spent === undefined) continue;
          yield { whole, plus: [opening, income], minus: [spent], relation };
        }
      },
    },
    rowSums('H02', `${name}：本年支出等于基本支出与项目支出之和`, name, '合计', natures),
    ...levels(name, ['H03', 'H03', 'H03']),
  ];
}

const totals: readonly TableIdentity[] = [
  columnSums(
    'A01',
    '本年收入合计等于各项收入之和',
    '收支总表',
    rowsBetween('收入', undefined, '本年收入合计'),
  ),
  columnSums(
    'A02',
    '本年支出合计等于各类支出之和',
    '收支总表',
    rowsBetween('支出', undefined, '本年支出合计'),
  ),
  columnSums(
    'A03',
    '收入总计等于本年收入合计、使用非财政拨款结余、年初结转和结余之和',
    '收支总表',
    rowsBetween('收入', '本年收入合计', '总计'),
  ),
  columnSums(
    'A04',
    '支出总计等于本年支出合计、结余分配、年末结转和结余之和',
    '收支总表',
    rowsBetween('支出', '本年支出合计', '总计'),
  ),
  equation(
    'A05',
    '收入总计等于支出总计',
    ['收支总表', '支出/总计', '决算数'],
    [['收支总表', '收入/总计', '决算数']],
  ),
];

const fiscalTotals: readonly TableIdentity[] = [
  columnSums(
    'D01',
    '财政拨款本年收入合计等于各预算之和',
    '财政拨款总表',
    rowsBetween('收入', undefined, '本年收入合计'),
  ),
  columnSums('D02', '年初财政拨款结转和结余等于各预算之和', '财政拨款总表', (table) => {
    const whole = table.byKey.get('收入/年初财政拨款结转和结余');
    if (whole === undefined) return [];
    const after = table.rows.slice(table.rows.indexOf(whole) + 1);
    const end = after.findIndex(({ key }) => key === '收入/总计');
    return [{ whole, parts: after.slice(0, end).filter(({ key }) => /^收入.*#2$/u.test(key)) }];
  }),
  equation(
    'D03',
    '财政拨款收入总计等于本年收入合计与年初财政拨款结转和结余之和',
    ['财政拨款总表', '收入/总计', '决算数'],
    [
      ['财政拨款总表', '收入/本年收入合计', '决算数'],
      ['财政拨款总表', '收入/年初财政拨款结转和结余', '决算数'],
    ],
  ),
  columnSums(
    'D04',
    '财政拨款支出总计等于本年支出合计与年末财政拨款结转和结余之和',
    '财政拨款总表',
    rowsBetween('支出', '本年支出合计', '总计'),
  ),
  equation(
    'D05',
    '财政拨款收入总计等于支出总计',
    ['财政拨款总表', '支出/总计', '合计'],
    [['财政拨款总表', '收入/总计', '决算数']],
  ),
  rowSums(
    'D06',
    '财政拨款支出每一行的合计等于各预算之和',
    '财政拨款总表',
    '合计',
    budgets,
    ({ key }) => key !== '支出/年末财政拨款结转和结余',
  ),
  columnSums(
    'D07',
    '财政拨款本年支出合计等于各类之和',
    '财政拨款总表',
    rowsBetween('支出', undefined, '本年支出合计'),
  ),
  ...Object.entries(budgetRows).map(([budget, row]) =>
    equation(
      'D08',
      `${budget}：本年收入与年初结转和结余之和等于支出总计`,
      ['财政拨款总表', '支出/总计', budget],
      [
        ['财政拨款总表', `收入/${row}`, '决算数'],
        ['财政拨款总表', `收入/${row}#2`, '决算数'],
      ],
    ),
  ),
  rowSums(
    'D09',
    '年末财政拨款结转和结余等于各预算之和',
    '财政拨款总表',
    '合计',
    budgets,
    ({ key }) => key === '支出/年末财政拨款结转和结余',
  ),
];

const incomeSources = [
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
];

/** F01 to F04 by class; the classes of F04 share one id. */
const economicIds: Readonly<Record<string, string>> = { '301': 'F01', '302': 'F02', '303': 'F03' };

/** 人员经费合计 or 公用经费合计 of 基本支出表 with the classes that it adds up. */
function operatingFunds(
  id: string,
  total: string,
  classes: readonly string[],
  classWords: string,
): TableIdentity {
  return columnSums(id, `${total}等于${classWords}之和`, '基本支出表', ({ byKey, rows }) => {
    const whole = byKey.get(total);
    if (whole === undefined) return [];
    return [{ whole, parts: rows.filter(({ code = '' }) => classes.includes(code)) }];
  });
}

export const insideTables: readonly TableIdentity[] = [
  ...totals,
  rowSums('B01', '收入表每一行的合计等于各项收入之和', '收入表', '合计', incomeSources),
  ...levels('收入表', ['B02', 'B03', 'B04']),
  rowSums('C01', '支出表每一行的合计等于各性质支出之和', '支出表', '合计', [
    ...natures,
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
  ]),
  ...levels('支出表', ['C02', 'C03', 'C04']),
  ...fiscalTotals,
  rowSums(
    'E01',
    '一般公共预算支出表每一行的合计等于基本支出与项目支出之和',
    '一般公共预算支出表',
    '合计',
    natures,
  ),
  ...levels('一般公共预算支出表', ['E02', 'E03', 'E04']),
  ...['301', '302', '303', '307', '310', '312', '399'].map((code) =>
    columnSums(
      economicIds[code] ?? 'F04',
      `基本支出表：${code}等于所属各款之和`,
      '基本支出表',
      (table) => belowCodes(3)(table).filter(({ whole }) => whole.code === code),
    ),
  ),
  operatingFunds('F05', '人员经费合计', ['301', '303'], '301、303'),
  operatingFunds(
    'F06',
    '公用经费合计',
    ['302', '307', '310', '312', '399'],
    '302、307、310、312、399',
  ),
  ...threePublic('三公表'),
  ...threePublic('基金三公表'),
  ...balances('基金表'),
  ...balances('国资收支表'),
  rowSums('H04', '国资支出表每一行的合计等于基本支出与项目支出之和', '国资支出表', '合计', natures),
  ...levels('国资支出表', ['H03', 'H03', 'H03']),
];
