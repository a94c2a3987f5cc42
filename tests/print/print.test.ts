import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter, type Printer, type PrintResult } from '../../src/print/print.ts';
import { readPdf, type ReadPage, type ReadPdf, type TextItem } from './read-pdf.ts';
import { samplePage } from './sample-report.ts';

const millimetre = 72 / 25.4;
const character = 16;

const test = suite('a printed report');
const sample = samplePage();
const folder = mkdtempSync(join(tmpdir(), 'juesuan-print-'));
const job = {
  html: join(folder, 'index.html'),
  pdf: join(folder, 'report.pdf'),
  title: sample.title,
  author: '示例市城市管理综合行政执法指挥调度中心',
  subject: '2020年度单位决算公开',
  date: new Date('2021-09-26'),
};
let printer: Printer;
let result: PrintResult;
let pdf: ReadPdf;

test.before(async () => {
  writeFileSync(job.html, sample.html);
  printer = await openPrinter();
  result = await printer.print(job);
  pdf = await readPdf(job.pdf);
});

test.after(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

/** @returns the items in the margin where the page number stands: the foot, on a landscape sheet its left edge. */
function footer(page: ReadPage): TextItem[] {
  const margin = 35 * millimetre;
  return page.items.filter((item) =>
    page.width < page.height ? item.y < margin : item.x < margin && item.down,
  );
}

function body(page: ReadPage): TextItem[] {
  const bottom = footer(page);
  return page.items.filter((item) => !bottom.includes(item));
}

function sheet(index: number): ReadPage {
  const page = pdf.pages[index];
  if (!page) throw new Error(`no sheet ${index + 1}`);
  return page;
}

const joined = (items: TextItem[]): string =>
  items
    .map((item) => item.text)
    .join('')
    .replace(/\s/g, '');
const right = (items: TextItem[]): number => Math.max(...items.map((item) => item.x + item.width));

test('reports its pages and size truly', () => {
  assert.is(result.pages, pdf.pages.length);
  assert.ok(result.pages > 20);
  assert.is(result.bytes, readFileSync(job.pdf).length);
});

test('numbers the contents with the pages where the headings are', () => {
  assert.equal(
    result.contents.map((entry) => entry.id),
    sample.targets.map((target) => target.id),
  );
  const first = pdf.pages.findIndex((page) => joined(body(page)).startsWith('第一部分'));
  // Headings in order, each looked for behind the one before; the contents pages themselves are skipped.
  let index = Math.max(first, 1);
  let at = 0;
  sample.targets.forEach(({ heading }, entry) => {
    const wanted = heading.replace(/\s/g, '');
    let found = joined(body(sheet(index))).indexOf(wanted, at);
    while (found < 0) found = joined(body(sheet(++index))).indexOf(wanted);
    at = found + wanted.length;
    assert.is(joined(footer(sheet(index))), `—${result.contents[entry]?.page}—`, heading);
  });
  const printed = pdf.pages
    .slice(1, first)
    .flatMap((page) =>
      body(page).filter((item) => item.x > 150 * millimetre && /^\d+$/.test(item.text.trim())),
    )
    .map((item) => Number(item.text));
  assert.equal(
    printed,
    result.contents.map((entry) => entry.page),
  );
});

test('sets contents numbers flush right', () => {
  const entries = body(sheet(1)).filter((item) => /^\d+$/.test(item.text.trim()));
  assert.ok(entries.length > 5);
  for (const item of entries) assert.ok(Math.abs(right([item]) - 184 * millimetre) < 1, item.text);
});

test('counts pages behind the cover, odd numbers right, even numbers left, one character in', () => {
  assert.equal(footer(sheet(0)), []);
  pdf.pages.slice(1).forEach((page, index) => {
    const number = index + 1;
    const items = footer(page);
    assert.is(joined(items), `—${number}—`);
    assert.ok(items.every((item) => Math.abs(item.size - 14) < 0.1));
    // A landscape sheet, turned to lie among the others with its head at their left, has its foot where it now has
    // its left edge: what is right on them is below on it.
    const turned = page.width > page.height;
    assert.ok(items.every((item) => item.down === turned));
    const first = Math.min(...items.map((item) => (turned ? page.height - item.y : item.x)));
    const last = Math.max(
      ...items.map((item) => (turned ? page.height - item.y : item.x) + item.width),
    );
    if (number % 2 === 1)
      assert.ok(Math.abs(last - (184 * millimetre - character)) < 1.5, `${number}`);
    else assert.ok(Math.abs(first - (28 * millimetre + character)) < 1.5, `${number}`);
  });
});

test('puts wide tables, and only these, on landscape A4', () => {
  for (const page of pdf.pages) {
    const wide = /公开0[27]表|附属单位/.test(page.text) && !/第[一二三四五]部分/.test(page.text);
    const [width, height] = wide ? [297, 210] : [210, 297];
    assert.ok(Math.abs(page.width - width * millimetre) < 0.5, page.text.slice(0, 20));
    assert.ok(Math.abs(page.height - height * millimetre) < 0.5);
  }
  assert.ok(pdf.pages.filter((page) => page.width > page.height).length >= 3);
});

test('keeps all text inside the type area', () => {
  pdf.pages.forEach((page, index) => {
    const upright = page.width < page.height;
    const [start, end, top, bottom] = upright ? [28, 184, 37, 35] : [35, 260, 28, 26];
    for (const item of body(page)) {
      assert.ok(item.x > start * millimetre - 1, `sheet ${index + 1}: ${item.text}`);
      // A closing mark at the end of a line may have its blank half outside.
      assert.ok(item.x + item.width < end * millimetre + 1, `sheet ${index + 1}: ${item.text}`);
      assert.ok(item.y > bottom * millimetre - 1, `sheet ${index + 1}: ${item.text}`);
      assert.ok(item.y < page.height - top * millimetre, `sheet ${index + 1}: ${item.text}`);
    }
  });
});

test('fits 22 lines of body text on a full page', () => {
  const lines = pdf.pages.map(
    (page) =>
      new Set(
        body(page)
          .filter((item) => Math.abs(item.size - 16) < 0.1)
          .map((item) => Math.round(item.y)),
      ).size,
  );
  assert.is(Math.max(...lines), 22);
});

test('repeats table heads and cuts no row', () => {
  const pages = pdf.pages.filter(
    (page) => page.width > page.height && page.text.includes('附属单位'),
  );
  assert.ok(pages.length >= 3);
  let rows = 0;
  for (const page of pages) {
    assert.is(page.text.match(/科目名称/g)?.length, 1);
    const codes = page.items.filter((item) => /^20100\d\d$/.test(item.text.trim())).length;
    const amounts = page.items.filter((item) => /^\d+\.5\d$/.test(item.text.trim())).length;
    assert.is(amounts, 7 * codes);
    rows += codes;
  }
  assert.is(rows, 70);
});

test('keeps figures with their captions', () => {
  const captions = pdf.pages.flatMap((page) => page.text.match(/图\d：/g) ?? []);
  assert.equal(captions, ['图1：', '图2：', '图3：', '图4：', '图5：', '图6：', '图7：']);
  assert.ok(pdf.pages.some((page) => page.roles.has('Figure')));
});

test('leaves out what is for the screen', () => {
  const text = pdf.pages.map((page) => page.text).join('');
  for (const word of ['跳到正文', '屏幕页眉', '屏幕数据']) assert.not.match(text, word);
});

test('keeps no placeholder of the contents', () => {
  for (const page of pdf.pages)
    assert.not.ok(page.items.some((item) => item.text.trim() === '000'));
});

test('can be searched: characters are not radicals that look alike', () => {
  const text = pdf.pages.map((page) => page.text).join('');
  assert.match(text, '一般公共预算财政拨款');
  assert.not.match(text, /[\u2e80-\u2fdf]/);
});

test('embeds every font as a TrueType subset', () => {
  assert.ok(pdf.fonts.length >= 3);
  for (const font of pdf.fonts) {
    assert.is(font.kind, 'CIDFontType2', font.name);
    assert.ok(font.embedded, font.name);
    assert.match(font.name, /^[A-Z]{6}\+/);
  }
});

test('is tagged', () => {
  assert.ok(pdf.marked);
  assert.is(pdf.information['Language'], 'zh-CN');
  const roles = new Set(pdf.pages.flatMap((page) => [...page.roles]));
  for (const role of [
    'H1',
    'H2',
    'H3',
    'H4',
    'P',
    'Table',
    'TR',
    'TH',
    'TD',
    'Figure',
    'Link',
    'L',
    'LI',
  ]) {
    assert.ok(roles.has(role), role);
  }
});

test('has a bookmark for every heading, on its sheet', () => {
  const titles = pdf.outline.map((entry) => entry.title.replace(/\s/g, ''));
  assert.is(titles[0], sample.title);
  for (const [index, { heading }] of sample.targets.entries()) {
    const bookmark = pdf.outline.find(
      (entry) => entry.title === heading && entry.page === result.contents[index]?.page,
    );
    assert.ok(bookmark, heading);
  }
});

test('says what it is and carries the date of publication only', () => {
  assert.is(pdf.information['Title'], job.title);
  assert.is(pdf.information['Author'], job.author);
  assert.is(pdf.information['Subject'], job.subject);
  assert.is(pdf.information['Producer'], 'juesuan');
  assert.is(pdf.information['Creator'], 'juesuan');
  assert.is(pdf.information['CreationDate'], "D:20210926080000+08'00'");
  assert.is(pdf.information['ModDate'], "D:20210926080000+08'00'");
});

test('is the same, byte for byte, when printed again, alone or beside others', async () => {
  const copies = ['a', 'b', 'c'].map((name) => join(folder, `${name}.pdf`));
  await Promise.all(copies.map((path) => printer.print({ ...job, pdf: path })));
  const expected = readFileSync(job.pdf);
  for (const path of copies) assert.ok(expected.equals(readFileSync(path)), path);
});

test('looks the same when the contents are filled by a second print', async () => {
  const path = join(folder, 'twice.pdf');
  const other = await openPrinter({ printTwice: true });
  try {
    assert.equal((await other.print({ ...job, pdf: path })).contents, result.contents);
  } finally {
    await other.close();
  }
  const twice = await readPdf(path);
  assert.is(twice.pages.length, pdf.pages.length);
  twice.pages.forEach((page, number) => {
    const expected = sheet(number).items;
    assert.equal(
      page.items.map((item) => item.text.trim()),
      expected.map((item) => item.text.trim()),
    );
    page.items.forEach((item, index) => {
      assert.ok(Math.abs(right([item]) - right(expected.slice(index, index + 1))) < 0.5, item.text);
    });
  });
});

test.run();
