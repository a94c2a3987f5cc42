/** What was corrected after publication, and where the versions before it are. */

import { chineseDate } from '../report/chinese-date.ts';
import type { Report, Section, Text } from '../report/report.ts';
import { correctionsHeading, supersededFile, supersededVersions } from '../report/versions.ts';
import type { ContentsEntry } from './contents-entry.ts';
import { narrativeViews } from './section-view.ts';
import type { BlockView } from './section-view.ts';

const anchor = 'corrections';

export interface CorrectionsView {
  id: string;
  heading: Text;
  corrections: { heading: Text; blocks: BlockView[] }[];
  superseded: SupersededView[];
}

/** A version that a correction replaced; `link` is empty where its PDF was not kept. */
export interface SupersededView {
  link: string;
  text: Text;
}

/**
 * @param kept dates of the superseded versions whose PDF lies beside the page
 * @returns undefined where nothing was corrected
 */
export function correctionsView(
  report: Report,
  kept: ReadonlySet<string>,
): CorrectionsView | undefined {
  const { corrections = [] } = report;
  if (corrections.length === 0) return undefined;
  const section: Pick<Section, 'level' | 'title'> = { level: 2, title: correctionsHeading };
  return {
    id: anchor,
    heading: correctionsHeading,
    corrections: corrections.map(({ date, pieces }) => ({
      heading: `${chineseDate(date)}更正`,
      blocks: narrativeViews(pieces, section),
    })),
    superseded: supersededVersions(report).map((date) => ({
      link: kept.has(date) ? supersededFile(date) : '',
      text: `${chineseDate(date)}公开、已被更正代替的版本（${kept.has(date) ? 'PDF' : 'PDF 没有保存'}）`,
    })),
  };
}

/** @returns the entry of the contents, before the parts; none where nothing was corrected. */
export function correctionsEntry({ corrections = [] }: Report): ContentsEntry[] {
  if (corrections.length === 0) return [];
  return [{ target: anchor, level: 1, text: correctionsHeading, entries: [] }];
}
