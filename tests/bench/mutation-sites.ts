import type {
  PublishedBlock,
  PublishedDocument,
  PublishedTable,
  PublishedText,
} from '../../src/audit/document.ts';
import { readNumber } from '../../src/audit/figures/printed-figure.ts';
import { findTables } from '../../src/audit/tables/find-tables.ts';
import { figuresInText } from '../../src/audit/text/figures-in-text.ts';
import { maskOwnWords } from '../../src/audit/text/own-words.ts';
import { plainTitle } from '../../src/audit/plain-words.ts';
import type { Report, Section } from '../../src/report/report.ts';
import { clauseAround } from './clause-around.ts';
import { variantsOf } from './figure-changes.ts';
import type { Variant } from './figure-changes.ts';
import { cellKind, sentenceKind } from './mutation-kinds.ts';
import type { SiteKind } from './mutation-kinds.ts';
import { yearSites } from './year-sites.ts';

/** A figure of a finished document that can be printed otherwise. */
export interface Site {
  kind: SiteKind;
  /** Where it stands, for the list of what escapes. */
  where: string;
  digits: string;
  variants: readonly Variant[];
  /** Of a sentence: the words around the figure, from sign to sign, where there are more than itself and its unit. */
  clause?: string;
  /** The document with this figure printed so, everything else the same values. */
  with: (digits: string) => PublishedDocument;
}

/** @returns every figure of the official tables, the charts and the computed sentences of a report, and every year. */
export function mutationSites(document: PublishedDocument, report: Report): Site[] {
  const official = new Map(findTables(document).map(({ table, kind }) => [table, kind.name]));
  const sentences = computedSentences(report.parts);
  const figures = document.blocks.flatMap((block, index): Site[] => {
    const replaced = (changed: PublishedBlock): PublishedDocument => ({
      ...document,
      blocks: document.blocks.with(index, changed),
    });
    if (block.kind === 'text') return sentences.has(block.text) ? textSites(block, replaced) : [];
    const name = official.get(block);
    if (name !== undefined) return cellSites(block, name, cellKind, replaced);
    const isChart = /^图\d/u.test(plainTitle(block.caption ?? ''));
    return isChart ? cellSites(block, block.caption ?? '', () => '图的数据', replaced) : [];
  });
  return [...figures, ...yearSites(document, sentences)];
}

/** The paragraphs that the program writes; what stands under 项目绩效 is the author’s account of each project. */
function computedSentences(sections: readonly Section[]): Set<string> {
  const texts = new Set<string>();
  for (const { blocks, sections: inner, title } of sections) {
    if (/^附件|名词解释|概况|重点工作/u.test(title)) continue;
    for (const block of blocks) if (block.kind === 'paragraph') texts.add(block.text);
    for (const text of computedSentences(inner)) texts.add(text);
  }
  return texts;
}

function textSites(
  block: PublishedText,
  replaced: (changed: PublishedText) => PublishedDocument,
): Site[] {
  const own = /绩效目标完成情况综述。.*?完成预算的[\d.]+%/u.exec(block.text);
  // Behind the rate the account of a project is the author's own.
  const end = own === null ? block.text.length : own[0].length + own.index;
  return figuresInText(maskOwnWords(block.text), block.place).flatMap((figure): Site[] => {
    const start = figure.place.column - block.place.column;
    const length = figure.place.length ?? 0;
    if (
      start >= end ||
      (figure.unit === '' && !block.text.slice(start, start + length).includes('.'))
    )
      return [];
    const clause = clauseAround(block.text, start, start + length);
    const digits = block.text.slice(start, start + length);
    return [
      {
        kind: sentenceKind(figure),
        ...(clause === undefined ? {} : { clause }),
        where: `${figure.before.slice(-24)}【${digits}】${figure.unit}`,
        digits,
        variants: variantsOf(digits),
        with: (other) =>
          replaced({
            ...block,
            text: block.text.slice(0, start) + other + block.text.slice(start + length),
          }),
      },
    ];
  });
}

function cellSites(
  table: PublishedTable,
  name: string,
  kindOf: (label: string) => SiteKind,
  replaced: (changed: PublishedTable) => PublishedDocument,
): Site[] {
  return table.rows.flatMap((row, line) =>
    row.flatMap((cell, at): Site[] => {
      const digits = cell.text.replace('%', '');
      // Codes and line numbers have no decimals; every amount of the own reports has.
      if (readNumber(digits) === undefined || !digits.includes('.')) return [];
      const label = row.map(({ text }) => text).find((text) => /[^\d.]/u.test(text)) ?? '';
      return [
        {
          kind: kindOf(label),
          where: `${name} ${label} 第${cell.column + 1}栏【${cell.text}】`,
          digits,
          variants: variantsOf(digits),
          with: (changed) =>
            replaced({
              ...table,
              rows: table.rows.with(
                line,
                row.with(at, { ...cell, text: cell.text.replace(digits, changed) }),
              ),
            }),
        },
      ];
    }),
  );
}
