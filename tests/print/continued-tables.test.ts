import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter } from '../../src/print/print.ts';
import { readPdf, type ReadPage } from './read-pdf.ts';
import { samplePage } from './sample-report.ts';

const test = suite('a table longer than its sheet');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-sheets-'));

test.after(() => rmSync(folder, { recursive: true }));

/** Prints the sample with a second table of so many rows; returns the sheets that show its title. */
async function sheetsOfTable(
  rows: number,
  change: (html: string) => string = (html) => html,
): Promise<ReadPage[]> {
  const { html, title } = samplePage({ longTableRows: rows });
  const job = {
    html: join(folder, 'index.html'),
    pdf: join(folder, 'report.pdf'),
    title,
    author: '示例',
    date: new Date('2021-09-26'),
  };
  writeFileSync(job.html, change(html));
  const printer = await openPrinter();
  try {
    await printer.print(job);
  } finally {
    await printer.close();
  }
  const { pages } = await readPdf(job.pdf);
  return pages.filter(({ text, width, height }) => width > height && text.includes('公开02表'));
}

const codes = ({ items }: ReadPage): string[] =>
  items.flatMap(({ text }) => (/^20[1-9]\d{4}$/.test(text.trim()) ? [text.trim()] : []));

test('goes on over sheets marked 续表, with title, number, maker, unit and head, every row once', async () => {
  const sheets = await sheetsOfTable(400);
  assert.ok(sheets.length > 10);
  sheets.forEach(({ text }, index) => {
    const mark = index === 0 ? '' : `（续表${index}）`;
    assert.ok(text.includes(`收入决算表${mark}公开02表`), `sheet ${index}: ${text.slice(0, 60)}`);
    assert.ok(text.includes('金额单位：万元'));
    assert.ok(text.includes('附属单位上缴收入'));
  });
  const expected = Array.from({ length: 400 }, (_, index) => String(2010000 + index));
  assert.equal(sheets.flatMap(codes), expected);
  assert.ok(sheets.every((sheet) => codes(sheet).length >= 3));
});

test('keeps the places of its columns on every sheet', async () => {
  const sheets = await sheetsOfTable(70);
  const places = sheets.map(({ items }) =>
    Math.round(items.find(({ text }) => text.includes('上级补助收入'))?.x ?? 0),
  );
  assert.ok(sheets.length > 1);
  assert.equal(new Set(places).size, 1);
});

test('has no number in its mark where one sheet follows', async () => {
  const [, second, ...more] = await sheetsOfTable(45);
  assert.equal(more, []);
  assert.ok(second?.text.includes('收入决算表（续表）公开02表'));
});

test('is printed tighter where that makes it fit', async () => {
  assert.is((await sheetsOfTable(24)).length, 1);
});

test('goes without marks where the edition wants none', async () => {
  const sheets = await sheetsOfTable(70, (html) =>
    html.replaceAll(
      'class="official-table landscape"',
      'class="official-table landscape unmarked"',
    ),
  );
  assert.ok(sheets.length > 1);
  assert.not.ok(sheets.some(({ text }) => text.includes('续表')));
});

test.run();
