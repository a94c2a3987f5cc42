import type { Form, FormCell } from '../../source/types/form.ts';
import type { GridCell, ReportForm } from '../report.ts';
import type { ValuesInput } from '../values/input.ts';
import { formAmount, performanceRecord } from './performance-record.ts';
import type { Attachment, PerformanceRecord, ProjectFunds } from './performance-record.ts';

/** Returns an attached form as a grid: fixed rows from its definition, then the indicators with merged levels. */
export function buildForm(
  form: Form,
  index: number,
  input: ValuesInput,
  fill: (text: string, more: object) => string,
): ReportForm | undefined {
  const record = performanceRecord(input, index);
  if (record === undefined) return undefined;
  const { attachment } = record;
  const more = { 项目名称: attachment.项目名称 ?? '' };
  const cell = (definition: FormCell): GridCell => ({
    text:
      definition.取值 === undefined
        ? fill(definition.文字 ?? '', more)
        : valueOf(definition.取值, record, input),
    kind: definition.表头 === true ? 'head' : 'text',
    ...(definition.表头 === true ? { scope: 'row' as const } : {}),
    ...(definition.跨列 === undefined ? {} : { columnSpan: definition.跨列 }),
    ...(definition.跨行 === undefined ? {} : { rowSpan: definition.跨行 }),
  });
  const fixed = form.行.map((row) => row.map(cell));
  return {
    title: attachment.标题 ?? fill(form.标题, more),
    ...(form.副标题 === undefined ? {} : { subtitle: fill(form.副标题, more) }),
    rows: [...fixed, ...indicatorRows(form, attachment, cell, input)],
    columns: form.栏数,
    ...(form.栏宽 === undefined ? {} : { columnWidths: form.栏宽 }),
  };
}

function valueOf(path: string, record: PerformanceRecord, input: ValuesInput): string {
  const [key = '', part] = path.split('.');
  if (key === '预算数' || key === '执行数') return fundsOf(record[key], part);
  const { attachment } = record;
  const own: Readonly<Record<string, string | undefined>> = {
    项目名称: attachment.项目名称,
    预算单位: attachment.预算单位 ?? input.unit.name,
    主管单位: attachment.主管单位 ?? input.unit.name,
    主管单位代码: attachment.主管单位代码,
    实施单位: attachment.实施单位 ?? input.unit.name,
    实施单位代码: attachment.实施单位代码,
    预期目标: attachment.预期目标,
    实际完成: attachment.实际完成,
  };
  if (!(key in own)) throw new Error(`绩效表没有“${path}”这个取值`);
  const text = own[key];
  return text === undefined ? '' : input.text.fill(text).trim();
}

/** 财政拨款 of a form without the split into levels is the sum of both. */
function fundsOf(funds: ProjectFunds, part: string | undefined): string {
  if (part === undefined || part === '合计') return formAmount(funds.合计);
  const { bySource } = funds;
  const name = part as keyof typeof bySource;
  return formAmount(bySource[name]);
}

function indicatorRows(
  form: Form,
  attachment: Attachment,
  cell: (definition: FormCell) => GridCell,
  { text }: ValuesInput,
): GridCell[][] {
  const lines: GridCell[][] = [];
  for (const [first, seconds] of Object.entries(attachment.指标 ?? {})) {
    const firstLine = lines.length;
    for (const [second, indicators] of Object.entries(seconds)) {
      indicators.forEach((indicator, position) => {
        lines.push([
          ...(position === 0 ? [levelCell(second, indicators.length)] : []),
          textCell(text.fill(indicator.三级指标)),
          textCell(text.fill(indicator.预期)),
          textCell(text.fill(indicator.实际)),
        ]);
      });
    }
    lines[firstLine]?.unshift(levelCell(first, lines.length - firstLine));
  }
  if (lines.length === 0) return [];
  const { 前格, 表头 } = form.指标区;
  const head = 表头.map((definition) => ({ ...cell(definition), scope: 'column' as const }));
  if (前格 === undefined) return [head, ...lines];
  return [[{ ...cell(前格), rowSpan: lines.length + 1 }, ...head], ...lines];
}

function levelCell(text: string, rowSpan: number): GridCell {
  return { text, kind: 'head', scope: rowSpan > 1 ? 'row-group' : 'row', rowSpan };
}

function textCell(text: string): GridCell {
  return { text: text.trim(), kind: 'text' };
}
