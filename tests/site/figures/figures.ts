import type { FigureDatum, ReportFigure } from '../../../src/report/report.ts';
import { textWidth } from '../../../src/site/figures/text-width.ts';

/** A datum of 分; its amount is printed in 万元 with two decimals. */
export function datum(label: string, fen: number, share?: string): FigureDatum {
  const valueText = (fen / 1e6).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
  const value = fen as FigureDatum['value'];
  return share === undefined
    ? { label, value, valueText }
    : { label, value, valueText, shareText: share };
}

export function bars(data: FigureDatum[], changes: Partial<ReportFigure> = {}): ReportFigure {
  const caption = '图1：收、支决算总计变动情况图';
  return { id: 'figure-1', caption, kind: 'bar', unit: '万元', data, ...changes };
}

/** A pie with shares of one decimal. */
export function pie(
  data: readonly (readonly [string, number])[],
  changes: Partial<ReportFigure> = {},
): ReportFigure {
  const total = data.reduce((sum, [, fen]) => sum + fen, 0);
  return bars(
    data.map(([label, fen]) => datum(label, fen, `${((fen / total) * 100).toFixed(1)}%`)),
    { id: 'figure-2', caption: '图2：收入决算结构图', kind: 'pie', ...changes },
  );
}

export interface Box {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

/** The texts of a drawing with the boxes they fill, read back from the markup. */
export function textBoxes(svg: string): Box[] {
  const group = /<g font-size="([\d.]+)"/.exec(svg)?.[1];
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', markup = '']) => {
    const text = markup.replace(
      /&(?:lt|gt|quot|#39|amp);/g,
      (entity) => ENTITIES[entity] ?? entity,
    );
    const size = Number(attribute(tag, 'font-size') ?? group);
    const x = Number(attribute(tag, 'x'));
    const y = Number(attribute(tag, 'y'));
    const width = textWidth(text, size);
    const anchor = attribute(tag, 'text-anchor') ?? 'start';
    const left =
      x - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
    return { text, left, right: left + width, top: y - 0.88 * size, bottom: y + 0.12 * size };
  });
}

/** Width and height of the drawing’s own coordinates. */
export function viewBox(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** What is wrong with the places of the texts: pairs that touch, and texts that stick out; coordinates are rounded. */
export function collisions(svg: string): string[] {
  const boxes = textBoxes(svg);
  const { width, height } = viewBox(svg);
  const out = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -0.1 || top < -0.1 || right > width + 0.1 || bottom > height + 0.1,
  );
  const touching = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.2 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.2,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...out.map(({ text }) => `outside: ${text}`), ...touching];
}
