/** AU26: the years of titles and prescribed sentences are the year of the accounts, or the one before (OFFICIAL 5.2). */

import type { PublishedBlock, PublishedText } from '../document.ts';
import { textsOfPart } from '../outline/outline.ts';
import { plainWords } from '../plain-words.ts';
import { maskOwnWords } from '../text/own-words.ts';
import { placedMatches } from '../text/placed-matches.ts';
import { performanceSections } from '../text/projects.ts';
import { sectionWordings } from '../text/wordings.ts';
import type { AuditFamily } from './audit-family.ts';
import { logicalIdentity } from './sentence-rule.ts';
import type { LogicalFinding, SentenceContext } from './sentence-rule.ts';

/** `2020年度收、支总计…`, `截至2020年12月31日`, `本单位2020年度政府采购支出总额…` */
const ofAccounts =
  /(?:^|截[至止]到?|(?<=单位，?|部门，?)(?=\d{4}年度?(?:没有|未|政府采购|机关运行|财政拨款|一般公共预算|“?三公)))(?<year>\d{4})年/dgu;
/** `与2019年相比`, `比2019年增加`, `与2019年度的100.00万元相比`, `与2019年持平` */
const ofComparison =
  /(?:[与同较]|(?<![之对百])比)(?<year>\d{4})年度?(?:相比|[增减持]|的?[\d,.]+万?元?相?比|预?决算数)/dgu;
/** What the sentences on performance say of the year. */
const ofPerformance =
  /(?<=在|对|部门|单位|^|《[^》]{0,40})(?<year>\d{4})年度?(?:预算编制阶段|部门决算|单位决算|(?:部门|单位)?整体支出|的?[^》《。，]{0,30}绩效(?:评价)?报告)/dgu;

/** A title that names the year of the accounts. */
const title =
  /(?<year>20\d{2})年度?[^，。；]{0,40}(?:决算(?:公开)?$|部门决算|单位决算|重点工作完成情况|整体支出|绩效(?:目标)?(?:评价|自评|完成情况|报告|情况))|(?<=绩效.{0,12}[表告]（)(?<behind>20\d{2})年度/dgu;
const longestTitle = 80;

interface Said {
  year: number;
  place: LogicalFinding['place'];
}

function saidIn(block: PublishedText, pattern: RegExp): Said[] {
  // A reason may speak of any year.
  const prescribed = { ...block, text: maskOwnWords(block.text) };
  return ['year', 'behind'].flatMap((group) =>
    placedMatches(prescribed, pattern, group).flatMap(({ groups, place }) => {
      const year = groups[group];
      return year === undefined ? [] : [{ year: Number(year), place }];
    }),
  );
}

function prescribedTexts({ outline }: SentenceContext): PublishedText[] {
  return outline.sections
    .filter(({ name }) => sectionWordings[name] !== undefined || name === '国有资产占有使用情况')
    .flatMap(({ texts }) => texts);
}

/** The year that most paragraphs begin with, three at least: a title may be of another. */
function mostSaid(texts: readonly PublishedText[]): { year: number; count: number } | undefined {
  const years = new Map<number, number>();
  for (const { year } of texts.flatMap((text) => saidIn(text, ofAccounts))) {
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [most] = [...years].sort(([, left], [, right]) => right - left);
  if (most === undefined || most[1] < 3) return undefined;
  return { year: most[0], count: most[1] };
}

function wrong(said: number, year: number, place: Said['place'], what: string): LogicalFinding {
  const found = `${said}年`;
  const expected = `${year}年`;
  const message = `${what}写${found}，应是${expected}：是照抄别的年度的就改正`;
  return { message, place, found, expected };
}

function* yearsOfSentences(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const texts = prescribedTexts(context);
  const year = mostSaid(texts)?.year ?? context.identity.year;
  if (year === undefined) return;
  const performance = textsOfPart(context.outline, '情况说明').filter((text) =>
    performanceTexts(context).has(text),
  );
  const kinds: readonly [readonly PublishedText[], RegExp, number, string][] = [
    [texts, ofAccounts, year, '说的是决算年度的，这里'],
    [texts, ofComparison, year - 1, '与上年相比的，这里'],
    [performance, ofPerformance, year, '说的是决算年度的，这里'],
  ];
  for (const [blocks, pattern, expected, what] of kinds) {
    for (const { year: said, place } of blocks.flatMap((block) => saidIn(block, pattern))) {
      yield said === expected ? undefined : wrong(said, expected, place, what);
    }
  }
}

function performanceTexts({ outline }: SentenceContext): ReadonlySet<PublishedText> {
  const sections = outline.sections.filter(({ name }) => performanceSections.includes(name));
  return new Set(sections.flatMap(({ texts }) => texts));
}

/** Titles, and the captions of the forms of projects; those of official tables are compared by J29. */
function titleOf(block: PublishedBlock, official: ReadonlySet<PublishedBlock>): PublishedText[] {
  if (block.kind === 'text') {
    const isShort = block.text.length <= longestTitle && !/[。；]/u.test(block.text);
    return isShort || block.headingLevel !== undefined ? [block] : [];
  }
  if (block.caption === undefined || official.has(block)) return [];
  return [{ kind: 'text', text: block.caption, place: block.place }];
}

function* yearsOfTitles(context: SentenceContext): Generator<LogicalFinding | undefined> {
  const most = mostSaid(prescribedTexts(context));
  const year = most?.year ?? context.identity.year;
  if (year === undefined) return;
  const official = new Set<PublishedBlock>(context.found.map(({ table }) => table));
  for (const block of context.document.blocks.flatMap((one) => titleOf(one, official))) {
    for (const { year: said, place } of saidIn(block, title)) {
      const what = `标题“${plainWords(block.text).slice(0, 40)}”`;
      const why = most === undefined ? '' : `说明里有${most.count}处写${year}年；`;
      yield said === year
        ? undefined
        : {
            ...wrong(said, year, place, `${what}`),
            message: `${what}写${said}年：${why}是照抄别的年度的就改正`,
          };
    }
  }
}

/** The year, wherever a document says it by prescription. */
export const yearsFamily: AuditFamily = {
  title: '已公开的文件：年度',
  mend: '改成决算年度；与上年相比的，改成上一年度',
  words: {
    AU26: {
      title: '标题、说明里的年度是决算年度，比较的是上一年度',
      example: '2020 年度的决算里，“2019 年度收、支总计……”“与 2018 年相比”',
    },
  },
  sentences: [
    logicalIdentity('AU26', '说明里的年度是决算年度，比较的是上一年度', yearsOfSentences, [
      'warning',
    ]),
    logicalIdentity('AU26', '标题里的年度是决算年度', yearsOfTitles, ['warning']),
  ],
};
