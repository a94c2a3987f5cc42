import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder beside the output, in which a build grows before it takes the place of the earlier one. */
export interface Staging {
  folder: string;
  /** Takes out the folder of a report that failed: its earlier one stays as it was, page and all. */
  drop(reportFolder: string): Promise<void>;
  /** Moves pages and reports into the output; what this build did not make stays as it was. */
  publish(reportFolders: readonly string[]): Promise<void>;
  /** Removes the staging folder. */
  discard(): Promise<void>;
}

/** Opens a staging folder on the same disk as the output, so that moving is one step for each folder. */
export async function openStaging(out: string): Promise<Staging> {
  const target = resolve(out);
  const folder = join(dirname(target), `.${basename(target)}-building-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return {
    folder,
    drop: (report) => rm(join(folder, report), { recursive: true, force: true }),
    async publish(reportFolders) {
      await mkdir(target, { recursive: true });
      for (const report of reportFolders)
        await replaceFolder(join(folder, report), join(target, report));
      await moveFiles(folder, target, new Set(reportFolders));
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Puts a finished folder in the place of the earlier one, which is removed only after. */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const earlier = `${place}.earlier-${process.pid}`;
  await mkdir(dirname(place), { recursive: true });
  if (existsSync(place)) await rename(place, earlier);
  try {
    await rename(made, place);
  } catch (error) {
    if (existsSync(earlier)) await rename(earlier, place);
    throw error;
  }
  await rm(earlier, { recursive: true, force: true });
}

/** Moves the files outside the report folders: lists of units and years. */
async function moveFiles(
  from: string,
  to: string,
  done: ReadonlySet<string>,
  below = '',
): Promise<void> {
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (done.has(path)) continue;
    if (entry.isDirectory()) {
      await mkdir(join(to, path), { recursive: true });
      await moveFiles(from, to, done, path);
    } else {
      await rename(join(from, path), join(to, path));
    }
  }
}
