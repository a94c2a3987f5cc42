import type { GridCell, ReportTable } from '../report.ts';
import { leavesOf } from './columns.ts';
import type { ColumnNode } from './columns.ts';

/**
 * Returns the columns of each sheet of a table too wide for one: those that name the rows on every sheet, and the
 * amounts. Columns under one head stay together; only a head with more than a sheet holds is shared out, evenly.
 * Undefined where one sheet holds them all.
 */
export function sheetColumns(
  nodes: readonly ColumnNode[],
  amountsPerSheet: number | undefined,
): number[][] | undefined {
  const heads: number[] = [];
  const groups: number[][] = [];
  let next = 0;
  for (const node of nodes) {
    const group: number[] = [];
    for (const { query } of leavesOf([node])) {
      (query === undefined ? heads : group).push(next);
      next += 1;
    }
    if (group.length > 0) groups.push(group);
  }
  const capacity = amountsPerSheet ?? next;
  if (groups.flat().length <= capacity) return undefined;
  const sheets: number[][] = [];
  let open = 0;
  for (const part of groups.flatMap((group) => evenParts(group, capacity))) {
    if (part.length > open) {
      sheets.push([...heads]);
      open = capacity;
    }
    sheets.at(-1)?.push(...part);
    open -= part.length;
  }
  return sheets;
}

/** Returns the sheets that hold a figure; of a table without any, the first. */
export function sheetsWithFigures(
  sheets: readonly number[][],
  body: readonly GridCell[][],
): number[][] {
  const holding = sheets.filter((columns) =>
    cutColumns(body, columns).some((row) =>
      row.some(
        ({ kind, value, withheld }) => kind === 'amount' && (value !== undefined || withheld),
      ),
    ),
  );
  return holding.length > 0 ? holding : sheets.slice(0, 1);
}

function evenParts(group: readonly number[], capacity: number): number[][] {
  const count = Math.ceil(group.length / capacity);
  const start = (part: number): number => Math.round((part * group.length) / count);
  return Array.from({ length: count }, (_, part) => group.slice(start(part), start(part + 1)));
}

/** Returns the sheets of a table as tables of their own, the following ones marked as continued; itself where it has none. */
export function sheetsOf(table: ReportTable): ReportTable[] {
  const { sheets, ...whole } = table;
  if (sheets === undefined) return [table];
  return sheets.map((columns, index) => {
    const { emptyNote, notes, ...rest } = whole;
    const last = index === sheets.length - 1;
    return {
      ...rest,
      title: index === 0 ? table.title : `${table.title}（续表${index}）`,
      columnWidths: columns.map((column) => table.columnWidths[column] ?? 1),
      head: cutColumns(table.head, columns),
      body: cutColumns(table.body, columns),
      ...(last && emptyNote !== undefined ? { emptyNote } : {}),
      notes: last ? notes : [],
    };
  });
}

/** Returns rows with only these columns; a cell across several of them keeps its words and loses the width of the others. */
function cutColumns(rows: readonly GridCell[][], columns: readonly number[]): GridCell[][] {
  const kept = new Set(columns);
  const reach: number[] = [];
  return rows.map((row, line) => {
    let at = 0;
    return row.flatMap((cell): GridCell[] => {
      while ((reach[at] ?? 0) > line) at += 1;
      const start = at;
      at += cell.columnSpan ?? 1;
      const covered = Array.from({ length: at - start }, (_, offset) => start + offset);
      for (const column of covered) reach[column] = line + (cell.rowSpan ?? 1);
      const width = covered.filter((column) => kept.has(column)).length;
      if (width === 0) return [];
      const { columnSpan, ...rest } = cell;
      return [width > 1 ? { ...rest, columnSpan: width } : rest];
    });
  });
}
