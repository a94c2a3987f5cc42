import { AmountReader } from '../accounts/amount-reader.ts';
import type { TextSource } from '../accounts/amount-reader.ts';
import type { Books } from '../accounts/query.ts';
import type { PdfFacts } from '../source/pdf-facts.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import { AuthorText } from './author-text.ts';
import type { Classification } from './classification.ts';
import type { ResolvedEdition } from './edition.ts';
import { readNarrative } from './narrative.ts';
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
  /** The PDFs beside the file, by name. */
  pdfs: ReadonlyMap<string, PdfFacts>;
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
  const { definitions, pdfs } = report;
  const builder = new SectionBuilder(edition, definitions, input, reportValues(input), pdfs);
  const { 公开日期, 批复日期, 更正 } = disclosure;
  return {
    unitId: unit.id,
    year: disclosure.年度,
    title: builder.fill(edition.标题),
    unitName: unit.name,
    edition: edition.名称,
    draft: disclosure.状态 === '草稿',
    ...(unit.fictional ? { fictional: true as const } : {}),
    ...(公开日期 === undefined ? {} : { publishedOn: 公开日期 }),
    ...(批复日期 === undefined ? {} : { approvedOn: 批复日期 }),
    ...(更正 === undefined
      ? {}
      : {
          corrections: 更正.map(({ 更正日期, 更正说明 }) => ({
            date: 更正日期,
            pieces: readNarrative(input.text.fill(更正说明)),
          })),
        }),
    contentsPage: edition.目录,
    parts: builder.parts(),
  };
}
