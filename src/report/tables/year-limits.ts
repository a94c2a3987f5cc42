import type { TableQuery } from '../../source/types/table.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { TableContext } from './table-style.ts';

/** The years of a row or column, both inclusive, and the amount that has it printed in any year. */
export interface YearLimits {
  起?: number;
  止?: number;
  遇有?: TableQuery;
}

/** Tells whether a row or column is printed in the year of the books: no form leaves out an amount that there is. */
export function isPrinted(limits: YearLimits, { books }: Pick<TableContext, 'books'>): boolean {
  const { year } = books.accounts;
  if ((limits.起 ?? year) <= year && year <= (limits.止 ?? year)) return true;
  if (limits.遇有 === undefined) return false;
  const figure = askTableQuery(books, limits.遇有);
  return figure !== 0 && figure !== 'unknown';
}
