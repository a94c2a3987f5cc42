/**
 * A PDF as the browser writes it: opened without reading more of it than is asked for, changed object
 * by object, and written back compactly. A general library reads and writes every one of the thousands
 * of objects that a tagged report consists of, which takes as long as printing it.
 */

import { inflateSync } from 'node:zlib';
import { formatDate, textString, writeValue } from './pdf-output.ts';
import {
  PdfKeyword,
  PdfReader,
  PdfReference,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';
import { PdfWriter, streamSource } from './pdf-writer.ts';

/** Where an object stands in the file, and where the next one begins. */
interface Place {
  begin: number;
  next: number;
}

export class PdfFile {
  readonly #bytes: Buffer;
  /** Source of each object between `obj` and `endobj`, by object number; where it stands, as long as it is untouched. */
  readonly #objects = new Map<number, Buffer | Place>();
  readonly #trailer: PdfDictionary;
  /** Highest object number in use; 0 until it is asked for. */
  #last = 0;

  /** @throws when `bytes` is not a PDF with a plain cross-reference table, as Chromium writes it. */
  constructor(bytes: Buffer) {
    const start = Number(
      /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', bytes.length - 64))?.[1],
    );
    const end = bytes.indexOf('trailer', start || 0, 'latin1');
    if (!Number.isInteger(start) || end < 0)
      throw new Error('PDF without a plain cross-reference table');
    this.#bytes = bytes;
    const offsets = readOffsets(bytes.toString('latin1', start, end));
    const sorted = Float64Array.from([...offsets.values(), start]).sort();
    const following = new Map<number, number>();
    sorted.forEach((offset, index) => following.set(offset, sorted[index + 1] ?? start));
    for (const [number, offset] of offsets) {
      this.#objects.set(number, { begin: offset, next: following.get(offset) ?? start });
    }
    const trailer = new PdfReader(bytes.toString('latin1', end + 'trailer'.length)).next();
    if (!(trailer instanceof Map)) throw new Error('PDF without trailer');
    this.#trailer = trailer;
  }

  /** @returns the document catalogue. */
  get catalogue(): PdfDictionary {
    return this.dictionary(this.#trailer.get('Root'));
  }

  /** @returns what `value` stands for: the object it refers to, or itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!(value instanceof PdfReference)) return value;
    const resolved = new PdfReader(this.#source(value.number).toString('latin1')).next();
    if (resolved instanceof PdfKeyword) throw new Error(`PDF object ${value.number} is no value`);
    return resolved;
  }

  /** @returns the dictionary `value` stands for; throws when it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const resolved = this.resolve(value);
    if (!(resolved instanceof Map)) throw new Error('PDF dictionary expected');
    return resolved;
  }

  /** @returns the list `value` stands for, empty where there is none. */
  list(value: PdfValue | undefined): PdfValue[] {
    const resolved = this.resolve(value);
    return Array.isArray(resolved) ? resolved : [];
  }

  /** @returns the content of a stream, one character a byte. */
  stream(reference: PdfReference): string {
    const source = this.#source(reference.number);
    const dictionary = this.dictionary(reference);
    const length = this.resolve(dictionary.get('Length'));
    const from = source.indexOf('stream', 0, 'latin1') + 'stream'.length;
    const begin = from + (source.toString('latin1', from, from + 2) === '\r\n' ? 2 : 1);
    if (typeof length !== 'number') throw new Error('PDF stream without length');
    const data = source.subarray(begin, begin + length);
    return (dictionary.has('Filter') ? inflateSync(data) : data).toString('latin1');
  }

  /** Replaces a content stream. */
  replaceStream(reference: PdfReference, content: string): void {
    this.#objects.set(reference.number, streamSource(Buffer.from(content, 'latin1')));
  }

  /** Replaces an object that is no stream. */
  replace(reference: PdfReference, value: PdfValue): void {
    this.replaceText(reference, writeValue(value));
  }

  /** @returns an object as it stands in the file, for those of which there are thousands. */
  text(reference: PdfReference): string {
    return this.#source(reference.number).toString('latin1');
  }

  /** Replaces an object that is no stream by one already written. */
  replaceText(reference: PdfReference, text: string): void {
    this.#objects.set(reference.number, Buffer.from(`\n${text}\n`, 'latin1'));
  }

  /** @returns the reference of a new object. */
  add(value: PdfValue): PdfReference {
    const reference = this.#next();
    this.replace(reference, value);
    return reference;
  }

  /** @returns the reference of a new stream; compressed unless it must be readable as it is. */
  addStream(content: Buffer, entries: PdfDictionary, compressed = true): PdfReference {
    const reference = this.#next();
    this.#objects.set(reference.number, streamSource(content, entries, compressed));
    return reference;
  }

  /** Removes an object that nothing refers to any more. */
  remove(reference: PdfReference): void {
    this.#objects.delete(reference.number);
  }

  /** Sets entries of the document catalogue. */
  extendCatalogue(entries: PdfDictionary): void {
    const root = this.#trailer.get('Root');
    if (!(root instanceof PdfReference)) throw new Error('PDF without catalogue');
    this.replace(root, new Map([...this.catalogue, ...entries]));
  }

  /** @returns the largest object number: those above it are free. */
  get largestNumber(): number {
    return Math.max(...this.#objects.keys());
  }

  /**
   * Puts an object of another file in the place of one of this file, with everything it refers to. The numbers of the
   * other file must lie above those of this one: they are kept.
   */
  replaceObject(number: number, other: PdfFile, otherNumber: number): void {
    this.#objects.set(number, other.#source(otherNumber));
    const waiting = referencesIn(other.resolve(new PdfReference(otherNumber)));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.#objects.has(next) || !other.#objects.has(next)) continue;
      this.#objects.set(next, other.#source(next));
      waiting.push(...referencesIn(other.resolve(new PdfReference(next))));
    }
  }

  /** Replaces the document information; values are plain text or dates. */
  replaceInformation(entries: Record<string, string | Date>): void {
    const information = this.#trailer.get('Info');
    if (!(information instanceof PdfReference)) throw new Error('PDF without document information');
    const lines = Object.entries(entries).map(([key, value]) =>
      value instanceof Date ? `/${key} (${formatDate(value)})` : `/${key} ${textString(value)}`,
    );
    this.#objects.set(information.number, Buffer.from(`\n<<${lines.join('\n')}>>\n`, 'latin1'));
  }

  /** @returns the whole file, version 1.7, everything but streams packed into object streams. */
  save(): Buffer {
    const sources = [...this.#objects.keys()]
      .sort((one, other) => one - other)
      .map((number): [number, Buffer] => [number, this.#source(number)]);
    return new PdfWriter().write(sources, this.#trailer);
  }

  #next(): PdfReference {
    this.#last ||= Math.max(...this.#objects.keys());
    return new PdfReference(++this.#last);
  }

  #source(number: number): Buffer {
    const source = this.#objects.get(number);
    if (!source) throw new Error(`PDF object ${number} is missing`);
    if (Buffer.isBuffer(source)) return source;
    const from = this.#bytes.indexOf('obj', source.begin, 'latin1') + 'obj'.length;
    const to = this.#bytes.lastIndexOf('endobj', source.next, 'latin1');
    return this.#bytes.subarray(from, to);
  }
}

const tableLine = /(\d{10}) \d{5} ([nf])|(\d+) \d+(?=[ \r\n])/g;

/** @returns offset by object number, from a plain cross-reference table (7.5.4). */
function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const [, offset, kind, first] of table.matchAll(tableLine)) {
    if (first !== undefined) number = Number(first);
    else {
      if (kind === 'n') offsets.set(number, Number(offset));
      number++;
    }
  }
  return offsets;
}

/** @returns the numbers of the objects that a value refers to. */
function referencesIn(value: PdfValue | undefined): number[] {
  if (value instanceof PdfReference) return [value.number];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  return value instanceof Map ? [...value.values()].flatMap(referencesIn) : [];
}
