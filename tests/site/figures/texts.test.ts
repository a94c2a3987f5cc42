import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { axisText } from '../../../src/site/figures/axis-text.ts';
import { sliceColours } from '../../../src/site/figures/colours.ts';
import { textWidth } from '../../../src/site/figures/text-width.ts';
import { widest, wrapText } from '../../../src/site/figures/wrap-text.ts';

const test = suite('texts and colours of figures');

test('no character is wider than it is taken for, in the fonts of the PDF', () => {
  const { resolve } = createRequire(import.meta.url);
  const fonts = {
    sans: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    serif: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  };
  const context = createCanvas(10, 10).getContext('2d');
  const characters = [...Array(95).keys()].map((index) => String.fromCharCode(32 + index));
  for (const [name, file] of Object.entries(fonts)) {
    GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/${file}`), name);
    context.font = `100px ${name}`;
    for (const character of [...characters, ...'支出（），。“”％—·①']) {
      const width = context.measureText(character).width;
      assert.ok(
        width > 0 && width <= textWidth(character, 100) + 0.01,
        `${name} ${character} ${width}`,
      );
    }
  }
});

test('breaks between words, evenly, and not before closing or after opening marks', () => {
  assert.equal(wrapText('公务用车购置及运行维护费', 8), ['公务用车购置', '及运行维护费']);
  assert.equal(wrapText('社会保障和就业支出', 8), ['社会保障和', '就业支出']);
  assert.equal(wrapText('因公出国（境）费', 5), ['因公出国', '（境）费']);
  assert.equal(wrapText('其他', 8), ['其他']);
});

test('no line is wider than asked, nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('abc'.repeat(30))),
      fc.integer({ min: 3, max: 12 }),
      (text, limit) => {
        const lines = wrapText(text, limit);
        assert.is(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
        assert.ok(
          widest(lines) <= limit ||
            lines.some((line) => [...new Intl.Segmenter().segment(line)].length === 1),
        );
      },
    ),
    { numRuns: 300, seed: 2020 },
  );
});

test('axis marks are exact and plain', () => {
  assert.is(axisText(0, '万元', true), '0');
  assert.is(axisText(500_000, '万元', true), '0.5');
  assert.is(axisText(1, '万元', true), '0.000001');
  assert.is(axisText(30_000_000_000, '万元', true), '30,000');
  assert.is(axisText(30_000_000_000, '万元', false), '30000');
  assert.is(axisText(-150, '元', true), '-1.5');
  assert.is(axisText(1e16, '亿元', true), '1,000,000');
  assert.throws(() => axisText(1, 'constructor', true), '不认识');
});

/** Lightness of CIE L*a*b*, 0 to 100. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 116 * Math.cbrt(luminance) - 16;
}

const darkStyle = readFileSync(
  new URL('../../../templates/assets/dark.css', import.meta.url),
  'utf8',
);

/** What a page in the dark paints instead of a colour of the drawing. */
function inTheDark(colour: string): string {
  const rule = new RegExp(`\\[fill='${colour}'\\] \\{\\s*fill: (#[0-9a-f]{6});`);
  return rule.exec(darkStyle)?.[1] ?? colour;
}

for (const [where, shown] of [
  ['on paper', (colour: string) => colour],
  ['in the dark', inTheDark],
] as const) {
  test(`neighbouring slices differ in lightness, the last and the first too, ${where}`, () => {
    for (let count = 2; count <= 40; count += 1) {
      const colours = sliceColours(count).map(shown);
      assert.is(colours.length, count);
      colours.forEach((colour, index) => {
        const next = colours[(index + 1) % count] ?? '';
        assert.ok(Math.abs(lightness(colour) - lightness(next)) >= 15, `${colour} ${next}`);
      });
    }
  });
}

test('in the dark no slice is as dark as the page', () => {
  const page = lightness(/--paper: (#[0-9a-f]{6})/.exec(darkStyle)?.[1] ?? '');
  for (const colour of sliceColours(13)) {
    assert.ok(lightness(inTheDark(colour)) - page >= 35, colour);
  }
});

test.run();
