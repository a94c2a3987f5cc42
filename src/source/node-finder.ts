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

/**
 * Finds the nodes of one document. Its values are asked for by the thousand, brother after brother and each of them
 * more than once: the last node and the last parent are remembered.
 */
export class NodeFinder {
  readonly #table: NodeTable;
  readonly #root: FoundNode;
  #last: { pointer: string; found: FoundNode };
  #parent: { pointer: string; found: FoundNode };

  constructor(value: unknown, table: NodeTable) {
    this.#table = table;
    this.#root = { index: 0, exact: table.size > 0, value };
    this.#last = { pointer: '', found: this.#root };
    this.#parent = this.#last;
  }

  /** Returns the node that a JSON pointer (RFC 6901) names. */
  find(pointer: string): FoundNode {
    if (pointer !== this.#last.pointer) this.#last = { pointer, found: this.#lookUp(pointer) };
    return this.#last.found;
  }

  #lookUp(pointer: string): FoundNode {
    const slash = pointer.lastIndexOf('/');
    if (slash < 0) return this.#root;
    const above = pointer.slice(0, slash);
    if (above !== this.#parent.pointer) {
      const found = pointerTokens(above).reduce(
        (node, token) => this.#step(node, token),
        this.#root,
      );
      this.#parent = { pointer: above, found };
    }
    return this.#step(this.#parent.found, tokenText(pointer.slice(slash + 1)));
  }

  #step({ index, exact, value }: FoundNode, token: string): FoundNode {
    const child = exact ? this.#table.child(index, token) : undefined;
    if (child === undefined) return { index, exact: false, value: undefined };
    // The table's own key, not the token: a property is found sooner by the very text that it was made with.
    return { index: child, exact: true, value: childValue(value, this.#table.key(child)) };
  }
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
