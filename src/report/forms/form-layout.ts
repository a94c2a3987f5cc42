import type { FormCell, FormPart } from '../../source/types/form.ts';
import { usualColumns } from './indicator-rows.ts';

interface Span {
  跨列?: number;
  跨行?: number;
}

/** A row of a form that does not fill its columns, and where it stands. */
export interface LayoutFault {
  path: (string | number)[];
  /** How many columns the row fills, cells that reach down from above included. */
  filled: number;
}

/**
 * Returns the rows whose cells do not add up to 栏数, and cells that reach below the last row of their list: forms have
 * no holes. The indicator area counts as two rows, its head and one indicator.
 */
export function layoutFaults({
  栏数: columns,
  行 = [],
  尾行 = [],
  指标区,
}: FormPart): LayoutFault[] {
  const faults = [
    ...rowFaults(行, columns, (index) => ['行', index]),
    ...rowFaults(尾行, columns, (index) => ['尾行', index]),
  ];
  if (指标区 === undefined) return faults;
  const before = width(指标区.前格 === undefined ? [] : [指标区.前格]);
  const head = before + width(指标区.表头);
  const line = before + width(指标区.栏 ?? usualColumns);
  if (head !== columns) faults.push({ path: ['指标区', '表头'], filled: head });
  const place = 指标区.栏 === undefined ? ['指标区'] : ['指标区', '栏'];
  if (line !== columns) faults.push({ path: place, filled: line });
  return faults;
}

function width(cells: readonly Span[]): number {
  return cells.reduce((sum, { 跨列 = 1 }) => sum + 跨列, 0);
}

function rowFaults(
  rows: readonly FormCell[][],
  columns: number,
  pathOf: (index: number) => (string | number)[],
): LayoutFault[] {
  const faults: LayoutFault[] = [];
  // How many columns cells from above fill in each row; a cell that reaches too far fills rows that are not there.
  const reaching: number[] = rows.map(() => 0);
  rows.forEach((row, index) => {
    const filled = width(row) + (reaching[index] ?? 0);
    const deepest = Math.max(...row.map(({ 跨行 = 1 }) => 跨行), 1);
    if (filled !== columns) faults.push({ path: pathOf(index), filled });
    else if (index + deepest > rows.length) faults.push({ path: pathOf(index), filled: 0 });
    for (const cell of row) {
      for (let down = 1; down < (cell.跨行 ?? 1) && index + down < rows.length; down += 1) {
        reaching[index + down] = (reaching[index + down] ?? 0) + (cell.跨列 ?? 1);
      }
    }
  });
  return faults;
}
