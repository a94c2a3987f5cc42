import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fillContents } from '../../src/print/contents.ts';
import { readDestinations, readPages } from '../../src/print/destinations.ts';
import { readScale } from '../../src/print/page-scale.ts';
import { PdfFile } from '../../src/print/pdf-file.ts';
import {
  PdfKeyword,
  PdfName,
  PdfReader,
  PdfReference,
  PdfString,
} from '../../src/print/pdf-value.ts';

const values = suite('PDF values');

values('are read as the standard writes them', () => {
  const source =
    '<</Name /A#20B /Text (a\\(b\\)\\n\\101 (in) \\\nc) /Hex <FEff 4> /List [1 -.5 true null 3 0 R]>> BT % note';
  const reader = new PdfReader(source.replace(' % note', ''));
  const dictionary = reader.next();
  assert.instance(dictionary, Map);
  if (!(dictionary instanceof Map)) return;
  assert.equal(dictionary.get('Name'), new PdfName('A B'));
  assert.equal(dictionary.get('Text'), new PdfString('a(b)\nA (in) c'));
  assert.equal(dictionary.get('Hex'), new PdfString('\xfe\xff\x40'));
  assert.equal(dictionary.get('List'), [1, -0.5, true, null, new PdfReference(3)]);
  assert.equal(reader.next(), new PdfKeyword('BT'));
  assert.is(reader.next(), undefined);
});

values('that are not closed are an error', () => {
  for (const source of ['(abc', '<</A 1', '[1 2', '<41']) {
    assert.throws(() => new PdfReader(source).next(), /not closed/, source);
  }
});

values.run();

const files = suite('PDF files');

/** Two sheets; the first shows `content`, with digits 0 to `lastDigit` in its font, and a link to the second. */
async function contentsFile(content: string, lastDigit: number): Promise<PdfFile> {
  const document = await PDFDocument.create();
  const [first, second] = [document.addPage(), document.addPage()];
  const { context } = document;
  const pairs = Array.from({ length: lastDigit + 1 }, (_, digit) => `<000${digit}> <003${digit}>`);
  const map = context.register(
    context.stream(`${pairs.length} beginbfchar\n${pairs.join('\n')}\nendbfchar`),
  );
  const descendant = context.obj({ Type: 'Font', DW: 1000, W: [0, 9, 500] });
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', DescendantFonts: [descendant] });
  font.set(PDFName.of('ToUnicode'), map);
  first.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }));
  first.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  first.node.set(
    PDFName.of('Annots'),
    context.obj([{ Type: 'Annot', Subtype: 'Link', Dest: 'part-1' }]),
  );
  document.catalog.set(
    PDFName.of('Dests'),
    context.obj({ 'part-1': [second.ref, 'XYZ', 0, 0, 0] }),
  );
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFString.of('before') }));
  return new PdfFile(Buffer.from(await document.save({ useObjectStreams: false })));
}

const line = (shown: string): string => `/P <</MCID 0 >>BDC BT /F1 16 Tf ${shown} ET EMC`;

async function filled(shown: string, page: number, lastDigit = 9): Promise<string | false> {
  const file = await contentsFile(line(shown), lastDigit);
  const [first] = readPages(file);
  if (!fillContents(file, readPages(file), [{ id: 'part-1', page }])) return false;
  const stream = first && file.dictionary(first).get('Contents');
  return stream instanceof PdfReference ? file.stream(stream) : '';
}

files('say where their links lead', async () => {
  const file = await contentsFile('', 0);
  assert.equal([...readDestinations(file, readPages(file))], [['part-1', 1]]);
});

files('take contents numbers in place of the placeholder, flush right', async () => {
  assert.is(await filled('<000000000000> Tj', 7), line('[-1000 <0007>] TJ'));
  assert.is(await filled('<000000000000> Tj', 42), line('[-500 <00040002>] TJ'));
  assert.is(await filled('<000000000000> Tj', 123), line('[0 <000100020003>] TJ'));
  assert.is(
    await filled('<0000> Tj 8 0 Td <0000> Tj 8 0 Td <0000> Tj', 42),
    line('[-500 <00040002>] TJ 8 0 Td <> Tj 8 0 Td <> Tj'),
  );
});

files('stay as they are when a number cannot be written', async () => {
  // A digit that the embedded font lacks, a number too long, no placeholder at all.
  assert.is(await filled('<000000000000> Tj', 7, 6), false);
  assert.is(await filled('<000000000000> Tj', 1234), false);
  assert.is(await filled('<00000000> Tj', 7), false);
});

files('are saved with their changes, and open in other programs', async () => {
  const file = await contentsFile(line('<0000> Tj'), 9);
  file.replaceInformation({ Title: '决算𠮷', CreationDate: new Date('2021-09-26T01:02:03Z') });
  const saved = file.save();
  assert.is(saved.toString('latin1', 0, 8), '%PDF-1.7');
  const read = await PDFDocument.load(saved, { updateMetadata: false });
  assert.is(read.getTitle(), '决算𠮷');
  assert.equal(read.getCreationDate(), new Date('2021-09-26T01:02:03Z'));
  assert.is(read.getPageCount(), 2);
  assert.ok(file.save().equals(saved));
});

files('in another shape are refused, not misread', () => {
  assert.throws(() => new PdfFile(Buffer.from('no PDF at all')), /cross-reference/);
  assert.throws(
    () => new PdfFile(Buffer.from('%PDF-1.7\nstartxref\n3\n%%EOF\n')),
    /cross-reference/,
  );
});

files('that the browser shrank are noticed', () => {
  const drawn = (scale: string): string =>
    `.24 0 0 -.24 0 842 cm\nq\n3.125 0 0 3.125 0 0 cm\nQ\nq\n${scale} 0 0 ${scale} 331 -550 cm\n`;
  assert.ok(Math.abs(readScale(drawn('3.1249')) - 1) < 0.001);
  assert.ok(readScale(drawn('2.32')) < 0.75);
  assert.is(readScale('q\nQ\n'), 1);
});

files.run();
