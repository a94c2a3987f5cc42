import type { CellKind, GridCell, ReportTable } from '../report/report.ts';
import type { Cell, Table } from '../source/types/report-data.ts';
import { amountText } from './cell-value.ts';
import { placeCells } from './place-cells.ts';
import type { PlacedCell } from './place-cells.ts';
import { tableNumber } from './report-tables.ts';

const kindNames: Record<CellKind, Cell['类别']> = {
  head: '表头',
  label: '项目',
  code: '编码',
  'line-number': '行次',
  amount: '金额',
  count: '数量',
  text: '文字',
};

/** Returns one official table for data.json, with the CSV file that holds the same grid. */
export function dataTable(table: ReportTable, index: number): Table {
  const columns = table.columnWidths.length;
  const rows = dataCells([...table.head, ...table.body], columns);
  return {
    标识: table.id,
    文件: `tables/${tableNumber(index)}.csv`,
    编号: table.number,
    标题: table.title,
    编制单位: table.preparedBy,
    金额单位: table.unit,
    栏数: columns,
    表头: rows.slice(0, table.head.length),
    表体: rows.slice(table.head.length),
    ...(table.withheld === undefined ? {} : { 依法不公开: { 依据: table.withheld.ground } }),
    ...(table.emptyNote === undefined ? {} : { 空表说明: table.emptyNote }),
    注: table.notes,
  };
}

/** Returns the rows of a grid for data.json, each cell with the column it begins in, counted from 1. */
export function dataCells(rows: readonly GridCell[][], columns: number): Cell[][] {
  const lines = rows.map((): Cell[] => []);
  for (const placed of placeCells(rows, columns)) lines[placed.row]?.push(dataCell(placed));
  return lines;
}

function dataCell({ cell, column, rowSpan, columnSpan }: PlacedCell): Cell {
  const { kind, text, indent = 0, value, withheld = false } = cell;
  return {
    栏: column + 1,
    ...(columnSpan === 1 ? {} : { 跨列: columnSpan }),
    ...(rowSpan === 1 ? {} : { 跨行: rowSpan }),
    类别: kindNames[kind],
    文字: text,
    ...(indent === 0 ? {} : { 级: indent }),
    ...(value === undefined ? {} : { 分: value, 万元: amountText(value) }),
    ...(withheld ? { 依法不公开: true } : {}),
  };
}
