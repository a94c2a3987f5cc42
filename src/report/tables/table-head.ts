import type { GridCell } from '../report.ts';
import { leavesOf } from './columns.ts';
import type { Column, ColumnNode } from './columns.ts';

/** Returns the head rows of a tree of columns; a column that ends early reaches down to the last row. */
export function headRows(
  nodes: readonly ColumnNode[],
  fill: (text: string) => string,
): GridCell[][] {
  const depth = depthOf(nodes);
  const rows: GridCell[][] = Array.from({ length: depth }, () => []);
  const place = (node: ColumnNode, level: number): void => {
    if ('children' in node) {
      const columnSpan = leavesOf(node.children).length;
      const scope = columnSpan > 1 ? ('column-group' as const) : ('column' as const);
      rows[level]?.push({ text: fill(node.text), kind: 'head', scope, ...wide(columnSpan) });
      for (const child of node.children) place(child, level + 1);
    } else {
      const rowSpan = depth - level;
      const span = rowSpan > 1 ? { rowSpan } : {};
      rows[level]?.push({ text: fill(node.text), kind: 'head', scope: 'column', ...span });
    }
  };
  for (const node of nodes) place(node, 0);
  return rows;
}

function depthOf(nodes: readonly ColumnNode[]): number {
  const depths = nodes.map((node) => ('children' in node ? depthOf(node.children) : 0));
  return nodes.length === 0 ? 0 : 1 + Math.max(...depths);
}

function wide(columnSpan: number): { columnSpan?: number } {
  return columnSpan > 1 ? { columnSpan } : {};
}

/** Returns the row 栏次: a number for every column of amounts, its name before them. */
export function columnNumberRow(columns: readonly Column[]): GridCell[] {
  const cells: GridCell[] = [];
  let number = 0;
  let index = 0;
  while (index < columns.length) {
    const rowHead = columns[index]?.rowHead;
    if (rowHead === undefined) {
      number += 1;
      cells.push({ text: String(number), kind: 'head', scope: 'column' });
      index += 1;
    } else if (rowHead === '行次') {
      cells.push({ text: '', kind: 'head', scope: 'column' });
      index += 1;
    } else {
      const start = index;
      while (isNamed(columns[index])) index += 1;
      const columnSpan = index - start;
      const scope = columnSpan > 1 ? ('column-group' as const) : ('column' as const);
      cells.push({ text: '栏次', kind: 'head', scope, ...wide(columnSpan) });
    }
  }
  return cells;
}

function isNamed(column: Column | undefined): boolean {
  return column?.rowHead !== undefined && column.rowHead !== '行次';
}
