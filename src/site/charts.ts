/** Drawn figures, kept by what they show, so that a figure is drawn once however often pages are written. */

import type { Report, ReportFigure, Section } from '../report/report.ts';
import { drawFigure } from './figures/draw-figure.ts';

/** Inline `<svg>` of every figure, by the figure itself. */
export type Charts = ReadonlyMap<ReportFigure, string>;

/** @returns the drawings of all figures of these reports. */
export function drawCharts(reports: Report[]): Charts {
  const drawn = new Map<string, string>();
  const charts = new Map<ReportFigure, string>();
  for (const figure of reports.flatMap((report) => report.parts.flatMap(figuresOf))) {
    const key = JSON.stringify(figure);
    const svg = drawn.get(key) ?? drawFigure(figure);
    drawn.set(key, svg);
    charts.set(figure, svg);
  }
  return charts;
}

function figuresOf(section: Section): ReportFigure[] {
  return [
    ...section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    ...section.sections.flatMap(figuresOf),
  ];
}
