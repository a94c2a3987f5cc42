/** One replacement in a text: at `at`, `removed` UTF-16 units give way to `inserted`. */
export interface Edit {
  at: number;
  removed: number;
  inserted: string;
}

/** A text that was mended so that reading can go on, with the way back to what the author wrote. */
export interface MendedText {
  text: string;
  /** One list per mending, the first mending first. */
  shifts: readonly (readonly Shift[])[];
}

/** From `from` (an offset after the mending) to `to`, text was inserted; what follows moved by `by`. */
interface Shift {
  from: number;
  to: number;
  by: number;
  /** Where the replaced text began and ended before the mending. */
  oldFrom: number;
  oldTo: number;
}

/** Returns the text with one more set of edits, given in ascending order in terms of the present text, not overlapping. */
export function mend(mended: MendedText, edits: readonly Edit[]): MendedText {
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let done = 0;
  let by = 0;
  for (const { at, removed, inserted } of edits) {
    pieces.push(mended.text.slice(done, at), inserted);
    done = at + removed;
    if (inserted.length !== removed) {
      const from = at + by;
      by += inserted.length - removed;
      shifts.push({ from, to: from + inserted.length, by, oldFrom: at, oldTo: done });
    }
  }
  pieces.push(mended.text.slice(done));
  return { text: pieces.join(''), shifts: [...mended.shifts, shifts] };
}

/** Returns where an offset of the mended text stood in what the author wrote. */
export function originalOffset(shifts: MendedText['shifts'], offset: number): number {
  return shifts.reduceRight((at, mending) => offsetBefore(mending, at), offset);
}

function offsetBefore(mending: readonly Shift[], offset: number): number {
  let low = 0;
  let high = mending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mending[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const shift = mending[low - 1];
  if (shift === undefined) return offset;
  if (offset >= shift.to) return offset - shift.by;
  return Math.min(shift.oldFrom + (offset - shift.from), shift.oldTo);
}
