import { indicator } from '../../accounts/indicators.ts';
import type { Form, FormCell, FormPart } from '../../source/types/form.ts';
import type { GridCell, ReportForm } from '../report.ts';
import type { ValuesInput } from '../values/input.ts';
import { fieldText } from './form-fields.ts';
import { indicatorRows } from './indicator-rows.ts';
import { formAmount, performanceRecord } from './performance-record.ts';
import type { Attachment } from './performance-record.ts';

type PrintCell = (definition: FormCell) => GridCell;

/**
 * Returns an attached form, a grid for each of its parts: fixed rows, the indicators with merged levels, closing rows.
 * Grids after the first go on from it.
 */
export function buildForm(
  form: Form,
  index: number,
  input: ValuesInput,
  fill: (text: string, more: object) => string,
): ReportForm[] {
  const record = performanceRecord(input, index);
  if (record === undefined) return [];
  const { attachment } = record;
  const more = { 项目名称: attachment.项目名称 ?? '' };
  const text = ({ 取值, 指标, 文字 = '' }: FormCell): string => {
    if (取值 !== undefined) return fieldText(取值, record, input);
    return 指标 === undefined ? fill(文字, more) : formAmount(indicator(input.books, 指标));
  };
  const cell: PrintCell = (definition) => ({
    text: text(definition),
    kind: definition.表头 === true ? 'head' : 'text',
    ...(definition.表头 === true ? { scope: 'row' as const } : {}),
    ...(definition.跨列 === undefined ? {} : { columnSpan: definition.跨列 }),
    ...(definition.跨行 === undefined ? {} : { rowSpan: definition.跨行 }),
  });
  const heading = {
    title: attachment.标题 ?? fill(form.标题, more),
    ...(form.副标题 === undefined ? {} : { subtitle: fill(form.副标题, more) }),
  };
  return form.段.map((part, position) => ({
    ...(position === 0 ? heading : { title: heading.title, continues: true as const }),
    rows: rowsOf(part, attachment, cell, input),
    columns: part.栏数,
    ...(part.栏宽 === undefined ? {} : { columnWidths: part.栏宽 }),
  }));
}

function rowsOf(
  { 行 = [], 指标区: area, 尾行 = [] }: FormPart,
  attachment: Attachment,
  cell: PrintCell,
  { text }: ValuesInput,
): GridCell[][] {
  const fixed = (rows: FormCell[][]): GridCell[][] => rows.map((row) => row.map(cell));
  if (area === undefined) return [...fixed(行), ...fixed(尾行)];
  const lines = indicatorRows(area, attachment.指标, (words) => text.fill(words));
  const head = area.表头.map((definition) => ({ ...cell(definition), scope: 'column' as const }));
  const before = area.前格 === undefined ? [] : [{ ...cell(area.前格), rowSpan: lines.length + 1 }];
  const indicators = lines.length === 0 ? [] : [[...before, ...head], ...lines];
  return [...fixed(行), ...indicators, ...fixed(尾行)];
}
