/**
 * A PDF as the browser writes it: opened without reading more of it than is asked for, changed object
 * by object, and written back compactly. A general library reads and writes every one of the thousands
 * of objects that a tagged report consists of, which takes as long as printing it.
 */

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PdfKeyword,
  PdfReader,
  PdfReference,
  type PdfDictionary,
  type PdfValue,
} from './pdf-value.ts';

/** Objects in one compressed object stream: more compress better, fewer open faster. */
const objectsPerStream = 200;

export class PdfFile {
  /** Source of each object between `obj` and `endobj`, by object number. */
  readonly #objects = new Map<number, Buffer>();
  readonly #trailer: PdfDictionary;

  /** @throws when `bytes` is not a PDF with a plain cross-reference table, as Chromium writes it. */
  constructor(bytes: Buffer) {
    const start = Number(
      /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', bytes.length - 64))?.[1],
    );
    const end = bytes.indexOf('trailer', start || 0, 'latin1');
    if (!Number.isInteger(start) || end < 0)
      throw new Error('PDF without a plain cross-reference table');
    const offsets = readOffsets(bytes.toString('latin1', start, end));
    const sorted = [...offsets.values(), start].sort((a, b) => a - b);
    const following = new Map(sorted.map((offset, index) => [offset, sorted[index + 1]]));
    for (const [number, offset] of offsets) {
      const from = bytes.indexOf('obj', offset, 'latin1') + 3;
      const to = bytes.lastIndexOf('endobj', following.get(offset), 'latin1');
      this.#objects.set(number, bytes.subarray(from, to));
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

  /** Replaces the document information; values are plain text or dates. */
  replaceInformation(entries: Record<string, string | Date>): void {
    const information = this.#trailer.get('Info');
    if (!(information instanceof PdfReference)) throw new Error('PDF without document information');
    const lines = Object.entries(entries).map(([key, value]) =>
      value instanceof Date ? `/${key} (${formatDate(value)})` : `/${key} <${hexadecimal(value)}>`,
    );
    this.#objects.set(information.number, Buffer.from(`\n<<${lines.join('\n')}>>\n`, 'latin1'));
  }

  /** @returns the whole file, version 1.7, everything but streams packed into object streams. */
  save(): Buffer {
    const writer = new Writer();
    const packed: [number: number, source: Buffer][] = [];
    for (const [number, source] of [...this.#objects].sort(([a], [b]) => a - b)) {
      if (/endstream\s*$/.test(source.toString('latin1', source.length - 16))) {
        writer.add(number, source);
      } else packed.push([number, source]);
    }
    let next = Math.max(...this.#objects.keys()) + 1;
    for (let at = 0; at < packed.length; at += objectsPerStream) {
      writer.addPacked(next++, packed.slice(at, at + objectsPerStream));
    }
    return writer.finish(next, this.#trailer);
  }

  #source(number: number): Buffer {
    const source = this.#objects.get(number);
    if (!source) throw new Error(`PDF object ${number} is missing`);
    return source;
  }
}

/** Puts the objects of a file one behind the other and remembers where each stands. */
class Writer {
  readonly #parts: Buffer[] = [];
  readonly #entries = new Map<number, [kind: number, place: number, index: number]>();
  #offset = 0;

  constructor() {
    this.#write(Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1'));
  }

  add(number: number, source: Buffer): void {
    this.#entries.set(number, [1, this.#offset, 0]);
    this.#write(Buffer.from(`${number} 0 obj`), source, Buffer.from('endobj\n'));
  }

  /** Several objects in one compressed stream (ISO 32000-1, 7.5.7). */
  addPacked(number: number, objects: [number: number, source: Buffer][]): void {
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
    const extra = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
    this.add(number, streamSource(Buffer.concat([head, ...sources]), extra));
  }

  /** Adds the cross-reference stream (7.5.8) and returns the file. */
  finish(number: number, trailer: PdfDictionary): Buffer {
    const start = this.#offset;
    this.#entries.set(number, [1, start, 0]);
    const table = Buffer.alloc(7 * (number + 1));
    table.writeUInt16BE(0xffff, 5);
    for (const [entry, [kind, place, index]] of this.#entries) {
      table.writeUInt8(kind, 7 * entry);
      table.writeUInt32BE(place, 7 * entry + 1);
      table.writeUInt16BE(index, 7 * entry + 5);
    }
    const identifier = createHash('sha256')
      .update(Buffer.concat(this.#parts))
      .digest('hex')
      .slice(0, 32);
    const link = (key: string): string => {
      const value = trailer.get(key);
      if (!(value instanceof PdfReference)) throw new Error(`PDF trailer without ${key}`);
      return `/${key} ${value.number} 0 R`;
    };
    const extra = `/Type /XRef /Size ${number + 1} /W [1 4 2] ${link('Root')} ${link('Info')} /ID [<${identifier}> <${identifier}>]`;
    this.add(number, streamSource(table, extra));
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

/** @returns the source of a compressed stream object. */
function streamSource(content: Buffer, extra = ''): Buffer {
  const data = deflateSync(content);
  const head = `\n<</Filter /FlateDecode /Length ${data.length} ${extra}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\n')]);
}

/** @returns offset by object number, from a plain cross-reference table (7.5.4). */
function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table.split(/[\r\n]+/)) {
    const section = /^(\d+) \d+ *$/.exec(line);
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line);
    if (section) number = Number(section[1]);
    else if (entry) {
      if (entry[2] === 'n') offsets.set(number, Number(entry[1]));
      number++;
    }
  }
  return offsets;
}

/** @returns a text string as hexadecimal UTF-16 with byte order mark (7.9.2.2). */
function hexadecimal(text: string): string {
  return `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;
}

/** @returns a date as 7.9.4 writes it, in universal time. */
function formatDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
}
