/** The pages that list: all units with their years, and the years of one unit. */

import type { Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';
import { dateLine } from './dates.ts';
import type { MetaTag } from './meta-tags.ts';
import { listPageTags } from './meta-tags.ts';
import { unitFile } from './page-address.ts';
import { columnName, pdfLink, shortTitle } from './page-links.ts';
import type { Crumb, FileLink } from './page-links.ts';
import type { ListedReport } from './site-model.ts';

export interface YearLink {
  link: string;
  text: Text;
  /** `公开时间：2021年9月26日`; `草稿` in the preview. */
  note: Text;
  pdf: FileLink | undefined;
}

interface UnitReports {
  unitId: string;
  /** As the latest report names it. */
  unitName: Text;
  /** The latest first. */
  reports: ListedReport[];
}

/** One unit's years. */
export class UnitPage {
  readonly file: string;
  readonly title: Text;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  readonly years: YearLink[];

  constructor(unit: UnitReports, site: Site, pdf: boolean) {
    this.file = unitFile(unit.unitId);
    this.title = `${unit.unitName}决算公开`;
    this.metaTags = listPageTags(site);
    this.crumbs = [{ text: columnName(site), link: '../index.html' }, { text: unit.unitName }];
    this.years = unit.reports.map((report) => yearLink(report, `${report.year}/`, pdf));
  }
}

/** All units. */
export class HomePage {
  readonly file = 'index.html';
  readonly title: Text;
  readonly metaTags: MetaTag[];
  readonly crumbs: Crumb[];
  readonly units: { link: string; name: Text; years: YearLink[] }[];

  constructor(units: UnitReports[], site: Site, pdf: boolean) {
    this.title = columnName(site);
    this.metaTags = listPageTags(site);
    this.crumbs = [{ text: columnName(site) }];
    this.units = units.map(({ unitId, unitName, reports }) => {
      const folder = `${encodeURIComponent(unitId)}/`;
      return {
        link: `${folder}index.html`,
        name: unitName,
        years: reports.map((report) => yearLink(report, `${folder}${report.year}/`, pdf)),
      };
    });
  }
}

/**
 * @param pdf whether PDFs are linked.
 * @returns the page of all units and one page for each, units in the order of their folder names.
 */
export function listPages(
  reports: ListedReport[],
  site: Site,
  pdf: boolean,
): { home: HomePage; units: UnitPage[] } {
  const units = [...new Set(reports.map(({ unitId }) => unitId))].toSorted().map((unitId) => {
    const own = reports
      .filter((report) => report.unitId === unitId)
      .toSorted((one, other) => other.year - one.year);
    return { unitId, unitName: own[0]?.unitName ?? unitId, reports: own };
  });
  return {
    home: new HomePage(units, site, pdf),
    units: units.map((unit) => new UnitPage(unit, site, pdf)),
  };
}

function yearLink(report: ListedReport, folder: string, pdf: boolean): YearLink {
  return {
    link: `${folder}index.html`,
    text: shortTitle(report),
    note: noteOf(report),
    pdf: pdf ? pdfLink(report, folder) : undefined,
  };
}

/** A report kept from an earlier build says no date: its file is being mended. */
function noteOf(report: ListedReport): Text {
  if (report.draft) return '草稿';
  return report.publishedOn === undefined ? '' : dateLine(report);
}
