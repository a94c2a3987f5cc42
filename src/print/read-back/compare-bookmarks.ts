import type { AlignedSection } from './align-sections.ts';
import type { FoundBookmark } from './found.ts';
import { pageName } from './page-name.ts';
import { saysSame } from './same-words.ts';

/** @returns what of the bookmarks is wrong: every heading has one, in order, which leads to its sheet. */
export function compareBookmarks(
  sections: readonly AlignedSection[],
  bookmarks: readonly FoundBookmark[],
): string[] {
  const faults: string[] = [];
  let next = 0;
  for (const { expected, sheet } of sections) {
    const { heading } = expected;
    const at = bookmarks.findIndex(({ title }, index) => index >= next && saysSame(heading, title));
    const bookmark = bookmarks[at];
    if (bookmark === undefined) {
      faults.push(`书签里没有“${heading}”（标题在${pageName(sheet)}）`);
      continue;
    }
    for (const { title } of bookmarks.slice(next, at)) faults.push(`书签里多出“${title}”`);
    next = at + 1;
    if (bookmark.sheet === sheet) continue;
    const leads = bookmark.sheet === undefined ? '没有指向' : `指向${pageName(bookmark.sheet)}`;
    faults.push(`书签“${heading}”${leads}，标题在${pageName(sheet)}`);
  }
  for (const { title } of bookmarks.slice(next)) faults.push(`书签里多出“${title}”`);
  return faults;
}
