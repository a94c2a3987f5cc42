import type { ValuesInput } from './input.ts';

/** Persons or posts by kind with their sum (OFFICIAL 2, P05). */
export interface CountsByKind {
  合计: number;
  分类: { 名称: string; 数量: number }[];
}

export interface StaffingValues {
  编制: CountsByKind;
  实有: CountsByKind;
  离退休人员: number | null;
}

/** Returns the values of 人员情况; null where the source does not publish it. */
export function staffingValues({ disclosure }: ValuesInput): StaffingValues | null {
  const staffing = disclosure.人员情况;
  if (staffing === undefined) return null;
  return {
    编制: countsByKind(staffing.编制),
    实有: countsByKind(staffing.实有),
    离退休人员: staffing.离退休人员 ?? null,
  };
}

function countsByKind(counts: Readonly<Record<string, number>>): CountsByKind {
  const kinds = Object.entries(counts).map(([名称, 数量]) => ({ 名称, 数量 }));
  return { 合计: kinds.reduce((sum, { 数量 }) => sum + 数量, 0), 分类: kinds };
}
