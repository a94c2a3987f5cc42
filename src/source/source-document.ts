import { originalOffset, type MendedText } from './edits.ts';
import { NodeFinder } from './node-finder.ts';
import type { NodeTable } from './node-table.ts';
import type { Place } from './problem.ts';
import { TextLines } from './text-lines.ts';
import { writtenOffsets } from './written-offsets.ts';

/** One authored file as it was read: plain values, and for each of them where it stands and what was written there. */
export interface SourceDocument {
  file: string;
  /** Objects, arrays, strings, numbers, booleans and null, as in JSON. Amounts are not taken from its numbers but from `scalarText`. */
  value: unknown;
  /** False where something had to be left out for its errors: what is missing then may only be unread. */
  complete: boolean;
  /** Returns where a value begins. The pointer is a JSON pointer (RFC 6901); if nothing stands there, the nearest value above it. */
  placeOf(pointer: string): Place;
  /** Returns where the key of a value begins; for a list item, and for the whole document, where the value begins. */
  keyPlaceOf(pointer: string): Place;
  /** Returns where a stretch of a text value stands: offset and length in UTF-16 units of the value, quotes and folding reckoned with. */
  placeInText(pointer: string, offset: number, length: number): Place;
  /** Returns a scalar as it was written, e.g. `17.950` or `0777`, without its quotes; nothing for lists, mappings and absent values. */
  scalarText(pointer: string): string | undefined;
  /** Returns the lines of the file that a value takes up, from its first character, each with the place where it begins. */
  writtenLines(pointer: string): { text: string; place: Place }[];
}

/** What a document is made of. */
export interface DocumentParts {
  file: string;
  /** The text as the author wrote it: places refer to it. */
  original: string;
  /** The text as it was read: the table refers to it. */
  mended: MendedText;
  value: unknown;
  table: NodeTable;
  complete: boolean;
}

/** Returns the document; places are worked out when they are asked for, since most documents never are. */
export function createDocument(parts: DocumentParts): SourceDocument {
  const { file, original, mended, value, table, complete } = parts;
  let lines: TextLines | undefined;
  const finder = new NodeFinder(value, table);
  const placeAt = (offset: number): Place => {
    lines ??= new TextLines(original);
    return { file, ...lines.placeOf(originalOffset(mended.shifts, offset)) };
  };
  return {
    file,
    value,
    complete,
    placeOf: (pointer) => placeAt(table.offsets(finder.find(pointer).index).start),
    keyPlaceOf(pointer) {
      const { keyStart, start } = table.offsets(finder.find(pointer).index);
      return placeAt(keyStart < 0 ? start : keyStart);
    },
    placeInText(pointer, offset, length) {
      const { value: text, index } = finder.find(pointer);
      const { start, end } = table.offsets(index);
      if (typeof text !== 'string') return placeAt(start);
      const offsets = writtenOffsets(mended.text.slice(start, end), text);
      const from = offsets[Math.min(offset, offsets.length - 1)] ?? 0;
      const covered = [
        ...text
          .slice(offset, offset + length)
          .split('\n', 1)
          .join(''),
      ].length;
      return { ...placeAt(start + from), length: Math.max(covered, 1) };
    },
    scalarText(pointer) {
      const { value: scalar, index } = finder.find(pointer);
      if (typeof scalar === 'string') return scalar;
      if (scalar === undefined || (typeof scalar === 'object' && scalar !== null)) return undefined;
      const { start, end } = table.offsets(index);
      return mended.text.slice(start, end);
    },
    writtenLines(pointer) {
      const { index, exact } = finder.find(pointer);
      const { start, end } = table.offsets(index);
      if (!exact) return [];
      return [...mended.text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap((match) => {
        const text = match[0].trimStart();
        const at = start + match.index + match[0].length - text.length;
        return text === '' ? [] : [{ text, place: placeAt(at) }];
      });
    },
  };
}
