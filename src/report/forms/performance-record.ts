import { isKnown, sumFigures } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { formatMoney } from '../../accounts/money.ts';
import type { Disclosure } from '../../source/types/disclosure.ts';
import type { ValuesInput } from '../values/input.ts';

export type Attachment = NonNullable<Disclosure['附件']>[number];

const fundNames = ['财政拨款', '上级财政资金', '本级财政资金', '其他资金'] as const;
type FundName = (typeof fundNames)[number];

/** 预算数 or 执行数 of a project by source, in 分; a source that is not written has no figure. */
export interface ProjectFunds {
  合计: Figure | undefined;
  bySource: Partial<Record<FundName, Figure>>;
}

export interface PerformanceRecord {
  attachment: Attachment;
  预算数: ProjectFunds;
  执行数: ProjectFunds;
}

/** Returns the money of a performance form; 执行数 follows from the project's own expenditure unless it states its own. */
export function performanceRecord(
  input: ValuesInput,
  index: number,
): PerformanceRecord | undefined {
  const attachment = input.disclosure.附件?.[index];
  if (attachment === undefined || attachment.类型 === '报告') return undefined;
  const pointer = `/附件/${index}`;
  const budget = fundsAt(input, `${pointer}/预算数`);
  const stated = fundsAt(input, `${pointer}/执行数`);
  const final =
    stated.合计 === undefined ? projectFunds(input, attachment.项目名称, budget) : stated;
  return { attachment, 预算数: budget, 执行数: final };
}

function fundsAt({ reader }: ValuesInput, pointer: string): ProjectFunds {
  const bySource: ProjectFunds['bySource'] = {};
  for (const name of fundNames) {
    const figure = reader.figure(`${pointer}/${name}`);
    if (figure !== undefined) bySource[name] = figure;
  }
  const figures = Object.values(bySource);
  return { 合计: figures.length === 0 ? undefined : sumFigures(figures), bySource };
}

/** The expenditure entries that carry the project's name; other money stays apart from 财政拨款. */
function projectFunds(
  { books }: ValuesInput,
  name: string | undefined,
  budget: ProjectFunds,
): ProjectFunds {
  const entries = books.accounts.expenditure.filter((entry) => entry.project === name);
  if (name === undefined || entries.length === 0) return { 合计: undefined, bySource: {} };
  const fiscal = sumFigures(
    entries.filter((entry) => (entry.funds & 8) === 0).map((entry) => entry.amount),
  );
  const other = sumFigures(
    entries.filter((entry) => (entry.funds & 8) !== 0).map((entry) => entry.amount),
  );
  const level = budget.bySource.本级财政资金 === undefined ? '财政拨款' : '本级财政资金';
  const split = budget.bySource.上级财政资金 === undefined;
  return {
    合计: sumFigures([fiscal, other]),
    bySource: {
      ...(split ? { [level]: fiscal } : {}),
      ...(other === 0 ? {} : { 其他资金: other }),
    },
  };
}

/** Returns an amount as forms print it: 万元 as exact as entered, without trailing zeros; blank where there is none. */
export function formAmount(figure: Figure | undefined): string {
  if (figure === 'withheld') return '依法不公开';
  if (!isKnown(figure)) return '';
  return formatMoney(figure, { unit: '万元', decimals: 2, thousands: false, trimZeros: true });
}
