/** The transformed glyf table of WOFF2 (section 5.1 of the standard), turned back into TrueType glyphs. */

import { ByteReader } from './byte-reader.ts';

/** One outline as it stands in a glyf table, without instructions. */
export interface Glyph {
  /** Empty for blanks. */
  bytes: Buffer;
  /** Where component glyph numbers stand in `bytes`; empty for simple glyphs. */
  components: number[];
  /** Leftmost coordinate, the left side bearing of an unhinted glyph. */
  xMin: number;
}

interface Streams {
  pointCounts: ByteReader;
  flags: ByteReader;
  glyphs: ByteReader;
  composites: ByteReader;
  boxes: ByteReader;
}

/** @returns every glyph of a transformed glyf table, in order. */
export function readGlyphs(table: Buffer): Glyph[] {
  const reader = new ByteReader(table);
  reader.skip(4);
  const count = reader.uint16();
  reader.skip(2);
  const sizes = Array.from({ length: 7 }, () => reader.uint32());
  const [contours, pointCounts, flags, glyphs, composites, boxes] = sizes.map((size) =>
    reader.take(size),
  );
  if (!contours || !pointCounts || !flags || !glyphs || !composites || !boxes) {
    throw new Error('incomplete glyph data');
  }
  const bitmapLength = 4 * Math.floor((count + 31) / 32);
  const contourCounts = new ByteReader(contours);
  const streams: Streams = {
    pointCounts: new ByteReader(pointCounts),
    flags: new ByteReader(flags),
    glyphs: new ByteReader(glyphs),
    composites: new ByteReader(composites),
    boxes: new ByteReader(boxes.subarray(bitmapLength)),
  };
  return Array.from({ length: count }, (_, index) => {
    const contourCount = contourCounts.int16();
    const hasBox = (boxes.readUInt8(index >> 3) & (0x80 >> (index & 7))) !== 0;
    if (contourCount === 0) return { bytes: Buffer.alloc(0), components: [], xMin: 0 };
    const box = hasBox ? streams.boxes.take(8) : undefined;
    return contourCount < 0
      ? compositeGlyph(streams, box)
      : simpleGlyph(streams, contourCount, box);
  });
}

function simpleGlyph(streams: Streams, contourCount: number, box: Buffer | undefined): Glyph {
  const ends: number[] = [];
  let points = 0;
  for (let index = 0; index < contourCount; index++) {
    points += streams.pointCounts.packed16();
    ends.push(points - 1);
  }
  const flags: number[] = [];
  const horizontal: number[] = [];
  const vertical: number[] = [];
  let x = 0;
  let y = 0;
  const bounds = { xMin: Infinity, yMin: Infinity, xMax: -Infinity, yMax: -Infinity };
  for (let index = 0; index < points; index++) {
    const flag = streams.flags.uint8();
    const [dx, dy] = readStep(flag & 0x7f, streams.glyphs);
    x += dx;
    y += dy;
    bounds.xMin = Math.min(bounds.xMin, x);
    bounds.yMin = Math.min(bounds.yMin, y);
    bounds.xMax = Math.max(bounds.xMax, x);
    bounds.yMax = Math.max(bounds.yMax, y);
    const onCurve = flag < 128 ? 1 : 0;
    flags.push(
      onCurve | writeStep(dx, 0x02, 0x10, horizontal) | writeStep(dy, 0x04, 0x20, vertical),
    );
  }
  // Their instructions stand in a stream of their own, which is not read.
  streams.glyphs.packed16();

  const head = Buffer.alloc(12 + 2 * contourCount);
  head.writeInt16BE(contourCount, 0);
  if (box) box.copy(head, 2);
  else Object.values(bounds).forEach((value, index) => head.writeInt16BE(value, 2 + 2 * index));
  ends.forEach((end, index) => head.writeUInt16BE(end, 10 + 2 * index));
  const bytes = Buffer.concat([head, Buffer.from([...flags, ...horizontal, ...vertical])]);
  return { bytes, components: [], xMin: bytes.readInt16BE(2) };
}

/** The lowest bit of a code says whether the step goes up. */
function signed(bits: number, value: number): number {
  return bits & 1 ? value : -value;
}

/** @returns the move to the next point: one to four bytes, packed after table 5.2 of the standard. */
function readStep(code: number, bytes: ByteReader): [dx: number, dy: number] {
  const first = bytes.uint8();
  if (code < 10) return [0, signed(code, ((code & 14) << 7) + first)];
  if (code < 20) return [signed(code, (((code - 10) & 14) << 7) + first), 0];
  if (code < 84) {
    const base = code - 20;
    return [
      signed(code, 1 + (base & 0x30) + (first >> 4)),
      signed(code >> 1, 1 + ((base & 0x0c) << 2) + (first & 0x0f)),
    ];
  }
  const second = bytes.uint8();
  if (code < 120) {
    const base = code - 84;
    return [
      signed(code, 1 + (Math.floor(base / 12) << 8) + first),
      signed(code >> 1, 1 + (((base % 12) >> 2) << 8) + second),
    ];
  }
  const third = bytes.uint8();
  if (code < 124) {
    return [
      signed(code, (first << 4) + (second >> 4)),
      signed(code >> 1, ((second & 0x0f) << 8) + third),
    ];
  }
  return [signed(code, (first << 8) + second), signed(code >> 1, (third << 8) + bytes.uint8())];
}

/** Writes one coordinate of a glyf table and returns the flags that say how it was written. */
function writeStep(step: number, short: number, sameOrPositive: number, out: number[]): number {
  if (step === 0) return sameOrPositive;
  if (Math.abs(step) < 256) {
    out.push(Math.abs(step));
    return step > 0 ? short | sameOrPositive : short;
  }
  out.push((step >> 8) & 0xff, step & 0xff);
  return 0;
}

function compositeGlyph(streams: Streams, box: Buffer | undefined): Glyph {
  if (!box) throw new Error('composite glyph without bounding box');
  const contourCount = Buffer.from([0xff, 0xff]);
  const parts = [contourCount, box];
  const components: number[] = [];
  let length = 10;
  let flags: number;
  let instructed = false;
  do {
    flags = streams.composites.uint16();
    instructed ||= (flags & 0x100) !== 0;
    const argumentLength = flags & 0x01 ? 4 : 2;
    const scaleLength = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    const head = Buffer.alloc(2);
    head.writeUInt16BE(flags & ~0x100);
    const rest = streams.composites.take(2 + argumentLength + scaleLength);
    components.push(length + 2);
    parts.push(head, rest);
    length += 2 + rest.length;
  } while (flags & 0x20);
  if (instructed) streams.glyphs.packed16();
  return { bytes: Buffer.concat(parts), components, xMin: box.readInt16BE(0) };
}
