/** What the pages are made from: who publishes, as `data/site.yaml` says, and the computed reports. */

import type { Report } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';

/** What the lists of units and years say of a report. */
export type ListedReport = Pick<
  Report,
  'unitId' | 'year' | 'title' | 'unitName' | 'draft' | 'publishedOn' | 'corrections'
>;

export interface SiteModel {
  site: Site;
  /** In any order; two reports of the same unit and year are a mistake of the caller. */
  reports: Report[];
  /** Reports whose pages of an earlier build stay in place: listed, not written. */
  kept?: ListedReport[];
  /** `<unit>/<year>` → dates of the superseded versions whose PDF lies beside the page. */
  superseded?: ReadonlyMap<string, ReadonlySet<string>>;
}
