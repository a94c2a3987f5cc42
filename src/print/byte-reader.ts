/** Walks through big-endian binary data; reading past the end throws. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  skip(count: number): void {
    this.#at += count;
  }

  take(count: number): Buffer {
    if (this.#at + count > this.#bytes.length) throw new RangeError('font data ends too early');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  uint8(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('font data ends too early');
    return byte;
  }

  uint16(): number {
    return this.uint8() * 0x100 + this.uint8();
  }

  int16(): number {
    return (this.uint16() << 16) >> 16;
  }

  uint32(): number {
    return this.uint16() * 0x10000 + this.uint16();
  }

  tag(): string {
    return this.take(4).toString('latin1');
  }

  /** UIntBase128 of WOFF2: seven bits a byte, the highest bit says that more follow. */
  base128(): number {
    let value = 0;
    for (let index = 0; index < 5; index++) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
    throw new RangeError('number too long in font data');
  }

  /** 255UInt16 of WOFF2: one byte for small numbers, up to three for large ones. */
  packed16(): number {
    const code = this.uint8();
    if (code === 253) return this.uint16();
    if (code === 254) return this.uint8() + 506;
    if (code === 255) return this.uint8() + 253;
    return code;
  }
}
