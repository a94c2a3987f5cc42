/**
 * Codes of the 政府收支分类科目: a 类 has 3 digits, a 款 5, an 项 7, and a code begins with the codes above it.
 * 支出经济分类 has 类 and 款 only.
 */

export type SubjectLevel = '类' | '款' | '项';

const levels: ReadonlyMap<number, SubjectLevel> = new Map([
  [3, '类'],
  [5, '款'],
  [7, '项'],
]);

/** Returns the level of a code by its number of digits; undefined where it has another number of digits. */
export function levelOf(code: string): SubjectLevel | undefined {
  return /^\d+$/.test(code) ? levels.get(code.length) : undefined;
}

/** Returns the codes above a code, outermost first: `2080505` → `208`, `20805`. */
export function parentCodes(code: string): string[] {
  return [...levels.keys()]
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length));
}

/** Returns how many digits were mistyped: one changed, missing, added, or swapped with its neighbour counts 1. */
export function digitDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[right.length] ?? left.length;
}

/** Returns how many digits two codes share at their beginning. */
export function sharedDigits(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Returns 1 to 99 as the numeral that numbers rows and headings: 1 → `一`, 10 → `十`, 26 → `二十六`. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    throw new RangeError(`not a numeral from 1 to 99: ${number}`);
  }
  const tens = Math.floor(number / 10);
  const tensText = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${tensText}${digits[number % 10] ?? ''}`;
}
