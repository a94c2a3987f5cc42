/**
 * The faces of an official document on systems that have none: packages stand in for 仿宋, 小标宋 and
 * 宋体 (Noto Serif SC), 黑体 (Noto Sans SC), 楷体 (LXGW WenKai). They are offered to the browser as
 * system fonts: no page loads a font, and each face is embedded once.
 */

import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { adaptFont } from './adapt-font.ts';
import { makeOnce } from './cache.ts';
import { fetchedFonts } from './fetched-fonts.ts';
import { mergeFonts } from './merge-fonts.ts';
import { decodeWoff2 } from './woff2.ts';

const require = createRequire(import.meta.url);

/** One weight per face: print.css asks for no other, and a faked one would be embedded as Type 3. */
const packagedFonts = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
];

/** Where Linux keeps fonts. */
const systemFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
];

/** Part of the names in the cache: to be raised when fonts are made differently. */
const recipe = 1;

/**
 * @param cache folder for the fonts (45 MB, two seconds, once), the configuration and fontconfig's own cache
 * @returns path of a fontconfig configuration, for the environment variable FONTCONFIG_FILE (Linux)
 */
export async function configureFonts(cache: string): Promise<string> {
  const fonts = await makeOnce(join(cache, `fonts-${recipe}-${await readVersions()}`), makeFonts);
  const fetched = fetchedFonts(cache);
  const folders = [fonts, ...(fetched === undefined ? [] : [fetched]), ...systemFolders];
  const configuration = fontConfiguration(folders, join(cache, 'fontconfig'));
  const key = createHash('sha256').update(configuration).digest('hex').slice(0, 12);
  return makeOnce(join(cache, `fonts-${key}.conf`), (temporary) =>
    writeFile(temporary, configuration),
  );
}

async function makeFonts(folder: string): Promise<void> {
  await mkdir(folder);
  for (const path of packagedFonts) {
    const font = await readFile(require.resolve(path));
    await writeFile(join(folder, basename(path)), adaptFont(font));
  }
  // 楷体 comes as 97 slices for web pages; as such it would be embedded slice by slice.
  const slices = join(dirname(require.resolve('lxgw-wenkai-webfont/package.json')), 'files');
  const names = (await readdir(slices))
    .filter((name) => name.startsWith('lxgwwenkai-regular-subset-'))
    .sort();
  const decoded = [];
  for (const name of names) decoded.push(decodeWoff2(await readFile(join(slices, name))));
  await writeFile(join(folder, 'LXGWWenKai-Regular.ttf'), mergeFonts(decoded));
}

/** @returns the versions of the font packages, as part of a file name. */
async function readVersions(): Promise<string> {
  const names = new Set(packagedFonts.map((path) => path.split('/').slice(0, 2).join('/')));
  const versions: string[] = [];
  for (const name of [...names, 'lxgw-wenkai-webfont']) {
    const manifest: unknown = JSON.parse(
      await readFile(require.resolve(`${name}/package.json`), 'utf8'),
    );
    if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
      throw new Error(`${name}: package.json without version`);
    }
    versions.push(String(manifest.version));
  }
  return versions.join('-');
}

function fontConfiguration(folders: string[], cache: string): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const prefer = (generic: string, family: string): string =>
    `<alias binding="strong"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `<dir>${escape(folder)}</dir>`).join('\n')}
<cachedir>${escape(cache)}</cachedir>
${prefer('serif', 'Noto Serif SC')}
${prefer('sans-serif', 'Noto Sans SC')}
${prefer('monospace', 'Noto Sans SC')}
</fontconfig>
`;
}
