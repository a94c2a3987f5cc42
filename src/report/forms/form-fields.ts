import type { FormCell } from '../../source/types/form.ts';
import type { ValuesInput } from '../values/input.ts';
import { formAmount } from './performance-record.ts';
import type { Attachment, PerformanceRecord, ProjectFunds } from './performance-record.ts';

/** Where a form finds what an author writes for cells of its own. */
const ownCells = '填报.';

/** What an attachment says in words, by the name that a form gives. */
const texts: Readonly<
  Record<string, (attachment: Attachment, unitName: string) => string | undefined>
> = {
  项目名称: ({ 项目名称 }) => 项目名称,
  预算单位: ({ 预算单位 }, unitName) => 预算单位 ?? unitName,
  主管单位: ({ 主管单位 }, unitName) => 主管单位 ?? unitName,
  主管单位代码: ({ 主管单位代码 }) => 主管单位代码,
  实施单位: ({ 实施单位 }, unitName) => 实施单位 ?? unitName,
  实施单位代码: ({ 实施单位代码 }) => 实施单位代码,
  预期目标: ({ 预期目标 }) => 预期目标,
  实际完成: ({ 实际完成 }) => 实际完成,
};

const fundParts = ['合计', '财政拨款', '上级财政资金', '本级财政资金', '其他资金'] as const;
const funds = ['预算数', '执行数'] as const;

/** Every name that 取值 may take, besides 填报.×× which each form names itself. */
export const formFields: readonly string[] = [
  ...Object.keys(texts),
  ...funds.flatMap((key) => fundParts.map((part) => `${key}.${part}`)),
];

/** Returns what a form calls a cell of its own, without 填报.; undefined for all other cells. */
export function ownCellName({ 取值 }: FormCell): string | undefined {
  return 取值?.startsWith(ownCells) === true ? 取值.slice(ownCells.length) : undefined;
}

/** Returns the text of one field as the form prints it, empty where the author says nothing. Throws on an unknown name. */
export function fieldText(path: string, record: PerformanceRecord, input: ValuesInput): string {
  const { attachment } = record;
  const own = ownCellName({ 取值: path });
  if (own !== undefined) return input.text.fill(String(attachment.填报?.[own] ?? '')).trim();
  const [key = '', part] = path.split('.');
  if (key === '预算数' || key === '执行数') return fundsText(record[key], part);
  const text = texts[path];
  if (text === undefined) throw new Error(`绩效表没有“${path}”这个取值`);
  return input.text.fill(text(attachment, input.unit.name) ?? '').trim();
}

/** 财政拨款 of a form without the split into levels is the sum of both. */
function fundsText(amounts: ProjectFunds, part: string | undefined): string {
  if (part === undefined || part === '合计') return formAmount(amounts.合计);
  const { bySource } = amounts;
  return formAmount(bySource[part as keyof typeof bySource]);
}
