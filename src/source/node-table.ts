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

  /** How many nodes there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** Returns the key of a node; the position of an item of a list. */
  key(index: number): string {
    return this.#keys[index] ?? '';
  }

  /** Returns the index of the child with that key; undefined where there is none. */
  child(parent: number, key: string): number | undefined {
    const end = this.cell(parent * width + 3);
    // Long lists are asked for one item after another: the search goes on from the item found last.
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
export function pointerTokens(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(tokenText);
}

/** Returns a reference token unescaped: the key that it stands for. */
export function tokenText(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** Returns a key as a reference token of a JSON pointer, with its slash. */
export function pointerTo(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
