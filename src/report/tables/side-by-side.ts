import type { Books } from '../../accounts/query.ts';
import type { SideColumn, SideRow, TableSide } from '../../source/types/table.ts';
import type { Classification } from '../classification.ts';
import type { GridCell } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { CellQuery } from './ask-table-query.ts';
import { amountCell, blankCell } from './table-cells.ts';
import type { TableStyle } from './table-cells.ts';

interface Row {
  text: string;
  code?: string;
  indent: number;
  query?: CellQuery;
  /** 未分科目 is not a row of the official form: its line carries no 行次, so that the official ones hold. */
  unofficial?: boolean;
}

/** What the building of a table needs. */
export interface TableContext {
  books: Books;
  classification: Classification;
  style: TableStyle;
}

const empty: Row = { text: '', indent: 0 };

/**
 * Returns the rows of sides that stand next to each other (收入 | 支出). Segments are padded to the same length
 * on every side, so that totals meet; 行次 run down the first side and go on down the next.
 */
export function sideBySideRows(sides: readonly TableSide[], context: TableContext): GridCell[][] {
  const segments = sides.map((side) =>
    side.段.map((rows) => rows.flatMap((row) => expand(row, side, context))),
  );
  const heights: number[] = [];
  for (const side of segments) {
    side.forEach((rows, index) => {
      heights[index] = Math.max(heights[index] ?? 0, rows.length);
    });
  }
  const height = heights.reduce((sum, rows) => sum + rows, 0);
  const columns = segments.map((side) =>
    heights.flatMap((rows, index) =>
      Array.from({ length: rows }, (_, row) => side[index]?.[row] ?? empty),
    ),
  );
  const lines = Array.from({ length: height }, (_, line) => line);
  const official = lines.filter((line) => !columns.some((rows) => rows[line]?.unofficial));
  const numberOf = new Map(official.map((line, index) => [line, index + 1]));
  return lines.map((line) =>
    sides.flatMap((side, sideIndex) => {
      const row = columns[sideIndex]?.[line] ?? empty;
      const number = numberOf.get(line);
      const text = number === undefined ? '' : String(sideIndex * official.length + number);
      return side.栏.map((column) => sideCell(column, row, text, context));
    }),
  );
}

function expand(row: SideRow, side: TableSide, context: TableContext): Row[] {
  const { classification } = context;
  if (!('展开' in row)) {
    return [{ text: row.文字, indent: row.级 ?? 0, ...(row.取数 ? { query: row.取数 } : {}) }];
  }
  if (row.展开 === '类级科目') {
    const rows: Row[] = classification.classRows().map(({ code, label }) => ({
      text: label,
      code,
      indent: 0,
      query: { ...row.取数, 科目: code },
    }));
    const rest = {
      text: '未分科目',
      indent: 0,
      query: { ...row.取数, 科目: '' },
      unofficial: true,
    };
    return hasAmount(rest.query, side, context) ? [...rows, rest] : rows;
  }
  return row.编码.flatMap((code) => {
    const text = classification.economicName(code);
    if (text === undefined) return [];
    const indent = code.length > 3 ? 1 : 0;
    return [{ text, code, indent, query: { ...row.取数, 经济科目: code } }];
  });
}

function hasAmount(query: CellQuery, side: TableSide, { books }: TableContext): boolean {
  return side.栏.some(
    (column) =>
      typeof column !== 'string' && askTableQuery(books, { ...query, ...column.取数 }) !== 0,
  );
}

function sideCell(
  column: SideColumn,
  row: Row,
  number: string,
  { books, style }: TableContext,
): GridCell {
  if (column === '行次') return { text: number, kind: 'line-number' };
  if (column === '编码') return { text: row.code ?? '', kind: 'code' };
  if (column === '项目' || column === '名称') {
    const label: GridCell = { text: row.text, kind: 'label', indent: row.indent };
    return row.text === '' ? label : { ...label, scope: 'row' };
  }
  if (typeof column === 'string') throw new Error(`unknown column ${column}`);
  if (row.query === undefined) return blankCell();
  return amountCell(askTableQuery(books, { ...row.query, ...column.取数 }), style);
}
