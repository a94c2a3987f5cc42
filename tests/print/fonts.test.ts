import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { adaptFont } from '../../src/print/adapt-font.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { isRadical, readCharacters } from '../../src/print/character-map.ts';
import { readTables, requireTable } from '../../src/print/font-file.ts';
import { mergeFonts } from '../../src/print/merge-fonts.ts';
import { decodeWoff2 } from '../../src/print/woff2.ts';

const require = createRequire(import.meta.url);
const slice = (number: number): Buffer =>
  readFileSync(
    require.resolve(`lxgw-wenkai-webfont/files/lxgwwenkai-regular-subset-${number}.woff2`),
  );
const noto = readFileSync(
  require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
);

/** @returns the pixels of `text`, drawn with the font registered under `name`. */
function draw(text: string, name: string): { pixels: Buffer; width: number } {
  const canvas = createCanvas(100 * text.length, 140);
  const context = canvas.getContext('2d');
  context.font = `100px ${name}`;
  context.fillText(text, 0, 100);
  return { pixels: canvas.data(), width: context.measureText(text).width };
}

function charactersOf(font: Buffer): Map<number, number> {
  return new Map(readCharacters(requireTable(readTables(font), 'cmap')));
}

const merging = suite('putting the slices of a web font together');

merging('shows every character as the slices do', async () => {
  const slices = [slice(119), slice(118)];
  const merged = mergeFonts(slices.map(decodeWoff2));
  const texts = slices.map((font) =>
    [...readCharacters(requireTable(decodeWoff2(font).tables, 'cmap'))]
      .filter(([character]) => !isRadical(character))
      .map(([character]) => String.fromCodePoint(character))
      .filter((character) => /[\p{Script=Han}\p{Letter}\p{Number}\p{Punctuation}]/u.test(character))
      .join(''),
  );
  assert.ok(texts.every((text) => text.length > 100));
  // The browser unpacks the slices itself: every character is drawn with both fonts and compared.
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const compared: unknown = await page.evaluate(`(async () => {
      const load = async (name, data) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
        document.fonts.add(await new FontFace(name, bytes).load());
      };
      const texts = ${JSON.stringify(texts)};
      const slices = ${JSON.stringify(slices.map((font) => font.toString('base64')))};
      await load('merged', '${merged.toString('base64')}');
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const draw = (character, name) => {
        context.clearRect(0, 0, 300, 150);
        context.font = '100px ' + name;
        context.fillText(character, 50, 110);
        const pixels = context.getImageData(0, 0, 300, 150).data;
        return { drawn: pixels.some(Boolean), key: context.measureText(character).width + pixels.join() };
      };
      const result = { same: 0, different: [], blank: [] };
      for (const [index, text] of texts.entries()) {
        await load('slice' + index, slices[index]);
        for (const character of text) {
          const [expected, actual] = [draw(character, 'slice' + index), draw(character, 'merged')];
          if (!expected.drawn) result.blank.push(character);
          if (expected.key === actual.key) result.same++;
          else result.different.push(character);
        }
      }
      return result;
    })()`);
    assert.equal(compared, { same: [...texts.join('')].length, different: [], blank: [] });
  } finally {
    await browser.close();
  }
});

merging('refuses what is no WOFF2 file, or half of one', () => {
  assert.throws(() => decodeWoff2(noto), /not a WOFF2 file/);
  assert.throws(() => decodeWoff2(slice(119).subarray(0, 4000)));
});

merging.run();

const adapting = suite('fitting a font for official documents');

adapting('makes all digits half as wide as a character', () => {
  assert.ok(GlobalFonts.register(noto, 'Plain'));
  assert.ok(GlobalFonts.register(adaptFont(noto), 'Adapted'));
  const widths = [...'0123456789'].map((digit) => draw(digit, 'Adapted').width);
  assert.equal(widths, Array(10).fill(50));
  assert.is.not(draw('1', 'Plain').width, 50);
});

adapting('leaves characters as they are, radicals aside', () => {
  const [before, after] = [charactersOf(noto), charactersOf(adaptFont(noto))];
  const text = '收入支出决算总表（万元）：“三公”—≥％';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    assert.is(after.get(code), before.get(code), character);
  }
  assert.ok(before.has(0x2f00));
  assert.not.ok(after.has(0x2f00));
  assert.is(after.size, [...before.keys()].filter((code) => code < 0x2e80 || code > 0x2fdf).length);
  assert.ok(draw(text, 'Plain').pixels.equals(draw(text, 'Adapted').pixels));
});

adapting.run();
