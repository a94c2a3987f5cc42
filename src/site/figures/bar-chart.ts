import type { ReportFigure } from '../../report/report.ts';
import { axisText, powerOf } from './axis-text.ts';
import { CURRENT_BAR, EARLIER_BAR, GRID, INK } from './colours.ts';
import { CORNER, FONT_SIZE, LINE_HEIGHT, STILL, WIDTH, paintChart } from './paint-chart.ts';
import { GAP, finishBars } from './finish-bars.ts';
import type { SvgContext } from './svg-context.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const UPRIGHT_HEIGHT = 340;
const UPRIGHT_THICKNESS = 84;
const LYING_THICKNESS = 34;
/** Room for an amount above its bar. */
const HEADROOM = 30;
/** In em: the longest line of a name on the left of lying bars. */
const NAME_LIMIT = 7;
/** Between the names of two lying bars, in em. */
const ROW_GAP = 0.8;
/** Chart.js draws no line that has no colour. */
const NO_LINE = '';

interface Plan {
  lying: boolean;
  /** The lines of each name. */
  names: string[][];
  height: number;
  /** Width of the widest amount, with the gap before it. */
  amountRoom: number;
}

/** Bars stand while names and amounts fit between them; many or long ones are told better by lying bars. */
function plan({ data }: ReportFigure): Plan {
  const amountRoom =
    Math.max(...data.map(({ valueText }) => textWidth(valueText, FONT_SIZE))) + GAP;
  const slot = (WIDTH - amountRoom - FONT_SIZE) / data.length;
  const upright = data.map(({ label }) => wrapText(label, slot / FONT_SIZE - 0.5));
  const nameLines = Math.max(...upright.map((lines) => lines.length));
  if (slot >= amountRoom + GAP && nameLines <= 2) {
    const height = UPRIGHT_HEIGHT + (nameLines - 1) * FONT_SIZE * LINE_HEIGHT;
    return { lying: false, names: upright, height, amountRoom };
  }
  const names = data.map(({ label }) => wrapText(label, NAME_LIMIT));
  const row = Math.max(...names.map((lines) => lines.length)) * LINE_HEIGHT + ROW_GAP;
  const height = Math.ceil(CORNER + row * data.length * FONT_SIZE);
  return { lying: true, names, height, amountRoom };
}

const TEXT = { color: INK, font: { size: FONT_SIZE, lineHeight: LINE_HEIGHT } };

/** The axis along which the bars grow. */
function amountAxis({ data, unit }: ReportFigure, lying: boolean) {
  const values = data.map(({ value }) => value);
  const grouped = data.some(({ valueText }) => valueText.includes(','));
  return {
    beginAtZero: true,
    // Without marks the bars may use all the width; the zero line needs its mark where bars go both ways.
    bounds: lying && values.every((value) => value >= 0) ? ('data' as const) : ('ticks' as const),
    // Bars of nothing still stand on an axis that means something.
    suggestedMax: values.every((value) => value === 0) ? 10 ** powerOf(unit) : 0,
    grid: {
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 ? INK : lying ? NO_LINE : GRID,
      drawTicks: false,
    },
    border: { display: false },
    ticks: {
      ...TEXT,
      display: !lying,
      padding: 8,
      precision: 0,
      maxTicksLimit: 6,
      maxRotation: 0,
      callback: (value: number | string) => axisText(Number(value), unit, grouped),
    },
  };
}

/** The axis on which the names stand. */
const NAMES_AXIS = {
  grid: { display: false },
  border: { display: false },
  ticks: { ...TEXT, padding: 4, autoSkip: false, maxRotation: 0 },
};

/**
 * Bars from zero, one for each datum, each with its amount: upright beside an axis, or lying, with the zero
 * line alone, where the texts need the room. The amount stands where the larger end of the bar is: a negative
 * bar has it on the other side of zero. Throws when there is no datum or the unit is unknown.
 */
export function drawBars(figure: ReportFigure): SvgContext {
  if (figure.data.length === 0) throw new Error(`柱形图“${figure.caption}”没有数据，不应画图`);
  const { lying, names, height, amountRoom } = plan(figure);
  const values = figure.data.map(({ value }) => value);
  const amounts = amountAxis(figure, lying);

  return paintChart<'bar'>(
    height,
    figure.unit,
    {
      type: 'bar',
      data: {
        labels: names,
        datasets: [
          {
            data: values,
            backgroundColor: values.map((_, index) =>
              index === values.length - 1 ? CURRENT_BAR : EARLIER_BAR,
            ),
            maxBarThickness: lying ? LYING_THICKNESS : UPRIGHT_THICKNESS,
            clip: false,
          },
        ],
      },
      options: {
        ...STILL,
        indexAxis: lying ? 'y' : 'x',
        layout: {
          padding: lying
            ? { top: CORNER, right: amountRoom + GAP }
            : { top: CORNER + HEADROOM, right: GAP },
        },
        scales: lying ? { x: amounts, y: NAMES_AXIS } : { x: NAMES_AXIS, y: amounts },
      },
    },
    (context, elements) => finishBars(context, elements, figure.data),
  );
}
