/** Page tags of 国办发〔2017〕47号: site tags on every page, column tags, and the tags of a content page. */

import type { Report, Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';

export interface MetaTag {
  name: string;
  content: Text;
}

/** @returns the tags of a list page; those the site does not state are left out. */
export function listPageTags(site: Site): MetaTag[] {
  return tags([
    ['SiteName', site.网站名称],
    ['SiteDomain', site.网站域名],
    ['SiteIDCode', site.网站标识码],
    ['ColumnName', site.栏目?.栏目名称],
    ['ColumnDescription', site.栏目?.栏目描述],
    ['ColumnKeywords', site.栏目?.栏目关键词],
    ['ColumnType', site.栏目?.栏目类别],
  ]);
}

/** @returns the tags of a report's page: those of its column, then its own. */
export function reportPageTags(site: Site, report: Report): MetaTag[] {
  // The rule wants YYYY-MM-DD HH:MM; a disclosure states a day only, so the day begins.
  const published = report.publishedOn === undefined ? undefined : `${report.publishedOn} 00:00`;
  return [
    ...listPageTags(site),
    ...tags([
      ['ArticleTitle', report.title],
      ['PubDate', published],
      ['ContentSource', report.unitName],
    ]),
  ];
}

function tags(entries: [name: string, content: Text | undefined][]): MetaTag[] {
  return entries.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
