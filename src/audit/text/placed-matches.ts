import type { Place } from '../../source/problem.ts';
import type { PublishedText } from '../document.ts';
import { normalText } from './normal-text.ts';

/** What a pattern found in a paragraph. */
export interface PlacedMatch {
  groups: Readonly<Record<string, string | undefined>>;
  place: Place;
}

/**
 * Returns every match in the paragraph without spaces and in full-width signs; the place is that of the group `at`. The
 * pattern has the flags `d` and `g`.
 */
export function placedMatches(block: PublishedText, pattern: RegExp, at: string): PlacedMatch[] {
  const { text, origin } = normalText(block.text);
  return [...text.matchAll(pattern)].map(({ groups = {}, indices, index }) => {
    const [start, end] = indices?.groups?.[at] ?? [index, index + 1];
    const [first = 0, last = first] = [origin[start], origin[end - 1]];
    const place = { ...block.place, column: block.place.column + first, length: last - first + 1 };
    return { groups, place };
  });
}
