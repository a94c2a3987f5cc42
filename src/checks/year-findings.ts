import { AmountOverflow } from '../accounts/money.ts';
import type { ReadYear } from './read-year.ts';
import type { Inspection } from './run-rules.ts';
import { setAside } from './switched-off.ts';

/** Adds what rules found, without what is switched off. */
export function addFindings(year: ReadYear, { problems, overflow }: Inspection): void {
  const { kept, silenced } = setAside(problems, year.switches);
  year.problems.push(...kept);
  year.silenced.push(...silenced);
  if (overflow !== undefined) addOverflow(year);
}

/** Returns what is computed; undefined where the amounts of the year are too large for it. */
export function withinExactSums<Result>(year: ReadYear, compute: () => Result): Result | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof AmountOverflow)) throw error;
    addOverflow(year);
    return undefined;
  }
}

/** C026：金额相加超出能够准确表示的整数；这份文件不计算，也不作下一年的上年数。 */
function addOverflow(year: ReadYear): void {
  delete year.books;
  const start = { file: year.file.path, line: 1, column: 1 };
  year.problems.push({
    code: 'C026',
    level: 'error',
    message: '金额相加超过 90 万亿元，无法准确计算：请核对各项金额和“金额单位”',
    place: year.document?.placeOf('/金额单位') ?? start,
  });
}
