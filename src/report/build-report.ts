import { AmountReader } from '../accounts/amount-reader.ts';
import type { TextSource } from '../accounts/amount-reader.ts';
import type { Books } from '../accounts/query.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import { AuthorText } from './author-text.ts';
import type { Classification } from './classification.ts';
import type { ResolvedEdition } from './edition.ts';
import type { Report } from './report.ts';
import { SectionBuilder } from './section-builder.ts';
import type { Definitions } from './section-builder.ts';
import type { UnitInYear } from './unit-in-year.ts';
import { reportValues } from './values/report-values.ts';
import { resolveWording } from './wording.ts';

/** One disclosure that the checks let through, with what its report needs. */
export interface ReportInput {
  disclosure: Disclosure;
  source: TextSource;
  unit: UnitInYear;
  books: Books;
  lastYear: Books | undefined;
  yearBeforeLast: Books | undefined;
  edition: ResolvedEdition;
  classification: Classification;
  definitions: Definitions;
}

/** Returns the computed report: all parts in the edition's order, every sentence, figure and table cell. */
export function buildReport(report: ReportInput): Report {
  const { disclosure, source, unit, books, lastYear, yearBeforeLast, edition, classification } =
    report;
  const wording = resolveWording(edition.表述, disclosure.表述);
  const input = {
    disclosure,
    unit,
    books,
    lastYear,
    yearBeforeLast,
    reader: new AmountReader(source, disclosure.金额单位),
    wording,
    classification,
    text: new AuthorText(books, wording),
  };
  const builder = new SectionBuilder(edition, report.definitions, input, reportValues(input));
  const { 公开日期 } = disclosure;
  return {
    unitId: unit.id,
    year: disclosure.年度,
    title: builder.fill(edition.标题),
    unitName: unit.name,
    edition: edition.名称,
    draft: disclosure.状态 === '草稿',
    ...(unit.fictional ? { fictional: true as const } : {}),
    ...(公开日期 === undefined ? {} : { publishedOn: 公开日期 }),
    contentsPage: edition.目录,
    parts: builder.parts(),
  };
}
