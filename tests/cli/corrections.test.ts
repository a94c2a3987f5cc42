/** A correction after publication: the PDF before it stays, wherever the site is built. */

import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { filesBelow, runProgram, write } from '../support/run-program.ts';
import type { Run } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('corrections');
const unit = join(folder, 'data', 'units', 'a');
const archived = 'a/2020/report-2021-09-26.pdf';
const page = 'a/2020/index.html';
const first = Buffer.from('the PDF of 2021-09-26').toString('hex');

const build = (out = 'site'): Promise<Run> =>
  runProgram(folder, 'build', '--no-pdf', '--data', 'data', '--out', out);
const site = (out = 'site'): Map<string, string> => filesBelow(join(folder, out));
const html = (files: ReadonlyMap<string, string>): string =>
  Buffer.from(files.get(page) ?? '', 'hex').toString('utf8');

write(join(unit, 'unit.yaml'), departmentText);
write(join(unit, '2020.yaml'), disclosureText());
await build();
// Printing is tried elsewhere: any bytes stand for the PDF of the first version.
write(join(folder, 'site', 'a', '2020', 'report.pdf'), Buffer.from(first, 'hex'));
write(
  join(unit, '2020.yaml'),
  disclosureText({ 更正: '- { 更正日期: 2021-11-03, 更正说明: 支出的说明少写一句，已补上 }' }),
);
const corrected = await build();
const afterCorrection = site();
const again = await build();
const afterAgain = site();
const elsewhere = await build('elsewhere');
const afterElsewhere = site('elsewhere');
write(join(unit, '2020-report-2021-09-26.pdf'), Buffer.from(first, 'hex'));
rmSync(join(folder, 'site'), { recursive: true });
const kept = await build();
const afterKept = site();

const test = suite('a correction after publication');

test('the report.pdf of the first version is kept under its date', () => {
  assert.is(corrected.status, 0, corrected.out + corrected.errors);
  assert.is(afterCorrection.get(archived), first);
  assert.match(corrected.out, /警告\[C075\] 2021-09-26公开的 PDF 没有和数据放在一起/);
});

test('the page says what was corrected and when, and links the version before', () => {
  const text = html(afterCorrection);
  assert.match(text, /公开时间：2021年9月26日　更正时间：2021年11月3日/);
  assert.match(text, /<h3>2021年11月3日更正<\/h3>\s*<p>支出的说明少写一句，已补上<\/p>/);
  assert.match(
    text,
    /<a href="report-2021-09-26\.pdf">2021年9月26日公开、已被更正代替的版本（PDF）<\/a>/,
  );
  assert.match(text, /<a href="#corrections">/);
});

test('a later build keeps it, and changes not one byte', () => {
  assert.is(again.status, 0);
  assert.equal(afterAgain, afterCorrection);
});

test('where it is found nowhere, terminal and page say so, and no link leads to nothing', () => {
  assert.match(
    elsewhere.out,
    /没有更正前的 PDF：.*2021-09-26公开的；请把它存为“2020-report-2021-09-26\.pdf”/,
  );
  assert.match(html(afterElsewhere), /已被更正代替的版本（PDF 没有保存）/);
  assert.not.match(html(afterElsewhere), /href="report-2021/);
});

test('kept beside the YAML file it comes back into an empty folder, the page as it was', () => {
  assert.is(kept.status, 0);
  assert.is(afterKept.get(archived), first);
  assert.is(afterKept.get(page), afterCorrection.get(page));
  assert.not.match(kept.out, /C075|没有更正前/);
});

test('data.json tells both dates', () => {
  const data = Buffer.from(afterKept.get('a/2020/data.json') ?? '', 'hex').toString('utf8');
  assert.match(data, /"公开日期":"2021-09-26","更正":\[\{"更正日期":"2021-11-03"/);
});

test.run();
