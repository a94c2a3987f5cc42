/** A report's page, ready to print. */

import type { Report, Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';
import type { Charts } from './charts.ts';
import type { ContentsEntry } from './contents-entry.ts';
import { contentsOf } from './contents-entry.ts';
import { chineseDate } from './dates.ts';
import type { MetaTag } from './meta-tags.ts';
import { reportPageTags } from './meta-tags.ts';
import { reportFile } from './page-address.ts';
import type { SectionView } from './section-view.ts';
import { sectionView } from './section-view.ts';

/** A step on the way to a page; the last one, the page itself, has no link. */
export interface Crumb {
  text: Text;
  link?: string;
}

/**
 * A class, because the page builder copies plain objects deeply for every page it writes, and passes
 * instances of classes on as they are.
 */
export class ReportPage {
  readonly file: string;
  readonly title: Text;
  readonly unitName: Text;
  readonly draft: boolean;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  /** `公开时间：2021年9月26日` */
  readonly dateLine: Text;
  readonly download: { link: string; text: Text };
  readonly contents: ContentsEntry[];
  /** `contents`, or where the edition prints no contents, `contents screen-only`. */
  readonly contentsClassName: string;
  readonly parts: SectionView[];

  constructor(report: Report, site: Site, charts: Charts) {
    this.file = reportFile(report.unitId, report.year);
    this.title = report.title;
    this.unitName = report.unitName;
    this.draft = report.draft;
    this.metaTags = reportPageTags(site, report);
    this.crumbs = [
      { text: columnName(site), link: '../../index.html' },
      { text: report.unitName, link: '../index.html' },
      { text: `${report.year}年度` },
    ];
    this.dateLine =
      report.publishedOn === undefined
        ? '草稿，仅供预览'
        : `公开时间：${chineseDate(report.publishedOn)}`;
    this.download = { link: 'report.pdf', text: pdfLinkText(report) };
    this.contents = contentsOf(report.parts);
    this.contentsClassName = report.contentsPage ? 'contents' : 'contents screen-only';
    this.parts = report.parts.map((part) => sectionView(part, charts));
  }
}

/** @returns the name of the column the reports are published in. */
export function columnName(site: Site): Text {
  return site.栏目?.栏目名称 ?? '决算公开';
}

/** @returns the report's title without the unit's name in front: `2020年度单位决算`. */
export function shortTitle(report: Report): Text {
  const { title, unitName } = report;
  return title.startsWith(unitName) && title !== unitName ? title.slice(unitName.length) : title;
}

/** @returns a link text that says what it leads to: `2020年度单位决算（PDF）`. */
export function pdfLinkText(report: Report): Text {
  return `${shortTitle(report)}（PDF）`;
}
