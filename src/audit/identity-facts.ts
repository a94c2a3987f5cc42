import type { PublishedBlock, PublishedDocument } from './document.ts';
import { conversionDebris, plainWords } from './plain-words.ts';
import type { Category } from '../report/edition.ts';
import type { Place } from '../source/problem.ts';

/** What a document says it is. */
export interface DocumentIdentity {
  year: number | undefined;
  unitName: string | undefined;
  category: Category | undefined;
  place: Place;
}

/** How many blocks from the beginning may name the document; further on other years and units are spoken of. */
const reach = 400;

const titles: readonly RegExp[] = [
  /^(?<unit>[^\d，。：]{2,40}?)(?<year>20\d{2})年度?(?<category>部门|单位)?决算$/u,
  /^(?<year>20\d{2})年度?(?<unit>[^\d，。：]{2,40}?)(?<category>部门|单位)?决算(公开)?$/u,
];
const explanation = /(?<year>20\d{2})年度?(?<category>部门|单位)决算情况说明/u;
const maker = /^(?:编制单位|部门|单位)：(?<unit>[^：]{3,40}?)(?:金额单位.*)?$/u;

/** Returns year, unit and 部门 or 单位 as cover, headings and tables state them; what none states is undefined. */
export function documentIdentity({ name, blocks }: PublishedDocument): DocumentIdentity {
  const place = blocks[0]?.place ?? { file: name, line: 1, column: 1 };
  const lines = blocks.slice(0, reach).flatMap(linesOf);
  const tableLines = blocks.flatMap((block) => (block.kind === 'table' ? linesOf(block) : []));
  const titled = firstMatch(lines, titles);
  const explained =
    firstMatch(lines, [explanation]) ?? firstMatch(blocks.flatMap(linesOf), [explanation]);
  const made = firstMatch(tableLines, [maker]);
  const year = explained?.['year'] ?? titled?.['year'] ?? mostNamedYear(lines);
  const category = titled?.['category'] ?? explained?.['category'];
  return {
    year: year === undefined ? undefined : Number(year),
    unitName: titled?.['unit'] ?? made?.['unit'],
    category: category === '部门' || category === '单位' ? category : undefined,
    place,
  };
}

function linesOf(block: PublishedBlock): string[] {
  const text = block.kind === 'text' ? block.text : (block.caption ?? '');
  return text.replace(conversionDebris, '').split('\n').map(plainWords);
}

function firstMatch(
  lines: readonly string[],
  patterns: readonly RegExp[],
): Record<string, string | undefined> | undefined {
  for (const line of lines) {
    for (const pattern of patterns) {
      const groups = pattern.exec(line)?.groups;
      if (groups !== undefined) return groups;
    }
  }
  return undefined;
}

function mostNamedYear(lines: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const [, year = ''] of lines.join('\n').matchAll(/(20\d{2})年度/gu)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
