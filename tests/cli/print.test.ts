/** `juesuan print` with a page that is no longer as its report: found when the PDF is read back, and not published. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { filesBelow, runProgram, write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('print');
for (const unit of ['jia', 'yi']) {
  const units = join(folder, 'data', 'units', unit);
  write(join(units, 'unit.yaml'), departmentText.replaceAll('示例', `示例${unit}`));
  write(join(units, '2020.yaml'), disclosureText());
}
const run = (command: string) => runProgram(folder, command, '--data', 'data', '--out', 'site');

const test = suite('a PDF that is not as its report');
const built = await run('build');
const before = filesBelow(join(folder, 'site'));

const page = join(folder, 'site', 'jia', '2020', 'index.html');
const html = readFileSync(page, 'utf8');
const faulty = html.replace(/(收、支总计)(<[^>]+>)?100\.00万元/, '$1$2100.01万元');
writeFileSync(page, faulty);
const printed = await run('print');
const after = filesBelow(join(folder, 'site'));

test('the build reads its PDFs back and passes', () => {
  assert.is(built.status, 0, built.out + built.errors);
  assert.match(built.out, /PDF 2 份（共 \d+ 页，都已读回核对）/);
});

test('the message names the report, the page, what was expected and what was printed; exit status 1', () => {
  assert.is.not(faulty, html, 'the page has the sentence');
  assert.is(printed.status, 1, printed.out + printed.errors);
  assert.match(
    printed.out,
    /示例jia.*2020年度.*：印出的 PDF 与决算不一致：第\d+页“[^”]+”应为“[^”]*100\.00[^”]*”，印出的是“[^”]*100\.01/,
  );
});

test('its earlier PDF and manifest stay; the others are printed', () => {
  for (const name of ['report.pdf', 'manifest.json', 'data.json'])
    assert.is(after.get(`jia/2020/${name}`), before.get(`jia/2020/${name}`), name);
  assert.match(printed.out, /打印 PDF 1 份/);
  assert.equal([...after.keys()], [...before.keys()], 'nothing is left over');
});

test.run();
