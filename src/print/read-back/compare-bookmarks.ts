import type { AlignedSection } from './align-sections.ts';
import type { FoundBookmark } from './found.ts';
import { pageName } from './page-name.ts';
import { saysSame } from './same-words.ts';

/**
 * @returns what of the bookmarks is wrong: every heading has one, in order, which leads to its sheet and lies below that
 * of the heading above it
 */
export function compareBookmarks(
  sections: readonly AlignedSection[],
  bookmarks: readonly FoundBookmark[],
): string[] {
  const faults: string[] = [];
  // Levels of the headings that the next one may stand under.
  const open: number[] = [];
  let next = 0;
  for (const { expected, sheet, level } of sections) {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    const depth = open.push(level) - 1;
    const { heading } = expected;
    const at = bookmarks.findIndex(({ title }, index) => index >= next && saysSame(heading, title));
    const bookmark = bookmarks[at];
    if (bookmark === undefined) {
      faults.push(`书签里没有“${heading}”（标题在${pageName(sheet)}）`);
      continue;
    }
    for (const { title } of bookmarks.slice(next, at)) faults.push(`书签里多出“${title}”`);
    next = at + 1;
    if (bookmark.depth !== depth) {
      const [has, should] = [bookmark.depth + 1, depth + 1];
      faults.push(`书签“${heading}”在第${has}层，按标题的级别应在第${should}层`);
    }
    if (bookmark.sheet === sheet) continue;
    const leads = bookmark.sheet === undefined ? '没有指向' : `指向${pageName(bookmark.sheet)}`;
    faults.push(`书签“${heading}”${leads}，标题在${pageName(sheet)}`);
  }
  for (const { title } of bookmarks.slice(next)) faults.push(`书签里多出“${title}”`);
  return faults;
}
