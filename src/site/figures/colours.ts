/** Lightness decides, hue only pleases: in grey, neighbours still differ, and the labels name every part. */

/** Paired by place: a dark tone beside a light one. */
const DARK = ['#1f4e79', '#7a1f2b', '#22543d', '#4a2c6f', '#5b3a00', '#0b4f55'] as const;
const LIGHT = ['#f2c879', '#a9cdea', '#f0b8a8', '#b7dcae', '#d9c6ec', '#c9cfd6'] as const;
const MEDIUM = '#7d8a96';

export const INK = 'currentColor';
export const PAPER = '#ffffff';
export const LEADER = '#767676';
export const GRID = '#d9d9d9';
/** This year’s bar, and the bars of the years before it, which are also hatched. */
export const CURRENT_BAR = '#1f4e79';
export const EARLIER_BAR = '#d3e3f3';

/**
 * The colours of `count` slices in order: dark and light by turns. An odd circle would end dark beside dark,
 * so its last slice is of medium lightness.
 */
export function sliceColours(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    if (count > 1 && count % 2 === 1 && index === count - 1) return MEDIUM;
    const tones = index % 2 === 0 ? DARK : LIGHT;
    return tones[Math.floor(index / 2) % tones.length] ?? MEDIUM;
  });
}
