/** 勾稽关系 between the official tables, J01 to J28 (OFFICIAL 2), as data. */

import { ZERO } from '../../accounts/money.ts';
import type { TableName } from '../tables/table-kinds.ts';
import type { TableSet } from '../tables/recognised-table.ts';
import type { Comparison, Term } from './comparison.ts';
import { equation, termAt } from './table-identity.ts';
import type { Address, TableIdentity } from './table-identity.ts';

const summary = (row: string): Address => ['收支总表', row, '决算数'];
const fiscal = (row: string, column = '决算数'): Address => ['财政拨款总表', row, column];
const income = (column: string): Address => ['收入表', '合计', column];
const spending = (column: string): Address => ['支出表', '合计', column];
const basic = (row: string): Address => ['基本支出表', row, '决算数'];

const budgetIncome = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
const otherIncome = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];

/** A term for a row that a table of printed subjects does not have: only rows with figures are printed. */
function absentRow(tables: TableSet, name: TableName, code: string): Term | undefined {
  const table = tables.get(name);
  if (table === undefined || !table.rows.some(({ code: known }) => known?.length === 3)) {
    return undefined;
  }
  const { place } = table;
  return {
    label: `${name}没有${code}这一行，按零计`,
    amount: { text: '（没有这一行）', fen: ZERO, half: 0, decimals: 2, place },
    place,
  };
}

/** The 类 of a side-by-side table against the 类 of a table of subjects (J05, J09). */
function sameClasses(
  id: string,
  words: string,
  left: readonly [TableName, string],
  right: readonly [TableName, string],
): TableIdentity {
  return {
    id,
    words,
    tables: [left[0], right[0]],
    *compare(tables): Generator<Comparison> {
      for (const { key, code } of tables.get(left[0])?.rows ?? []) {
        if (code?.length !== 3) continue;
        const whole = termAt(tables, [left[0], key, left[1]]);
        const part =
          termAt(tables, [right[0], code, right[1]]) ?? absentRow(tables, right[0], code);
        if (whole !== undefined && part !== undefined) yield { whole, plus: [part], relation: '=' };
      }
    },
  };
}

/** J16: what all money spends on a subject is not less than what the budgets spend on it. */
const allMoney: TableIdentity = {
  id: 'J16',
  words: '支出表的每一科目不小于一般公共预算、政府性基金、国有资本经营各表同一科目之和',
  tables: ['支出表', '一般公共预算支出表'],
  *compare(tables) {
    const names = ['一般公共预算支出表', '基金表', '国资支出表'] as const;
    for (const { key, code } of tables.get('支出表')?.rows ?? []) {
      if (code === undefined && key !== '合计') continue;
      for (const column of ['合计', '基本支出', '项目支出']) {
        const whole = termAt(tables, ['支出表', key, column]);
        const plus = names.flatMap((name) => termAt(tables, [name, key, column]) ?? []);
        if (whole !== undefined && plus.length > 0) yield { whole, plus, relation: '≥' };
      }
    }
  },
};

/** J02; a budget without a row in that year is no part. */
const fiscalIncome: TableIdentity = {
  id: 'J02',
  words: '收入表的财政拨款收入等于收支总表的各项财政拨款收入之和',
  tables: ['收支总表', '收入表'],
  *compare(tables) {
    const whole = termAt(tables, income('财政拨款收入'));
    const plus = budgetIncome.flatMap(
      (budget) => termAt(tables, summary(`收入/${budget}财政拨款收入`)) ?? [],
    );
    if (whole !== undefined && plus.length > 0) yield { whole, plus, relation: '=' };
  },
};

/** J13, J14: income, opening and closing balance of a budget in its own table. */
function balancesOf(id: string, name: TableName, row: string, column: string): TableIdentity[] {
  const words = `财政拨款总表与${name}的收入、年初和年末一致`;
  return [
    equation(id, words, fiscal(`收入/${row}`), [[name, '合计', '本年收入']]),
    equation(id, words, fiscal(`收入/${row}#2`), [[name, '合计', '年初结转和结余']]),
    equation(id, words, fiscal('支出/年末财政拨款结转和结余', column), [
      [name, '合计', '年末结转和结余'],
    ]),
  ];
}

/** What 三公表 says is not less than what basic expenditure says of the same (J20 to J23). */
function atLeastBasic(id: string, item: string, words: string, code: string): TableIdentity {
  return equation(
    id,
    `三公表的${words}不小于基本支出表的${code}`,
    ['三公表', '数', `决算/${item}`],
    [basic(code)],
    '≥',
  );
}

