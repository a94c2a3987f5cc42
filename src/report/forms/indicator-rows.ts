import type { IndicatorColumn, IndicatorRows } from '../../source/types/form.ts';
import type { GridCell } from '../report.ts';
import type { Attachment } from './performance-record.ts';

type Indicator = NonNullable<Attachment['指标']>[string][string][number];

/** The columns of a form that does not say which it has. */
export const usualColumns: IndicatorColumn[] = [
  { 取值: '一级指标' },
  { 取值: '二级指标' },
  { 取值: '三级指标' },
  { 取值: '预期' },
  { 取值: '实际' },
];

/** One indicator with the levels above it; a level's name stands on its first line only, over as many lines as it has. */
interface Line {
  first?: { name: string; lines: number };
  second?: { name: string; lines: number };
  indicator: Indicator;
}

/** Returns the rows of all indicators, without the head of the area: levels are merged over their indicators. */
export function indicatorRows(
  { 栏: columns = usualColumns }: IndicatorRows,
  indicators: Attachment['指标'],
  fill: (text: string) => string,
): GridCell[][] {
  return linesOf(indicators).map((line) =>
    columns.flatMap(({ 取值: content, 跨列: columnSpan }): GridCell[] => {
      const span = columnSpan === undefined ? {} : { columnSpan };
      if (content === '一级指标' || content === '二级指标') {
        const level = content === '一级指标' ? line.first : line.second;
        return level === undefined ? [] : [{ ...levelCell(level.name, level.lines), ...span }];
      }
      return [{ text: fill(indicatorText(content, line.indicator)).trim(), kind: 'text', ...span }];
    }),
  );
}

function linesOf(indicators: Attachment['指标'] = {}): Line[] {
  return Object.entries(indicators).flatMap(([first, seconds]) => {
    const lines = Object.entries(seconds).flatMap(([second, list]) =>
      list.map((indicator, index): Line => ({
        indicator,
        ...(index === 0 ? { second: { name: second, lines: list.length } } : {}),
      })),
    );
    return lines.map((line, index) =>
      index === 0 ? { ...line, first: { name: first, lines: lines.length } } : line,
    );
  });
}

function indicatorText(
  content: Exclude<IndicatorColumn['取值'], '一级指标' | '二级指标'>,
  { 三级指标, 预期, 实际 }: Indicator,
): string {
  switch (content) {
    case '三级指标':
      return 三级指标;
    case '三级指标及预期':
      return 三级指标 === '无' ? 预期 : `${三级指标}：${预期}`;
    case '预期':
      return 预期;
    case '实际':
      return 实际;
  }
}

function levelCell(text: string, rowSpan: number): GridCell {
  return { text, kind: 'head', scope: rowSpan > 1 ? 'row-group' : 'row', rowSpan };
}
