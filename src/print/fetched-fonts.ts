/**
 * 仿宋 for Linux, which no package of npm brings: FandolFang from Debian's `texlive-lang-chinese`, fetched
 * once on demand, unpacked without the administrator's rights and kept in the cache. Nothing waits for it:
 * without it 宋体 stands in.
 */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, makeOnce } from './cache.ts';
import { convertToTrueType } from './true-type.ts';

const execute = promisify(execFile);

const packageName = 'texlive-lang-chinese';
const fontPath = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf';

/** The font could not be fetched. The message is one Chinese sentence for the user. */
export class FetchError extends Error {
  override name = 'FetchError';
}

/** Gets a Debian package into a folder; `apt-get download` unless told. */
export type Download = (packageName: string, folder: string) => Promise<void>;

/** @returns the folder of the fetched fonts, undefined before they were fetched. */
export function fetchedFonts(cache: string): string | undefined {
  const folder = fetchedFolder(cache);
  return existsSync(folder) ? folder : undefined;
}

/** The number is to be raised when the font is made differently. */
function fetchedFolder(cache: string): string {
  return join(cache, 'fonts-fandol-1');
}

/**
 * Fetches 仿宋 (49 MB) and turns it into TrueType, half a minute, once.
 * @returns the folder of the fonts
 * @throws FetchError where the system is none of Debian's family or the package cannot be had
 */
export async function fetchFonts(
  cache = cacheFolder,
  download: Download = downloadPackage,
): Promise<string> {
  return makeOnce(fetchedFolder(cache), async (temporary) => {
    const work = await mkdtemp(join(tmpdir(), 'juesuan-fonts-'));
    try {
      await download(packageName, work);
      const outlines = await readFile(await unpack(work));
      await mkdir(temporary);
      await writeFile(join(temporary, 'FandolFang-Regular.ttf'), await convertToTrueType(outlines));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function downloadPackage(name: string, folder: string): Promise<void> {
  if (process.platform !== 'linux') {
    throw new FetchError('只有 Linux 需要取仿宋：Windows 和 macOS 自带仿宋。');
  }
  try {
    await execute('apt-get', ['download', name], { cwd: folder, timeout: 600_000 });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FetchError(
      missing
        ? '这个系统没有 apt-get，取不到仿宋：请把仿宋字体文件（如 simfang.ttf）放进 ~/.local/share/fonts。'
        : `软件包 ${name} 下载不了：请检查网络和 apt 的软件源（可先运行 apt-get update），再试一次。`,
      { cause: error },
    );
  }
}

/** Unpacks the package in `folder`; returns the path of the font. */
async function unpack(folder: string): Promise<string> {
  const archive = (await readdir(folder)).find((name) => name.endsWith('.deb'));
  if (archive === undefined) throw new FetchError(`没有下载到软件包 ${packageName}：请再试一次。`);
  try {
    await execute('dpkg-deb', ['-x', join(folder, archive), folder]);
  } catch (error) {
    throw new FetchError(`软件包 ${archive} 解不开：请再试一次。`, { cause: error });
  }
  const font = join(folder, fontPath);
  if (!existsSync(font)) {
    throw new FetchError(`软件包 ${archive} 里没有仿宋（${fontPath}）：这个版本的软件包用不了。`);
  }
  return font;
}
