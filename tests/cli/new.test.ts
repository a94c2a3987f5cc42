/** `juesuan new`: a form to be filled in, never over what is there. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../../src/cli/main.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { definitions, departmentText, disclosureText } from '../support/make-disclosure.ts';
import { write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('new');
const data = join(folder, 'data');
write(join(data, 'units', 'known', 'unit.yaml'), departmentText);
write(join(data, 'units', 'known', '2020.yaml'), disclosureText());
const make = (unit: string, year: string) => run(['new', unit, year, '--data', data]);
const text = (unit: string, name: string): string =>
  readFileSync(join(data, 'units', unit, name), 'utf8');

/** What the schema says of a new file: every problem is something that was left to be filled in. */
function gaps(kind: 'disclosure' | 'unit', content: string): string[] {
  const { document, problems } = readDocument('new.yaml', new TextEncoder().encode(content));
  assert.equal(problems, []);
  if (document === undefined) throw new Error('nothing could be read');
  return definitions.validate(kind, document).map(({ code }) => code);
}
const toFill = ['S033', 'S069'];

const test = suite('juesuan new');

test('a new unit: unit.yaml and a commented file, valid but for what stands empty', async () => {
  assert.is(await make('fresh', '2021'), 0);
  const found = gaps('disclosure', text('fresh', '2021.yaml'));
  assert.ok(found.length > 0);
  assert.equal(
    found.filter((code) => !toFill.includes(code)),
    [],
  );
  assert.equal(gaps('unit', text('fresh', 'unit.yaml')), ['S033']);
});

test('the edition is of the province that the other units use, else the national one', async () => {
  assert.match(
    text('fresh', '2021.yaml'),
    /^年度: 2021\n# 适用于这一年度的版式：四川-2021、全国-2020\n版式: 四川-2021$/m,
  );
  const empty = join(folder, 'empty');
  write(join(empty, 'units', 'first', 'unit.yaml'), departmentText);
  assert.is(await run(['new', 'first', '2021', '--data', empty]), 0);
  assert.match(
    readFileSync(join(empty, 'units', 'first', '2021.yaml'), 'utf8'),
    /^版式: 全国-2020$/m,
  );
});

test('the overview has the sections that the edition prints', () => {
  assert.match(
    text('fresh', '2021.yaml'),
    /^概况:\n.*\n {2}基本职能:\n {2}重点工作完成情况:\n {2}机构设置:\n\n/mu,
  );
});

test('the further parts, once they are no comments any more, are valid but for what stands empty', () => {
  const [before = '', parts = ''] = text('fresh', '2021.yaml').split(/^# 下面各部分.*$/mu);
  const found = gaps('disclosure', before + parts.replace(/^# /gmu, ''));
  assert.ok(found.length > 40, String(found.length));
  // A key without its colon, as in { 数量, 金额 }, is no place to write into.
  assert.not.match(parts, /[{}]/);
  assert.equal(
    found.filter((code) => !toFill.includes(code)),
    [],
  );
  for (const part of ['结转和结余', '经济分类', '三公经费', '机关运行经费', '政府采购', '说明']) {
    assert.match(parts, `\n# ${part}:`);
  }
});

test('last year’s rows are taken over, its amounts are not', async () => {
  assert.is(await make('known', '2021'), 0);
  const made = text('known', '2021.yaml');
  assert.match(made, '版式: 四川-2021');
  assert.match(made, /- 科目: '2120199'\n +资金来源: 一般公共预算财政拨款\n +基本支出:\n/);
  assert.not.match(made, /: 100\b/);
  assert.equal(
    gaps('disclosure', made).filter((code) => !toFill.includes(code)),
    [],
  );
  assert.is(text('known', 'unit.yaml'), departmentText);
});

test('a file that is there is not touched: exit status 2', async () => {
  const before = text('known', '2020.yaml');
  assert.is(await make('known', '2020'), 2);
  assert.is(text('known', '2020.yaml'), before);
});

for (const [unit, year] of [
  ['../x', '2021'],
  ['市财政局', '2021'],
  ['fresh', '21'],
  ['fresh', '2001'],
] as const) {
  test(`refused: ${unit} ${year}`, async () => assert.is(await make(unit, year), 2));
}

test.run();
