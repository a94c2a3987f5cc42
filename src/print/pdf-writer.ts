/** Writes a PDF compactly: what can be packed is packed into object streams. */

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { writeValue } from './pdf-output.ts';
import {
  PdfName,
  PdfReference,
  PdfString,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';

/** Objects in one compressed object stream: more compress better, fewer open faster. */
const objectsPerStream = 200;

/** Bytes of an entry of the cross-reference stream: kind, place, index. */
const entryWidth = 7;

/** Puts the objects of a file one behind the other and remembers where each stands. */
export class PdfWriter {
  readonly #parts: Buffer[] = [];
  readonly #entries = new Map<number, [kind: number, place: number, index: number]>();
  #offset = 0;

  constructor() {
    this.#write(Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1'));
  }

  /** @returns the file made of `objects`, by number, each with the source between `obj` and `endobj`. */
  write(
    objects: readonly (readonly [number: number, source: Buffer])[],
    trailer: PdfDictionary,
  ): Buffer {
    const packed: (readonly [number: number, source: Buffer])[] = [];
    for (const [number, source] of objects) {
      if (/endstream\s*$/.test(source.toString('latin1', source.length - 16))) {
        this.#add(number, source);
      } else packed.push([number, source]);
    }
    let next = (objects.at(-1)?.[0] ?? 0) + 1;
    for (let at = 0; at < packed.length; at += objectsPerStream) {
      this.#addPacked(next++, packed.slice(at, at + objectsPerStream));
    }
    return this.#finish(next, trailer);
  }

  #add(number: number, source: Buffer): void {
    this.#entries.set(number, [1, this.#offset, 0]);
    this.#write(Buffer.from(`${number} 0 obj`), source, Buffer.from('endobj\n'));
  }

  /** Several objects in one compressed stream (ISO 32000-1, 7.5.7). */
  #addPacked(
    number: number,
    objects: readonly (readonly [number: number, source: Buffer])[],
  ): void {
    const places: number[] = [];
    const sources: Buffer[] = [];
    let length = 0;
    objects.forEach(([inner, source], index) => {
      this.#entries.set(inner, [2, number, index]);
      places.push(inner, length);
      sources.push(source);
      length += source.length;
    });
    const head = Buffer.from(`${places.join(' ')} `);
    const entries: PdfDictionary = new Map<string, PdfValue>([
      ['Type', new PdfName('ObjStm')],
      ['N', objects.length],
      ['First', head.length],
    ]);
    this.#add(number, streamSource(Buffer.concat([head, ...sources]), entries));
  }

  /** Adds the cross-reference stream (7.5.8) and returns the file. */
  #finish(number: number, trailer: PdfDictionary): Buffer {
    const start = this.#offset;
    this.#entries.set(number, [1, start, 0]);
    const table = Buffer.alloc(entryWidth * (number + 1));
    table.writeUInt16BE(0xffff, 5);
    for (const [entry, [kind, place, index]] of this.#entries) {
      table.writeUInt8(kind, entryWidth * entry);
      table.writeUInt32BE(place, entryWidth * entry + 1);
      table.writeUInt16BE(index, entryWidth * entry + 5);
    }
    const hash = createHash('sha256');
    for (const part of this.#parts) hash.update(part);
    const identifier = new PdfString(hash.digest().toString('latin1', 0, 16));
    const entries: PdfDictionary = new Map<string, PdfValue>([
      ['Type', new PdfName('XRef')],
      ['Size', number + 1],
      ['W', [1, 4, 2]],
      ['ID', [identifier, identifier]],
    ]);
    for (const key of ['Root', 'Info']) {
      const value = trailer.get(key);
      if (!(value instanceof PdfReference)) throw new Error(`PDF trailer without ${key}`);
      entries.set(key, value);
    }
    this.#add(number, streamSource(table, entries));
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return Buffer.concat(this.#parts);
  }

  #write(...parts: Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#offset += part.length;
    }
  }
}

/** @returns the source of a stream object, with `entries` in its dictionary. */
export function streamSource(
  content: Buffer,
  entries: PdfDictionary = new Map(),
  compressed = true,
): Buffer {
  const data = compressed ? deflateSync(content) : content;
  const dictionary = new Map(entries).set('Length', data.length);
  if (compressed) dictionary.set('Filter', new PdfName('FlateDecode'));
  const head = `\n${writeValue(dictionary)}\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\n')]);
}
