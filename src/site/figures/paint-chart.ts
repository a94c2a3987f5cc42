import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PieController,
} from 'chart.js';
import type { ChartConfiguration, ChartItem, Element } from 'chart.js';
import { INK } from './colours.ts';
import { SvgContext } from './svg-context.ts';

Chart.register(ArcElement, BarController, BarElement, CategoryScale, LinearScale, PieController);

/** Width of every drawing, and its font size: on a telephone, 328 pixels wide, the text has 12 pixels. */
export const WIDTH = 560;
export const FONT_SIZE = 20;
/** In em. */
export const LINE_HEIGHT = 1.25;
/** Between a text and the left or right edge. */
export const MARGIN = 4;

/** The room that the unit takes in the upper left corner, where official tables have it. */
export const CORNER = 36;

/** What a drawing that is made once, and never moves, asks of Chart.js. */
export const STILL = { animation: false, responsive: false, devicePixelRatio: 1 } as const;

/** Draws what Chart.js does not: the labels, on the finished bars or slices. */
export type Labeller = (context: SvgContext, elements: readonly Element[]) => void;

/**
 * Lets Chart.js draw one chart and returns the shapes and texts. Nothing is left behind: the chart is
 * destroyed, and no default of Chart.js is touched.
 */
export function paintChart<Kind extends 'bar' | 'pie'>(
  height: number,
  unit: string,
  configuration: ChartConfiguration<Kind>,
  label: Labeller,
): SvgContext {
  const context = new SvgContext(WIDTH, height);
  context.font = `${FONT_SIZE}px sans-serif`;
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.fillText(`单位：${unit}`, MARGIN, CORNER / 2);
  const labels = {
    id: 'labels',
    afterDatasetsDraw: (chart: Chart<Kind>) => label(context, chart.getDatasetMeta(0).data),
  };
  const chart = new Chart<Kind>(context.canvas as unknown as ChartItem, {
    ...configuration,
    plugins: [labels],
  });
  chart.destroy();
  return context;
}
