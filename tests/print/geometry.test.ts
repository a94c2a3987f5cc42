/**
 * The geometry of GB/T 9704-2012, measured in printed reports: type area, lines, characters, marks at the
 * ends of lines, page numbers. With SHOW_GEOMETRY=1 the measures are printed beside the standard's.
 */

import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { linesOf, type Line } from './lines.ts';
import { readPdf, type ReadPage, type ReadPdf } from './read-pdf.ts';
import { printReal } from './real-pages.ts';

const names = [
  'ziyang-digital-city/2020',
  'panzhihua-urban-management/2020',
  'yueyang-city-command/2020',
];

/** Of the standard, in millimetres. */
const area = { left: 28, right: 184, top: 37, bottom: 262 };
const pitch = 225 / 22;
const character = 156 / 28;
/** The browser sets lines on whole pixels of 0.26 mm. */
const pixel = 0.3;

const test = suite('the geometry of an official document');
const measures: string[] = [];
let paths: string[] = [];
let reports: ReadPdf[] = [];

test.before(async () => {
  paths = await printReal(names, temporaryFolder('geometry'));
  for (const path of paths) reports.push(await readPdf(path, { fonts: true }));
});

test.after(() => {
  if (process.env['SHOW_GEOMETRY'] === '1') console.log(`\n${measures.join('\n')}`);
});

const near = (value: number, wanted: number, tolerance: number): boolean =>
  Math.abs(value - wanted) <= tolerance;
const isBody = ({ size }: Line): boolean => near(size, 16, 0.1);

/** Index of the sheet behind the contents, where the first part begins. */
const behindContents = (pdf: ReadPdf): number =>
  pdf.outline.find(({ title }) => title.startsWith('第一部分'))?.page ?? 0;

/** Portrait sheets of text and nothing else, with the sheet behind them. */
function textPages(pdf: ReadPdf): { lines: Line[]; next: Line[] }[] {
  return pdf.pages.flatMap((page, index) => {
    const lines = page.width < page.height ? linesOf(page) : [];
    const following = pdf.pages[index + 1];
    const next = following && following.width < following.height ? linesOf(following) : [];
    return index > 0 && lines.length > 1 && lines.every(isBody) ? [{ lines, next }] : [];
  });
}

/** Full ones: their text goes on, flush, on the next sheet. */
const fullPages = (pdf: ReadPdf): Line[][] =>
  textPages(pdf)
    .filter(({ next: [first] }) => first && isBody(first) && near(first.left, area.left, pixel))
    .map(({ lines }) => lines);

/** Lines of running text from a sheet on, each with the line below it on the same sheet. */
function runningLines(pdf: ReadPdf, from = 1): { line: Line; below: Line | undefined }[] {
  return pdf.pages.slice(from).flatMap((page) => {
    const lines = page.width < page.height ? linesOf(page).filter(isBody) : [];
    return lines.map((line, index) => ({ line, below: lines[index + 1] }));
  });
}

test('22 lines stand on every full sheet of text, one pitch apart', () => {
  const full = reports.flatMap(fullPages);
  assert.ok(full.length >= 5);
  for (const lines of full) {
    assert.is(lines.length, 22, lines[0]?.text);
    const [first, last] = [lines[0]?.baseline ?? 0, lines.at(-1)?.baseline ?? 0];
    assert.ok(near((last - first) / 21, pitch, 0.03), `${(last - first) / 21}`);
    assert.ok(first > area.top && last < area.bottom);
  }
  const [sample = []] = full;
  const measured = ((sample.at(-1)?.baseline ?? 0) - (sample[0]?.baseline ?? 0)) / 21;
  measures.push(
    `每面行数：标准 22；量得 22（${full.length} 个满版面）`,
    `行距：标准 ${pitch.toFixed(3)} 毫米（225 ÷ 22）；量得 ${measured.toFixed(3)}`,
  );
});

