/** Line and column, both counted from 1; a column is a character, not a byte and not half of a surrogate pair. */
export interface LineColumn {
  line: number;
  column: number;
}

/** Where the lines of a text begin; CR LF, LF and a lone CR end a line. */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n?|\n/g))
      this.#starts.push(match.index + match[0].length);
  }

  /** Returns the place of an offset (in UTF-16 units) in the text; beyond the end, the end. */
  placeOf(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    const before = this.#text.slice(this.startOf(low), offset);
    return { line: low + 1, column: [...before].length + 1 };
  }

  private startOf(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
}
