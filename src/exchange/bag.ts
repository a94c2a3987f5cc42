/** Archive packages after BagIt (RFC 8493). */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namingFile } from '../source/write-fault.ts';

/** A file of a bag: its path below the bag, with forward slashes. */
export type BagFile = readonly [path: string, content: Uint8Array];

export interface Bag {
  /** What is kept; paths below `data/`. */
  payload: readonly BagFile[];
  /** Facts for `bag-info.txt`, in order. */
  information: readonly (readonly [label: string, value: string])[];
  /** Further descriptions, beside the payload. */
  descriptions: readonly BagFile[];
}

/** @returns all files of a bag, the same for the same content: nothing in it says when it was packed. */
export function bagFiles({ payload, information, descriptions }: Bag): BagFile[] {
  const kept = sorted(payload.map(([path, content]): BagFile => [`data/${path}`, content]));
  const bytes = kept.reduce((sum, [, content]) => sum + content.length, 0);
  const facts = [...information, ['Payload-Oxum', `${bytes}.${kept.length}`] as const];
  const tags: BagFile[] = sorted([
    textFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile(
      'bag-info.txt',
      facts.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join(''),
    ),
    textFile('manifest-sha256.txt', checksums(kept)),
    ...descriptions,
  ]);
  return [...kept, ...tags, textFile('tagmanifest-sha256.txt', checksums(tags))];
}

/** Writes files below `folder`. */
export async function writeFiles(files: readonly BagFile[], folder: string): Promise<void> {
  for (const [path, content] of files) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await namingFile(place, writeFile(place, content));
  }
}

function checksums(files: readonly BagFile[]): string {
  return files
    .map(
      ([path, content]) =>
        `${createHash('sha256').update(content).digest('hex')}  ${escapePath(path)}\n`,
    )
    .join('');
}

/** Only what would break a line is written otherwise (RFC 8493, 2.1.3). */
function escapePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
}

function textFile(path: string, text: string): BagFile {
  return [path, Buffer.from(text)];
}

function sorted(files: readonly BagFile[]): BagFile[] {
  return files.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
