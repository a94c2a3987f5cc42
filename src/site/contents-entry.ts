/** The contents of a report: parts, 一、 and （一）, every official table among them. */

import type { Section, Text } from '../report/report.ts';
import { headingText } from './headings.ts';

export interface ContentsEntry {
  /** Anchor of the section it leads to. */
  target: string;
  level: number;
  text: Text;
  entries: ContentsEntry[];
}

const deepest = 3;

/** @returns the entries for these sections, three levels deep. */
export function contentsOf(sections: Section[]): ContentsEntry[] {
  return sections
    .filter((section) => section.level <= deepest)
    .map((section) => ({
      target: section.id,
      level: section.level,
      text: headingText(section),
      entries: contentsOf(section.sections),
    }));
}
