import { stackBoxes } from './stack-boxes.ts';

/** A slice to be labelled: its part of the circle (0 to 1), and the size of its label. */
export interface Slice {
  part: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where pie and labels may go; the height is whatever they need. */
export interface Frame {
  left: number;
  right: number;
  top: number;
}

/** Where a label stands: `x` is the edge it is aligned to, on the side of the pie; `leader` leads there. */
export interface PieLabel {
  side: 'left' | 'right';
  x: number;
  top: number;
  leader: Point[];
}

export interface PieLayout {
  /** Where the first slice begins, in degrees clockwise from the top. */
  rotation: number;
  radius: number;
  centre: Point;
  height: number;
  /** One for each slice, in order. */
  labels: PieLabel[];
}

const LARGEST_RADIUS = 112;
const SMALLEST_RADIUS = 40;
/** Between the pie and a column of labels; in it the leaders run. */
const GUTTER = 34;
/** How far a leader goes straight out of the pie, and how long it is level beside its label. */
const STUB = 9;
const LEVEL = 7;
/** Between a leader and its label. */
const CLEARANCE = 5;
const STEP = 15;

/** The middle of each slice, clockwise from the top, 0 to 1. */
function middles(slices: readonly Slice[], rotation: number): number[] {
  let before = rotation / 360;
  return slices.map(({ part }) => {
    const middle = before + part / 2;
    before += part;
    return middle - Math.floor(middle);
  });
}

/** The point at a turn (0 to 1, clockwise from the top) and a distance from the centre. */
export function onCircle(centre: Point, turn: number, distance: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
}

/**
 * The way from a slice to its label, outside the pie: straight out, and to the label. A label nearer to the
 * waist than its slice is reached by going level past the pie first; so no leader cuts the pie or another.
 */
function leaderTo(end: Point, turn: number, centre: Point, radius: number): Point[] {
  const outwards = Math.sign(end.x - centre.x);
  const stub = onCircle(centre, turn, radius + STUB);
  const bend = { x: end.x - outwards * LEVEL, y: end.y };
  const path = [onCircle(centre, turn, radius), stub];
  const towardsWaist = (end.y - stub.y) * (centre.y - stub.y) > 0;
  const past = centre.x + outwards * (radius + STUB);
  if (towardsWaist && (past - stub.x) * outwards > 0) path.push({ x: past, y: stub.y });
  path.push(bend, end);
  return path;
}

/** The length of a way in pieces. */
function length(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, { x, y }, index) => {
    const from = points[index];
    return from ? sum + Math.hypot(x - from.x, y - from.y) : sum;
  }, 0);
}

/** Beginnings worth trying, in degrees: all around, and those that bring the beginning of a slice to the top. */
function rotations(slices: readonly Slice[]): number[] {
  const even = Array.from({ length: 360 / STEP }, (_, step) => step * STEP);
  let before = 0;
  const begins = slices.map(({ part }) => {
    const rotation = 360 * (1 - before);
    before += part;
    return rotation % 360;
  });
  return [...even, ...begins];
}

/** The layout for one rotation. */
function layOut(slices: readonly Slice[], rotation: number, frame: Frame): PieLayout {
  const { left, right, top } = frame;
  const turns = middles(slices, rotation);
  const items = slices.map((slice, index) => ({ slice, index, turn: turns[index] ?? 0 }));
  const sides = {
    right: items.filter(({ turn }) => turn < 0.5).sort((a, b) => a.turn - b.turn),
    left: items.filter(({ turn }) => turn >= 0.5).sort((a, b) => b.turn - a.turn),
  };
  const column = (side: typeof items) => Math.max(0, ...side.map(({ slice }) => slice.width));
  const stack = (side: typeof items) => side.reduce((sum, { slice }) => sum + slice.height, 0);

  const margins = 2 * (GUTTER + CLEARANCE);
  const widest = Math.max(column(sides.left), column(sides.right));
  const bothSides = sides.left.length > 0 && sides.right.length > 0;
  const free = right - left - margins - (bothSides ? 2 : 1) * widest;
  const radius = Math.max(SMALLEST_RADIUS, Math.min(LARGEST_RADIUS, free / 2));
  const inner = Math.max(2 * (radius + STUB), stack(sides.left), stack(sides.right));
  const shift = bothSides ? 0 : ((sides.left.length > 0 ? 1 : -1) * (widest + CLEARANCE)) / 2;
  const centre = { x: (left + right) / 2 + shift, y: top + inner / 2 };

  const labels: PieLabel[] = [];
  for (const side of ['left', 'right'] as const) {
    const outwards = side === 'left' ? -1 : 1;
    const wishes = sides[side].map(({ slice, turn }) => ({
      middle: onCircle(centre, turn, radius + STUB).y - top,
      height: slice.height,
    }));
    const tops = stackBoxes(wishes, inner);
    sides[side].forEach(({ slice, index, turn }, place) => {
      const boxTop = top + (tops[place] ?? 0);
      const end = { x: centre.x + outwards * (radius + GUTTER), y: boxTop + slice.height / 2 };
      const leader = leaderTo(end, turn, centre, radius);
      labels[index] = { side, x: end.x + outwards * CLEARANCE, top: boxTop, leader };
    });
  }
  return { rotation, radius, centre, height: top + inner, labels };
}

/** Low, large, with short leaders, and beginning near the top: the smaller the better. */
function cost({ height, radius, labels, rotation }: PieLayout): number {
  const leaders = labels.reduce((sum, { leader }) => sum + length(leader), 0) / labels.length;
  return height - 3 * radius + 2 * leaders + Math.min(rotation, 360 - rotation) / 4;
}

/**
 * Lays out a pie with a label beside every slice, in two columns, each as near to its slice as the others
 * allow. The pie begins at the top unless another beginning is clearly better: many small slices in a row
 * get room on both sides by it. `wordings` are the same labels with other line breaks, so of other sizes; the
 * best is chosen, and its place returned with the layout.
 */
export function layOutPie(
  wordings: readonly (readonly Slice[])[],
  frame: Frame,
): { layout: PieLayout; wording: number } {
  let best: { layout: PieLayout; wording: number; cost: number } | undefined;
  for (const [wording, slices] of wordings.entries()) {
    for (const rotation of rotations(slices)) {
      const layout = layOut(slices, rotation, frame);
      const next = { layout, wording, cost: cost(layout) };
      if (!best || next.cost < best.cost) best = next;
    }
  }
  if (!best) throw new Error('没有可画的扇形');
  return best;
}
