import type { TableBlock } from '../../source/types/table.ts';
import type { GridCell } from '../report.ts';
import type { CellQuery } from './ask-table-query.ts';
import type { Column } from './columns.ts';
import { fillRows, listedCells, totalCells, withTotal } from './listed-rows.ts';
import type { FilledRow, ListedRow } from './listed-rows.ts';
import type { TableContext } from './table-style.ts';

type SubjectRows = NonNullable<TableBlock['科目行']>;

/** Returns 合计 and the rows 类, 款, 项 that have figures, in code order; 未分科目 last (OFFICIAL 1.0). */
export function subjectRows(
  definition: SubjectRows,
  columns: readonly Column[],
  context: TableContext,
): GridCell[][] {
  const { 取数 } = definition;
  const hasAmount = ({ figures }: FilledRow): boolean => figures.some((figure) => figure !== 0);
  const listed = subjectsOf(取数, context).map((code) => subjectRow(code, 取数, context));
  const rows = fillRows(listed, columns, context)
    .filter(hasAmount)
    .flatMap((row) => {
      if (definition.项目行 !== true) return [row];
      const projects = fillRows(projectRows(row, context), columns, context).filter(hasAmount);
      return [row, ...projects];
    });
  const [total] = fillRows([{ code: '', name: '合计', indent: 0, query: 取数 }], columns, context);
  return withTotal(
    totalCells(total?.figures ?? [], columns, context),
    rows.map((row) => listedCells(row, columns, context)),
    context,
  );
}

function subjectRow(code: string, query: CellQuery, { classification }: TableContext): ListedRow {
  const unclassified = code === '';
  return {
    code,
    name: unclassified ? '未分科目' : classification.functionalName(code),
    indent: unclassified ? 0 : (code.length - 3) / 2,
    query: { ...query, 科目: code },
  };
}

/** The projects entered under exactly this subject, and 未分项目 where only a part has a project. */
function projectRows(row: ListedRow, { books }: TableContext): ListedRow[] {
  const { 科目 = '', 资金来源, 支出性质 } = row.query;
  const names = books.projects({
    subject: 科目,
    ...(资金来源 === undefined ? {} : { funds: 资金来源 }),
    ...(支出性质 === undefined ? {} : { nature: 支出性质 }),
  });
  if (names.every((name) => name === '')) return [];
  return names.map((name) => ({
    code: '',
    name: name === '' ? '未分项目' : name,
    indent: row.indent + 1,
    query: { ...row.query, 项目名称: name },
  }));
}

/** A table that asks several ledgers (年初, 收入, 支出) lists the subjects of all of them. */
function subjectsOf({ 账, 资金来源 }: CellQuery, { books }: TableContext): string[] {
  const question = 资金来源 === undefined ? {} : { funds: 资金来源 };
  if (账 === '收入') return books.subjects(['income'], question);
  if (账 === '支出') return books.subjects(['expenditure'], question);
  return books.subjects(['income', 'expenditure', 'opening'], question);
}