/** J25 to J28: usual equalities of a functional with an economic subject. */
function usual(id: string, subject: string, codes: readonly string[]): TableIdentity {
  const words = `${subject}通常等于基本支出表的${codes.join('、')}`;
  const whole: Address = ['一般公共预算支出表', subject, '合计'];
  return equation(id, words, whole, codes.map(basic), '=', 'hint');
}

export const betweenTables: readonly TableIdentity[] = [
  equation('J01', '收支总表的本年收入合计等于收入表的合计', summary('收入/本年收入合计'), [
    income('合计'),
  ]),
  fiscalIncome,
  ...otherIncome.map((source) =>
    equation('J03', `收支总表的${source}等于收入表的合计`, summary(`收入/${source}`), [
      income(source),
    ]),
  ),
  equation('J04', '收支总表的本年支出合计等于支出表的合计', summary('支出/本年支出合计'), [
    spending('合计'),
  ]),
  sameClasses(
    'J05',
    '收支总表的各类支出等于支出表的同一类',
    ['收支总表', '决算数'],
    ['支出表', '合计'],
  ),
  equation(
    'J07',
    '财政拨款总表的本年收入合计等于收入表的财政拨款收入',
    fiscal('收入/本年收入合计'),
    [income('财政拨款收入')],
  ),
  ...budgetIncome.map((budget) =>
    equation('J08', `财政拨款总表与收支总表的${budget}收入一致`, fiscal(`收入/${budget}财政拨款`), [
      summary(`收入/${budget}财政拨款收入`),
    ]),
  ),
  sameClasses(
    'J09',
    '财政拨款总表一般公共预算栏的各类等于一般公共预算支出表的同一类',
    ['财政拨款总表', '一般公共预算'],
    ['一般公共预算支出表', '合计'],
  ),
  equation(
    'J10',
    '财政拨款总表的一般公共预算支出等于一般公共预算支出表的合计',
    fiscal('支出/本年支出合计', '一般公共预算'),
    [['一般公共预算支出表', '合计', '合计']],
  ),
  equation(
    'J11',
    '财政拨款总表的政府性基金支出等于基金表的本年支出',
    fiscal('支出/本年支出合计', '政府性基金'),
    [['基金表', '合计', '合计']],
  ),
  sameClasses(
    'J11',
    '财政拨款总表政府性基金栏的各类等于基金表的同一类',
    ['财政拨款总表', '政府性基金'],
    ['基金表', '合计'],
  ),
  equation(
    'J12',
    '财政拨款总表的国有资本经营支出等于国资支出表的合计',
    fiscal('支出/本年支出合计', '国有资本经营'),
    [['国资支出表', '合计', '合计']],
  ),
  ...balancesOf('J13', '基金表', '政府性基金预算财政拨款', '政府性基金'),
  ...balancesOf('J14', '国资收支表', '国有资本经营预算财政拨款', '国有资本经营'),
  equation(
    'H05',
    '国有资本经营两张表的本年支出一致',
    ['国资收支表', '合计', '合计'],
    [['国资支出表', '合计', '合计']],
  ),
  equation(
    'J15',
    '一般公共预算支出表的基本支出等于基本支出表的人员经费与公用经费之和',
    ['一般公共预算支出表', '合计', '基本支出'],
    [basic('人员经费合计'), basic('公用经费合计')],
  ),
  allMoney,
  equation(
    'J18',
    '收支总表的年初结转和结余不小于财政拨款总表的年初数',
    summary('收入/年初结转和结余'),
    [fiscal('收入/年初财政拨款结转和结余')],
    '≥',
  ),
  equation(
    'J18',
    '收支总表的年末结转和结余不小于财政拨款总表的年末数',
    summary('支出/年末结转和结余'),
    [fiscal('支出/年末财政拨款结转和结余', '合计')],
    '≥',
  ),
  atLeastBasic('J20', '出国', '因公出国（境）费', '30212'),
  atLeastBasic('J21', '接待', '公务接待费', '30217'),
  atLeastBasic('J22', '运行', '公务用车运行维护费', '30231'),
  atLeastBasic('J23', '购置', '公务用车购置费', '31013'),
  ...(
    [
      ['出国', ['30212']],
      ['接待', ['30217']],
      ['运行', ['30231']],
      ['购置', ['30913', '31013']],
    ] as const
  ).map(([item, codes]) =>
    equation(
      'J24',
      `三公表的${item}决算数等于一般公共预算明细表的${codes.join('、')}`,
      ['三公表', '数', `决算/${item}`],
      codes.map((code): Address => ['一般公共预算明细表', '合计', code]),
    ),
  ),
  usual('J25', '2210201', ['30113']),
  usual('J26', '2080505', ['30108']),
  usual('J27', '2080506', ['30109']),
];
