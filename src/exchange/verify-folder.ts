/** Compares a report's folder with its manifest. */

import { listFiles, readManifest } from './manifest.ts';

export interface Difference {
  kind: 'missing' | 'changed' | 'extra';
  /** Below the folder. */
  path: string;
}

/**
 * @returns what differs, sorted by path; empty where the folder is as it was made
 * @throws UnreadableManifest
 */
export async function verifyFolder(folder: string): Promise<Difference[]> {
  const manifest = await readManifest(folder);
  const found = new Map((await listFiles(folder)).map((entry) => [entry.路径, entry]));
  const differences: Difference[] = [];
  for (const expected of manifest.文件) {
    const entry = found.get(expected.路径);
    found.delete(expected.路径);
    if (entry === undefined) differences.push({ kind: 'missing', path: expected.路径 });
    else if (entry['SHA-256'] !== expected['SHA-256'])
      differences.push({ kind: 'changed', path: expected.路径 });
  }
  for (const path of found.keys()) differences.push({ kind: 'extra', path });
  return differences.sort((one, other) => (one.path < other.path ? -1 : 1));
}
