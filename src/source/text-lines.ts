/** Line and column, both counted from 1; a column is a character, not a byte and not half of a surrogate pair. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Where the lines of a text begin; CR LF, LF and a lone CR end a line. Lines are counted only as far as is asked. */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[] = [0];
  readonly #lineEnd = /\r\n?|\n/g;
  #last = { start: 0, end: 0, count: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Returns the place of an offset (in UTF-16 units) in the text; beyond the end, the end. */
  placeOf(offset: number): LineColumn {
    this.countTo(offset);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: this.charactersBetween(this.startOf(low), offset) + 1 };
  }

  /** Counts lines up to the first that begins behind an offset. */
  private countTo(offset: number): void {
    while (this.startOf(this.#starts.length - 1) <= offset) {
      if (this.#lineEnd.exec(this.#text) === null) {
        // The pattern begins anew behind the last line, and so would the count.
        this.#starts.push(Infinity);
        return;
      }
      this.#starts.push(this.#lineEnd.lastIndex);
    }
  }

  // Problems come in reading order, often many on one long line: the count goes on from the place asked for last.
  private charactersBetween(start: number, end: number): number {
    const last = this.#last;
    const goesOn = last.start === start && last.end <= end;
    let at = goesOn ? last.end : start;
    let count = goesOn ? last.count : 0;
    while (at < end && at < this.#text.length) {
      at += (this.#text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      count++;
    }
    this.#last = { start, end: at, count };
    return count;
  }

  private startOf(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
}
