import type { FundName } from '../../accounts/dimensions.ts';
import type { Figure } from '../../accounts/figure.ts';
import { compared } from './input.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';

/** The expenditure of one budget of its own with its income, its natures and what was carried over. */
export interface FundBalanceValues extends ComparedFigure {
  年初结转和结余: Figure;
  收入: Figure;
  基本支出: Figure;
  项目支出: Figure;
  年末结转和结余: Figure;
  /** True where every figure is known and zero: the budget did not occur. */
  没有: boolean;
}

/** Returns the values of a section on 政府性基金 or 国有资本经营预算 (OFFICIAL 2, L26–L27). */
export function fundBalanceValues(
  input: ValuesInput,
  funds: Extract<FundName, '政府性基金预算财政拨款' | '国有资本经营预算财政拨款'>,
  reason: string | undefined,
): FundBalanceValues {
  const { books } = input;
  const figures = {
    年初结转和结余: books.opening(funds),
    收入: books.ask('income', { incomeSource: `${funds}收入` }),
    基本支出: books.ask('expenditure', { funds, nature: '基本支出' }),
    项目支出: books.ask('expenditure', { funds, nature: '项目支出' }),
    年末结转和结余: books.closing(funds),
  };
  const expenditure = compared(input, `${funds}支出`, reason);
  const 没有 = [expenditure.金额, ...Object.values(figures)].every((figure) => figure === 0);
  return { ...expenditure, ...figures, 没有 };
}
