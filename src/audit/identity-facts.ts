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

/** How many lines a cover has at most. */
const linesOfCover = 12;

const titles: readonly RegExp[] = [
  /^(?<unit>[^\d，。：]{2,40}?)(?<year>20\d{2})年度?(?<category>部门|单位)?决算$/u,
  // A cover may put the name into a line of its own: `2020年度部门决算` names nobody.
  /^(?<year>20\d{2})年(?!度?(?:部门|单位)决算)度?(?<unit>[^\d，。：]{2,40}?)(?<category>部门|单位)?决算(公开)?$/u,
];
const explanation = /(?<year>20\d{2})年度?(?<category>部门|单位)决算情况说明/u;
/** On a table, behind its title and number where a page prints them in one line. */
const maker =
  /(?:编制单位|编制部门|填报单位|公开单位|公开部门|部门名称|单位名称|^部门|^单位)：(?<unit>[^：\d]{3,40}?)(?:（公章）)?(?:20\d{2}年度?)?(?:金额)?(?:单位：.*)?$/u;
/** Where neither cover nor table names it: the heading of the first part, and what the overview says of the unit. */
const overview: readonly RegExp[] = [
  /^第一部分(?<unit>.{4,40}?)(?:部门|单位)?概况$/u,
  /^(?<unit>[^，。：\d]{4,40}?)下属二级(?:决算|预算)?单位\d+个/u,
  /纳入(?<unit>[^，。：\d]{4,40}?)20\d{2}年度?(?:部门|单位)?决算编制范围/u,
  /^(?<unit>\p{Script=Han}{4,30}(?:局|委员会|办公室|中心|厅|学院|学校|医院|馆|站|所|队))(?:负责|是)/u,
];

/** Returns year, unit and 部门 or 单位 as cover, headings and tables state them; what none states is undefined. */
export function documentIdentity({ name, blocks }: PublishedDocument): DocumentIdentity {
  const place = blocks[0]?.place ?? { file: name, line: 1, column: 1 };
  const lines = blocks.slice(0, reach).flatMap(linesOf);
  const tableLines = blocks.flatMap((block) => (block.kind === 'table' ? linesOf(block) : []));
  const titled = firstMatch(lines, titles) ?? firstMatch(coverLines(lines), titles);
  const explained =
    firstMatch(lines, [explanation]) ?? firstMatch(blocks.flatMap(linesOf), [explanation]);
  const made = firstMatch([...tableLines, ...blocks.flatMap(linesOf)], [maker]);
  const named = firstMatch(lines, overview);
  const year = explained?.['year'] ?? titled?.['year'] ?? mostNamedYear(lines);
  const category = titled?.['category'] ?? explained?.['category'];
  return {
    year: year === undefined ? undefined : Number(year),
    unitName: [titled, made, named].map((found) => found?.['unit']).find(isName),
    category: category === '部门' || category === '单位' ? category : undefined,
    place,
  };
}

/** A cover prints unit, year and title on lines of their own, in either order. */
function coverLines(lines: readonly string[]): string[] {
  const cover = lines.slice(0, linesOfCover);
  return cover.flatMap((line, index) => {
    const [next = '', last = ''] = cover.slice(index + 1, index + 3);
    return [`${line}${next}`, `${line}${next}${last}`];
  });
}

/** 2020年度部门决算 without a name before or behind it names no unit. */
function isName(unit: string | undefined): boolean {
  return unit !== undefined && !/^(?:部门|单位|万元|目录|第.部分.*)$/u.test(unit);
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
