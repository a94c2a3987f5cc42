import type { Edition, EditionSection, EditionVariant } from '../source/types/edition.ts';

/** Whether a 部门 or a 单位 publishes: an edition has a wording for each. */
export type Category = '部门' | '单位';
export const categories: readonly Category[] = ['部门', '单位'];

/** An edition with everything it inherits, as one category uses it; nothing optional left. */
export type ResolvedEdition = Required<Omit<Edition, '继承' | '适用年度' | '单位'>> & {
  适用年度: NonNullable<Edition['适用年度']>;
  /** This edition and those it extends, nearest first: where partials are looked for. */
  lineage: string[];
};

/** The names that titles of an edition may carry as `{{名称}}`. */
export const titleNames: readonly string[] = ['年度', '上年度', '单位全称', '单位', '类别'];
/** The names that 图题 may carry. */
export const captionNames: readonly string[] = ['序号', '标题'];

const defaults = {
  图题: '图{{序号}}：{{标题}}',
  适用年度: {},
  表述: {},
  节: {},
  图: {},
  名词: {},
  附表样式: {},
  停用规则: [],
} satisfies Partial<Edition>;

/** What an edition must have said itself or inherited. */
const required = ['标题', '目录', '部分编号', '编制单位', '部分', '附表', '名词解释'] as const;

/** Why an edition cannot be put together. */
export type EditionFault =
  | { kind: 'unknown'; name: string; by: string }
  | { kind: 'circle'; names: string[] }
  | { kind: 'missing'; keys: string[] };

/** Returns the edition and those it extends, nearest first; a fault on an unknown name or a circle. */
export function lineageOf(
  name: string,
  editions: ReadonlyMap<string, Edition>,
): { lineage: string[] } | { fault: EditionFault } {
  const lineage: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined) {
    const first = lineage.indexOf(current);
    if (first >= 0) return { fault: { kind: 'circle', names: lineage.slice(first) } };
    const edition = editions.get(current);
    if (edition === undefined) {
      return { fault: { kind: 'unknown', name: current, by: lineage.at(-1) ?? name } };
    }
    lineage.push(current);
    current = edition.继承;
  }
  return { lineage };
}

/**
 * Returns the edition with what it inherits, as the category uses it: the nearest edition wins, and within one
 * edition what it says of 单位. 表述, 图, 节, 名词 and 附表样式 are merged key by key, 节 and 名词 also inside; lists are replaced.
 */
export function resolveEdition(
  name: string,
  editions: ReadonlyMap<string, Edition>,
  category: Category,
): { edition: ResolvedEdition } | { fault: EditionFault } {
  const found = lineageOf(name, editions);
  if ('fault' in found) return found;
  const layers = found.lineage.toReversed().flatMap((ancestor): EditionVariant[] => {
    const { 单位: variant, ...own } = editions.get(ancestor) ?? { 名称: ancestor };
    return category === '单位' && variant !== undefined ? [own, variant] : [own];
  });
  const merged = layers.reduce<Partial<Edition>>(mergeLayers, defaults);
  const keys = required.filter((key) => merged[key] === undefined);
  if (keys.length > 0) return { fault: { kind: 'missing', keys } };
  return {
    edition: {
      ...(merged as ResolvedEdition),
      名称: name,
      lineage: found.lineage,
    },
  };
}

function mergeLayers(base: Partial<Edition>, layer: Partial<Edition>): Partial<Edition> {
  return {
    ...base,
    ...layer,
    表述: { ...base.表述, ...layer.表述 },
    图: { ...base.图, ...layer.图 },
    节: mergeInside(base.节, layer.节),
    名词: mergeInside(base.名词, layer.名词),
    附表样式: {
      ...base.附表样式,
      ...layer.附表样式,
      改称: { ...base.附表样式?.改称, ...layer.附表样式?.改称 },
    },
  };
}

function mergeInside<Entry extends object>(
  base: Readonly<Record<string, Entry>> = {},
  layer: Readonly<Record<string, Entry>> = {},
): Record<string, Entry> {
  const changed = Object.entries(layer).map(([key, entry]): [string, Entry] => [
    key,
    { ...base[key], ...entry },
  ]);
  return { ...base, ...Object.fromEntries(changed) };
}

/** Returns the section of that name; one without 标题 is titled by its name. Throws where the edition has none. */
export function sectionNamed(edition: ResolvedEdition, name: string): EditionSection {
  const section = edition.节[name];
  if (section === undefined) throw new Error(`版式“${edition.名称}”没有节“${name}”`);
  return section;
}

/** Tells whether the edition is meant for the year. */
export function suitsYear(edition: ResolvedEdition, year: number): boolean {
  const { 起 = year, 止 = year } = edition.适用年度;
  return 起 <= year && year <= 止;
}
