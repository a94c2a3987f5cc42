/** Heading texts and heading levels. */

import type { NarrativePiece, Section, Text } from '../report/report.ts';

/** Punctuation that already parts a number from its title: 一、 （一） 1. 1． */
const closing = /[、）).．]$/u;

/** @returns number and title in one line; a number without punctuation of its own gets a space. */
export function headingText(section: Pick<Section, 'number' | 'title'>): Text {
  const { number, title } = section;
  if (number === '' || title === '') return number + title;
  return closing.test(number) ? number + title : `${number} ${title}`;
}

/** @returns the element for a heading of this depth: a part is 2, since the page's title is 1. */
export function headingElement(depth: number): string {
  return `h${Math.min(depth, 6)}`;
}

/**
 * @returns for every heading of a narrative its depth on the page, in order. An author may begin with
 * （一） or jump from 一、 to 1.; headings on a page must not skip a level, so each lies one below the
 * nearest heading that stands over it.
 */
export function narrativeDepths(pieces: NarrativePiece[], depthAbove: number): number[] {
  const open: number[] = [];
  return pieces
    .filter((piece) => piece.kind === 'heading')
    .map(({ level }) => {
      while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      return depthAbove + open.length;
    });
}
