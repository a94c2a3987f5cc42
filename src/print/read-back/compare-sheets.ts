import type { FoundSheet } from './found.ts';
import { pageName } from './page-name.ts';

/**
 * @param expected sheets that the printer made
 * @returns what is wrong with the number of pages, with what is printed on them as their number, or with empty ones
 */
export function compareSheets(expected: number, sheets: readonly FoundSheet[]): string[] {
  const faults: string[] = [];
  if (sheets.length !== expected)
    faults.push(`应有${expected}页（含封面），文件里有${sheets.length}页`);
  for (const [index, { pieces, margins }] of sheets.entries()) {
    if (pieces.length === 0) faults.push(`${pageName(index)}是空白页`);
    if (index === 0) continue;
    const number = /[-—–]\s*(\d+)\s*[-—–]/.exec(margins)?.[1];
    if (number === String(index)) continue;
    const printed = number === undefined ? '没有页码' : `印着的页码是${number}`;
    faults.push(`${pageName(index)}${printed}`);
  }
  return faults;
}
