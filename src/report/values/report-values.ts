import { basicExpenditureValues, generalBudgetValues } from './general-budget.ts';
import type { BasicExpenditureValues, GeneralBudgetValues } from './general-budget.ts';
import {
  expenditureValues,
  fiscalTotalsValues,
  incomeValues,
  totalsValues,
} from './income-and-expenditure.ts';
import type { CompositionValues, TotalsValues } from './income-and-expenditure.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';
import { assetsValues, operatingFundsValues, procurementValues } from './other-matters.ts';
import type { AssetsValues, ProcurementValues } from './other-matters.ts';
import { fundBalanceValues } from './fund-balance.ts';
import type { FundBalanceValues } from './fund-balance.ts';
import { generalExpensesValues } from './general-expenses.ts';
import type { GeneralExpensesValues } from './general-expenses.ts';
import { performanceValues } from './performance.ts';
import type { PerformanceValues } from './performance.ts';
import { staffingValues } from './staffing.ts';
import type { StaffingValues } from './staffing.ts';
import { threePublicValues } from './three-public.ts';
import type { ThreePublicValues } from './three-public.ts';
import type { Wording } from '../wording.ts';

/** Everything a sentence partial may print, by its official name. */
export interface ReportValues {
  年度: number;
  上年度: number;
  /** The year as the wording says it: 2020年 or 2020年度. */
  本年: string;
  单位全称: string;
  /** What sentences call the unit. */
  单位: string;
  /** The unit with those below it, where the wording names them and there are any: …本级及下属二级预算单位. */
  统计单位: string;
  类别: '部门' | '单位';
  单位性质: '行政' | '参公事业' | '事业';
  所属单位: {
    总数: number;
    分类: { 名称: string; 数量: number }[];
    名单: { 序号: number; 名称: string }[];
  };
  /** null where it is not published. */
  人员情况: StaffingValues | null;
  表述: Wording;
  总计: TotalsValues;
  收入: CompositionValues;
  支出: CompositionValues;
  财政拨款: TotalsValues;
  一般公共预算: GeneralBudgetValues;
  基本支出: BasicExpenditureValues;
  三公经费: ThreePublicValues;
  政府性基金: FundBalanceValues;
  国有资本经营: FundBalanceValues;
  一般性支出: GeneralExpensesValues;
  机关运行经费: ComparedFigure;
  政府采购: ProcurementValues;
  国有资产: AssetsValues;
  预算绩效: PerformanceValues;
}

/** Returns the values of a report: figures in 分 (filters print them), shares and rates as printed. */
export function reportValues(input: ValuesInput): ReportValues {
  const { unit, books, wording } = input;
  const notes = input.disclosure.说明;
  return {
    年度: books.accounts.year,
    上年度: books.accounts.year - 1,
    本年: `${books.accounts.year}${wording.年份写法}`,
    单位全称: unit.name,
    单位: unit.shortName,
    统计单位:
      wording.写明下属单位 && unit.subordinates.length > 0
        ? `${unit.name}本级及下属二级预算单位`
        : unit.shortName,
    类别: unit.category,
    单位性质: unit.nature,
    所属单位: subordinates(input),
    人员情况: staffingValues(input),
    表述: wording,
    总计: totalsValues(input),
    收入: incomeValues(input),
    支出: expenditureValues(input),
    财政拨款: fiscalTotalsValues(input),
    一般公共预算: generalBudgetValues(input),
    基本支出: basicExpenditureValues(input),
    三公经费: threePublicValues(input),
    政府性基金: fundBalanceValues(
      input,
      '政府性基金预算财政拨款',
      notes?.政府性基金预算支出决算情况说明?.变动原因,
    ),
    国有资本经营: fundBalanceValues(
      input,
      '国有资本经营预算财政拨款',
      notes?.国有资本经营预算支出决算情况说明?.变动原因,
    ),
    一般性支出: generalExpensesValues(input),
    机关运行经费: operatingFundsValues(input),
    政府采购: procurementValues(input),
    国有资产: assetsValues(input),
    预算绩效: performanceValues(input),
  };
}

const kinds: readonly { nature: string; name: string }[] = [
  { nature: '行政', name: '行政单位' },
  { nature: '参公事业', name: '参照公务员法管理的事业单位' },
  { nature: '事业', name: '其他事业单位' },
  { nature: '企业', name: '企业' },
];

function subordinates({ unit }: ValuesInput): ReportValues['所属单位'] {
  const list = unit.subordinates;
  return {
    总数: list.length,
    分类: kinds.flatMap(({ nature, name }) => {
      const 数量 = list.filter((subordinate) => subordinate.nature === nature).length;
      return 数量 === 0 ? [] : [{ 名称: name, 数量 }];
    }),
    名单: list.map(({ name }, index) => ({ 序号: index + 1, 名称: name })),
  };
}
