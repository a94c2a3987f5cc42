/** What the table keeps of one node: offsets into the text, −1 where there is none. */
export interface NodeOffsets {
  /** Where its key begins; −1 for list items and the root. */
  keyStart: number;
  start: number;
  end: number;
}

const width = 4;

/**
 * Where every node of a document stands. Nodes lie in reading order, the children of a node directly behind it; four
 * integers and a key for each, since thousands of documents are held at a time.
 */
export class NodeTable {
  readonly #keys: string[] = [];
  #cells: number[] | Int32Array = [];
  readonly #lastFound = new Map<number, number>();

  /** Adds a node before its children and returns its index. */
  open(key: string, offsets: NodeOffsets): number {
    const { keyStart, start, end } = offsets;
    const index = this.#keys.push(key) - 1;
    if (Array.isArray(this.#cells)) this.#cells.push(keyStart, start, end, index + 1);
    return index;
  }

  /** Ends a node at an offset: what was opened since it was are its descendants. */
  close(index: number, end: number): void {
    this.#cells[index * width + 2] = end;
    this.#cells[index * width + 3] = this.#keys.length;
  }

  /** Packs the table; nothing can be added afterwards. */
  pack(): this {
    this.#cells = Int32Array.from(this.#cells);
    return this;
  }

  /** Returns the offsets of a node. */
  offsets(index: number): NodeOffsets {
    const at = index * width;
    return { keyStart: this.cell(at), start: this.cell(at + 1), end: this.cell(at + 2) };
  }

  /**
   * Returns the index of the node that the tokens of a JSON pointer name, and whether it is there; where it is not, the
   * nearest node above it.
   */
  find(tokens: readonly string[]): { index: number; exact: boolean } {
    let index = 0;
    for (const token of tokens) {
      const child = this.child(index, token);
      if (child === undefined) return { index, exact: false };
      index = child;
    }
    return { index, exact: this.#keys.length > 0 };
  }

  // Long lists are asked for one item after another: the search goes on from the item found last.
  private child(parent: number, key: string): number | undefined {
    const end = this.cell(parent * width + 3);
    const first = parent + 1;
    const last = this.#lastFound.get(parent) ?? first;
    const found = this.search(last, end, key) ?? this.search(first, last, key);
    if (found !== undefined && found - first > 16) this.#lastFound.set(parent, found);
    return found;
  }

  private search(from: number, to: number, key: string): number | undefined {
    for (let index = from; index < to; index = this.cell(index * width + 3)) {
      if (this.#keys[index] === key) return index;
    }
    return undefined;
  }

  private cell(at: number): number {
    return this.#cells[at] ?? -1;
  }
}

/** Returns the reference tokens of a JSON pointer (RFC 6901), unescaped. */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer !== last.pointer) last = { pointer, tokens: tokensOf(pointer) };
  return last.tokens;
}

/** A value is asked for its text, then for its place: the tokens of the last pointer are remembered. */
let last: { pointer: string; tokens: readonly string[] } = { pointer: '', tokens: [] };

function tokensOf(pointer: string): string[] {
  if (pointer === '') return [];
  const tokens = pointer.slice(1).split('/');
  return pointer.includes('~')
    ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : tokens;
}

/** Returns a key as a reference token of a JSON pointer, with its slash. */
export function pointerTo(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
