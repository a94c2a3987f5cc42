import { chineseNumeral } from '../../accounts/subject-codes.ts';
import type { SideRow, TableSide } from '../../source/types/table.ts';
import type { GridCell } from '../report.ts';
import { askTableQuery } from './ask-table-query.ts';
import type { CellQuery } from './ask-table-query.ts';
import type { Column } from './columns.ts';
import { amountCell, blankCell } from './table-cells.ts';
import type { TableContext } from './table-style.ts';
import { isPrinted } from './year-limits.ts';

interface Row {
  text: string;
  /** Gets 一、 二、 … in front. */
  ordinal?: boolean;
  code?: string;
  indent: number;
  query?: CellQuery;
  /** 未分科目 is not a row of the official form: its line carries no 行次, so that the official ones hold. */
  unofficial?: boolean;
}

const empty: Row = { text: '', indent: 0 };

/**
 * Returns the rows of sides that stand next to each other (收入 | 支出). Segments are padded to the same length
 * on every side, so that totals meet; 行次 run down the first side and go on down the next, after as many lines as
 * `linesPerSide` says where the form leaves numbers free.
 */
export function sideBySideRows(
  sides: readonly TableSide[],
  columns: readonly Column[],
  linesPerSide: number | undefined,
  context: TableContext,
): GridCell[][] {
  const parts = columnsBySide(columns);
  if (parts.length !== sides.length) {
    throw new Error(`${sides.length} sides for ${parts.length} groups of columns`);
  }
  const segments = sides.map((side, index) =>
    side.段.map((rows) =>
      numberRows(rows.flatMap((row) => expand(row, parts[index] ?? [], context))),
    ),
  );
  const heights: number[] = [];
  for (const side of segments) {
    side.forEach((rows, index) => {
      heights[index] = Math.max(heights[index] ?? 0, rows.length);
    });
  }
  const rowsBySide = segments.map((side) =>
    heights.flatMap((height, index) =>
      Array.from({ length: height }, (_, row) => side[index]?.[row] ?? empty),
    ),
  );
  const lines = Array.from(
    { length: heights.reduce((sum, rows) => sum + rows, 0) },
    (_, line) => line,
  );
  const official = lines.filter((line) => !rowsBySide.some((rows) => rows[line]?.unofficial));
  const numberOf = new Map(official.map((line, index) => [line, index + 1]));
  const step = Math.max(official.length, linesPerSide ?? 0);
  return lines.map((line) =>
    rowsBySide.flatMap((rows, sideIndex) => {
      const row = rows[line] ?? empty;
      const number = numberOf.get(line);
      const text = number === undefined ? '' : String(sideIndex * step + number);
      return (parts[sideIndex] ?? []).map((column) => sideCell(column, row, text, context));
    }),
  );
}

/** A side is the columns that name its rows and the amounts after them. */
function columnsBySide(columns: readonly Column[]): Column[][] {
  const sides: Column[][] = [];
  let previous: Column | undefined;
  for (const column of columns) {
    const opens = column.rowHead !== undefined && previous?.rowHead === undefined;
    if (opens) sides.push([]);
    sides.at(-1)?.push(column);
    previous = column;
  }
  return sides;
}

function expand(row: SideRow, columns: readonly Column[], context: TableContext): Row[] {
  const { classification, style } = context;
  if (!('展开' in row)) {
    if (!isPrinted(row, context)) return [];
    const text = style.renamed[row.文字] ?? row.文字;
    const ordinal = row.序号 ?? false;
    return [{ text, ordinal, indent: row.级 ?? 0, ...(row.取数 ? { query: row.取数 } : {}) }];
  }
  if (row.展开 === '类级科目') {
    const omitted = [...(row.不列 ?? []), ...style.omittedClasses];
    const rows = classification
      .classRows()
      .map(({ code, name }) => ({
        text: name,
        ordinal: true,
        code,
        indent: 0,
        query: { ...row.取数, 科目: code },
      }))
      .filter(({ code, query }) => !omitted.includes(code) || hasAmount(query, columns, context));
    const rest = {
      text: '未分科目',
      indent: 0,
      query: { ...row.取数, 科目: '' },
      unofficial: true,
    };
    return hasAmount(rest.query, columns, context) ? [...rows, rest] : rows;
  }
  const codes = row.类.flatMap((code) => [
    code,
    ...classification.economicItems(code).map((item) => item.code),
  ]);
  return codes.flatMap((code) => {
    const text = classification.economicName(code);
    if (text === undefined) return [];
    const query = { ...row.取数, 经济科目: code };
    const dispensable = row.空行 === '略去' || row.不列?.includes(code) === true;
    if (dispensable && !hasAmount(query, columns, context)) return [];
    return [{ text, code, indent: code.length > 3 ? 1 : 0, query }];
  });
}

/** Neighbours that are numbered are numbered on: 一、 二、 … */
function numberRows(rows: readonly Row[]): Row[] {
  let ordinal = 0;
  return rows.map((row) => {
    ordinal = row.ordinal === true ? ordinal + 1 : 0;
    return ordinal === 0 ? row : { ...row, text: `${chineseNumeral(ordinal)}、${row.text}` };
  });
}

function hasAmount(query: CellQuery, columns: readonly Column[], { books }: TableContext): boolean {
  return columns.some(
    (column) =>
      column.query !== undefined && askTableQuery(books, { ...query, ...column.query }) !== 0,
  );
}

function sideCell(
  { rowHead, query }: Column,
  row: Row,
  number: string,
  { books, style }: TableContext,
): GridCell {
  if (query !== undefined) {
    if (row.query === undefined) return blankCell();
    return amountCell(askTableQuery(books, { ...row.query, ...query }), style);
  }
  if (rowHead === '行次') return { text: number, kind: 'line-number' };
  if (rowHead === '编码') return { text: row.code ?? '', kind: 'code' };
  const label: GridCell = { text: row.text, kind: 'label', indent: row.indent };
  return row.text === '' ? label : { ...label, scope: 'row' };
}
