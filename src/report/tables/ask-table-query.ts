import { indicator } from '../../accounts/indicators.ts';
import type { Books, Question } from '../../accounts/query.ts';
import { threePublicBudget, threePublicFinal } from '../../accounts/three-public.ts';
import type { Figure } from '../../accounts/figure.ts';
import type { TableQuery } from '../../source/types/table.ts';

/**
 * The conditions of a row and a column taken together. `科目: ''` asks for entries without 科目, `项目名称: ''` for
 * those without a project.
 */
export type CellQuery = TableQuery;

/** Returns the figure of one cell, in 分. Throws on a query that no table definition should hold. */
export function askTableQuery(books: Books, query: CellQuery): Figure {
  const question: Question = {
    ...(query.科目 === undefined ? {} : { subject: query.科目 }),
    ...(query.收入来源 === undefined ? {} : { incomeSource: query.收入来源 }),
    ...(query.资金来源 === undefined ? {} : { funds: query.资金来源 }),
    ...(query.支出性质 === undefined ? {} : { nature: query.支出性质 }),
    ...(query.经济科目 === undefined ? {} : { economic: query.经济科目 }),
    ...(query.项目名称 === undefined ? {} : { project: query.项目名称 }),
  };
  switch (query.账) {
    case '收入':
      return books.ask('income', question);
    case '支出':
      return books.ask('expenditure', question);
    case '经济分类':
      return books.ask('economic', question);
    case '年初结转和结余':
      return books.opening(query.资金来源, query.科目);
    case '年末结转和结余':
      return books.closing(query.资金来源, query.科目);
    case '使用非财政拨款结余':
      return books.accounts.usedSurplus;
    case '结余分配':
      return books.accounts.surplusDistribution;
    case '收支总计':
      return total(books, query);
    case '指标':
      return indicator(books, query.指标 ?? '');
    case '三公经费':
      return threePublic(books, query);
    default:
      throw new Error('table query without 账');
  }
}

function total(books: Books, { 资金来源 }: CellQuery): Figure {
  if (资金来源 === undefined) return indicator(books, '收支总计');
  return 资金来源 === '财政拨款' ? indicator(books, '财政拨款收支总计') : books.total(资金来源);
}

const otherBudgets = ['政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

/**
 * Of all three budgets together the figures are indicators, which an author may state; so are those of
 * 一般公共预算财政拨款 where the other two bear nothing.
 */
function threePublic(books: Books, query: CellQuery): Figure {
  const { 项目 = '', 数, 预算数 = '调整预算', 资金来源 } = query;
  if (数 === '预算') return threePublicBudget(books, 项目, 预算数, 资金来源);
  const isAll =
    资金来源 === '一般公共预算财政拨款'
      ? otherBudgets.every((funds) => threePublicFinal(books, 项目, funds) === 0)
      : 资金来源 === undefined || 资金来源 === '财政拨款';
  if (isAll) {
    return indicator(books, 项目 === '合计' ? '“三公”经费' : 项目);
  }
  return threePublicFinal(books, 项目, 资金来源);
}
