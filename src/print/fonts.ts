/**
 * The faces of an official document on systems that have none: packages stand in for 仿宋, 小标宋 and
 * 宋体 (Noto Serif SC), 黑体 (Noto Sans SC), 楷体 (LXGW WenKai). They are offered to the browser as
 * system fonts: no page loads a font, and each face is embedded once.
 */

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeOnce } from './cache.ts';
import { mergeFonts } from './merge-fonts.ts';
import { decodeWoff2 } from './woff2.ts';
import { createHash } from 'node:crypto';

const require = createRequire(import.meta.url);

/** One weight per face: print.css asks for no other, and a faked one would be embedded as Type 3. */
const packagedFonts = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
];

/** Where Linux keeps fonts, and Windows' own where Linux runs inside it. */
const systemFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
];

/**
 * @param cache folder for the merged font, the configuration and fontconfig's own cache
 * @returns path of a fontconfig configuration, for the environment variable FONTCONFIG_FILE (Linux)
 */
export async function configureFonts(cache: string): Promise<string> {
  const merged = await mergeKai(cache);
  const folders = [...packagedFonts.map((path) => require.resolve(path)), merged].map(dirname);
  const configuration = fontConfiguration(
    [...folders, ...systemFolders],
    join(cache, 'fontconfig'),
  );
  const key = createHash('sha256').update(configuration).digest('hex').slice(0, 12);
  return makeOnce(join(cache, `fonts-${key}.conf`), (temporary) =>
    writeFile(temporary, configuration),
  );
}

/** 楷体 comes as 97 slices for web pages; as such it would be embedded slice by slice. */
async function mergeKai(cache: string): Promise<string> {
  const manifest = require.resolve('lxgw-wenkai-webfont/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(dirname(manifest), 'files');
  return makeOnce(join(cache, `fonts/lxgw-wenkai-${version}.ttf`), async (temporary) => {
    // The highest numbers hold the most frequent characters.
    const names = (await readdir(folder))
      .filter((name) => name.startsWith('lxgwwenkai-regular-subset-'))
      .sort()
      .reverse();
    const slices = [];
    for (const name of names) slices.push(decodeWoff2(await readFile(join(folder, name))));
    await writeFile(temporary, mergeFonts(slices));
  });
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
