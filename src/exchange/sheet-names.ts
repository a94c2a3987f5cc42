import { tableNumber } from './report-tables.ts';

/** What Excel takes in the name of a sheet, in UTF-16 units. */
const longestName = 31;

/** Excel refuses these in the name of a sheet; the full-width form looks the same and is allowed. */
const fullWidth: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
};

/** Returns one valid name for each table, e.g. `01 收入支出决算总表`; the number makes it unique. */
export function sheetNames(titles: readonly string[]): string[] {
  return titles.map((title, index) => {
    const allowed = title
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[[\]:*?/\\]/g, (character) => fullWidth[character] ?? '');
    // An apostrophe may not end a name, and half of a surrogate pair is no character.
    return `${tableNumber(index)} ${allowed}`
      .slice(0, longestName)
      .replace(/[\uD800-\uDBFF]$/, '')
      .replace(/['\s]+$/, '');
  });
}
