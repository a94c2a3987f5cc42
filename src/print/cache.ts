/** Files that are made once and kept in the project's own cache folder, each under a name that carries its version. */

import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `.cache/` beside package.json; never committed, may be deleted at any time. */
export const cacheFolder = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * Makes a file or folder once. It is written under a temporary name and moved into place when it is
 * complete, so a second process never sees half of it.
 * @param path where it shall lie
 * @param make writes it to the temporary path it is given
 * @returns `path`
 */
export async function makeOnce(
  path: string,
  make: (temporary: string) => Promise<void>,
): Promise<string> {
  if (await isOwn(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await make(temporary);
    // What lies there now belongs to somebody else, or another process was faster.
    if (!(await isOwn(path))) {
      await rm(path, { recursive: true, force: true });
      await rename(temporary, path);
    }
  } catch (error) {
    if (!(await isOwn(path))) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return path;
}

/** @returns whether `path` exists, is no link, and belongs to this user or the administrator. */
async function isOwn(path: string): Promise<boolean> {
  try {
    const entry = await lstat(path);
    const user = process.getuid?.();
    return !entry.isSymbolicLink() && (user === undefined || entry.uid === user || entry.uid === 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
