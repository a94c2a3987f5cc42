/** What the sentences say against the official tables, L01 to L28 (OFFICIAL 2), as data. */

import type { AmountAspect } from '../text/mention.ts';
import type { TableSet } from '../tables/recognised-table.ts';
import type { Comparison, Term } from './comparison.ts';
import { amountIdentity, said } from './sentence-rule.ts';
import type { SentenceContext, SentenceIdentity } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';
import type { Address } from './table-identity.ts';

/** An indicator of the sentences and the cells that print it; several addends in brackets of their own. */
interface Printed {
  id: string;
  indicator: string;
  aspect?: AmountAspect;
  cells: readonly (readonly Address[])[];
}

const summary = (row: string): Address => ['收支总表', row, '决算数'];
const fiscal = (row: string, column = '决算数'): Address => ['财政拨款总表', row, column];

function one(id: string, indicator: string, ...cells: readonly Address[]): Printed {
  return { id, indicator, cells: cells.map((cell) => [cell]) };
}

function balance(
  id: string,
  indicator: string,
  aspect: AmountAspect,
  ...cells: readonly Address[]
): Printed {
  return { ...one(id, indicator, ...cells), aspect };
}

const both = [summary('收入/总计'), summary('支出/总计')];
const fiscalBoth = [fiscal('收入/总计'), fiscal('支出/总计', '合计')];
const budgets = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
const sources = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const natures = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
const expenses = ['合计', '出国', '车辆', '购置', '运行', '接待'];

/** The 三公 of a text includes those of the government funds, where the edition has a table of them (G06). */
const threePublic = expenses.flatMap((item): Printed[] =>
  (['决算', '预算'] as const).map((side) => ({
    id: item === '合计' ? 'L19' : 'L20',
    indicator: `三公:${item}`,
    aspect: side,
    cells: [
      [
        ['三公表', '数', `${side}/${item}`],
        ['基金三公表', '数', `${side}/${item}`],
      ],
    ],
  })),
);

function fund(id: string, indicator: string, table: Address[0]): Printed[] {
  const total = (column: string): Address => [table, '合计', column];
  return [
    one(id, `${indicator}:支出`, total('合计')),
    one(id, `${indicator}:收入`, total('本年收入')),
    one(id, `${indicator}:基本支出`, total('基本支出')),
    one(id, `${indicator}:项目支出`, total('项目支出')),
    ...(['年初结转和结余', '年末结转和结余'] as const).flatMap((aspect) =>
      ['收入', '支出'].map((part) => balance(id, `${indicator}:${part}`, aspect, total(aspect))),
    ),
  ];
}

/** A budget in 财政拨款总表, which stands even where its own table is empty. */
function budgetOfFiscal(id: string, indicator: string, row: string, column: string): Printed[] {
  const opening = fiscal(`收入/${row}#2`);
  const closing = fiscal('支出/年末财政拨款结转和结余', column);
  return [
    one(id, `${indicator}:收入`, fiscal(`收入/${row}`)),
    one(id, `${indicator}:支出`, fiscal('支出/本年支出合计', column)),
    ...['收入', '支出'].flatMap((part) => [
      balance(id, `${indicator}:${part}`, '年初结转和结余', opening),
      balance(id, `${indicator}:${part}`, '年末结转和结余', closing),
    ]),
  ];
}

