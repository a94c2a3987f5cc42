import { indicator } from '../../accounts/indicators.ts';
import type { Books, Question } from '../../accounts/query.ts';
import { threePublicBudget, threePublicFinal } from '../../accounts/three-public.ts';
import type { Figure } from '../../accounts/figure.ts';
import type { TableQuery } from '../../source/types/table.ts';

/** The conditions of a row and a column taken together; `科目: ''` asks for entries without 科目. */
export type CellQuery = TableQuery;

/** Returns the figure of one cell, in 分. Throws on a query that no table definition should hold. */
export function askTableQuery(books: Books, query: CellQuery): Figure {
  const question: Question = {
    ...(query.科目 === undefined ? {} : { subject: query.科目 }),
    ...(query.收入来源 === undefined ? {} : { incomeSource: query.收入来源 }),
    ...(query.资金来源 === undefined ? {} : { funds: query.资金来源 }),
    ...(query.支出性质 === undefined ? {} : { nature: query.支出性质 }),
    ...(query.经济科目 === undefined ? {} : { economic: query.经济科目 }),
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
      return query.资金来源 === '财政拨款'
        ? indicator(books, '财政拨款收支总计')
        : books.total(query.资金来源);
    case '指标':
      return indicator(books, query.指标 ?? '');
    case '三公经费':
      return query.数 === '预算'
        ? threePublicBudget(books, query.项目 ?? '', '调整预算', query.资金来源)
        : threePublicFinal(books, query.项目 ?? '', query.资金来源);
    default:
      throw new Error('table query without 账');
  }
}
