import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PublishedBlock, PublishedDocument } from '../../../src/audit/document.ts';
import { readPublished } from '../../../src/audit/readers/read-published.ts';
import { UnreadableDocument } from '../../../src/audit/readers/unreadable.ts';

/** Blocks as short words: `行:列 文字`, tables row by row with the column of each cell. */
function tell({ blocks }: PublishedDocument): string[] {
  return blocks.flatMap((block: PublishedBlock) =>
    block.kind === 'text'
      ? [`${block.place.line}:${block.place.column} ${block.text}`]
      : block.rows.map((row) => row.map(({ column, text }) => `${column}=${text}`).join(' ')),
  );
}

const reads = suite('published documents are read');

reads('a plain text gives its lines, and what is divided by bars or tabs as a table', async () => {
  const text = '第一部分　概况\r\n\r\n　　2020年收入100万元。\r\n项目 | 金额\r\n办公费\t3.00\r\n';
  const document = await readPublished('公开.txt', strToU8(text));
  assert.is(document.format, 'text');
  assert.equal(tell(document), [
    '1:1 第一部分　概况',
    '3:3 2020年收入100万元。',
    '0=项目 1=金额',
    '0=办公费 1=3.00',
  ]);
});

reads('a text of an older site in GBK is read as well', async () => {
  // “决算公开” in GBK.
  const bytes = Uint8Array.of(0xbe, 0xf6, 0xcb, 0xe3, 0xb9, 0xab, 0xbf, 0xaa);
  assert.equal(tell(await readPublished('公开.txt', bytes)), ['1:1 决算公开']);
});

reads(
  'a page gives paragraphs, headings and tables with their spans, and nothing that is hidden',
  async () => {
    const page = `<!DOCTYPE html><html><head><title>题</title><script>var a = 1;</script></head><body>
<nav>首页</nav><h2>一、收入</h2>
<p>　　本年收入<b>100</b>万元，
比上年增加。<br>另一段。<span style="display: none">暗</span></p>
<table><caption>收入表</caption>
<tr><th rowspan="2">科目</th><th colspan="2">金额</th></tr>
<tr><td>本年</td><td>上年</td></tr>
<tr><td>办公费</td><td>1.00</td><td>2.00</td></tr></table></body></html>`;
    const document = await readPublished('index.html', strToU8(page));
    assert.is(document.format, 'html');
    assert.equal(tell(document), [
      '2:18 一、收入',
      '3:6 本年收入100万元，比上年增加。',
      '4:11 另一段。',
      '0=科目 1=金额',
      '1=本年 2=上年',
      '0=办公费 1=1.00 2=2.00',
    ]);
    const [heading, , , table] = document.blocks;
    assert.is(heading?.kind === 'text' && heading.headingLevel, 2);
    assert.is(table?.kind === 'table' && table.caption, '收入表');
  },
);

reads('a table that only arranges a page is no table', async () => {
  const page =
    '<table><tr><td><h1>题</h1><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>';
  assert.equal(tell(await readPublished('a.html', strToU8(page))), ['1:20 题', '0=甲 1=1']);
});

reads('a Word document gives paragraphs and merged cells; places count its blocks', async () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc>${properties}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const body =
    '<w:p><w:r><w:t>一、收入决算情况说明</w:t></w:r></w:p>' +
    `<w:tbl><w:tr>${cell('合计', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>')}</w:tr>` +
    `<w:tr>${cell('甲')}${cell('1.00')}</w:tr></w:tbl>`;
  const document = await readPublished('公开.docx', docx(body));
  assert.is(document.format, 'docx');
  assert.equal(tell(document), ['1:1 一、收入决算情况说明', '0=合计', '0=甲 1=1.00']);
});

reads('a PDF gives its lines with their page, and tables by their ruled lines', async () => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([400, 400]);
  page.drawText('Income 100.00', { x: 50, y: 350, size: 12, font });
  for (const y of [300, 280, 260]) page.drawLine({ start: { x: 50, y }, end: { x: 250, y } });
  for (const x of [50, 150, 250]) page.drawLine({ start: { x, y: 260 }, end: { x, y: 300 } });
  const cells = ['A', '1.00', 'B', '2.00'];
  for (const [index, text] of cells.entries()) {
    const x = 60 + 100 * (index % 2);
    page.drawText(text, { x, y: 285 - 20 * Math.floor(index / 2), size: 10, font });
  }
  page.drawText('- 7 -', { x: 190, y: 20, size: 10, font });
  const document = await readPublished('report.pdf', await pdf.save());
  assert.equal(tell(document), ['1:1 Income 100.00', '0=A 1=1.00', '0=B 1=2.00']);
  assert.is(document.blocks[0]?.place.page, 1);
});

reads.run();

const refuses = suite('what cannot be audited is said in one sentence');

const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const refused: [what: string, bytes: () => Promise<Uint8Array> | Uint8Array, says: RegExp][] = [
  ['an empty file', () => new Uint8Array(), /^“文件”是空文件/],
  ['white space only', () => strToU8(' \n　\n'), /没有文字/],
  ['50 MB of text', () => new Uint8Array(50 * 1024 * 1024).fill(0x31), /有 50 MB，超过 30 MB/],
  ['6 MB of text', () => new Uint8Array(6 * 1024 * 1024).fill(0x31), /有 6 MB，超过 5 MB/],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /读不出文字/],
  ['an old .doc', () => old, /另存为不加密的 \.docx/],
  ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /是 Excel 表格/],
  ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), /不是 Word 文件/],
  ['a cut .docx', () => docx('<w:p/>').subarray(0, 200), /已损坏/],
  ['a .docx with broken parts', () => docx('<w:p'), /已损坏/],
  ['a damaged PDF', () => strToU8('%PDF-1.7\nnothing'), /已损坏/],
  ['a scanned PDF', blankPdf, /扫描的图片/],
  ['a PDF with a password', lockedPdf, /加了密码/],
  ['a page nested without end', () => strToU8('<div>'.repeat(2000)), /嵌套太深/],
];
for (const [what, bytes, says] of refused) {
  refuses(what, async () => {
    try {
      await readPublished('文件', await bytes());
    } catch (error) {
      assert.instance(error, UnreadableDocument);
      assert.match(error instanceof Error ? error.message : '', says);
      return;
    }
    assert.unreachable('it was read');
  });
}

refuses.run();

function docx(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org';
  const types = `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relations = `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  const document = `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  });
}

async function blankPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

async function lockedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'x', ownerPassword: 'y' });
  return pdf.save({ useObjectStreams: false });
}
