import { receptionAmount } from '../../accounts/read-three-public.ts';
import { threePublicCompletion, threePublicFinal } from '../../accounts/three-public.ts';
import { isKnown } from '../../accounts/figure.ts';
import type { Figure } from '../../accounts/figure.ts';
import { formatMoney } from '../../accounts/money.ts';
import type { Disclosure } from '../../source/types/disclosure.ts';
import { budgetBasis } from '../wording.ts';
import { completionWords, sharesOf } from './change.ts';
import type { CompletionWords, Share } from './change.ts';
import { compared } from './input.ts';
import type { ComparedFigure, ValuesInput } from './input.ts';

type Row = NonNullable<Disclosure['三公经费']>[number];

/** One item with its budget and its change. */
export interface ItemValues extends ComparedFigure, CompletionWords {
  用途: string | null;
}

export interface VehicleLine {
  车型: string;
  数量: number;
  金额: Figure;
}

export interface ReceptionValues {
  金额: Figure;
  批次: number | null;
  人次: number | null;
  用途: string | null;
  /** 金额 as printed, with 万元; empty where it is not published. */
  明细: { 内容: string; 人次: number | null; 金额: string }[];
}

export interface ThreePublicValues extends ComparedFigure, CompletionWords {
  结构: Share[];
  出国: ItemValues & { 团组: number | null; 人次: number | null; 明细: string[] };
  车辆: ItemValues;
  购置: ItemValues & { 数量: number | null; 车型: VehicleLine[] };
  运行: ItemValues;
  保有量: { 合计: number; 车型: { 车型: string; 数量: number }[] } | null;
  接待: ItemValues;
  国内公务接待: ReceptionValues | null;
  外事接待: ReceptionValues | null;
}

/** Returns the values of “三公”经费财政拨款支出决算情况说明 (OFFICIAL 2, L19–L25, M07). */
export function threePublicValues(input: ValuesInput): ThreePublicValues {
  const { books, disclosure, wording, text } = input;
  const rows = disclosure.三公经费 ?? [];
  const notes = disclosure.说明?.['“三公”经费财政拨款支出决算总体情况说明'];
  const total = threePublicFinal(books, '合计');
  const names = ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'];
  const parts = names.map((name) => ({ name, figure: threePublicFinal(books, name) }));
  const item = (name: string): ItemValues => itemValues(input, name, rowsOf(rows, name));
  const abroad = rowsOf(rows, '因公出国（境）费');
  const bought = rowsOf(rows, '公务用车购置费');
  const receptions = rows.findIndex((row) => row.项目 === '公务接待费');
  const overall = threePublicCompletion(books, '合计', budgetBasis(wording));
  return {
    ...compared(input, '“三公”经费', notes?.变动原因),
    ...completionWords(overall, total, wording),
    差异原因: text.line(notes?.差异原因),
    结构: sharesOf(parts, total, wording),
    出国: {
      ...item('因公出国（境）费'),
      团组: countOf(abroad, '团组'),
      人次: countOf(abroad, '人次'),
      明细: abroad.flatMap((row) => row.出访 ?? []).map((visit) => text.line(visit.内容) ?? ''),
    },
    车辆: item('公务用车购置及运行维护费'),
    购置: { ...item('公务用车购置费'), ...boughtVehicles(input, bought) },
    运行: item('公务用车运行维护费'),
    保有量: keptVehicles(rows),
    接待: item('公务接待费'),
    国内公务接待: reception(input, receptions, '国内公务接待'),
    外事接待: reception(input, receptions, '外事接待'),
  };
}

function rowsOf(rows: readonly Row[], item: string): Row[] {
  return rows.filter((row) => row.项目 === item);
}

function itemValues(input: ValuesInput, name: string, rows: readonly Row[]): ItemValues {
  const { books, wording, text } = input;
  const first = <Key extends '变动原因' | '差异原因' | '用途'>(key: Key): string | null =>
    text.line(rows.find((row) => row[key] !== undefined)?.[key]);
  const completion = threePublicCompletion(books, name, budgetBasis(wording));
  return {
    ...compared(input, name, undefined),
    变动原因: first('变动原因'),
    ...completionWords(completion, threePublicFinal(books, name), wording),
    差异原因: first('差异原因'),
    用途: first('用途'),
  };
}

/** The count as stated, else summed from 出访; null where the source says nothing. */
function countOf(rows: readonly Row[], key: '团组' | '人次'): number | null {
  const counts = rows.flatMap((row) =>
    row[key] !== undefined ? [row[key]] : (row.出访 ?? []).flatMap((visit) => visit[key] ?? []),
  );
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

function boughtVehicles(
  { disclosure, reader }: ValuesInput,
  rows: readonly Row[],
): { 数量: number | null; 车型: VehicleLine[] } {
  const lines = (disclosure.三公经费 ?? []).flatMap((row, index) =>
    rows.includes(row)
      ? (row.购置 ?? []).map((vehicle, position) => ({
          车型: vehicle.车型,
          数量: vehicle.数量,
          金额: reader.figure(`/三公经费/${index}/购置/${position}/金额`) ?? ('unknown' as const),
        }))
      : [],
  );
  return {
    数量: lines.length === 0 ? null : lines.reduce((sum, line) => sum + line.数量, 0),
    // Vehicles of a kind that is not known are counted, and not listed.
    车型: lines.flatMap(({ 车型, ...line }) => (车型 === undefined ? [] : [{ 车型, ...line }])),
  };
}

function keptVehicles(rows: readonly Row[]): ThreePublicValues['保有量'] {
  const kept = rows.find((row) => row.保有量 !== undefined)?.保有量;
  if (kept === undefined) return null;
  const lines = Object.entries(kept).map(([车型, 数量]) => ({ 车型, 数量 }));
  return { 合计: lines.reduce((sum, line) => sum + line.数量, 0), 车型: lines };
}

/** A single reception is often below 0.01 万元: it is printed as exactly as it was entered, with 万元. */
function exactAmount(figure: Figure | undefined): string {
  if (figure === 'withheld') return '（依法不公开）';
  if (!isKnown(figure)) return '';
  const style = { unit: '万元', decimals: 6, thousands: false, trimZeros: true } as const;
  return `${formatMoney(figure, style)}万元`;
}

function reception(
  { disclosure, reader, text }: ValuesInput,
  index: number,
  kind: '国内公务接待' | '外事接待',
): ReceptionValues | null {
  const group = disclosure.三公经费?.[index]?.[kind];
  if (group === undefined) return null;
  const pointer = `/三公经费/${index}/${kind}`;
  const details = group.明细 ?? [];
  const persons = details.map((detail) => detail.人次);
  const total = persons.every((count) => count !== undefined)
    ? persons.reduce((sum, count) => sum + count, 0)
    : null;
  return {
    金额: receptionAmount(group, pointer, reader) ?? 'unknown',
    批次: group.批次 ?? (details.length > 0 ? details.length : null),
    人次: group.人次 ?? (details.length > 0 ? total : null),
    用途: text.line(group.用途),
    明细: details.map((detail, position) => ({
      内容: text.line(detail.内容) ?? '',
      人次: detail.人次 ?? null,
      金额: exactAmount(reader.figure(`${pointer}/明细/${position}/金额`)),
    })),
  };
}
