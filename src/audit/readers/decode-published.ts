const byteOrderMarks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Returns the text of a published file: UTF-8 or UTF-16 by its mark, else UTF-8, else the GBK family that older sites
 * use; undefined where it is no text. A published file is read as readers' programs do, not refused for its encoding.
 */
export function decodePublished(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find(([, mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  if (marked !== undefined) return decode(bytes, marked[0]);
  if (bytes.includes(0)) return undefined;
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // That the bytes do not fit the encoding is the answer; anything else is a fault.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
