/** A box that wants its middle at `middle`; both in the same unit. */
export interface Wish {
  middle: number;
  height: number;
}

interface Run {
  first: number;
  count: number;
  height: number;
  /** Mean of what the members want of the run's top. */
  top: number;
}

/**
 * Stacks boxes from top to bottom, in the given order, each as near to where it wants to be as the others
 * allow (least squares: neighbours that collide form a run and share the shift), all between 0 and `limit`.
 * Returns the top of each box. Throws when they do not fit.
 */
export function stackBoxes(wishes: readonly Wish[], limit: number): number[] {
  const total = wishes.reduce((sum, wish) => sum + wish.height, 0);
  if (total > limit + 1e-6)
    throw new Error(`${wishes.length} 个标注共高 ${total}，放不进 ${limit}`);

  const runs: Run[] = [];
  wishes.forEach((wish, index) => {
    let run: Run = {
      first: index,
      count: 1,
      height: wish.height,
      top: wish.middle - wish.height / 2,
    };
    for (
      let above = runs.at(-1);
      above && above.top + above.height > run.top;
      above = runs.at(-1)
    ) {
      runs.pop();
      const count = above.count + run.count;
      const top = (above.top * above.count + (run.top - above.height) * run.count) / count;
      run = { first: above.first, count, height: above.height + run.height, top };
    }
    runs.push(run);
  });

  const tops: number[] = [];
  for (const run of runs) {
    let top = run.top;
    for (const wish of wishes.slice(run.first, run.first + run.count)) {
      tops.push(top);
      top += wish.height;
    }
  }
  return withinLimits(tops, wishes, limit);
}

/** Clipping the free solution gives the bounded one: what sticks out is pushed in, and pushes its neighbours. */
function withinLimits(tops: readonly number[], wishes: readonly Wish[], limit: number): number[] {
  let above = 0;
  let below = wishes.reduce((sum, wish) => sum + wish.height, 0);
  return tops.map((top, index) => {
    const placed = Math.max(above, Math.min(top, limit - below));
    const height = wishes[index]?.height ?? 0;
    above += height;
    below -= height;
    return placed;
  });
}
