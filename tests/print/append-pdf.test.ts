/** Ready PDFs in a printed report: numbered on, in contents and bookmarks, tagged, the rest as it was. */

import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inspectPdf } from '../../src/print/inspect-pdf.ts';
import { openPrinter } from '../../src/print/print.ts';
import type { AttachedPdf, Report } from '../../src/report/report.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { isReadable } from '../../src/source/pdf-facts.ts';
import { foreignPdf } from '../support/foreign-pdf.ts';
import { sampleSite } from '../support/sample-site.ts';
import { smallReport } from '../support/small-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadPdf } from './read-pdf.ts';

const folder = temporaryFolder('append-pdf');
const title = '数字城管平台绩效评价报告';

async function attachment(): Promise<AttachedPdf> {
  const path = join(folder, '评价报告.pdf');
  const shapes = [
    [595, 842, 0],
    [842, 595, 0],
    [842, 595, 90],
    [595, 842, 180],
    [900, 700, 270],
  ] as const;
  writeFileSync(
    path,
    await foreignPdf(
      shapes.map(([w, h, t]) => [w, h, t]),
      { seal: true },
    ),
  );
  const facts = await inspectPdf(path, path);
  if (!isReadable(facts)) throw new Error(facts.fault);
  const { bytes, pages } = facts;
  return { ordinal: 1, title, file: '评价报告.pdf', path, bytes, pages };
}

/** The small report with the attachment between its two parts. */
function reportWith(attached: AttachedPdf): Report {
  const report = smallReport();
  const section = {
    id: 'part-3',
    level: 1,
    number: '第三部分',
    title: '附件',
    blocks: [],
  } as const;
  const inner = {
    id: 'part-3-1',
    level: 2,
    number: '附件1',
    title,
    blocks: [{ kind: 'attached-pdf', attachment: attached }],
    sections: [],
  } as const;
  const [first, ...others] = report.parts;
  const part = {
    ...section,
    blocks: [],
    sections: [{ ...inner, blocks: [...inner.blocks], sections: [] }],
  };
  return { ...report, parts: [...(first ? [first] : []), part, ...others] };
}

async function print(name: string, attached: AttachedPdf): Promise<string> {
  const place = join(folder, name);
  await buildPages({ site: sampleSite, reports: [reportWith(attached)] }, place);
  const printer = await openPrinter();
  try {
    const pdf = join(place, 'report.pdf');
    const html = join(place, 'shili', '2020', 'index.html');
    const date = new Date('2021-09-06');
    await printer.print({ html, pdf, title: '甲', author: '乙', date, appended: [attached] });
    return pdf;
  } finally {
    await printer.close();
  }
}

const test = suite('an attached PDF in the report');
const attached = await attachment();
const path = await print('first', attached);
const pdf: ReadPdf = await readPdf(path);
const sheets = pdf.pages.flatMap(({ text }, index) => (/Scan\d/.test(text) ? [index] : []));

test('every page has a sheet of its own, in order, with its number on', () => {
  assert.equal(
    sheets.map((index) => /Scan\d/.exec(pdf.pages[index]?.text ?? '')?.[0]),
    ['Scan1', 'Scan2', 'Scan3', 'Scan4', 'Scan5'],
  );
  for (const index of sheets) {
    assert.match(pdf.pages[index]?.text ?? '', new RegExp(`—${index}—`), `sheet ${index + 1}`);
  }
  const first = sheets[0] ?? 0;
  assert.equal(
    sheets,
    [0, 1, 2, 3, 4].map((index) => first + index),
    'no sheet between',
  );
  assert.match(pdf.pages[first + 5]?.text ?? '', '第二部分', 'the next part follows');
});

test('a page that readers show upright stands on an upright sheet', () => {
  const upright = sheets.map((index) => {
    const { width, height } = pdf.pages[index] ?? { width: 0, height: 0 };
    return width < height;
  });
  assert.equal(upright, [true, false, true, true, true]);
});

test('its heading is in the bookmarks and, with the right number, in the contents', () => {
  const bookmark = pdf.outline.find((entry) => entry.title.includes(title));
  assert.is(bookmark?.page, sheets[0]);
  const contents = pdf.pages[1]?.text ?? '';
  assert.match(contents, new RegExp(`${title}${sheets[0]}`));
});

test('each sheet is a tagged figure with alternative text; the rest keeps its tags', async () => {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await task.promise;
  const alternatives: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('alt' in node) alternatives.push(String(node.alt));
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  for (const index of sheets) visit(await (await document.getPage(index + 1)).getStructTree());
  await task.destroy();
  assert.equal(
    alternatives,
    sheets.map((_, index) => `${title}，第${index + 1}页，共5页`),
  );
  assert.ok(pdf.marked);
  assert.ok(pdf.pages.some(({ roles }) => roles.has('Table')));
});

test('printing again gives the same bytes', async () => {
  assert.ok(readFileSync(path).equals(readFileSync(await print('second', attached))));
});

test('a file that changed after the checks is told, and nothing is written', async () => {
  const changed = { ...attached, pages: attached.pages.slice(1) };
  await print('third', changed).then(
    () => assert.unreachable('was printed'),
    (error: Error) => assert.match(error.message, /附件“.*”的文件“.*”在检查之后变了：请重新生成/),
  );
});

test.run();

const facts = suite('what is known of a PDF before it is appended');

async function faultOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  const place = join(folder, name);
  writeFileSync(place, bytes);
  const found = await inspectPdf(place, place);
  return isReadable(found) ? undefined : found.fault;
}

facts('pages are measured as readers show them, fonts outside are named', async () => {
  const found = await inspectPdf(attached.path, '评价报告.pdf');
  if (!isReadable(found)) throw new Error(found.fault);
  assert.equal(
    found.pages.map(({ width, height }) => [width, height]),
    [
      [595, 842],
      [842, 595],
      [595, 842],
      [595, 842],
      [700, 900],
    ],
  );
  assert.equal(found.fontsOutside, ['Helvetica']);
  assert.is(found.bytes, readFileSync(attached.path).length);
});

facts('locked, broken off, another kind of file, empty, a link: each is told', async () => {
  const whole = await foreignPdf([[595, 842, 0]]);
  assert.is(
    await faultOf('locked.pdf', await foreignPdf([[595, 842, 0]], { password: 'x' })),
    'encrypted',
  );
  assert.is(await faultOf('half.pdf', whole.subarray(0, whole.length / 2)), 'damaged');
  assert.is(await faultOf('word.pdf', new TextEncoder().encode('PK no pdf at all')), 'damaged');
  assert.is(await faultOf('empty.pdf', new Uint8Array()), 'damaged');
  assert.is(await faultOf('pageless.pdf', await foreignPdf([])), 'damaged');
  symlinkSync(attached.path, join(folder, 'link.pdf'));
  const link = await inspectPdf(join(folder, 'link.pdf'), 'link.pdf');
  assert.is('fault' in link ? link.fault : undefined, 'link');
});

facts.run();
