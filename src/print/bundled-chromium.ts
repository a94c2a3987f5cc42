/** The headless Chromium for Linux x64 that travels inside the package `@sparticuz/chromium`. */

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { makeOnce } from './cache.ts';

export interface BundledChromium {
  executablePath: string;
  /** Unpacks the libraries libnss3 and libnspr4 that a bare system lacks. @returns their folder. */
  unpackLibraries: () => Promise<string>;
}

/**
 * @param cache folder to unpack into; 200 MB, three seconds, once per version
 * @returns the browser, or undefined where the package has none for this machine
 */
export async function unpackChromium(cache: string): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = packedFolder();
  if (packed === undefined) return undefined;
  const manifest: unknown = JSON.parse(await readFile(join(packed, '../package.json'), 'utf8'));
  const version = readVersion(manifest);
  const folder = await makeOnce(join(cache, `chromium-${version}`), async (temporary) => {
    await mkdir(temporary);
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(join(temporary, 'chromium'), { mode: 0o755 }),
    );
  });
  return {
    executablePath: join(folder, 'chromium'),
    unpackLibraries: () =>
      makeOnce(join(cache, `chromium-libraries-${version}`), async (temporary) => {
        await mkdir(temporary);
        const archive = brotliDecompressSync(await readFile(join(packed, 'al2023.tar.br')));
        for (const [name, content] of tarFiles(archive)) {
          await writeFile(join(temporary, basename(name)), content, { mode: 0o755 });
        }
      }),
  };
}

/** @returns the folder `bin` of the package, undefined where it is not installed (it is optional elsewhere). */
function packedFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return join(entry.slice(0, entry.lastIndexOf('@sparticuz')), '@sparticuz/chromium/bin');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

function readVersion(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('@sparticuz/chromium: package.json without version');
}

/** @returns name and content of every plain file of a tar archive (POSIX ustar). */
function* tarFiles(archive: Buffer): Generator<[name: string, content: Buffer]> {
  const text = (from: number, length: number): string =>
    archive.toString('latin1', from, from + length).replace(/\0.*$/s, '');
  let at = 0;
  while (at + 512 <= archive.length && archive[at] !== 0) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const kind = text(at + 156, 1);
    if (kind === '' || kind === '0') {
      yield [text(at, 100), archive.subarray(at + 512, at + 512 + size)];
    }
    at += 512 + 512 * Math.ceil(size / 512);
  }
}
