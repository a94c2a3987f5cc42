import { INK } from './colours.ts';
import type { Shape, SvgContext, TextRun } from './svg-context.ts';
import { coordinate } from './svg-path.ts';

/** Characters that XML forbids, and halves of surrogate pairs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** Text for an element or a quoted attribute of XML and HTML alike; forbidden characters become U+FFFD. */
function escapeMarkup(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark as keyof typeof ESCAPES]);
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
}

function shapeMarkup(shape: Shape): string {
  const width = shape.strokeWidth === undefined ? undefined : coordinate(shape.strokeWidth);
  return `<path${attributes({
    d: shape.path,
    fill: shape.fill ?? 'none',
    stroke: shape.stroke,
    'stroke-width': width === '1' ? undefined : width,
  })}/>`;
}

function textMarkup(run: TextRun, fontSize: number): string {
  return `<text${attributes({
    x: coordinate(run.x),
    y: coordinate(run.y),
    'text-anchor': run.anchor === 'start' ? undefined : run.anchor,
    'font-size': run.fontSize === fontSize ? undefined : coordinate(run.fontSize),
    fill: run.fill === INK ? undefined : run.fill,
  })}>${escapeMarkup(run.text)}</text>`;
}

/** What assistive technology reads instead of the drawing. */
export interface Reading {
  id: string;
  title: string;
  description: string;
}

/**
 * The complete inline `<svg>`: it scales to its container, takes font and text colour from the page, and its
 * only ids are `<id>-title` and `<id>-description`.
 */
export function svgMarkup(drawing: SvgContext, reading: Reading, fontSize: number): string {
  const { width, height } = drawing.canvas;
  const title = `${reading.id}-title`;
  const description = `${reading.id}-description`;
  const root = attributes({
    class: 'figure-drawing',
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    // Print makes the drawing a whole number of lines high.
    'data-height': coordinate(height),
    role: 'img',
    'aria-labelledby': title,
    'aria-describedby': description,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${root}>`,
    `<title${attributes({ id: title })}>${escapeMarkup(reading.title)}</title>`,
    `<desc${attributes({ id: description })}>${escapeMarkup(reading.description)}</desc>`,
    ...drawing.shapes.map(shapeMarkup),
    `<g${attributes({ 'font-size': coordinate(fontSize), fill: INK })}>`,
    ...drawing.texts.map((run) => textMarkup(run, fontSize)),
    '</g></svg>',
  ].join('');
}
