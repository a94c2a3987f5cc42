import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Returns the commit that the repository around `folder` stands at, read from its files; undefined where there is no
 * repository or no commit yet. Changes that were not committed do not show.
 */
export function dataCommit(folder: string): string | undefined {
  const git = gitFolder(resolve(folder));
  if (git === undefined) return undefined;
  const head = read(join(git, 'HEAD'));
  const name = /^ref: (.+)$/.exec(head ?? '')?.[1];
  if (name === undefined) return commitIn(head);
  // A worktree keeps its own HEAD; the branches stay with the repository it belongs to.
  const common = resolve(git, read(join(git, 'commondir')) ?? '.');
  return commitIn(read(join(git, name)) ?? read(join(common, name))) ?? packedCommit(common, name);
}

function gitFolder(folder: string): string | undefined {
  const place = join(folder, '.git');
  if (existsSync(place)) {
    if (statSync(place).isDirectory()) return place;
    const target = /^gitdir: (.+)$/.exec(read(place) ?? '')?.[1];
    return target === undefined ? undefined : resolve(folder, target);
  }
  const above = dirname(folder);
  return above === folder ? undefined : gitFolder(above);
}

function packedCommit(git: string, name: string): string | undefined {
  const line = (read(join(git, 'packed-refs')) ?? '')
    .split('\n')
    .find((entry) => entry.endsWith(` ${name}`));
  return commitIn(line?.split(' ')[0]);
}

function commitIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[\da-f]{40,64}$/.test(text) ? text : undefined;
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
