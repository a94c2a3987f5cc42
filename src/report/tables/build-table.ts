import type { HeadCell, Table } from '../../source/types/table.ts';
import type { GridCell, ReportTable } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import { sideBySideRows } from './side-by-side.ts';
import type { TableContext } from './side-by-side.ts';
import { hasFigures, subjectRows } from './subject-rows.ts';
import { amountCell, blankCell } from './table-cells.ts';

/** What an edition and a disclosure say about one table. */
export interface TableHeading {
  id: string;
  number: string;
  title: string;
  preparedBy: string;
  /** Fills the names that titles and notes may carry, e.g. 年度 and 类别. */
  fill: (text: string) => string;
}

/** Returns one official table, every cell asked from the books: a table is a pivot, nothing in it is typed in. */
export function buildTable(
  table: Table,
  heading: TableHeading,
  context: TableContext,
): ReportTable {
  const body = table.表体.flatMap((block) => {
    if (block.并列 !== undefined) return sideBySideRows(block.并列, context);
    if (block.科目行 !== undefined) return subjectRows(block.科目行, context);
    return (block.单元格行 ?? []).map((row) =>
      row.map((cell): GridCell => {
        const span = cell.跨列 === undefined ? {} : { columnSpan: cell.跨列 };
        if (cell.取数 !== undefined) {
          return { ...amountCell(askTableQuery(context.books, cell.取数), context.style), ...span };
        }
        if (cell.文字 === undefined) return { ...blankCell(), ...span };
        return { text: heading.fill(cell.文字), kind: 'label', scope: 'row', ...span };
      }),
    );
  });
  const empty = table.空表说明 !== undefined && !hasFigures(body);
  return {
    id: heading.id,
    number: heading.number,
    title: heading.title,
    preparedBy: heading.preparedBy,
    unit: '金额单位：万元',
    orientation: table.方向 === '横向' ? 'landscape' : 'portrait',
    columnWidths: table.栏宽,
    head: table.表头.map((row) => row.map((cell) => headCell(cell, heading))),
    body,
    ...(empty ? { emptyNote: heading.fill(table.空表说明 ?? '') } : {}),
    notes: (table.注 ?? []).map((note) => heading.fill(note)),
  };
}

function headCell(cell: HeadCell, heading: TableHeading): GridCell {
  return {
    text: heading.fill(cell.文字),
    kind: 'head',
    scope: (cell.跨列 ?? 1) > 1 ? 'column-group' : 'column',
    ...(cell.跨列 === undefined ? {} : { columnSpan: cell.跨列 }),
    ...(cell.跨行 === undefined ? {} : { rowSpan: cell.跨行 }),
  };
}
