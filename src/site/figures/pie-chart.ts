import type { ChartConfiguration } from 'chart.js';
import type { FigureDatum, ReportFigure } from '../../report/report.ts';
import { INK, LEADER, PAPER, sliceColours } from './colours.ts';
import { CORNER, FONT_SIZE, LINE_HEIGHT, MARGIN, STILL, WIDTH, paintChart } from './paint-chart.ts';
import { layOutPie, onCircle } from './pie-labels.ts';
import type { PieLayout } from './pie-labels.ts';
import type { SvgContext } from './svg-context.ts';
import { textWidth } from './text-width.ts';
import { widest, wrapText } from './wrap-text.ts';

/** In em: how wide names may be, narrow columns leaving more to the pie; an amount may be wider before it is broken. */
const NAME_LIMITS = [8, 7, 6, 5];
const AMOUNT_LIMIT = 11;
/** Room between two labels, in em. */
const GAP = 0.6;
const SEPARATOR = 1.5;

/** The lines of all labels: the name, then amount and share, on one line where all are hardly wider than a name. */
function labelLines(data: readonly FigureDatum[], limit: number): string[][] {
  const figures = data.map(({ valueText, shareText }) =>
    shareText === undefined ? [valueText] : [valueText, shareText],
  );
  const short = figures.every((pair) => textWidth(pair.join('，'), 1) <= limit + 0.5);
  return data.map(({ label }, index) => {
    const pair = figures[index] ?? [];
    const amount = short ? [pair.join('，')] : pair;
    return [...wrapText(label, limit), ...amount.flatMap((line) => wrapText(line, AMOUNT_LIMIT))];
  });
}

/** Thin white lines between slices; beside a slice hardly wider than a line there is none to hide it. */
function separate(context: SvgContext, parts: readonly number[], layout: PieLayout): void {
  const { centre, radius, rotation } = layout;
  const rim = 2 * Math.PI * radius;
  let turn = rotation / 360;
  context.strokeStyle = PAPER;
  context.lineWidth = SEPARATOR;
  context.beginPath();
  parts.forEach((part, index) => {
    const narrower = Math.min(part, parts.at(index - 1) ?? 0);
    if (parts.length > 1 && narrower * rim > 3 * SEPARATOR) {
      const end = onCircle(centre, turn, radius);
      context.moveTo(centre.x, centre.y);
      context.lineTo(end.x, end.y);
    }
    turn += part;
  });
  context.stroke();
}

function drawLabels(context: SvgContext, lines: readonly string[][], layout: PieLayout): void {
  const lineHeight = FONT_SIZE * LINE_HEIGHT;
  context.font = `${FONT_SIZE}px sans-serif`;
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  layout.labels.forEach((label, index) => {
    context.beginPath();
    label.leader.forEach(({ x, y }, place) =>
      place === 0 ? context.moveTo(x, y) : context.lineTo(x, y),
    );
    context.strokeStyle = LEADER;
    context.stroke();
    context.fillStyle = INK;
    context.textAlign = label.side === 'left' ? 'right' : 'left';
    const first = label.top + (GAP / 2) * FONT_SIZE + lineHeight / 2;
    lines[index]?.forEach((line, row) => context.fillText(line, label.x, first + row * lineHeight));
  });
}

/** What Chart.js is told: the circle stands where the labels leave it. */
function pieOf(
  data: readonly FigureDatum[],
  { centre, radius, height, rotation }: PieLayout,
): ChartConfiguration<'pie'> {
  const padding = {
    left: centre.x - radius,
    right: WIDTH - centre.x - radius,
    top: centre.y - radius,
    bottom: Math.ceil(height) - centre.y - radius,
  };
  const slices = {
    data: data.map(({ value }) => value),
    backgroundColor: sliceColours(data.length),
    borderWidth: 0,
    rotation,
  };
  return {
    type: 'pie',
    data: { labels: data.map(({ label }) => label), datasets: [slices] },
    options: { ...STILL, radius, layout: { padding } },
  };
}

/**
 * A pie of the data above zero, each slice labelled with name, amount and share. Throws when a value is
 * negative or none is above zero: there is no such pie.
 */
export function drawPie(figure: ReportFigure): SvgContext {
  const negative = figure.data.find(({ value }) => value < 0);
  if (negative) {
    throw new Error(`饼图“${figure.caption}”的“${negative.label}”是负数，请改用柱形图`);
  }
  const data = figure.data.filter(({ value }) => value > 0);
  if (data.length === 0) throw new Error(`饼图“${figure.caption}”没有大于零的数，不应画图`);

  // Parts of a circle, not amounts: here a float may round.
  const total = data.reduce((sum, { value }) => sum + value, 0);
  const parts = data.map(({ value }) => value / total);
  const wordings = NAME_LIMITS.map((limit) => labelLines(data, limit));
  const { layout, wording } = layOutPie(
    wordings.map((labels) =>
      labels.map((lines, index) => ({
        part: parts[index] ?? 0,
        width: widest(lines) * FONT_SIZE,
        height: (lines.length * LINE_HEIGHT + GAP) * FONT_SIZE,
      })),
    ),
    { left: MARGIN, right: WIDTH - MARGIN, top: CORNER },
  );
  return paintChart<'pie'>(
    Math.ceil(layout.height),
    figure.unit,
    pieOf(data, layout),
    (context) => {
      separate(context, parts, layout);
      drawLabels(context, wordings[wording] ?? [], layout);
    },
  );
}
