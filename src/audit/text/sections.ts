import type { ResolvedEdition } from '../../report/edition.ts';
import { plainTitle } from '../plain-words.ts';
import { normalText } from './normal-text.ts';

/** Returns the official name of a section for its printed title; undefined for other text. */
export type SectionNames = (title: string) => string | undefined;

/** Parts whose sentences are not the prescribed ones: what they say is not taken for a fact. */
export const otherParts: readonly string[] = ['概况', '附表', '名词解释', '附件'];

const longestLine = 200;

/** Returns the titles of all editions as they may be printed; a title that is a pattern (`{{年度}}年…`) matches any filling. */
export function sectionNames(editions: readonly ResolvedEdition[]): SectionNames {
  const exact = new Map<string, string>();
  const patterns: { pattern: RegExp; name: string }[] = [];
  for (const { 节: sections } of editions) {
    for (const [name, { 标题: title = name }] of Object.entries(sections)) {
      exact.set(plainTitle(name), name);
      if (title.includes('{{')) patterns.push({ pattern: titlePattern(title), name });
      else exact.set(plainTitle(title), name);
    }
  }
  return (title) => {
    // No title is as long as this, whatever a converter left in it.
    if (title.length > longestLine && !title.includes('[')) return undefined;
    const plain = plainTitle(title);
    if (plain === '' || plain.length > 40) return undefined;
    return exact.get(plain) ?? patterns.find(({ pattern }) => pattern.test(plain))?.name;
  };
}

function titlePattern(title: string): RegExp {
  const plain = plainTitle(title.replace(/\{\{[^}]*\}\}/gu, '\u0000'));
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('\u0000', '.{0,30}')}$`, 'u');
}

/** Sentences with which a section begins, for documents that have lost their headings. */
const openings: readonly [pattern: RegExp, section: string][] = [
  [/^.{0,6}年(度)?财政拨款收(入)?、?.{0,6}总计/u, '财政拨款收入支出决算总体情况说明'],
  [/^.{0,6}年(度)?收(入)?、?.{0,6}总计/u, '收入支出决算总体情况说明'],
  [/^(.{0,6}年(度)?)?本年收入合计/u, '收入决算情况说明'],
  [/^(.{0,6}年(度)?)?本年支出合计/u, '支出决算情况说明'],
  [
    /^.{0,6}年(度)?(一般公共预算)?财政拨款支出[\d,.]+万元，占本年支出/u,
    '一般公共预算财政拨款支出决算总体情况',
  ],
  [
    /^.{0,6}年(度)?(一般公共预算)?财政拨款支出[\d,.]+万元，主要用于/u,
    '一般公共预算财政拨款支出决算结构情况',
  ],
  [
    /^.{0,6}年(度)?(一般公共预算(财政拨款)?|财政拨款)支出(年初预算数|决算数)为/u,
    '一般公共预算财政拨款支出决算具体情况',
  ],
  [
    /^.{0,6}年(度)?(一般公共预算)?财政拨款基本支出[\d,.]+万元/u,
    '一般公共预算财政拨款基本支出决算情况说明',
  ],
  [/^.{0,6}年(度)?“?三公”?经费财政拨款支出决算中/u, '“三公”经费支出决算具体情况说明'],
  [/^(.{0,6}年(度)?)?“?三公”?经费财政拨款支出/u, '“三公”经费支出决算总体情况说明'],
  [/^.{0,6}年(度)?政府性基金预算(财政)?拨款/u, '政府性基金预算支出决算情况说明'],
  [/^.{0,6}年(度)?国有资本经营预算(财政)?拨款/u, '国有资本经营预算支出决算情况说明'],
  [/^.{0,40}机关运行经费支出/u, '机关运行经费支出情况'],
  [/^.{0,40}政府采购支出总额/u, '政府采购支出情况'],
  [/^截[至止].{0,50}共有车辆/u, '国有资产占有使用情况'],
];

/** Returns the section that a paragraph opens by its own words; undefined for any other paragraph. */
export function sectionOpenedBy(text: string): string | undefined {
  const plain = normalText(text.slice(0, 300)).text.slice(0, 120);
  return openings.find(([pattern]) => pattern.test(plain))?.[1];
}
