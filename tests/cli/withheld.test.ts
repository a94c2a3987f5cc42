/** A withheld table in everything that is published of a report: the sentence and its ground, and none of its figures. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { readWorkbook } from '../exchange/read-workbook.ts';
import { runProgram, write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const withheld = suite('a withheld table in all that is published');

const folder = temporaryFolder('withheld');
const title = '一般公共预算财政拨款支出决算明细表';
const ground = '《中华人民共和国保守国家秘密法》';
const unit = join(folder, 'data', 'units', 'a');
write(join(unit, 'unit.yaml'), departmentText);
write(join(unit, '2020.yaml'), disclosureText({ 不公开: `- { 内容: ${title}, 依据: ${ground} }` }));
const built = await runProgram(folder, 'build', '--out', 'site');
const place = join(folder, 'site', 'a', '2020');

withheld('page, JSON, XLSX and one CSV say so with the ground', () => {
  assert.is(built.status, 0, built.out + built.errors);
  assert.match(readFileSync(join(place, 'index.html'), 'utf8'), new RegExp(ground));
  const json = readFileSync(join(place, 'data.json'), 'utf8');
  const { 附表 } = JSON.parse(json) as { 附表: { 标题: string; 依法不公开?: { 依据: string } }[] };
  const number = 附表.findIndex(({ 标题 }) => 标题 === title) + 1;
  assert.equal(附表[number - 1]?.依法不公开, { 依据: ground });
  const csv = readFileSync(join(place, 'tables', `${String(number).padStart(2, '0')}.csv`), 'utf8');
  assert.match(csv, new RegExp(ground));
  assert.is(csv.trim().split('\n').length, 1, 'nothing but the sentence');
  const sheets = readWorkbook(readFileSync(join(place, 'tables.xlsx')));
  assert.match(JSON.stringify(sheets), new RegExp(ground));
});

withheld(
  'the PDF carries its data, but not the authored file, which still has the figures',
  async () => {
    const data = new Uint8Array(readFileSync(join(place, 'report.pdf')));
    const pdf = await getDocument({ data, verbosity: 0 }).promise;
    const attached: unknown = await pdf.getAttachments();
    assert.ok(typeof attached === 'object' && attached !== null);
    assert.equal(Object.keys(attached), ['data.json']);
  },
);

withheld.run();
