/** Rules on the life of a report: approval, publication, corrections. */

import { archivedFile, supersededVersions } from '../report/versions.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { FileContext, Finding, Rule } from './context.ts';

/** 预算法第十四条：经批复的决算在批复后二十日内公开。 */
const daysToPublish = 20;
const millisecondsPerDay = 86_400_000;

/** Days from one ISO date to another, negative where the second is earlier. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** C070：公开在批复之后。 */
const publishedBeforeApproval: Rule<FileContext> = {
  code: 'C070',
  title: '公开日期早于批复日期',
  levels: ['error'],
  identities: ['AU47'],
  example: '批复日期 2021-09-26，公开日期 2021-09-06',
  mend: '核对两个日期，改正写反或写错的一个',
  *check({ disclosure: { 批复日期, 公开日期 }, document }): Iterable<Finding> {
    if (批复日期 === undefined || 公开日期 === undefined || 公开日期 >= 批复日期) return;
    const message = `公开日期${公开日期}早于批复日期${批复日期}：决算批复以后才公开，请改正`;
    const related = [{ label: '批复日期', place: document.placeOf('/批复日期') }];
    yield { level: 'error', message, place: document.placeOf('/公开日期'), related };
  },
};

/** C071：批复后二十日内公开（预算法第十四条；OFFICIAL 5，AU47）。 */
const publishedLate: Rule<FileContext> = {
  code: 'C071',
  title: '批复后超过20日公开',
  levels: ['warning'],
  identities: ['AU47'],
  example: '批复日期 2021-09-01，公开日期 2021-09-30',
  mend: '核对日期；确实超过的，如实公开，下一年度及时公开',
  *check({ disclosure: { 批复日期, 公开日期 }, document }): Iterable<Finding> {
    if (批复日期 === undefined || 公开日期 === undefined) return;
    const days = daysBetween(批复日期, 公开日期);
    if (days <= daysToPublish) return;
    yield {
      level: 'warning',
      message: `批复后第${days}日公开，预算法要求批复后${daysToPublish}日内公开：请核对批复日期和公开日期`,
      place: document.placeOf('/公开日期'),
      expected: `${daysToPublish}日以内`,
      found: `${days}日`,
      related: [{ label: '批复日期', place: document.placeOf('/批复日期') }],
    };
  },
};

/** C072：不知道批复日期，就没有核对是否及时公开。 */
const approvalUnknown: Rule<FileContext> = {
  code: 'C072',
  title: '没有写批复日期，没有核对是否及时公开',
  levels: ['hint'],
  identities: ['AU47'],
  example: '状态是已批复，没有写批复日期',
  mend: '在公开日期前面写上批复日期',
  *check({ disclosure: { 状态, 批复日期 }, document }): Iterable<Finding> {
    if (状态 !== '已批复' || 批复日期 !== undefined) return;
    const message = '没有写“批复日期”：没有核对是否在批复后20日内公开；知道的请写上';
    yield { level: 'hint', message, place: document.keyPlaceOf('/状态') };
  },
};

/** C073：决算年度结束以后才有批复、公开和更正。 */
const withinTheYear: Rule<FileContext> = {
  code: 'C073',
  title: '日期不在决算年度结束以后',
  levels: ['error'],
  example: '年度 2020，公开日期 2020-09-26',
  mend: '改正年度或日期',
  *check({ disclosure, document }): Iterable<Finding> {
    const dates = [
      ...(['批复日期', '公开日期'] as const).map((key) => ({
        name: key,
        date: disclosure[key],
        pointer: `/${key}`,
      })),
      ...(disclosure.更正 ?? []).map(({ 更正日期 }, index) => ({
        name: '更正日期',
        date: 更正日期,
        pointer: `/更正/${index}/更正日期`,
      })),
    ];
    for (const { name, date, pointer } of dates) {
      if (date === undefined || Number(date.slice(0, 4)) > disclosure.年度) continue;
      const message = `${name}${date}不在${disclosure.年度}年度结束以后：请改正年度或日期`;
      yield { level: 'error', message, place: document.placeOf(pointer) };
    }
  },
};

/** C074：更正日期晚于公开日期，一次比一次晚。 */
const correctionOrder: Rule<FileContext> = {
  code: 'C074',
  title: '更正日期的先后不对',
  levels: ['error'],
  example: '公开日期 2021-09-26，更正日期 2021-09-26',
  mend: '按日期先后列出更正；同一天的更正合写成一条',
  *check({ disclosure, document }): Iterable<Finding> {
    const corrections = disclosure.更正 ?? [];
    if (disclosure.状态 === '草稿' && corrections.length > 0) {
      const message = '草稿还没有公开，不能有“更正”：请删去“更正”，或把“状态”改成“已批复”';
      yield { level: 'error', message, place: document.keyPlaceOf('/更正') };
      return;
    }
    let before = { name: '公开日期', date: disclosure.公开日期 };
    for (const [index, { 更正日期: date }] of corrections.entries()) {
      if (before.date !== undefined && date <= before.date) {
        const message = `更正日期${date}不晚于${before.name}${before.date}：请按日期先后写，同一天的合写成一条`;
        yield { level: 'error', message, place: document.placeOf(`/更正/${index}/更正日期`) };
      }
      before = { name: '前一次的更正日期', date };
    }
  },
};

/** C075：更正前的 PDF 和数据放在一起，换一台机器生成也不会丢。 */
const supersededKept: Rule<FileContext> = {
  code: 'C075',
  title: '更正前的 PDF 没有和数据放在一起',
  levels: ['warning'],
  example: '有“更正”，单位文件夹里没有 2020-report-2021-09-26.pdf',
  mend: '把更正前公开的 report.pdf 按提示的名字放进单位文件夹，一并提交',
  *check({ disclosure, document, supersededPdfs }): Iterable<Finding> {
    for (const date of supersededVersions(published(disclosure))) {
      const name = archivedFile(disclosure.年度, date);
      if (supersededPdfs.has(name)) continue;
      const message = `${date}公开的 PDF 没有和数据放在一起，换一台机器生成就会丢：请把它存为“${name}”，放在本文件旁边`;
      yield { level: 'warning', message, place: document.keyPlaceOf('/更正') };
    }
  },
};

function published({ 公开日期, 更正 = [] }: Disclosure): Parameters<typeof supersededVersions>[0] {
  return {
    ...(公开日期 === undefined ? {} : { publishedOn: 公开日期 }),
    corrections: 更正.map(({ 更正日期 }) => ({ date: 更正日期, pieces: [] })),
  };
}

export const lifeRules: readonly Rule<FileContext>[] = [
  publishedBeforeApproval,
  publishedLate,
  approvalUnknown,
  withinTheYear,
  correctionOrder,
  supersededKept,
];
