import type { Figure } from '../../accounts/figure.ts';
import type { GridCell } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { CellQuery } from './ask-table-query.ts';
import type { Column } from './columns.ts';
import { amountCell, blankCell } from './table-cells.ts';
import type { TableContext } from './table-style.ts';

/** A row of a table whose rows are listed one under the other. */
export interface ListedRow {
  code: string;
  name: string;
  indent: number;
  query: CellQuery;
}

/** A row with its figures, in the order of the columns of amounts. */
export interface FilledRow extends ListedRow {
  figures: Figure[];
}

/** Returns the rows with their figures, asked once. */
export function fillRows(
  rows: readonly ListedRow[],
  columns: readonly Column[],
  { books }: TableContext,
): FilledRow[] {
  const amounts = columns.filter(({ query }) => query !== undefined);
  return rows.map((row) => ({
    ...row,
    figures: amounts.map(({ query }) => askTableQuery(books, { ...row.query, ...query })),
  }));
}

/** Returns the row as cells, one for every column. */
export function listedCells(
  { code, name, indent, figures }: FilledRow,
  columns: readonly Column[],
  { style }: TableContext,
): GridCell[] {
  const left = [...figures];
  return columns.map(({ rowHead }): GridCell => {
    if (rowHead === undefined) return amountCell(left.shift() ?? 'unknown', style);
    if (rowHead === '行次') return blankCell();
    if (rowHead === '项目' || rowHead === '名称') {
      return { text: name, kind: 'label', scope: 'row', indent };
    }
    return { text: code.slice(...codePlaces[rowHead]), kind: 'code' };
  });
}

/** Where the digits of each part of a code stand. */
const codePlaces = {
  编码: [0],
  科目编码: [0],
  类: [0, 3],
  款: [3, 5],
  项: [5, 7],
} as const;

/** Returns 合计: one label across the columns that name rows, then the amounts. */
export function totalCells(
  figures: readonly Figure[],
  columns: readonly Column[],
  { style }: TableContext,
): GridCell[] {
  const columnSpan = columns.length - figures.length;
  const span = columnSpan > 1 ? { columnSpan } : {};
  return [
    { text: '合计', kind: 'label', scope: 'row', ...span },
    ...figures.map((figure) => amountCell(figure, style)),
  ];
}

/** Returns 合计 and the rows in the order that the style asks for. */
export function withTotal(
  total: GridCell[],
  rows: GridCell[][],
  { style }: TableContext,
): GridCell[][] {
  return style.totalRow === 'first' ? [total, ...rows] : [...rows, total];
}
