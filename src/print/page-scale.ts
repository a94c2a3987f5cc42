/** Notices when the browser made the whole document smaller because something is wider than the sheet. */

/** A uniform scale in a content stream, e.g. `3.125 0 0 3.125 331.25 437.5 cm`. */
const uniformScale = /(?:^|\n)(\d*\.?\d+) 0 0 \1 \S+ \S+ cm\n/g;

/**
 * The browser draws what stands in the margins at full size and then the type area; when something
 * sticks out of the type area, that is drawn smaller, on every page.
 * @param content stream of a page with a page number
 * @returns the scale of the type area, 1 unless the browser shrank it
 */
export function readScale(content: string): number {
  const [margin, area] = [...content.matchAll(uniformScale)].map(([, scale]) => Number(scale));
  return margin === undefined || area === undefined ? 1 : area / margin;
}
