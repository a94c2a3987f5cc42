/** Rules on what is withheld by law: it must be there, and must not be printed elsewhere. */

import { isKnown } from '../accounts/figure.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportInput } from '../report/build-report.ts';
import type { Report, Section } from '../report/report.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Finding, Rule } from './context.ts';
import { runRules } from './run-rules.ts';

interface WithheldContext {
  disclosure: Disclosure;
  document: SourceDocument;
  /** The report as it is published. */
  report: Report;
  /** The report as it would be if nothing were withheld. */
  full: Report;
}

/** C080：“不公开”写的是印出的标题，一处只写一次。 */
const withheldTitle: Rule<WithheldContext> = {
  code: 'C080',
  title: '“不公开”的内容不在报告里，或写了两次',
  levels: ['error'],
  example: '内容写 支出决算总表，报告里的表是 支出决算表',
  mend: '照报告里的标题写，不带编号；上一级已经不公开的不再写',
  *check({ disclosure, document, report, full }): Iterable<Finding> {
    const titles = sectionsOf(full.parts).map(({ title }) => title);
    const printed = new Set(sectionsOf(report.parts).map(({ title }) => title));
    const seen = new Set<string>();
    for (const [index, { 内容: title }] of (disclosure.不公开 ?? []).entries()) {
      const place = document.placeOf(`/不公开/${index}/内容`);
      const near = nearest(title, titles);
      if (!titles.includes(title)) {
        const advice = near === undefined ? '照报告里的标题写，不带编号' : `是不是“${near}”`;
        yield { level: 'error', message: `报告里没有“${title}”这一部分、节或表：${advice}`, place };
      } else if (seen.has(title)) {
        yield { level: 'error', message: `“${title}”写了两次：请只留一条`, place };
      } else if (!printed.has(title)) {
        const message = `“${title}”的上一级已经不公开：请删去这一条，或只写这一条`;
        yield { level: 'error', message, place };
      }
      seen.add(title);
    }
  },
};

/** C081：不公开的数没有印在别处。 */
const withheldElsewhere: Rule<WithheldContext> = {
  code: 'C081',
  title: '不公开的数印在别处',
  levels: ['warning'],
  example: '“三公”经费的表不公开，正文里仍写着“三公”经费 12.34 万元',
  mend: '把印着同一个数的地方一并列入“不公开”；确认可以公开的不必理会',
  *check({ disclosure, document, report, full }): Iterable<Finding> {
    const shown = amountsOf(report.parts);
    for (const [index, { 内容: title }] of (disclosure.不公开 ?? []).entries()) {
      const hidden = sectionsOf(full.parts).filter((section) => section.title === title);
      const leaks = [...amountsOf(hidden).keys()].flatMap((amount) => {
        const where = shown.get(amount);
        return where === undefined ? [] : [`${amount}万元（见“${where}”）`];
      });
      if (leaks.length === 0) continue;
      const listed = leaks.slice(0, 3).join('、');
      const more = leaks.length > 3 ? `等${leaks.length}个数` : '';
      yield {
        level: 'warning',
        message: `“${title}”依法不公开，但其中的${listed}${more}仍印在别处：请一并列入“不公开”，或确认可以公开`,
        place: document.placeOf(`/不公开/${index}/内容`),
      };
    }
  },
};

export const withheldRules: readonly Rule<WithheldContext>[] = [withheldTitle, withheldElsewhere];

/** Runs the rules on a report that withholds something; the full report is made for the comparison. */
export function withheldProblems(
  input: ReportInput,
  document: SourceDocument,
  report: Report,
): Problem[] {
  const { 不公开, ...open } = input.disclosure;
  if (不公开 === undefined) return [];
  const full = buildReport({ ...input, disclosure: open });
  const context = { disclosure: input.disclosure, document, report, full };
  return runRules(withheldRules, context, { unitId: input.unit.id, place: document.placeOf('') });
}

function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

const amountInText = /(\d[\d,]*(?:\.\d+)?)万元/gu;

/** Amounts other than zero in tables, figures and sentences, in 万元 as printed → title of the first section with it. */
function amountsOf(sections: readonly Section[]): Map<string, string> {
  const amounts = new Map<string, string>();
  const note = (text: string, { title }: Section): void => {
    const amount = text
      .replaceAll(',', '')
      .replace(/(\.\d*?)0+$/u, '$1')
      .replace(/\.$/u, '');
    if (/[1-9]/u.test(amount) && !amounts.has(amount)) amounts.set(amount, title);
  };
  for (const section of sectionsOf(sections)) {
    for (const block of section.blocks) {
      if (block.kind === 'paragraph') {
        for (const [, amount = ''] of block.text.matchAll(amountInText)) note(amount, section);
      } else if (block.kind === 'figure') {
        for (const { valueText } of block.figure.data) note(valueText, section);
      } else if (block.kind === 'table') {
        for (const { text, value } of block.table.body.flat()) {
          if (isKnown(value)) note(text, section);
        }
      }
    }
  }
  return amounts;
}
