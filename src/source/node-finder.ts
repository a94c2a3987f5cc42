import { pointerTokens, tokenText } from './node-table.ts';
import type { NodeTable } from './node-table.ts';

/** What a JSON pointer names in a document. */
export interface FoundNode {
  /** The node's place in the table; of the nearest node above it where there is none. */
  index: number;
  exact: boolean;
  /** Undefined where nothing stands. */
  value: unknown;
}

/** A node on the way to another, with the pointer that names it. */
interface Step {
  pointer: string;
  node: FoundNode;
}

/**
 * Finds the nodes of one document. Its values are asked for by the thousand, brother after brother and each of them
 * more than once: the way to the last one is remembered, and gone back only as far as needed.
 */
export class NodeFinder {
  readonly #table: NodeTable;
  readonly #root: Step;
  /** The way from the root to the node found last, without the root. */
  readonly #way: Step[] = [];

  constructor(value: unknown, table: NodeTable) {
    this.#table = table;
    this.#root = { pointer: '', node: { index: 0, exact: table.size > 0, value } };
  }

  /** Returns the node that a JSON pointer (RFC 6901) names. */
  find(pointer: string): FoundNode {
    let last = this.#way.at(-1) ?? this.#root;
    while (last !== this.#root && !leadsTo(last.pointer, pointer)) {
      this.#way.pop();
      last = this.#way.at(-1) ?? this.#root;
    }
    while (last.pointer.length < pointer.length) {
      const start = last.pointer.length + 1;
      const slash = pointer.indexOf('/', start);
      const end = slash < 0 ? pointer.length : slash;
      const node = this.#step(last.node, tokenText(pointer.slice(start, end)));
      last = { pointer: pointer.slice(0, end), node };
      this.#way.push(last);
    }
    return last.node;
  }

  #step({ index, exact, value }: FoundNode, token: string): FoundNode {
    const child = exact ? this.#table.child(index, token) : undefined;
    if (child === undefined) return { index, exact: false, value: undefined };
    // The table's own key, not the token: a property is found sooner by the very text that it was made with.
    return { index: child, exact: true, value: childValue(value, this.#table.key(child)) };
  }
}

function leadsTo(above: string, pointer: string): boolean {
  return (
    pointer.startsWith(above) && (pointer.length === above.length || pointer[above.length] === '/')
  );
}

/** Returns an own property of an object or item of a list; undefined of anything else. */
export function childValue(value: unknown, token: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, token)
    ? (value as Record<string, unknown>)[token]
    : undefined;
}

/** Returns the value that a JSON pointer names, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerTokens(pointer).reduce(childValue, value);
}
