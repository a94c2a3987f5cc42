import type { Edition } from '../source/types/edition.ts';

/** An edition with everything it inherits, nothing optional left. */
export type ResolvedEdition = Required<Omit<Edition, '继承' | '适用年度'>> & {
  适用年度: NonNullable<Edition['适用年度']>;
  /** This edition and those it extends, nearest first: where partials are looked for. */
  lineage: string[];
};

/** Why an edition cannot be used; the message is for its author. */
export class EditionError extends Error {}

/** Returns the edition with what it inherits. Throws `EditionError` on an unknown name, a circle, or a missing key. */
export function resolveEdition(
  name: string,
  editions: ReadonlyMap<string, Edition>,
): ResolvedEdition {
  const lineage: string[] = [];
  const chain: Edition[] = [];
  let current: string | undefined = name;
  while (current !== undefined) {
    if (lineage.includes(current)) {
      throw new EditionError(`版式“${name}”的继承绕成了圈：${[...lineage, current].join(' → ')}`);
    }
    const edition = editions.get(current);
    if (edition === undefined) throw new EditionError(`没有版式“${current}”`);
    lineage.push(current);
    chain.push(edition);
    current = edition.继承;
  }
  const merged = chain.reduceRight<Partial<Edition>>(
    (base, edition) => ({
      ...base,
      ...edition,
      表述: { ...base.表述, ...edition.表述 },
      图: { ...base.图, ...edition.图 },
    }),
    {},
  );
  const required = ['标题', '目录', '部分编号', '编制单位', '部分', '附表', '名词解释'] as const;
  const missing = required.filter((key) => merged[key] === undefined);
  if (missing.length > 0) {
    throw new EditionError(`版式“${name}”缺少：${missing.join('、')}`);
  }
  return { ...(merged as ResolvedEdition), 适用年度: merged.适用年度 ?? {}, 名称: name, lineage };
}

/** Tells whether the edition is meant for the year. */
export function suitsYear(edition: ResolvedEdition, year: number): boolean {
  const { 起 = year, 止 = year } = edition.适用年度;
  return 起 <= year && year <= 止;
}
