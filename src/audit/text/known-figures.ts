import type { FigureRole, KnownFigures, KnownValue } from '../../checks/text/text-rule.ts';
import { fen } from '../../accounts/money.ts';
import type { PrintedAmount } from '../figures/printed-figure.ts';
import { cellOf } from '../tables/recognised-table.ts';
import type { TableSet } from '../tables/recognised-table.ts';
import type { TableName } from '../tables/table-kinds.ts';
import type { FactsIndex } from './facts-index.ts';
import type { AmountAspect } from './mention.ts';

type Cell = readonly [table: TableName, row: string, column: string];

/** Where a document says an indicator of the accounts: in its sentences, else in its tables. */
interface Source {
  /** The indicators of the sentences; the second and later ones only where the first are silent. */
  said: readonly string[];
  aspect?: AmountAspect;
  cell?: Cell;
}

const fiscalTotal: Cell = ['财政拨款总表', '支出/总计', '合计'];
const openings = { aspect: '年初结转和结余' } as const;
const closings = { aspect: '年末结转和结余' } as const;

/** The official name of an indicator → where a document says it. */
const sources: Readonly<Record<string, Source>> = {
  收支总计: { said: ['收支总计', '收入总计'], cell: ['收支总表', '支出/总计', '决算数'] },
  财政拨款收支总计: { said: ['财政拨款收支总计', '财政拨款收入总计'], cell: fiscalTotal },
  本年收入合计: { said: ['本年收入合计'], cell: ['收入表', '合计', '合计'] },
  财政拨款收入: { said: ['收入:财政拨款收入'], cell: ['收入表', '合计', '财政拨款收入'] },
  ...Object.fromEntries(
    ['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入'].map(
      (name): [string, Source] => [
        name,
        { said: [`收入:${name}`], cell: ['收支总表', `收入/${name}`, '决算数'] },
      ],
    ),
  ),
  本年支出合计: { said: ['本年支出合计'], cell: ['支出表', '合计', '合计'] },
  基本支出: { said: ['支出:基本支出'], cell: ['支出表', '合计', '基本支出'] },
  项目支出: { said: ['支出:项目支出'], cell: ['支出表', '合计', '项目支出'] },
  财政拨款支出: { said: [], cell: ['财政拨款总表', '支出/本年支出合计', '合计'] },
  一般公共预算财政拨款支出: {
    said: ['一般公共预算财政拨款支出'],
    cell: ['一般公共预算支出表', '合计', '合计'],
  },
  政府性基金预算财政拨款支出: { said: ['基金:支出'], cell: ['基金表', '合计', '合计'] },
  国有资本经营预算财政拨款支出: { said: ['国资:支出'], cell: ['国资支出表', '合计', '合计'] },
  一般公共预算财政拨款基本支出: {
    said: ['基本支出'],
    cell: ['一般公共预算支出表', '合计', '基本支出'],
  },
  一般公共预算财政拨款项目支出: { said: [], cell: ['一般公共预算支出表', '合计', '项目支出'] },
  人员经费: { said: ['人员经费'], cell: ['基本支出表', '人员经费合计', '决算数'] },
  公用经费: { said: ['公用经费'], cell: ['基本支出表', '公用经费合计', '决算数'] },
  '“三公”经费': { said: ['三公:合计'] },
  '因公出国（境）费': { said: ['三公:出国'] },
  公务用车购置及运行维护费: { said: ['三公:车辆'] },
  公务用车购置费: { said: ['三公:购置'] },
  公务用车运行维护费: { said: ['三公:运行'] },
  公务接待费: { said: ['三公:接待'] },
  机关运行经费: { said: ['机关运行经费'] },
  政府采购支出总额: { said: ['采购:总额'] },
  年初结转和结余: { said: ['收支总计'], ...openings },
  年末结转和结余: { said: ['收支总计'], ...closings },
  年初财政拨款结转和结余: { said: ['财政拨款收支总计'], ...openings },
  年末财政拨款结转和结余: { said: ['财政拨款收支总计'], ...closings },
};

/** Returns what the prescribed sentences and the tables of a document tell of the indicators that a text may name. */
export function knownFigures(facts: FactsIndex, tables: TableSet): KnownFigures {
  return {
    values: (name, role) => {
      const source = sources[name];
      if (source === undefined) return [];
      const amounts = {
        final: () => finals(facts, tables, source),
        budget: () => amountsSaid(facts, source, '预算'),
        prior: () => priors(facts, source),
      } satisfies Record<FigureRole, () => readonly KnownValue[]>;
      return distinct(amounts[role]());
    },
  };
}

function amountsSaid(
  facts: FactsIndex,
  { said }: Source,
  aspect: AmountAspect,
): readonly KnownValue[] {
  const first = said.find((indicator) => facts.amountsOf(indicator, aspect).length > 0);
  return first === undefined ? [] : facts.amountsOf(first, aspect).map(valueOf);
}

function finals(facts: FactsIndex, tables: TableSet, source: Source): readonly KnownValue[] {
  const said = amountsSaid(facts, source, source.aspect ?? '决算');
  if (said.length > 0) return said;
  const cell = source.cell === undefined ? undefined : cellOf(tables, ...source.cell);
  return cell?.amount === undefined ? [] : [valueOf({ amount: cell.amount })];
}

/** Last year's amount: said, or this year's less the change. */
function priors(facts: FactsIndex, source: Source): readonly KnownValue[] {
  if (source.aspect !== undefined) return [];
  const said = amountsSaid(facts, source, '上年');
  const [indicator] = source.said;
  if (said.length > 0 || indicator === undefined) return said;
  const change = facts.amountsOf(indicator, '变动')[0];
  const current = facts.amountsOf(indicator)[0];
  if (change === undefined || current === undefined) return [];
  const sign = change.direction === '减少' ? 1 : -1;
  const amount = fen(current.amount.fen + sign * change.amount.fen);
  return [{ amount, halfStep: current.amount.half + change.amount.half }];
}

function valueOf({ amount }: { amount: PrintedAmount }): KnownValue {
  return { amount: amount.fen, halfStep: amount.half };
}

function distinct(values: readonly KnownValue[]): KnownValue[] {
  return [...new Map(values.map((value) => [value.amount, value])).values()];
}
