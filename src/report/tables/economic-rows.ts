import type { Figure } from '../../accounts/figure.ts';
import { NO_GOVERNMENT_SUBJECT } from '../../accounts/query.ts';
import type { TableBlock } from '../../source/types/table.ts';
import type { GridCell } from '../report.ts';
import type { Column } from './columns.ts';
import { fillRows, listedCells, totalCells, withTotal } from './listed-rows.ts';
import type { ListedRow } from './listed-rows.ts';
import type { TableContext } from './table-style.ts';

type EconomicRows = NonNullable<TableBlock['经济行']>;

/**
 * Returns 合计 and the rows 类 and 款 of an economic classification that have amounts; last, what the source does not
 * split. 合计 asks the expenditure, which other tables print as well; a row asks what is known by economic subject.
 */
export function economicRows(
  { 取数, 分类, 空行 }: EconomicRows,
  columns: readonly Column[],
  context: TableContext,
): GridCell[][] {
  const economicRow = (code: string, name: string): ListedRow => ({
    code: /^\d/.test(code) ? code : '',
    name,
    indent: code.length === 5 ? 1 : 0,
    query: { ...取数, 账: '经济分类', 经济科目: code },
  });
  const subjects = context.classification.economicSubjects(
    分类 === '政府' ? 'government' : 'department',
  );
  const hasAmount = (figure: Figure): boolean => figure !== 0 && figure !== 'unknown';
  const asked = fillRows(
    subjects.map(({ code, name }) => economicRow(code, name)),
    columns,
    context,
  );
  const split = asked.filter(({ figures }) => 空行 === '保留' || figures.some(hasAmount));
  const leftOut = asked.filter((row) => !split.includes(row));
  const rest = 分类 === '政府' ? NO_GOVERNMENT_SUBJECT : '';
  const all = { code: '', name: '合计', indent: 0, query: { ...取数, 账: '支出' as const } };
  const [total] = fillRows([all], columns, context);
  // Where no row has an amount and rows are left out as not known, a zero would contradict 合计.
  const isOpen = (column: number): boolean =>
    total?.figures[column] !== 0 &&
    leftOut.some(({ figures }) => figures[column] === 'unknown') &&
    !split.some(({ figures }) => hasAmount(figures[column] ?? 'unknown'));
  const unsplit = fillRows(
    [economicRow(rest, rest === '' ? '未分经济科目' : rest)],
    columns,
    context,
  ).map((row) => ({
    ...row,
    figures: row.figures.map((figure, column): Figure =>
      figure === 0 && isOpen(column) ? 'unknown' : figure,
    ),
  }));
  const rows = [
    ...split,
    ...unsplit.filter(({ figures }) => figures.some((figure) => figure !== 0)),
  ];
  return withTotal(
    totalCells(total?.figures ?? [], columns, context),
    rows.map((row) => listedCells(row, columns, context)),
    context,
  );
}
