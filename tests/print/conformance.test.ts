import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObject,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter } from '../../src/print/print.ts';
import { samplePage } from './sample-report.ts';

const test = suite('a PDF for the archive');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-conformance-'));
const sample = samplePage({
  extra:
    '<section id="blank"><h2>空格</h2><table><tbody><tr><th scope="row">甲</th><td></td></tr><tr><th scope="row">乙</th><td>1</td></tr></tbody></table></section>',
});
const job = {
  html: join(folder, 'index.html'),
  pdf: join(folder, 'report.pdf'),
  title: sample.title,
  author: '示例市<示例>局',
  subject: '2020年度单位决算公开',
  keywords: ['决算公开', '示例局'],
  date: new Date('2021-09-26T00:00:00+08:00'),
  attachments: [
    {
      name: 'data.json',
      mediaType: 'application/json',
      relationship: 'Data',
      description: '数据',
      content: Buffer.from('{}'),
    },
  ],
} as const;
let document: PDFDocument;

test.before(async () => {
  writeFileSync(job.html, sample.html);
  const printer = await openPrinter();
  try {
    await printer.print({
      ...job,
      keywords: [...job.keywords],
      attachments: async () => [...job.attachments],
    });
  } finally {
    await printer.close();
  }
  document = await PDFDocument.load(readFileSync(job.pdf), { updateMetadata: false });
});

test.after(() => rmSync(folder, { recursive: true }));

const name = (key: string): PDFName => PDFName.of(key);

/** @returns the content of a stream, as text of one character a byte where it is not XML. */
function content(value: PDFObject | undefined): Buffer {
  if (!(value instanceof PDFRawStream)) throw new Error('no stream');
  return Buffer.from(decodePDFRawStream(value).decode());
}

function elements(): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.has(name('S')) && object.has(name('P')));
}

const typeOf = (element: PDFDict): string =>
  element.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';

function kids(element: PDFDict): PDFDict[] {
  const value = element.lookup(name('K'));
  const list = value instanceof PDFArray ? value.asArray() : [value];
  return list
    .map((kid) => document.context.lookup(kid))
    .filter((kid): kid is PDFDict => kid instanceof PDFDict)
    .filter((kid) => kid.has(name('S')));
}

test('claims PDF/A-3a and PDF/UA-1 and says the same twice', () => {
  const xmp = content(document.catalog.lookup(name('Metadata'))).toString('utf8');
  assert.match(xmp, '<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
  assert.match(xmp, '<pdfuaid:part>1</pdfuaid:part>');
  assert.match(xmp, `<rdf:li xml:lang="x-default">${document.getTitle()}</rdf:li>`);
  assert.is(document.getAuthor(), '示例市<示例>局');
  assert.match(xmp, '<rdf:li>示例市&lt;示例&gt;局</rdf:li>');
  assert.match(xmp, `<pdf:Keywords>${document.getKeywords()}</pdf:Keywords>`);
  assert.match(xmp, '<xmp:CreateDate>2021-09-26T00:00:00+08:00</xmp:CreateDate>');
  assert.equal(document.getCreationDate(), job.date);
  assert.is(document.catalog.lookup(name('Lang'))?.toString(), '<7a682d434e>');
});

test('says what its colours are', () => {
  const [intent] = document.catalog.lookup(name('OutputIntents'), PDFArray).asArray();
  assert.instance(intent, PDFDict);
  if (!(intent instanceof PDFDict)) return;
  const bytes = content(intent.lookup(name('DestOutputProfile')));
  assert.is(bytes.readUInt32BE(0), bytes.length);
  assert.is(bytes.toString('latin1', 36, 40), 'acsp');
});

test('carries its attachments with their relation', () => {
  const [file] = document.catalog.lookup(name('AF'), PDFArray).asArray();
  const specification = document.context.lookup(file, PDFDict);
  assert.is(specification.lookup(name('AFRelationship'), PDFName).decodeText(), 'Data');
  assert.is(specification.lookup(name('UF'), PDFHexString).decodeText(), 'data.json');
});

test('has only tags that mean something', () => {
  const types = new Set(elements().map(typeOf));
  assert.not.ok(types.has('NonStruct'));
  for (const type of ['Sect', 'LBody', 'Lbl', 'Caption', 'Figure'])
    assert.ok(types.has(type), type);
  for (const item of elements().filter((element) => typeOf(element) === 'LI')) {
    for (const kid of kids(item)) assert.match(typeOf(kid), /^(Lbl|LBody)$/);
  }
  for (const figure of elements().filter((element) => typeOf(element) === 'Figure')) {
    assert.ok(figure.has(name('Alt')));
  }
});

test('gives every row of a table all its cells, empty ones too', () => {
  const rows = elements()
    .filter((element) => typeOf(element) === 'Table')
    .map((table) => kids(table).filter((kid) => typeOf(kid) === 'TR'));
  assert.equal(
    rows.at(-1)?.map((row) => kids(row).map(typeOf)),
    [
      ['TH', 'TD'],
      ['TH', 'TD'],
    ],
  );
});

test('says where every link leads', () => {
  const links = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
  assert.ok(links.length > 20);
  const texts = links.map((link) =>
    document.context.lookup(link, PDFDict).lookup(name('Contents'), PDFHexString).decodeText(),
  );
  assert.ok(texts.includes('第一部分 单位概况'));
});

test('leaves nothing on a page outside of tags and artifacts', () => {
  for (const page of document.getPages()) {
    const operators = content(page.node.lookup(name('Contents'))).toString('latin1');
    let depth = 0;
    for (const line of operators.split('\n')) {
      if (/B[DM]C$/.test(line)) depth += 1;
      else if (line === 'EMC') depth -= 1;
      else if (/(^|[\s>\]])([fFBbSs]\*?|T[jJ]|Do|sh)$/.test(line)) assert.ok(depth > 0, line);
      assert.ok(depth >= 0);
    }
    assert.is(depth, 0);
  }
});

test.run();
