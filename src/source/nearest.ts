import { toHalfWidth } from './full-width.ts';

/**
 * Returns the candidate that the author most probably meant: the same but for full-width forms, spaces and quotes,
 * else the shortest that adds words to the text or leaves some out, else the nearest by edit distance; nothing where none is near.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const plain = plainForm(text);
  if (plain === '') return undefined;
  const same = candidates.find((candidate) => plainForm(candidate) === plain);
  if (same !== undefined) return same;

  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(plain, plainForm(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? nearestByContent(plain, candidates);
}

// 一般公共预算收入 for 一般公共预算财政拨款收入: the same characters in the same order, some left out.
function nearestByContent(plain: string, candidates: readonly string[]): string | undefined {
  const fits = candidates.filter((candidate) => {
    const other = plainForm(candidate);
    const [short, long] = plain.length < other.length ? [plain, other] : [other, plain];
    return short.length >= 2 && short.length * 2 >= long.length && isSubsequence(short, long);
  });
  return fits.sort((a, b) => a.length - b.length)[0];
}

function plainForm(text: string): string {
  return toHalfWidth(text).replace(/[\s"'《》「」]/g, '');
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Returns the number of insertions, deletions, substitutions and swaps of neighbours between two texts; `limit` where it is that or more. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swap ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
