import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter, PrintError, type Printer } from '../../src/print/print.ts';
import { readPdf } from './read-pdf.ts';
import { samplePage } from './sample-report.ts';

const test = suite('characters that are rare');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-characters-'));
const pdf = join(folder, 'report.pdf');
let printer: Printer;

test.before(async () => {
  printer = await openPrinter();
});

test.after(async () => {
  await printer.close();
  rmSync(folder, { recursive: true });
});

async function print(extra: string, unitName = '示例市示例局'): Promise<void> {
  const html = join(folder, 'index.html');
  const sample = samplePage({ extra, unitName });
  writeFileSync(html, sample.html);
  rmSync(pdf, { force: true });
  await printer.print({
    html,
    pdf,
    title: sample.title,
    author: '示例',
    date: new Date('2021-09-26'),
  });
}

async function refusal(extra: string, unitName?: string): Promise<string> {
  try {
    await print(extra, unitName);
  } catch (error) {
    assert.instance(error, PrintError);
    assert.not.ok(existsSync(pdf));
    return error instanceof Error ? error.message : '';
  }
  return assert.unreachable('printed in spite of it') ?? '';
}

const rare = '玥珺堃𬭚';

test('come from another font of the style where the first lacks them, in every face', async () => {
  await print(
    `<section class="part"><h2>${rare}</h2><h3>${rare}</h3><h4>${rare}</h4><p>${rare}</p>
    <table><tbody><tr><td>${rare}</td></tr></tbody></table></section>`,
  );
  const text = (await readPdf(pdf)).pages.map((page) => page.text).join('');
  assert.is(text.split(rare).length - 1, 5);
});

test('without any font are named with the place where they stand, and nothing is printed', async () => {
  const message = await refusal(
    '<section class="part"><h2>第六部分 补充</h2><section><h3>一、人员</h3><p>\u{e123}年</p></section></section>',
  );
  assert.match(message, /没有字体能显示“\u{e123}”（U\+E123，在“一、人员”）/u);
  assert.match(message, /juesuan doctor/);
  assert.not.match(message, '\n');
});

test('without any font are found in a table and on the cover too', async () => {
  const table =
    '<section class="part"><h2>第六部分</h2><table><caption><span class="table-title">甲表</span></caption><tbody><tr><td>\u{f0000}</td></tr></tbody></table></section>';
  assert.match(await refusal(table), /U\+F0000，在“甲表”/);
  assert.match(await refusal('', '示例\u{e000}局'), /U\+E000，在“示例\u{e000}局2020年度单位决算”/u);
});

test('do not matter where they are not printed', async () => {
  await print('<p class="screen-only">\u{e000}</p>');
  assert.ok(existsSync(pdf));
});

test.run();
