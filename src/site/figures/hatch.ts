import type { SvgContext } from './svg-context.ts';

const SPACING = 14;

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Fills a box with rising diagonals, each cut exactly at the edges. */
export function hatch(context: SvgContext, { left, top, width, height }: Box): void {
  if (width < 1 || height < 1) return;
  // A diagonal is named by where it meets the left edge, measured from the top, the edge prolonged.
  for (let start = SPACING; start < width + height; start += SPACING) {
    const from = Math.max(0, start - height);
    const to = Math.min(width, start);
    context.moveTo(left + from, top + start - from);
    context.lineTo(left + to, top + start - to);
  }
}
