/**
 * Finds characters that no font at hand can show: they would stand as empty boxes in a document that is
 * kept for decades, so such a report is not printed.
 */

import type { Page } from 'puppeteer-core';
import type { PdfFile } from './pdf-file.ts';
import { PdfReference } from './pdf-value.ts';
import { PrintError } from './print-error.ts';
import { readUnicodeMap } from './unicode-map.ts';

interface MissingCharacter {
  character: string;
  /** The heading under which it stands first. */
  place: string;
}

/** Neither drawn by themselves nor looked for in a font: white space, controls, joiners, variation selectors. */
const invisible = /[\p{White_Space}\p{Control}\p{Format}\p{Variation_Selector}]/u;

/** No more are named in one message. */
const namedAtMost = 5;

/**
 * @param page the page that `file` was printed from
 * @throws PrintError that names the characters without a font, and where they stand
 */
export async function refuseMissingCharacters(
  page: Page,
  file: PdfFile,
  sheets: readonly PdfReference[],
): Promise<void> {
  const printed = readPrintedCharacters(file, sheets);
  const shown: unknown = await page.evaluate(printedCharacters);
  // One glyph can stand for two characters, of which the file names one: absence is a suspicion only.
  const suspects = [...String(shown)].filter(
    (character) => !printed.has(character) && !invisible.test(character),
  );
  if (suspects.length === 0) return;
  const missing = readMissing(await page.evaluate(whereBoxesStand(suspects)));
  if (missing.length > 0) throw new PrintError(missingSentence(missing));
}

/** @returns every character that an embedded font shows. */
function readPrintedCharacters(file: PdfFile, sheets: readonly PdfReference[]): Set<string> {
  const fonts = new Set<number>();
  const characters = new Set<string>();
  for (const sheet of sheets) {
    const resources = file.dictionary(file.dictionary(sheet).get('Resources'));
    const listed = resources.get('Font');
    if (listed === undefined) continue;
    for (const font of file.dictionary(listed).values()) {
      if (!(font instanceof PdfReference) || fonts.has(font.number)) continue;
      fonts.add(font.number);
      const map = file.dictionary(font).get('ToUnicode');
      if (!(map instanceof PdfReference)) continue;
      for (const [, text] of readUnicodeMap(file.stream(map))) {
        for (const character of text) characters.add(character);
      }
    }
  }
  return characters;
}

function missingSentence(missing: readonly MissingCharacter[]): string {
  const named = missing
    .slice(0, namedAtMost)
    .map(({ character, place }) => `“${character}”（${codePoint(character)}，在“${place}”）`);
  const more = missing.length > namedAtMost ? `等 ${missing.length} 个字` : '';
  return `没有字体能显示${named.join('、')}${more}：请改用规范汉字，或安装有这个字的字体（juesuan doctor 列出现有的字体）后再生成。`;
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

function readMissing(value: unknown): MissingCharacter[] {
  if (!Array.isArray(value)) throw new Error('missing characters could not be read');
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) throw new Error('missing character expected');
    const { character, place } = { character: '', place: '', ...entry };
    return { character: String(character), place: String(place) };
  });
}

// Scripts run in the page as text: a compiled function would bring helpers that the page lacks.

/** Calls `visit(text, element)` for all text that is printed. */
const walkPrintedText = `
  const hidden = '.screen-only, style, script, title, desc';
  const walk = (visit, element = document.body) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) visit(node.data, element);
      else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(hidden)) walk(visit, node);
    }
  };`;

/** Every character that is printed, once. */
const printedCharacters = `(() => {
  ${walkPrintedText}
  const texts = new Set();
  walk((data) => { texts.add(data); });
  return Array.from(new Set(Array.from(texts).join(''))).join('');
})()`;

/** A character without font is drawn as what is no character: as the box of its first font. */
function whereBoxesStand(suspects: readonly string[]): string {
  return `(() => {
    ${walkPrintedText}
    const [size, face] = [80, 40];
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const draw = (character, family) => {
      context.clearRect(0, 0, size, size);
      context.font = face + 'px ' + family;
      context.fillText(character, size / 4, size * 0.7);
      return context.measureText(character).width + ':' + context.getImageData(0, 0, size, size).data.join();
    };
    const boxes = new Map();
    const boxOf = (family) => {
      if (!boxes.has(family)) boxes.set(family, draw('\\u{10fffe}', family));
      return boxes.get(family);
    };
    const isBox = (character, family) => draw(character, family) === boxOf(family);
    const placeOf = (element) => {
      const named = element.closest('table')?.querySelector('.table-title');
      const heading = element.closest('section')?.querySelector('h2, h3, h4, h5, h6');
      return (named ?? heading ?? document.querySelector('h1'))?.textContent ?? document.title;
    };
    const left = new Set(${JSON.stringify(suspects)});
    const missing = [];
    // Whatever stands there, it is drawn once for every list of fonts.
    const seen = new Set();
    walk((data, element) => {
      for (const character of data) {
        if (!left.has(character)) continue;
        const { fontFamily } = getComputedStyle(element);
        if (seen.has(fontFamily + character)) continue;
        seen.add(fontFamily + character);
        if (!isBox(character, fontFamily)) continue;
        left.delete(character);
        missing.push({ character, place: placeOf(element) });
      }
    });
    return missing;
  })()`;
}
