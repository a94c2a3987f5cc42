import { plainWords } from '../plain-words.ts';

/** The parts of a disclosure by their official names. */
export type PartName = '概况' | '附表' | '情况说明' | '名词解释' | '附件';

/** A title is short: a paragraph that begins with the same words is none. */
const longestTitle = 40;

const numbered = /^第[一二三四五六七八九十\d]+部[分份]/u;

/** What a part is called behind its number. */
const titles: readonly [pattern: RegExp, name: PartName][] = [
  [/概况$/u, '概况'],
  [/决算情况说明$/u, '情况说明'],
  [/^名词解释$/u, '名词解释'],
  [/^附件$/u, '附件'],
  [/^附表$|决算(公开)?表$/u, '附表'],
];

/** Where a part begins that has lost its heading: its usual first words. */
const openings: readonly [pattern: RegExp, name: PartName][] = [
  [/^(1[.、])?财政拨款收入：指/u, '名词解释'],
  [/^附件[一二三1-3]?$/u, '附件'],
  [/^.{0,40}绩效(评价|自评|评价自评)?报告$/u, '附件'],
];

/** Returns the number of a part at the beginning of a title, as it stands there; empty where there is none. */
export function partNumber(text: string): string {
  return numbered.exec(plainWords(text))?.[0] ?? '';
}

/** Returns the part that a title names; a title without the number of a part must be nothing but the name. */
export function partTitled(text: string): PartName | undefined {
  const plain = plainWords(text);
  if (plain === '' || plain.length > longestTitle) return undefined;
  const bare = plain.replace(numbered, '');
  const found = titles.find(([pattern]) => pattern.test(bare))?.[1];
  if (bare !== plain) return found;
  return found === '名词解释' || found === '附件' || found === '附表' ? exactly(bare) : undefined;
}

function exactly(bare: string): PartName | undefined {
  return bare === '名词解释' || bare === '附件' || bare === '附表' ? bare : undefined;
}

/** Returns the part that a paragraph opens by its own words. */
export function partOpenedBy(text: string): PartName | undefined {
  const plain = plainWords(text.slice(0, 80));
  return openings.find(([pattern]) => pattern.test(plain))?.[1];
}
