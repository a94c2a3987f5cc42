/** A printed PDF is read back: a right one passes, and whatever is not as the report has it is found and named. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter } from '../../../src/print/print.ts';
import { expectedDocument } from '../../../src/print/read-back/expected-document.ts';
import { expectedFonts } from '../../../src/print/read-back/expected-fonts.ts';
import type { Expectation } from '../../../src/print/read-back/compare-document.ts';
import { readBack } from '../../../src/print/read-back/read-back.ts';
import { attachedPdfs } from '../../../src/report/attached-pdfs.ts';
import { buildPages } from '../../../src/site/build-pages.ts';
import { sampleSite } from '../../support/sample-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { variedReport } from './varied-report.ts';

const folder = temporaryFolder('read-back');
const report = await variedReport(folder);
await buildPages({ site: sampleSite, reports: [report] }, folder);
const page = join(folder, 'shili', '2020', 'index.html');
const html = readFileSync(page, 'utf8');
const printer = await openPrinter();
const faces = await printer.faces();
const document = expectedDocument(report);
let expected: Expectation = { document, sheets: 0, fonts: expectedFonts(faces, document.faces) };
let prints = 0;

/** Prints the page after a fault was put into it, as a wrong template would. */
async function printed(from: string | RegExp = '', to = ''): Promise<string> {
  const faulty = html.replace(from, to);
  if (from !== '' && faulty === html) throw new Error(`page without ${from}`);
  prints += 1;
  const path = join(folder, 'shili', '2020', `faulty-${prints}.html`);
  const pdf = join(folder, `${prints}.pdf`);
  writeFileSync(path, faulty);
  const date = new Date('2021-09-06');
  const appended = attachedPdfs(report);
  const result = await printer.print({
    html: path,
    pdf,
    title: '甲',
    author: '乙',
    date,
    appended,
  });
  if (from === '') expected = { ...expected, sheets: result.pages };
  return pdf;
}

/** Changes the finished file. */
async function damaged(change: (document: PDFDocument) => void): Promise<string> {
  const file = await PDFDocument.load(readFileSync(right), { updateMetadata: false });
  change(file);
  const path = join(folder, 'damaged.pdf');
  writeFileSync(path, await file.save());
  return path;
}

const right = await printed();
const test = suite('reading a printed PDF back');
test.after(() => printer.close());

test('a report with everything in it passes', async () => {
  assert.equal(await readBack(right, expected), []);
});

/** A fault of the page, and what is said of it. */
const faults: [name: string, from: string | RegExp, to: string, said: RegExp][] = [
  [
    'a figure in a sentence',
    '646.47万元',
    '646.74万元',
    /第1页“2021年10月8日更正”应为“.*646\.47万元”，印出的是“.*646\.74/,
  ],
  [
    'a percentage',
    '占<span class="nowrap">96.4%',
    '占<span class="nowrap">94.6%',
    /应为“.*占96\.4%.*”，印出的是“.*占94\.6%/,
  ],
  [
    'a count in a narrative',
    '受理49640件',
    '受理49460件',
    /应为“受理49640件”，印出的是“受理49460件”/,
  ],
  [
    'an amount in a cell',
    '>35.66<',
    '>36.66<',
    /表里“社会保障和就业支出”一行第3格应为“35\.66”，印出的是“36\.66”/,
  ],
  ['a sign', '>-12.30<', '>12.30<', /“示例支出1”一行第3格应为“-12\.30”，印出的是“12\.30”/],
  ['a comma', '>1,234.56<', '>1234.56<', /应为“1,234\.56”，印出的是“1234\.56”/],
  ['zero left blank', '>0.00<', '><', /“示例支出3”一行第3格应为“0\.00”，印出的是空白/],
  ['blank as zero', /(示例支出4<\/th><td class="amount">)/, '$10.00', /应为空白，印出的是“0\.00”/],
  ['what is withheld', '>依法不公开<', '>11.00<', /应为“依法不公开”，印出的是“11\.00”/],
  ['a row', /<tr><td class="code">2010120.*?<\/tr>/, '', /没有“示例支出20”一行/],
  ['a cell of a form', '99.7%', '97.9%', /“质量指标”一行第2格应为“99\.7%”，印出的是“97\.9%”/],
  ['the title of a table', '公开03表', '公开04表', /表题应为“.*公开03表.*”，印出的是“.*公开04表/],
  ['a figure in a chart', '>622.97<', '>622.79<', /“图1：收入决算结构图”里没有“622\.97”/],
  [
    'a whole table',
    /<table>\s*<thead>\s*<tr><th scope="col">类别.*?<\/table>/s,
    '',
    /没有表“类别、件”/,
  ],
  ['a paragraph', /<p>本节依法不公开.*?<\/p>/, '', /“二、涉密项目”应为“本节依法不公开/],
  ['a note', '注：本表反映收入情况。', '', /“一、收入决算表”应为“注本表反映收入情/],
  ['a heading', /<h5[^>]*>1\.(?:<wbr>)?案件(?:<wbr>)?受理<.h5>/, '', /没有标题“1\.案件受理”/],
  [
    'a number in the contents',
    '<span class="contents-page" data-target="part-1-2"></span>',
    '<span class="contents-page">9</span>',
    /目录里“二、名词解释”的页码是“9”，标题在第\d页/,
  ],
  ['an entry of the contents', /<li class="contents-3">.*?<\/li>/s, '', /目录应有\d+条，印出\d+条/],
  [
    'the date on the cover',
    '公开时间：2021年9月6日',
    '公开时间：2021年9月7日',
    /封面没有“2021年9月6日”/,
  ],
  [
    'the page of an attachment',
    /<figure class="attached-page[^>]*landscape.*?<\/figure>/s,
    '',
    /没有附件“评价报告，第2页，共2页”|没有印出来/,
  ],
];

