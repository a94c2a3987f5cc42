/** The pages that list: all units with their years, and the years of one unit. */

import type { Report, Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';
import { chineseDate } from './dates.ts';
import type { MetaTag } from './meta-tags.ts';
import { listPageTags } from './meta-tags.ts';
import { link, unitFile } from './page-address.ts';
import type { Crumb } from './report-page.ts';
import { columnName, pdfLinkText, shortTitle } from './report-page.ts';

export interface YearLink {
  link: string;
  text: Text;
  /** `公开时间：2021年9月26日`; `草稿` in the preview. */
  note: Text;
  pdf: { link: string; text: Text };
}

interface UnitReports {
  unitId: string;
  /** As the latest report names it. */
  unitName: Text;
  /** The latest first. */
  reports: Report[];
}

/** One unit's years. */
export class UnitPage {
  readonly file: string;
  readonly title: Text;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  readonly years: YearLink[];

  constructor(unit: UnitReports, site: Site) {
    this.file = unitFile(unit.unitId);
    this.title = `${unit.unitName}决算公开`;
    this.metaTags = listPageTags(site);
    this.crumbs = [{ text: columnName(site), link: '../index.html' }, { text: unit.unitName }];
    this.years = unit.reports.map((report) => yearLink(report, `${report.year}/`));
  }
}

/** All units. */
export class HomePage {
  readonly file = 'index.html';
  readonly title: Text;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  readonly units: { link: string; name: Text; years: YearLink[] }[];

  constructor(units: UnitReports[], site: Site) {
    this.title = columnName(site);
    this.metaTags = listPageTags(site);
    this.crumbs = [{ text: columnName(site) }];
    this.units = units.map((unit) => ({
      link: link(unitFile(unit.unitId)),
      name: unit.unitName,
      years: unit.reports.map((report) =>
        yearLink(report, `${encodeURIComponent(unit.unitId)}/${report.year}/`),
      ),
    }));
  }
}

/** @returns the page of all units and one page for each, units in the order of their folder names. */
export function listPages(reports: Report[], site: Site): { home: HomePage; units: UnitPage[] } {
  const units = [...new Set(reports.map(({ unitId }) => unitId))].toSorted().map((unitId) => {
    const own = reports
      .filter((report) => report.unitId === unitId)
      .toSorted((one, other) => other.year - one.year);
    return { unitId, unitName: own[0]?.unitName ?? unitId, reports: own };
  });
  return { home: new HomePage(units, site), units: units.map((unit) => new UnitPage(unit, site)) };
}

function yearLink(report: Report, folder: string): YearLink {
  return {
    link: `${folder}index.html`,
    text: shortTitle(report),
    note:
      report.publishedOn === undefined ? '草稿' : `公开时间：${chineseDate(report.publishedOn)}`,
    pdf: { link: `${folder}report.pdf`, text: pdfLinkText(report) },
  };
}
