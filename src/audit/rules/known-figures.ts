import type { Place } from '../../source/problem.ts';
import type { FigureRole, KnownFigures, KnownValue } from '../../checks/text/text-rule.ts';
import { fen } from '../../accounts/money.ts';
import type { TableSet } from '../tables/recognised-table.ts';
import type { TableName } from '../tables/table-kinds.ts';
import type { FactsIndex } from '../text/facts-index.ts';
import type { AmountAspect, AmountMention } from '../text/mention.ts';
import { said } from './sentence-rule.ts';
import { termAt } from './table-identity.ts';

/** A value with where the document says it. */
export interface PlacedValue extends KnownValue {
  /** `说明中的基本支出`, `支出表“合计”的基本支出` */
  label: string;
  place: Place;
}

/** What a document tells of the indicators, and where. */
export interface PlacedFigures extends KnownFigures {
  values: (indicator: string, role: FigureRole) => readonly PlacedValue[];
}

type Cell = readonly [table: TableName, row: string, column: string];

/** Where a document says an indicator of the accounts: in its sentences, else in its tables. */
interface Source {
  /** The indicators of the sentences; the second and later ones only where the first are silent. */
  said: readonly string[];
  aspect?: AmountAspect;
  cell?: Cell;
  /** Indicators whose sum it is, where it is nowhere itself. */
  sum?: readonly string[];
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
  财政拨款支出: {
    said: [],
    cell: ['财政拨款总表', '支出/本年支出合计', '合计'],
    sum: ['一般公共预算财政拨款支出', '基金:支出', '国资:支出'],
  },
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

/** The official names of the indicators of which a document may tell. */
export const knownNames: readonly string[] = Object.keys(sources);

/** Returns what the prescribed sentences and the tables of a document tell of the indicators that a text may name. */
export function knownFigures(facts: FactsIndex, tables: TableSet): PlacedFigures {
  return {
    values: (name, role) => {
      const source = sources[name];
      if (source === undefined) return [];
      const amounts = {
        final: () => finals(facts, tables, source),
        budget: () => amountsSaid(facts, source, '预算'),
        prior: () => priors(facts, source),
      } satisfies Record<FigureRole, () => readonly PlacedValue[]>;
      return distinct(amounts[role]());
    },
  };
}

function amountsSaid(
  facts: FactsIndex,
  { said: indicators }: Source,
  aspect: AmountAspect,
): readonly PlacedValue[] {
  const first = indicators.find((indicator) => facts.amountsOf(indicator, aspect).length > 0);
  return first === undefined ? [] : facts.amountsOf(first, aspect).map(saidValue);
}

function finals(facts: FactsIndex, tables: TableSet, source: Source): readonly PlacedValue[] {
  const values = amountsSaid(facts, source, source.aspect ?? '决算');
  if (values.length > 0) return values;
  const { label, amount, place } = (source.cell && termAt(tables, source.cell)) ?? {};
  if (label !== undefined && amount !== undefined && place !== undefined) {
    return [{ label, place, amount: amount.fen, halfStep: amount.half }];
  }
  return sumOf(facts, source);
}

function sumOf(facts: FactsIndex, { sum = [] }: Source): readonly PlacedValue[] {
  const parts = sum.map((indicator) => facts.amountsOf(indicator)[0]);
  const [first] = parts;
  if (first === undefined || parts.some((part) => part === undefined)) return [];
  const known = parts.flatMap((part) => part ?? []);
  const label = `说明中的${known.map((part) => part.label).join('、')}之和`;
  const amount = fen(known.reduce((total, part) => total + part.amount.fen, 0));
  const halfStep = known.reduce((total, part) => total + part.amount.half, 0);
  return [{ label, place: first.place, amount, halfStep }];
}

/** Last year's amount: said, or this year's less the change. */
function priors(facts: FactsIndex, source: Source): readonly PlacedValue[] {
  if (source.aspect !== undefined) return [];
  const values = amountsSaid(facts, source, '上年');
  const [indicator] = source.said;
  if (values.length > 0 || indicator === undefined) return values;
  const change = facts.amountsOf(indicator, '变动')[0];
  const current = facts.amountsOf(indicator)[0];
  if (change === undefined || current === undefined) return [];
  const sign = change.direction === '减少' ? 1 : -1;
  const amount = fen(current.amount.fen + sign * change.amount.fen);
  const label = `说明中的${current.label}和增减额推算的上年数`;
  const { place } = change;
  return [{ label, place, amount, halfStep: current.amount.half + change.amount.half }];
}

function saidValue(mention: AmountMention): PlacedValue {
  const { label, place } = said(mention);
  const { fen: amount, half } = mention.amount;
  return { label, place, amount, halfStep: half };
}

function distinct(values: readonly PlacedValue[]): PlacedValue[] {
  return [...new Map(values.map((value) => [value.amount, value])).values()];
}
