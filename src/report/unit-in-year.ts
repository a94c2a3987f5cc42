import type { SpenderKind } from '../accounts/economic-subjects.ts';
import type { Unit } from '../source/types/unit.ts';

/** A unit as it is called and composed in one year. */
export interface UnitInYear {
  id: string;
  name: string;
  /** What sentences call it: 简称 where there is one, else the full name. */
  shortName: string;
  /** 部门 or 单位: decides the wording. */
  category: Unit['类别'];
  /** 行政, 参公事业 or 事业: decides the sentence on 机关运行经费. */
  nature: Unit['单位性质'];
  fictional: boolean;
  subordinates: { name: string; nature: string }[];
}

function holdsIn(year: number): (period: { 起?: number; 止?: number }) => boolean {
  return (period) => (period.起 ?? year) <= year && year <= (period.止 ?? year);
}

/** Tells whether one of the unit's names holds in that year. */
export function isNamedIn(unit: Unit, year: number): boolean {
  return typeof unit.名称 === 'string' || unit.名称.some(holdsIn(year));
}

/**
 * Returns whose spending the accounts hold: a 单位 is 机关 (参公事业 included) or 事业单位, a 部门 also what its
 * subordinates are. It decides the 政府预算支出经济分类 of an amount.
 */
export function spenderKinds(unit: Unit, year: number): SpenderKind[] {
  const natures: string[] = [
    unit.单位性质,
    ...(unit.所属单位 ?? []).filter(holdsIn(year)).map((subordinate) => subordinate.单位性质),
  ];
  const kinds = natures.flatMap((nature): SpenderKind[] => {
    if (nature === '事业') return ['事业单位'];
    return nature === '行政' || nature === '参公事业' ? ['机关'] : [];
  });
  return [...new Set(kinds)];
}

/** Returns the unit as it stood in that year. Throws when no name holds for the year; the checks say so first. */
export function unitInYear(id: string, unit: Unit, year: number): UnitInYear {
  const holds = holdsIn(year);
  const named = typeof unit.名称 === 'string' ? { 名称: unit.名称 } : unit.名称.find(holds);
  if (named === undefined) throw new Error(`no name of ${id} holds in ${year}`);
  const short = '简称' in named ? named.简称 : undefined;
  return {
    id,
    name: named.名称,
    shortName: short ?? unit.简称 ?? named.名称,
    category: unit.类别,
    nature: unit.单位性质,
    fictional: unit.虚构 ?? false,
    subordinates: (unit.所属单位 ?? [])
      .filter(holds)
      .map((subordinate) => ({ name: subordinate.名称, nature: subordinate.单位性质 })),
  };
}
