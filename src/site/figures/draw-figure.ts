import type { ReportFigure } from '../../report/report.ts';
import { drawBars } from './bar-chart.ts';
import { FONT_SIZE } from './paint-chart.ts';
import { drawPie } from './pie-chart.ts';
import { svgMarkup } from './svg-markup.ts';

/** The drawing in words, with all data, zeros too. */
function description({ kind, unit, data }: ReportFigure): string {
  const items = data.map(({ label, valueText, shareText }) =>
    [`${label}：${valueText}`, ...(shareText === undefined ? [] : [`占${shareText}`])].join('，'),
  );
  return `${kind === 'bar' ? '柱形图' : '饼图'}，单位：${unit}。${items.join('；')}。`;
}

/**
 * Draws a figure of the report as one complete inline `<svg>`, the same bytes for the same figure. It scales to
 * the width of its container, holds no script, style or reference, and every text of the author as text. Its
 * ids begin with `figure.id`, which must be unique on the page. Throws on data that make no drawing: a pie
 * without a positive or with a negative value, no data, an unknown unit, an id with blanks.
 */
export function drawFigure(figure: ReportFigure): string {
  if (!/^\S+$/.test(figure.id)) {
    throw new Error(`图“${figure.caption}”的编号“${figure.id}”须非空且不含空白`);
  }
  const drawing = figure.kind === 'bar' ? drawBars(figure) : drawPie(figure);
  const reading = {
    id: figure.id,
    title: figure.caption,
    description: description(figure),
  };
  return svgMarkup(drawing, reading, FONT_SIZE);
}
