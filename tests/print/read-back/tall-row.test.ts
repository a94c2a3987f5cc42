/** A table with a single row taller than a sheet, which the browser cuts and puts its head over every piece. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPrinter } from '../../../src/print/print.ts';
import { expectedDocument } from '../../../src/print/read-back/expected-document.ts';
import { readBack } from '../../../src/print/read-back/read-back.ts';
import type { Report } from '../../../src/report/report.ts';
import { buildPages } from '../../../src/site/build-pages.ts';
import { sampleSite } from '../../support/sample-site.ts';
import { smallReport } from '../../support/small-report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const test = suite('a row taller than a sheet');
const sentence = '采集案件信息并派遣处置，按月通报进度，年终考核评比。';

function reportWith(rows: string[][]): Report {
  const report = smallReport();
  report.parts[0]?.sections[0]?.blocks.push({
    kind: 'narrative',
    pieces: [
      { kind: 'paragraph', text: '各类情况如下。' },
      { kind: 'table', head: ['类别', '说明', '件'], rows },
      { kind: 'paragraph', text: '以上。' },
    ],
  });
  return report;
}

/** Prints the page after a change and returns what reading it back finds. */
async function faultsOf(
  rows: string[][],
  change: (html: string) => string = (html) => html,
): Promise<string[]> {
  const folder = temporaryFolder('tall-row');
  const report = reportWith(rows);
  await buildPages({ site: sampleSite, reports: [report] }, folder);
  const html = join(folder, 'shili', '2020', 'index.html');
  writeFileSync(html, change(readFileSync(html, 'utf8')));
  const pdf = join(folder, 'report.pdf');
  const printer = await openPrinter();
  try {
    const date = new Date('2021-09-06');
    const { pages } = await printer.print({ html, pdf, title: '甲', author: '乙', date });
    assert.ok(pages > 7);
    return await readBack(pdf, { document: expectedDocument(report), sheets: pages, fonts: [] });
  } finally {
    await printer.close();
  }
}

test('is read as one, alone below its head or among others', async () => {
  const tall = sentence.repeat(250);
  assert.equal(await faultsOf([['甲类', tall, '1']]), []);
  assert.equal(
    await faultsOf([
      ['甲类', '无。', '1'],
      ['乙类', tall, '1'],
    ]),
    [],
  );
});

test('misses none of its words unnoticed', async () => {
  const rows = [['甲类', `${sentence.repeat(250)}末一句。`, '1']];
  const faults = await faultsOf(rows, (html) => html.replace('末一句。', ''));
  assert.match(faults.join('\n'), /“甲类”一行第2格应为“….{4,8}末一句”，印出的是“….{4,8}”$/);
});

test.run();
