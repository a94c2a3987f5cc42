import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCharacters } from '../../src/print/character-map.ts';
import { FetchError, fetchedFonts, fetchFonts } from '../../src/print/fetched-fonts.ts';
import { readTables, requireTable } from '../../src/print/font-file.ts';
import { convertToTrueType } from '../../src/print/true-type.ts';

/** An invented font of three glyphs with PostScript outlines: a box, 一 (and the radical ⼀) and ，. */
const postScript = new URL('fonts/tiny-cff.otf', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'juesuan-fetch-'));

const converting = suite('turning PostScript outlines into TrueType');

converting(
  'keeps glyphs, widths and the spacing of punctuation, and leaves out radicals',
  async () => {
    const before = readTables(readFileSync(postScript));
    const font = await convertToTrueType(readFileSync(postScript));
    const after = readTables(font);
    assert.is(font.readUInt32BE(0), 0x00010000);
    assert.not.ok(after.has('CFF '));
    assert.is(requireTable(after, 'maxp').readUInt16BE(4), 3);
    assert.equal(
      new Map(readCharacters(requireTable(after, 'cmap'))),
      new Map([
        [0x4e00, 1],
        [0xff0c, 2],
      ]),
    );
    const metrics = requireTable(after, 'hmtx');
    assert.equal(
      [0, 1, 2].map((glyph) => [
        metrics.readUInt16BE(4 * glyph),
        metrics.readInt16BE(4 * glyph + 2),
      ]),
      [
        [1000, 100],
        [1000, 50],
        [1000, 120],
      ],
    );
    assert.ok(requireTable(after, 'GPOS').equals(requireTable(before, 'GPOS')));
  },
);

converting.run();

const fetching = suite('fetching 仿宋');

fetching.after(() => rmSync(folder, { recursive: true }));

async function refusal(download: (name: string, folder: string) => Promise<void>): Promise<string> {
  const cache = join(folder, 'refused');
  try {
    await fetchFonts(cache, download);
  } catch (error) {
    assert.instance(error, FetchError);
    assert.is(fetchedFonts(cache), undefined);
    assert.equal(existsSync(cache) ? readdirSync(cache) : [], []);
    return error instanceof Error ? error.message : '';
  }
  return assert.unreachable('fetched in spite of it') ?? '';
}

fetching('says what is wrong with what was downloaded, and leaves nothing behind', async () => {
  assert.match(await refusal(async () => undefined), /没有下载到软件包/);
  const broken = (name: string, into: string): Promise<void> =>
    writeFile(join(into, `${name}_1_all.deb`), 'no package');
  assert.match(await refusal(broken), /解不开/);
});

// Packages can be made only where they are used.
if (process.platform === 'linux' && existsSync('/usr/bin/dpkg-deb')) {
  const pack = async (name: string, into: string, font?: string): Promise<void> => {
    const tree = join(into, 'tree');
    mkdirSync(join(tree, 'DEBIAN'), { recursive: true });
    await writeFile(
      join(tree, 'DEBIAN/control'),
      `Package: ${name}\nVersion: 1\nArchitecture: all\nMaintainer: nobody <nobody@example.org>\nDescription: test\n`,
    );
    if (font !== undefined) {
      mkdirSync(dirname(join(tree, font)), { recursive: true });
      await copyFile(postScript, join(tree, font));
    }
    execFileSync('dpkg-deb', ['--build', tree, join(into, `${name}_1_all.deb`)]);
    rmSync(tree, { recursive: true });
  };
  const fandol = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf';

  fetching('refuses a package without the font', async () => {
    assert.match(await refusal(pack), /里没有仿宋/);
  });

  fetching('keeps the font as TrueType, and fetches it once', async () => {
    const cache = join(folder, 'kept');
    let downloads = 0;
    for (let round = 0; round < 2; round++) {
      await fetchFonts(cache, (name, into) => {
        downloads++;
        return pack(name, into, fandol);
      });
    }
    assert.is(downloads, 1);
    const font = readFileSync(join(fetchedFonts(cache) ?? '', 'FandolFang-Regular.ttf'));
    assert.is(font.readUInt32BE(0), 0x00010000);
  });
}

fetching.run();
