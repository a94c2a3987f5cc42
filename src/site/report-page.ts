/** A report's page, ready to print. */

import type { Report, Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';
import type { Charts } from './charts.ts';
import type { ContentsEntry } from './contents-entry.ts';
import { contentsOf } from './contents-entry.ts';
import { correctionsEntry, correctionsView } from './corrections.ts';
import type { CorrectionsView } from './corrections.ts';
import { dateLine } from './dates.ts';
import type { MetaTag } from './meta-tags.ts';
import { reportPageTags } from './meta-tags.ts';
import { reportFile } from './page-address.ts';
import { columnName, downloadLinks, titleLines } from './page-links.ts';
import type { Crumb, FileLink } from './page-links.ts';
import type { SectionView } from './section-view.ts';
import { sectionView } from './section-view.ts';

/**
 * A class, because the page builder copies plain objects deeply for every page it writes, and passes
 * instances of classes on as they are.
 */
export class ReportPage {
  readonly file: string;
  readonly title: Text;
  /** The title in the pieces it may break between: the unit's name, then year and kind. */
  readonly titleLines: Text[];
  readonly unitName: Text;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  /** `公开时间：2021年9月26日`, with corrections `公开时间：…　更正时间：…` */
  readonly dateLine: Text;
  /** Whether the page has to say that the unit is invented. */
  readonly fictional: boolean;
  readonly downloads: FileLink[];
  /** `contents`, or where the edition prints no contents, `contents screen-only`. */
  readonly contentsClassName: string;
  readonly #report: Report;
  readonly #charts: Charts;

  /** What was corrected after publication; absent where nothing was. */
  readonly corrections: CorrectionsView | undefined;

  /**
   * @param pdf whether the PDF is linked
   * @param kept dates of superseded versions whose PDF lies beside the page
   */
  constructor(
    report: Report,
    site: Site,
    charts: Charts,
    pdf: boolean,
    kept: ReadonlySet<string> = new Set(),
  ) {
    this.file = reportFile(report.unitId, report.year);
    this.title = report.title;
    this.titleLines = titleLines(report);
    this.unitName = report.unitName;
    this.metaTags = reportPageTags(site, report);
    this.crumbs = [
      { text: columnName(site), link: '../../index.html' },
      { text: report.unitName, link: '../index.html' },
      { text: `${report.year}年度` },
    ];
    this.dateLine = dateLine(report);
    this.corrections = correctionsView(report, kept);
    this.fictional = report.fictional === true;
    this.downloads = downloadLinks(report, pdf);
    this.contentsClassName = report.contentsPage ? 'contents' : 'contents screen-only';
    this.#report = report;
    this.#charts = charts;
  }

  contents(): ContentsEntry[] {
    return [...correctionsEntry(this.#report), ...contentsOf(this.#report.parts)];
  }

  /** Made when the page is printed, so that the views of all reports are never in memory together. */
  parts(): SectionView[] {
    return this.#report.parts.map((part) => sectionView(part, this.#charts));
  }
}