for (const [name, from, to, said] of faults) {
  test(`${name} is missed`, async () => {
    const path = await printed(from, to).catch((error: unknown) => error);
    const found =
      path instanceof Error ? path.message : (await readBack(String(path), expected)).join('\n');
    assert.match(found, said);
  });
}

test('a page that is missing is found by its number and by what stood on it', async () => {
  const found = await readBack(await damaged((file) => file.removePage(4)), expected);
  assert.match(found[0] ?? '', /^应有\d+页（含封面），文件里有\d+页$/);
  assert.ok(
    found.some((fault) => /^第4页印着的页码是5$/.test(fault)),
    found.join('\n'),
  );
});

test('a link of the contents that leads elsewhere is found', async () => {
  const path = await damaged((file) => {
    const links = file.getPage(2).node.Annots()?.asArray() ?? [];
    const [first] = links.map((link) => file.context.lookup(link, PDFDict));
    first?.set(PDFName.of('Dest'), file.context.obj([file.getPage(0).ref, 'Fit']));
  });
  const found = (await readBack(path, expected)).join('\n');
  assert.match(found, /^目录里“更正说明”的链接指向封面，标题在第1页$/);
});

test('a bookmark that is missing or leads elsewhere is found', async () => {
  const path = await damaged((file) => {
    const items = outlineItems(file);
    const [second, third] = [items[2], items[3]];
    second?.set(PDFName.of('Title'), PDFHexString.fromText('别的标题'));
    third?.set(PDFName.of('Dest'), file.context.obj([file.getPage(0).ref, 'Fit']));
  });
  const found = (await readBack(path, expected)).join('\n');
  assert.match(found, /书签里没有“.+”（标题在第\d页）/);
  assert.match(found, /书签“.+”指向封面，标题在第\d+页/);
});

test('a bookmark that does not lie below that of the heading above it is found', async () => {
  const path = await damaged((file) => {
    const [first, next] = [PDFName.of('First'), PDFName.of('Next')];
    const above = outlineItems(file).find((item, index) => index > 1 && item.has(first));
    const [child, follower] = [above?.get(first), above?.get(next)];
    if (above === undefined || child === undefined) throw new Error('no bookmark below another');
    let last = file.context.lookup(child, PDFDict);
    for (let more = last.get(next); more !== undefined; more = last.get(next))
      last = file.context.lookup(more, PDFDict);
    if (follower !== undefined) last.set(next, follower);
    above.set(next, child);
    above.delete(first);
  });
  const found = (await readBack(path, expected)).join('\n');
  assert.match(found, /书签“.+”在第2层，按标题的级别应在第3层/);
});

test('a font that is not embedded, not cut to what is used, drawn, or another one is found', async () => {
  const fontFault = async (
    change: (font: PDFDict, descriptor: PDFDict) => void,
  ): Promise<string> => {
    const path = await damaged((file) => {
      for (const [, object] of file.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFDict)) continue;
        const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
        const name = object.lookupMaybe(PDFName.of('BaseFont'), PDFName)?.decodeText() ?? '';
        if (descriptor !== undefined && name.endsWith(heading)) change(object, descriptor);
      }
    });
    return (await readBack(path, expected)).join('\n');
  };
  const heading = expected.fonts.find(({ face }) => face === '黑体')?.name ?? '';
  const name = (text: string): PDFName => PDFName.of(text);
  const embedded = await fontFault((_font, descriptor) => descriptor.delete(name('FontFile2')));
  assert.match(embedded, `字体“${heading}”没有嵌入`);
  const whole = await fontFault((font) => font.set(name('BaseFont'), name(heading)));
  assert.match(whole, `字体“${heading}”整个嵌入`);
  const drawn = await fontFault((font) => font.set(name('Subtype'), name('CIDFontType0')));
  assert.match(drawn, `黑体的字体“${heading}”不是按 TrueType 嵌入的`);
  const other = await fontFault((font) => font.set(name('BaseFont'), name('ABCDEF+Other')));
  assert.match(other, `没有黑体的字体“${heading}”`);
});

test('a file that is none is a fault, not a crash', async () => {
  const path = join(folder, 'broken.pdf');
  writeFileSync(path, readFileSync(right).subarray(0, 5000));
  assert.match((await readBack(path, expected))[0] ?? '', /^文件读不出来（/);
});

function outlineItems(file: PDFDocument): PDFDict[] {
  const items: PDFDict[] = [];
  const walk = (first: unknown): void => {
    for (let next = first; next instanceof PDFRef;) {
      const item = file.context.lookup(next, PDFDict);
      items.push(item);
      walk(item.get(PDFName.of('First')));
      next = item.get(PDFName.of('Next'));
    }
  };
  walk(file.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First')));
  return items;
}

test.run();
