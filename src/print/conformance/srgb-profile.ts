/**
 * The colour profile of a screen, sRGB (IEC 61966-2-1), as a small ICC profile: three primaries, as
 * adapted to D50, and the curve (ICC.1:2004-10, a display profile of matrix and curves).
 */

/** X, Y, Z. */
type Colour = readonly [number, number, number];

const whitePoint: Colour = [0.9642, 1, 0.8249];
const primaries: readonly [signature: string, Colour][] = [
  ['rXYZ', [0.4360657, 0.2224884, 0.013916]],
  ['gXYZ', [0.3851471, 0.7168732, 0.0970764]],
  ['bXYZ', [0.1430664, 0.0606079, 0.7140961]],
];
/** From D65, the white of sRGB, to D50, by Bradford. */
const adaptation = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436,
  0.7521316,
];
/** ((a·x + b)^g) above d, c·x below. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

export const srgbName = 'sRGB IEC61966-2.1';

/** @returns the profile, always the same bytes. */
export function srgbProfile(): Buffer {
  const shared = parametricCurve();
  const tags: [signature: string, data: Buffer][] = [
    ['desc', localizedText(srgbName)],
    ['cprt', localizedText('No copyright, use freely')],
    ['wtpt', xyz(whitePoint)],
    ['chad', typed('sf32', fixed(adaptation))],
    ...primaries.map(([signature, colour]): [string, Buffer] => [signature, xyz(colour)]),
    ['rTRC', shared],
    ['gTRC', shared],
    ['bTRC', shared],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let end = 128 + table.length;
  for (const [index, [signature, data]] of tags.entries()) {
    const place = places.get(data) ?? end;
    if (!places.has(data)) {
      places.set(data, place);
      parts.push(padded(data));
      end += padded(data).length;
    }
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(place, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  return Buffer.concat([header(end), table, ...parts]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // Date of the standard: the profile does not change.
  [1999, 10, 18].forEach((part, index) => bytes.writeUInt16BE(part, 24 + 2 * index));
  bytes.write('acsp', 36, 'latin1');
  fixed([...whitePoint]).copy(bytes, 68);
  return bytes;
}

const xyz = (colour: Colour): Buffer => typed('XYZ ', fixed([...colour]));

function parametricCurve(): Buffer {
  // Function type 3, two reserved bytes.
  return typed('para', Buffer.concat([Buffer.from([0, 3, 0, 0]), fixed(curve)]));
}

/** `mluc`, one record: English. */
function localizedText(text: string): Buffer {
  const characters = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  [1, 12].forEach((value, index) => head.writeUInt32BE(value, 4 * index));
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(characters.length, 12);
  head.writeUInt32BE(28, 16);
  return typed('mluc', Buffer.concat([head, characters]));
}

function typed(type: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), data]);
}

/** Numbers with sixteen bits behind the point. */
function fixed(numbers: number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65536), 4 * index));
  return bytes;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}