const printed: readonly Printed[] = [
  ...['收支总计', '收入总计', '支出总计'].flatMap((indicator) => [
    one('L01', indicator, ...both),
    balance('L01', indicator, '年初结转和结余', summary('收入/年初结转和结余')),
    balance('L01', indicator, '年末结转和结余', summary('支出/年末结转和结余')),
  ]),
  one('L02', '本年收入合计', ['收入表', '合计', '合计'], summary('收入/本年收入合计')),
  ...budgets.map((budget) =>
    one('L03', `收入:${budget}财政拨款收入`, summary(`收入/${budget}财政拨款收入`)),
  ),
  one('L03', '收入:财政拨款收入', ['收入表', '合计', '财政拨款收入']),
  ...sources.map((source) =>
    one('L03', `收入:${source}`, ['收入表', '合计', source], summary(`收入/${source}`)),
  ),
  one('L05', '本年支出合计', ['支出表', '合计', '合计'], summary('支出/本年支出合计')),
  ...natures.map((nature) => one('L05', `支出:${nature}`, ['支出表', '合计', nature])),
  ...['财政拨款收支总计', '财政拨款收入总计', '财政拨款支出总计'].flatMap((indicator) => [
    one('L07', indicator, ...fiscalBoth),
    balance('L07', indicator, '年初结转和结余', fiscal('收入/年初财政拨款结转和结余')),
    balance('L07', indicator, '年末结转和结余', fiscal('支出/年末财政拨款结转和结余', '合计')),
  ]),
  one(
    'L08',
    '一般公共预算财政拨款支出',
    ['一般公共预算支出表', '合计', '合计'],
    fiscal('支出/本年支出合计', '一般公共预算'),
  ),
  one('L14', '基本支出', ['一般公共预算支出表', '合计', '基本支出']),
  one('L15', '人员经费', ['基本支出表', '人员经费合计', '决算数']),
  one('L15', '公用经费', ['基本支出表', '公用经费合计', '决算数']),
  ...threePublic,
  ...fund('L26', '基金', '基金表'),
  ...budgetOfFiscal('L26', '基金', '政府性基金预算财政拨款', '政府性基金'),
  ...budgetOfFiscal('L27', '国资', '国有资本经营预算财政拨款', '国有资本经营'),
  ...fund('L27', '国资', '国资支出表'),
  ...fund('L27', '国资', '国资收支表'),
];

/** Returns the sum of cells as a term; undefined where the first is in no table. */
function printedTerm(tables: TableSet, addresses: readonly Address[]): readonly Term[] {
  const [first, ...others] = addresses;
  const main = first === undefined ? undefined : termAt(tables, first);
  if (main === undefined) return [];
  return [main, ...others.flatMap((address) => termAt(tables, address) ?? [])];
}

function* printedComparisons(
  { facts, tables }: SentenceContext,
  { indicator, aspect = '决算', cells }: Printed,
): Generator<Comparison> {
  for (const mention of facts.amountsOf(indicator, aspect)) {
    for (const addresses of cells) {
      const plus = printedTerm(tables, addresses);
      if (plus.length > 0) yield { whole: said(mention), plus, relation: '=' };
    }
  }
}

/** Mentions whose indicator carries the code of a row: `类:208`, `项:2080505`, `经济:30101`. */
function* byCode(
  { facts, tables }: SentenceContext,
  prefix: string,
  addressOf: (code: string) => Address,
): Generator<Comparison> {
  for (const mention of facts.mentions) {
    if (mention.kind !== 'amount' || mention.aspect !== '决算') continue;
    if (!mention.indicator.startsWith(prefix)) continue;
    const code = mention.indicator.slice(prefix.length);
    if (!/^\d+$/u.test(code)) continue;
    const cell = termAt(tables, addressOf(code));
    if (cell !== undefined) yield { whole: said(mention), plus: [cell], relation: '=' };
  }
}

const words: Readonly<Record<string, string>> = {
  L01: '收支总计与收支总表一致',
  L02: '本年收入合计与收入表一致',
  L03: '各项收入与收入表一致',
  L05: '本年支出与支出表一致',
  L07: '财政拨款收支总计与财政拨款总表一致',
  L08: '一般公共预算财政拨款支出与一般公共预算支出表一致',
  L14: '基本支出与一般公共预算支出表一致',
  L15: '人员经费、公用经费与基本支出表一致',
  L19: '“三公”经费与三公表一致',
  L20: '“三公”经费各项与三公表一致',
  L26: '政府性基金预算与基金表一致',
  L27: '国有资本经营预算与国资表一致',
};

const economic = '基本支出列出的经济科目与基本支出表一致';
const subjectTable = '一般公共预算支出表';

export const sentencesAndTables: readonly SentenceIdentity[] = [
  ...printed.map((one) =>
    amountIdentity(one.id, words[one.id] ?? one.indicator, (context) =>
      printedComparisons(context, one),
    ),
  ),
  amountIdentity('L09', '结构中的各类与一般公共预算支出表一致', (context) =>
    byCode(context, '类:', (code) => [subjectTable, code, '合计']),
  ),
  amountIdentity('L11', '具体情况中的各项与一般公共预算支出表一致', (context) =>
    byCode(context, '项:', (code) => [subjectTable, code, '合计']),
  ),
  amountIdentity('L18', economic, (context) =>
    byCode(context, '经济:', (code) => ['基本支出表', code, '决算数']),
  ),
];
