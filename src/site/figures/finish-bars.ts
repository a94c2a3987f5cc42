import { BarElement } from 'chart.js';
import type { Element } from 'chart.js';
import type { FigureDatum } from '../../report/report.ts';
import { CURRENT_BAR, INK, PAPER } from './colours.ts';
import { hatch } from './hatch.ts';
import type { Box } from './hatch.ts';
import { FONT_SIZE } from './paint-chart.ts';
import type { SvgContext } from './svg-context.ts';
import { textWidth } from './text-width.ts';

/** Between a bar and its amount. */
export const GAP = 6;

const PROPERTIES: ('base' | 'width' | 'height' | 'horizontal')[] = [
  'base',
  'width',
  'height',
  'horizontal',
];

/** Writes an amount where no line of the grid runs through it. */
function writeAmount(
  context: SvgContext,
  text: string,
  { x, y, align }: { x: number; y: number; align: string },
): void {
  const width = textWidth(text, FONT_SIZE);
  context.fillStyle = PAPER;
  context.beginPath();
  context.rect(align === 'left' ? x : x - width / 2, y - FONT_SIZE / 2, width, FONT_SIZE);
  context.fill();
  context.fillStyle = INK;
  context.textAlign = align;
  context.fillText(text, x, y);
}

/** The outline keeps even the smallest bar visible; hatching marks an earlier year. */
function outline(context: SvgContext, box: Box, earlier: boolean): void {
  context.strokeStyle = CURRENT_BAR;
  context.lineWidth = 1.5;
  context.beginPath();
  context.rect(box.left, box.top, box.width, box.height);
  if (earlier) hatch(context, box);
  context.stroke();
}

/**
 * Finishes the bars that Chart.js drew for `data`: outlines them, hatches all but the last, and writes every
 * amount above its bar, or to the right of a lying one.
 */
export function finishBars(
  context: SvgContext,
  elements: readonly Element[],
  data: readonly FigureDatum[],
): void {
  context.font = `${FONT_SIZE}px sans-serif`;
  context.textBaseline = 'middle';
  elements.forEach((element, index) => {
    if (!(element instanceof BarElement)) return;
    const { x, y } = element;
    const { base, width, height, horizontal } = element.getProps(PROPERTIES);
    const left = horizontal ? Math.min(x, base) : x - width / 2;
    const top = horizontal ? y - height / 2 : Math.min(y, base);
    const datum = data[index];
    if (!datum) return;
    const earlier = index < elements.length - 1;
    if (datum.value !== 0) outline(context, { left, top, width, height }, earlier);
    const at = horizontal
      ? { x: left + width + GAP, y, align: 'left' }
      : { x, y: top - GAP - FONT_SIZE / 2, align: 'center' };
    writeAmount(context, datum.valueText, at);
  });
}
