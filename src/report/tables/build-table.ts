import type { ExplicitCell, TableBlock } from '../../source/types/table.ts';
import type { GridCell, ReportTable } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import { leavesOf, resolveColumns } from './columns.ts';
import type { Column } from './columns.ts';
import { economicRows } from './economic-rows.ts';
import { fillRows, listedCells } from './listed-rows.ts';
import { sheetColumns, sheetsWithFigures } from './sheets.ts';
import { sideBySideRows } from './side-by-side.ts';
import { subjectRows } from './subject-rows.ts';
import { amountCell, blankCell, hasFigures } from './table-cells.ts';
import { columnNumberRow, headRows } from './table-head.ts';
import type { ResolvedTable, TableContext, TableHeading } from './table-style.ts';
import { isPrinted } from './year-limits.ts';

/** Returns one official table, every cell asked from the books: a table is a pivot, nothing in it is typed in. */
export function buildTable(
  table: ResolvedTable,
  heading: TableHeading,
  context: TableContext,
): ReportTable {
  const { style } = context;
  const nodes = resolveColumns(table.栏, context);
  const columns = leavesOf(nodes);
  const body = table.表体.flatMap((block) => blockRows(block, columns, table, heading, context));
  const numbered = table.栏次 !== false && style.lineNumbers;
  const head = headRows(nodes, heading.fill);
  const all = sheetColumns(nodes, table.每页金额栏);
  const sheets = table.空页说明 === undefined ? all : all && sheetsWithFigures(all, body);
  const left = (all?.length ?? 0) > (sheets?.length ?? 0) ? [table.空页说明 ?? ''] : [];
  const empty = table.空表说明 !== undefined && !hasFigures(body);
  return {
    id: heading.id,
    number: style.numbered ? heading.number : '',
    title: heading.title,
    preparedBy: style.namesMaker ? heading.preparedBy : '',
    unit: style.unit,
    ...(style.marksContinued ? {} : { unmarked: true }),
    orientation: table.方向 === '横向' ? 'landscape' : 'portrait',
    columnWidths: columns.map(({ width }) => width),
    head: numbered ? [...head, columnNumberRow(columns)] : head,
    body,
    ...(sheets === undefined ? {} : { sheets }),
    ...(empty ? { emptyNote: heading.fill(table.空表说明 ?? '') } : {}),
    notes: [...(table.注 ?? []), ...left].map((note) => heading.fill(note)),
  };
}

function blockRows(
  block: TableBlock,
  columns: readonly Column[],
  table: ResolvedTable,
  heading: TableHeading,
  context: TableContext,
): GridCell[][] {
  if (block.并列 !== undefined) {
    const lines = table.每侧行数?.find((limits) => isPrinted(limits, context))?.行数;
    return sideBySideRows(block.并列, columns, lines, context);
  }
  if (block.科目行 !== undefined) return subjectRows(block.科目行, columns, context);
  if (block.经济行 !== undefined) return economicRows(block.经济行, columns, context);
  if (block.金额行 !== undefined) {
    const row = { code: '', name: '', indent: 0, query: block.金额行.取数 };
    return fillRows([row], columns, context).map((filled) => listedCells(filled, columns, context));
  }
  return (block.单元格行 ?? []).map((row) =>
    row.map((cell) => explicitCell(cell, heading, context)),
  );
}

function explicitCell(
  cell: ExplicitCell,
  heading: TableHeading,
  { books, style }: TableContext,
): GridCell {
  const span = cell.跨列 === undefined ? {} : { columnSpan: cell.跨列 };
  if (cell.取数 !== undefined) {
    return { ...amountCell(askTableQuery(books, cell.取数), style), ...span };
  }
  if (cell.文字 === undefined) return { ...blankCell(), ...span };
  const text = heading.fill(style.renamed[cell.文字] ?? cell.文字);
  return { text, kind: 'label', scope: 'row', ...span };
}
