import type { GridCell, ReportTable } from '../report/report.ts';
import { amountFormat, cellValue } from './cell-value.ts';
import { placeCells } from './place-cells.ts';
import type { PlacedCell } from './place-cells.ts';
import { cellPoints, columnPixels, digitPixels, textPoints } from './sheet-measures.ts';

/** How a cell looks; equal looks share one format of the workbook. */
export interface CellLook {
  align: 'left' | 'center' | 'right';
  border: boolean;
  points: number;
  /** Levels of indent: 0 类, 1 款, 2 项. */
  indent: number;
  /** Absent for text. */
  numberFormat?: string;
  /** Codes and numbers are not broken into lines. */
  wrap: boolean;
}

/** A cell of a sheet; rows and columns count from 0. A blank one has no value. */
export interface SheetCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  value: string | number | undefined;
  look: CellLook;
}

/** One table as a sheet: title, header block, grid and notes, top down. */
export interface SheetLayout {
  cells: SheetCell[];
  columnPixels: number[];
  rowPoints: number[];
  /** The first and the last row of the table's head, which every printed page repeats. */
  headRows: [number, number];
  /** How many columns stand before the first amount; they are repeated where a table is several pages wide. */
  leadingColumns: number;
}

const titlePoints = 16;
const plain = { border: false, points: cellPoints, indent: 0, wrap: true };

/**
 * Returns where everything of a table stands on its sheet, as on the official form: the title in the middle, the
 * number of the table at the right, who made it at the left and the unit of the amounts at the right, the grid, and
 * under it the sentence of an empty table and the notes.
 */
export function layoutSheet(table: ReportTable, thousands: boolean): SheetLayout {
  const columns = table.columnWidths.length;
  const placed = placeCells([...table.head, ...table.body], columns);
  const widths = columnPixels(table, placed);
  const cells: SheetCell[] = [];
  let row = 0;
  const line = (value: string, look: Pick<CellLook, 'align'> & Partial<CellLook>): void => {
    const place = { row, column: 0, rowSpan: 1, columnSpan: columns };
    cells.push({ ...place, value, look: { ...plain, ...look } });
    row += 1;
  };

  line(table.title, { align: 'center', points: titlePoints });
  if (table.number !== '') line(table.number, { align: 'right' });
  const who = preparation(table, widths, row);
  cells.push(...who);
  row = 1 + Math.max(...who.map((cell) => cell.row));
  const head = row;
  for (const place of placed) {
    const { cell, rowSpan, columnSpan, column } = place;
    const value = cellValue(cell);
    const look = gridLook(cell, typeof value === 'number', thousands);
    cells.push({ row: head + place.row, column, rowSpan, columnSpan, value, look });
  }
  row += table.head.length + table.body.length;
  if (table.emptyNote !== undefined) line(table.emptyNote, { align: 'left' });
  for (const note of table.notes) line(note, { align: 'left' });

  return {
    cells,
    columnPixels: widths,
    rowPoints: rowHeights(cells, widths, row),
    headRows: [head, head + table.head.length - 1],
    leadingColumns: leadingColumns(placed, table.head.length),
  };
}

/** Who made the table and the unit of its amounts: side by side, one below the other where there is a single column. */
function preparation(
  { preparedBy, unit }: ReportTable,
  widths: readonly number[],
  row: number,
): SheetCell[] {
  const left = leftColumns(widths);
  const right = widths.length - left;
  const cell = (
    place: Pick<SheetCell, 'row' | 'column' | 'columnSpan'>,
    value: string,
    align: CellLook['align'],
  ): SheetCell => ({ ...place, rowSpan: 1, value, look: { ...plain, align } });
  return [
    cell({ row, column: 0, columnSpan: left }, preparedBy, 'left'),
    right === 0
      ? cell({ row: row + 1, column: 0, columnSpan: left }, unit, 'right')
      : cell({ row, column: left, columnSpan: right }, unit, 'right'),
  ];
}

/** The columns under 编制单位: as many as make three fifths of the width, so that a long name has room. */
function leftColumns(widths: readonly number[]): number {
  const enough = 0.6 * widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  const index = widths.findIndex((width) => (sum += width) >= enough);
  return Math.max(1, Math.min(index + 1, widths.length - 1));
}

function leadingColumns(placed: readonly PlacedCell[], headRows: number): number {
  const amounts = placed.filter(({ cell, row }) => row >= headRows && cell.kind === 'amount');
  return amounts.length === 0 ? 0 : Math.min(...amounts.map(({ column }) => column));
}

function gridLook(cell: GridCell, isNumber: boolean, thousands: boolean): CellLook {
  const grid = { ...plain, border: true };
  switch (cell.kind) {
    case 'head':
      return { ...grid, align: 'center' };
    case 'line-number':
      return { ...grid, align: 'center', wrap: false };
    case 'code':
      return { ...grid, align: 'left', wrap: false };
    case 'amount': {
      const look = { ...grid, align: 'right', wrap: false } as const;
      return isNumber ? { ...look, numberFormat: amountFormat(cell, thousands) } : look;
    }
    case 'count':
      return { ...grid, align: 'right', wrap: false };
    case 'label':
    case 'text':
      return { ...grid, align: 'left', indent: cell.indent ?? 0 };
  }
}

/** Heights are stated because Excel does not fit the height of merged cells to their text. */
function rowHeights(cells: readonly SheetCell[], widths: readonly number[], rows: number) {
  const heights = Array.from({ length: rows }, () => textPoints('', 0));
  const needed = ({ column, columnSpan, value, look }: SheetCell): number => {
    if (!look.wrap || typeof value !== 'string') return 0;
    const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
    // Excel indents by three spaces a level.
    return textPoints(value, width - look.indent * 3 * digitPixels, look.points);
  };
  const bySpan = [...cells].sort((left, right) => left.rowSpan - right.rowSpan);
  for (const cell of bySpan) {
    const last = cell.row + cell.rowSpan - 1;
    const above = heights.slice(cell.row, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, needed(cell) - above);
  }
  return heights;
}
