/** Reads the values that PDF objects are made of (ISO 32000-1, 7.3). Text is Latin-1, one character a byte. */

export type PdfValue =
  number | boolean | null | PdfName | PdfString | PdfReference | PdfValue[] | PdfDictionary;
export type PdfDictionary = Map<string, PdfValue>;

export class PdfName {
  constructor(readonly name: string) {}
}

/** A literal or hexadecimal string; `bytes` holds one character a byte. */
export class PdfString {
  constructor(readonly bytes: string) {}
}

export class PdfReference {
  constructor(readonly number: number) {}
}

/** A word that is no value: an operator of a content stream, or `obj`, `stream` and the like. */
export class PdfKeyword {
  constructor(readonly word: string) {}
}

const space = /[\0\t\n\f\r ]*/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Walks through the values and keywords of an object or a content stream. */
export class PdfReader {
  at: number;
  readonly #text: string;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** @returns the next value or keyword, undefined at the end; throws on what is neither. */
  next(): PdfValue | PdfKeyword | undefined {
    this.#match(space);
    const character = this.#text[this.at];
    switch (character) {
      case undefined:
        return undefined;
      case '/':
        return this.#name();
      case '(':
        return this.#literal();
      case '[':
        this.at++;
        return this.#until(']');
      case '<':
        return this.#text[this.at + 1] === '<' ? this.#dictionary() : this.#hexadecimal();
    }
    const object = this.#match(reference);
    if (object) return new PdfReference(Number(object[1]));
    const token = this.#match(word)?.[0];
    if (token === undefined) throw new Error(`unexpected ${character} in PDF at ${this.at}`);
    if (number.test(token)) return Number(token);
    if (token === 'true' || token === 'false') return token === 'true';
    return token === 'null' ? null : new PdfKeyword(token);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  #until(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.#match(space);
      if (this.#text.startsWith(end, this.at)) {
        this.at += end.length;
        return values;
      }
      const value = this.next();
      if (value === undefined || value instanceof PdfKeyword)
        throw new Error('PDF value not closed');
      values.push(value);
    }
  }

  #dictionary(): PdfDictionary {
    this.at += 2;
    const values = this.#until('>>');
    const dictionary: PdfDictionary = new Map();
    for (let index = 0; index + 1 < values.length; index += 2) {
      const key = values[index];
      const value = values[index + 1];
      if (!(key instanceof PdfName) || value === undefined) throw new Error('bad PDF dictionary');
      dictionary.set(key.name, value);
    }
    return dictionary;
  }

  #name(): PdfName {
    this.at++;
    const raw = this.#match(word)?.[0] ?? '';
    return new PdfName(
      raw.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }

  #hexadecimal(): PdfString {
    const end = this.#text.indexOf('>', this.at);
    if (end < 0) throw new Error('PDF string not closed');
    const digits = this.#text.slice(this.at + 1, end).replace(/\s/g, '');
    this.at = end + 1;
    return new PdfString(
      Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'),
    );
  }

  #literal(): PdfString {
    let bytes = '';
    let depth = 0;
    for (let at = this.at; at < this.#text.length; at++) {
      const character = this.#text.charAt(at);
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#text.slice(at + 1, at + 4))?.[0];
        const escaped = this.#text.charAt(at + 1);
        at += octal ? octal.length : 1;
        if (octal) bytes += String.fromCharCode(parseInt(octal, 8) & 0xff);
        else if (escaped !== '\n') bytes += escapes[escaped] ?? escaped;
        continue;
      }
      if (character === '(' && depth++ === 0) continue;
      if (character === ')' && --depth === 0) {
        this.at = at + 1;
        return new PdfString(bytes);
      }
      bytes += character;
    }
    throw new Error('PDF string not closed');
  }
}
