/** Compares the contents with the headings: the words, the number that is printed, and where the link leads. */

import type { AlignedSection } from './align-sections.ts';
import type { FoundSheet } from './found.ts';
import { pageName } from './page-name.ts';
import { essence } from './same-words.ts';
import { splitFound } from './split-pieces.ts';

/** @returns what of the contents is wrong; an edition without contents has nothing to compare. */
export function compareContents(
  sections: readonly AlignedSection[],
  sheets: readonly FoundSheet[],
): string[] {
  const contents = sections.find(({ expected }) =>
    expected.pieces.some(({ kind }) => kind === 'contents'),
  );
  if (contents === undefined) return [];
  const links = splitFound(contents.pieces).anchors.flatMap((anchor) =>
    anchor.kind === 'contents' ? anchor.links : [],
  );
  const listed = sections.filter(({ expected }) => expected.listed);
  if (links.length !== listed.length) {
    return [`目录应有${listed.length}条，印出${links.length}条`];
  }
  return listed.flatMap(({ expected: { heading }, sheet }, index) => {
    const link = links[index];
    if (link === undefined) return [];
    const [words, printed] = [essence(heading), essence(link.text)];
    if (!printed.startsWith(words)) {
      return [`目录第${index + 1}条应为“${heading}”，印出的是“${link.text.trim()}”`];
    }
    const faults: string[] = [];
    const number = printed.slice(words.length);
    if (number !== String(sheet)) {
      faults.push(`目录里“${heading}”的页码是“${number}”，标题在${pageName(sheet)}`);
    }
    const target = sheets[link.sheet]?.links.get(link.object);
    if (target !== sheet) {
      const leads = target === undefined ? '没有指向' : `指向${pageName(target)}`;
      faults.push(`目录里“${heading}”的链接${leads}，标题在${pageName(sheet)}`);
    }
    return faults;
  });
}