test('lines stay on the lines of the sheet behind titles and figures', () => {
  const top = Math.min(...reports.flatMap(fullPages).map(([first]) => first?.baseline ?? Infinity));
  let checked = 0;
  for (const pdf of reports) {
    for (const [index, page] of pdf.pages.entries()) {
      // Tables of the text take the height they need.
      const isText = index >= behindContents(pdf) && page.width < page.height;
      if (!isText || page.roles.has('Table')) continue;
      for (const { baseline, text } of linesOf(page).filter(isBody)) {
        const steps = (baseline - top) / pitch;
        // A tenth of a line is 1 mm, what the standard grants its margins; drawings end on whole pixels.
        assert.ok(near(steps, Math.round(steps), 0.1), `sheet ${index + 1}: ${text}`);
        checked += 1;
      }
    }
  }
  assert.ok(checked > 300);
});

test('text fills the type area from edge to edge', () => {
  const lines = reports.flatMap((pdf) => runningLines(pdf)).map(({ line }) => line);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  assert.ok(near(left, area.left, 0.15), `${left}`);
  // A closing mark may have its blank half outside.
  const inked = lines.filter(({ text }) => /\p{Script=Han}$/u.test(text));
  const edge = Math.max(...inked.map((line) => line.right));
  assert.ok(near(edge, area.right, 0.3), `${edge}`);
  assert.ok(right < area.right + 0.55 * character, `${right}`);
  measures.push(
    `版心左边：标准 ${area.left} 毫米；量得 ${left.toFixed(2)}`,
    `版心右边：标准 ${area.right} 毫米；量得 ${edge.toFixed(2)}`,
    `版心宽：标准 156 毫米；量得 ${(edge - left).toFixed(2)}`,
  );
});

test('28 characters fill a line, 26 a first line, which is indented by two', () => {
  const counts = new Map<string, Set<number>>();
  for (const { line } of reports.flatMap((pdf) => runningLines(pdf))) {
    const text = line.text.replaceAll(' ', '');
    if (!/^\p{Script=Han}+$/u.test(text) || !near(line.right, area.right, pixel)) continue;
    const kind = near(line.left, area.left, 0.15) ? 'flush' : 'first';
    counts.set(kind, (counts.get(kind) ?? new Set()).add([...text].length));
  }
  // Where a mark may not begin the next line, a line is filled with fewer characters, set wider.
  const most = (kind: string): number => Math.max(...(counts.get(kind) ?? []));
  assert.is(most('flush'), 28);
  assert.ok(most('first') <= 26 && most('first') >= 25);
  const first = reports
    .flatMap((pdf) => runningLines(pdf, behindContents(pdf)))
    .map(({ line }) => line)
    .filter(({ text }) => /^[一二三四五六七八九十]、/.test(text));
  assert.ok(first.length > 20);
  for (const { left, text } of first.filter((line) => line.left > area.left + 1)) {
    assert.ok(near(left - area.left, 2 * character, 0.2), `${left} ${text}`);
  }
  measures.push(
    `每行字数：标准 28；量得 ${most('flush')}，首行 ${most('first')}`,
    `首行缩进：标准 ${(2 * character).toFixed(2)} 毫米（2 字）；量得 ${((first.find((line) => line.left > area.left + 1)?.left ?? 0) - area.left).toFixed(2)}`,
  );
});

test('no line begins with a closing mark or ends with an opening one', () => {
  let lines = 0;
  for (const { line } of reports.flatMap((pdf) => runningLines(pdf))) {
    assert.not.match(line.text, /^[、。，．：；！？）》〉」』】〕”’%％…]/u);
    assert.not.match(line.text, /[（《〈「『【〔“‘]$/u);
    lines += 1;
  }
  measures.push(`行首、行末禁则：查了 ${lines} 行，没有违反`);
});

test('a figure and its unit stand on one line', () => {
  for (const { line, below } of reports.flatMap((pdf) => runningLines(pdf))) {
    if (!below || !near(below.left, area.left, 0.15)) continue;
    const torn = /\d$/.test(line.text) && /^([\d.,]|[万亿]?元|[%％]|个百分点)/.test(below.text);
    assert.not.ok(torn, `${line.text} / ${below.text}`);
  }
});

