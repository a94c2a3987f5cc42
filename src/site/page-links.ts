/** Links that the pages share, and the words they carry. */

import type { Text } from '../report/report.ts';
import type { Site } from '../source/types/site.ts';
import type { ListedReport } from './site-model.ts';

/** A step on the way to a page; the last one, the page itself, has no link. */
export interface Crumb {
  text: Text;
  link?: string;
}

/** A link to a file, with a text that says what it is: `2020年度单位决算（PDF）`. */
export interface FileLink {
  link: string;
  text: Text;
}

/** @returns the name of the column the reports are published in. */
export function columnName(site: Site): Text {
  return site.栏目?.栏目名称 ?? '决算公开';
}

/** @returns the report's title without the unit's name, wherever it stands: `2020年度单位决算`. */
export function shortTitle({ title, unitName }: ListedReport): Text {
  return title.replace(unitName, '') || title;
}

/** @returns the title in the lines of the cover: the unit's name begins one or ends one, as the title has it. */
export function titleLines({ title, unitName }: ListedReport): Text[] {
  const at = title.indexOf(unitName);
  const cut = at > 0 ? at : at + unitName.length;
  const lines = at < 0 ? [title] : [title.slice(0, cut), title.slice(cut)];
  return lines.filter((line) => line !== '');
}

/** @returns the link to a report's PDF, which lies beside its page in the folder. */
export function pdfLink(report: ListedReport, folder: string): FileLink {
  return { link: `${folder}report.pdf`, text: `${shortTitle(report)}（PDF）` };
}

/** @returns the links to everything that lies beside a report's page, the PDF only where one is printed. */
export function downloadLinks(report: ListedReport, pdf: boolean): FileLink[] {
  const title = shortTitle(report);
  return [
    ...(pdf ? [pdfLink(report, '')] : []),
    { link: 'tables.xlsx', text: `${title}附表（XLSX）` },
    { link: 'data.json', text: `${title}数据（JSON）` },
  ];
}
