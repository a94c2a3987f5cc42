/**
 * What the official tables look like, as data: their titles, the meaning of their columns and of their side-by-side
 * groups. Titles and heads are those of the known editions and their variants (OFFICIAL 1.1 to 1.10).
 */

/** The short names of the official tables, used in identities and in messages. */
export type TableName =
  | '收支总表'
  | '收入表'
  | '支出表'
  | '财政拨款总表'
  | '一般公共预算支出表'
  | '基本支出表'
  | '三公表'
  | '基金三公表'
  | '基金表'
  | '国资收支表'
  | '国资支出表'
  | '财政拨款明细表'
  | '一般公共预算明细表'
  | '项目支出表';

export interface ColumnRole {
  role: string;
  /** Matches the column's heads from top to bottom, joined by `/`, without spaces. */
  head: RegExp;
}

export interface TableKind {
  name: TableName;
  title: RegExp;
  /** Side-by-side parts whose rows have the same words; empty where a row is named by its code or label alone. */
  sides: readonly string[];
  columns: readonly ColumnRole[];
  /** Whether every other column is a subject of the economic classification. */
  economicColumns?: boolean;
}

const natures: readonly ColumnRole[] = [
  { role: '合计', head: /(合计|小计|^本年支出)$/u },
  { role: '基本支出', head: /基本支出$/u },
  { role: '项目支出', head: /项目支出$/u },
];

const balances: readonly ColumnRole[] = [
  { role: '年初结转和结余', head: /(年初|上年)[^/]*结转和?结余$/u },
  { role: '本年收入', head: /本年收入(合计)?$/u },
  { role: '年末结转和结余', head: /年末[^/]*结转和?结余$/u },
  ...natures,
];

const budgets: readonly [role: string, words: string][] = [
  ['一般公共预算', '一般公共预算'],
  ['政府性基金', '政府性基金'],
  ['国有资本经营', '国有资本经营'],
];

/** The items of the three public expenses, the narrower words first. */
const expenses: readonly [role: string, words: string][] = [
  ['购置', '车购置费'],
  ['运行', '运行(维护)?费'],
  ['出国', '因公出国'],
  ['接待', '公务接待费'],
  ['车辆', '小计|车购置[费]?及运行'],
  ['合计', '合计'],
];

/** A leaf stands under 预算数 and 决算数, or these stand under it. */
const threePublic: readonly ColumnRole[] = expenses.flatMap(([role, words]) =>
  ['预算', '决算'].flatMap((side) => [
    { role: `${side}/${role}`, head: new RegExp(`^[^/]*${side}数.*/[^/]*(${words})[^/]*$`, 'u') },
    { role: `${side}/${role}`, head: new RegExp(`(^|/)[^/]*(${words})[^/]*/[^/]*${side}数$`, 'u') },
  ]),
);

export const tableKinds: readonly TableKind[] = [
  {
    name: '收支总表',
    title: /^收入支出决算总表$/u,
    sides: ['收入', '支出'],
    columns: [{ role: '决算数', head: /(决算数|金额)$/u }],
  },
  {
    name: '收入表',
    title: /^收入(决算|总)表$/u,
    sides: [],
    columns: [
      { role: '合计', head: /(本年收入)?合计$/u },
      { role: '财政拨款收入', head: /财政拨款收入$/u },
      { role: '上级补助收入', head: /上级补助收入$/u },
      { role: '教育收费', head: /教育收费$/u },
      { role: '事业收入', head: /事业收入(\/小计)?$/u },
      { role: '经营收入', head: /经营收入$/u },
      { role: '附属单位上缴收入', head: /附属单位上缴收入$/u },
      { role: '其他收入', head: /其他收入$/u },
    ],
  },
  {
    name: '支出表',
    title: /^支出(决算|总)表$/u,
    sides: [],
    columns: [
      { role: '合计', head: /(本年支出)?合计$/u },
      { role: '基本支出', head: /基本支出$/u },
      { role: '项目支出', head: /项目支出$/u },
      { role: '上缴上级支出', head: /上缴上级支出$/u },
      { role: '经营支出', head: /经营支出$/u },
      { role: '对附属单位补助支出', head: /对附属单位补助支出$/u },
    ],
  },
  {
    name: '财政拨款总表',
    title: /^财政拨款收入支出决算总表$/u,
    sides: ['收入', '支出'],
    columns: [
      { role: '决算数', head: /^收入.*(决算数|金额)$/u },
      ...budgets.map(([role, words]) => ({ role, head: new RegExp(`${words}[^/]*$`, 'u') })),
      { role: '合计', head: /(合计|小计|决算数|金额)$/u },
    ],
  },
  {
    name: '一般公共预算支出表',
    title: /^一般公共预算财政拨款支出决算表$/u,
    sides: [],
    columns: natures,
  },
  {
    name: '基本支出表',
    title: /^一般公共预算财政拨款基本支出决算(明细)?表$/u,
    sides: [],
    columns: [{ role: '决算数', head: /(决算数|金额)$/u }],
  },
  {
    name: '基金三公表',
    title: /^政府性基金预算财政拨款三公经费支出决算表$/u,
    sides: [],
    columns: threePublic,
  },
  {
    name: '三公表',
    title: /^(一般公共预算)?(财政拨款)?三公经费支出决算表$/u,
    sides: [],
    columns: threePublic,
  },
  {
    name: '基金表',
    title: /^政府性基金预算(财政拨款)?收入支出决算表$/u,
    sides: [],
    columns: balances,
  },
  {
    name: '国资收支表',
    title: /^国有资本经营预算(财政拨款)?收入支出决算表$/u,
    sides: [],
    columns: balances,
  },
  {
    name: '国资支出表',
    title: /^国有资本经营预算(财政拨款)?支出决算表$/u,
    sides: [],
    columns: natures,
  },
  {
    name: '财政拨款明细表',
    title: /^财政拨款支出决算明细表(（政府经济分类科目）)?$/u,
    sides: [],
    columns: [
      ...budgets.flatMap(([budget, words]) =>
        natures.map(({ role }) => ({
          role: `${budget}/${role}`,
          head: new RegExp(`${words}[^/]*/${role === '合计' ? '(合计|小计)' : role}$`, 'u'),
        })),
      ),
      { role: '合计', head: /合计$/u },
    ],
  },
  {
    name: '一般公共预算明细表',
    title: /^一般公共预算财政拨款支出决算明细表$/u,
    sides: [],
    columns: [{ role: '合计', head: /^合计$/u }],
    economicColumns: true,
  },
  {
    name: '项目支出表',
    title: /^一般公共预算财政拨款项目支出决算表$/u,
    sides: [],
    columns: [{ role: '金额', head: /(金额|合计|决算数|项目支出)$/u }],
  },
];