test('no heading stands last on a sheet', () => {
  const flat = (text: string): string => text.replace(/\s/g, '');
  for (const pdf of reports) {
    const headings = new Set(pdf.outline.map(({ title }) => flat(title)));
    for (const page of pdf.pages.slice(1).filter(({ width, height }) => width < height)) {
      const last = linesOf(page).at(-1);
      assert.not.ok(last && headings.has(flat(last.text)), last?.text);
    }
  }
});

test('titles are 22 pt 小标宋, headings 黑体 and 楷体 of 16 pt, text 仿宋', () => {
  const fontOf = (page: ReadPage, text: RegExp, size: number): string[] =>
    page.items
      .filter((item) => near(item.size, size, 0.1) && text.test(item.text))
      .map(({ font }) => font);
  const fonts = (text: RegExp, size: number): Set<string> => {
    const pages = reports.flatMap((pdf) => pdf.pages.slice(behindContents(pdf)));
    return new Set(pages.flatMap((page) => fontOf(page, text, size)));
  };
  // A heading comes in words, between which it may break.
  const title = fonts(/部分/, 22);
  const first = fonts(/^[一二三]、$/, 16);
  const second = fonts(/^（[一二三四五六]）$/, 16);
  assert.ok(title.size > 0 && first.size > 0 && second.size > 0);
  for (const font of title) assert.match(font, /XiaoBiaoSong|FZXBS|Zhongsong|SerifSC-SemiBold/i);
  for (const font of first) assert.match(font, /Hei|Sans/i);
  for (const font of second) assert.match(font, /Kai/i);
  const body = fonts(/万元/, 16);
  assert.ok([...body].some((font) => /Fang|NotoSerifSC-Regular/i.test(font)));
  measures.push(
    `字体：标题 ${[...title].join('、')} 22 磅；一级 ${[...first].join('、')}；二级 ${[...second].join('、')}；正文 ${[...body].join('、')}，各 16 磅`,
  );
});

test('amounts below each other have their decimal points below each other', () => {
  let compared = 0;
  // Official tables; the cells of a form are no columns.
  const sheets = reports.flatMap(({ pages }) => pages).filter(({ text }) => /公开\d+表/.test(text));
  for (const page of sheets) {
    const amounts = page.items.filter(
      ({ text, size, down }) => size < 12 && !down && /^-?[\d,]+\.\d\d$/.test(text.trim()),
    );
    for (const [index, one] of amounts.entries()) {
      for (const other of amounts.slice(index + 1)) {
        const [a, b] = [one.x + one.width, other.x + other.width];
        if (Math.min(a, b) <= Math.max(one.x, other.x) || one.size !== other.size) continue;
        assert.ok(near(a, b, 0.4), `${one.text} ${other.text}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 500);
});

test('the dash of a page number lies 7 mm below the type area, one character in', async () => {
  const [path = ''] = paths;
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  for (const number of [5, 6]) {
    const page = await document.getPage(number);
    const scale = 10;
    const viewport = page.getViewport({ scale: (scale * 25.4) / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    const { data, width } = canvas
      .getContext('2d')
      .getImageData(0, 263 * scale, canvas.width, 20 * scale);
    const rows = Array.from({ length: 20 * scale }, (_, y) =>
      Array.from({ length: width }, (_unused, x) => (data[4 * (y * width + x)] ?? 255) < 128),
    );
    const inked = rows.map((row) => row.filter(Boolean).length);
    const dash = inked.findIndex((count) => count > 0.7 * Math.max(...inked));
    const distance = 1 + dash / scale;
    assert.ok(near(distance, 7, 0.3), `${distance}`);
    const odd = number % 2 === 0;
    const inset = odd
      ? area.right - Math.max(...rows.map((row) => row.lastIndexOf(true))) / scale
      : Math.min(...rows.filter((row) => row.includes(true)).map((row) => row.indexOf(true))) /
          scale -
        area.left;
    assert.ok(near(inset, character, 0.5), `${inset}`);
    measures.push(
      `页码（${odd ? '单' : '双'}页）：标准 一字线在版心下 7 毫米，空一字（${character.toFixed(2)}）；量得 ${distance.toFixed(1)}，${inset.toFixed(1)}`,
    );
  }
  await task.destroy();
});

test.run();
