import type { Place } from '../../source/problem.ts';
import { plainWords } from '../plain-words.ts';
import { textsOfPart } from './outline.ts';
import type { Outline } from './outline.ts';

/** An attachment that the explanation announces. */
export interface Announced {
  title: string;
  place: Place;
}

const titles = '(?<titles>(?:《[^》]+》(?:（[^）]*）)?[、和]?)+)';
/** `《……绩效评价报告》见附件（附件1）`, `见附件：《……绩效评价报告》（附件1）` */
const announcement = new RegExp(
  `${titles}[^。；《]{0,12}?(?:见|详见)[^。；《]{0,6}附件|(?:见|详见)附件：${titles.replace('titles', 'behind')}`,
  'gu',
);

/** Returns the attachments that the explanation says are there, in reading order. */
export function announcedAttachments(outline: Outline): Announced[] {
  return textsOfPart(outline, '情况说明').flatMap(({ text, place }) =>
    [...plainWords(text).matchAll(announcement)].flatMap(({ groups }) =>
      [...(groups?.['titles'] ?? groups?.['behind'] ?? '').matchAll(/《([^》]+)》/gu)].map(
        ([, title = '']) => ({ title, place }),
      ),
    ),
  );
}
