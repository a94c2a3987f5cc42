/**
 * The program as a process, on a data folder in which good and bad files lie side by side: each fault is one line with
 * file, line and column, the good files are published, and nothing of an earlier build is lost.
 */

import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { filesBelow, runProgram, write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('bad-input');
const site = join(folder, 'site');

function put(unit: string, content: string | Uint8Array, name = '2020.yaml'): void {
  write(
    join(folder, 'data', 'units', unit, 'unit.yaml'),
    departmentText.replaceAll('示例', `示例${unit}`),
  );
  write(join(folder, 'data', 'units', unit, name), content);
}

const build = () => runProgram(folder, 'build', '--no-pdf', '--data', 'data', '--out', 'site');

/** `年度: 2020` in GBK, with a comment line of ASCII before it. */
const gbk = Uint8Array.from([
  ...new TextEncoder().encode('# 1\n'),
  ...[0xc4, 0xea, 0xb6, 0xc8],
  ...new TextEncoder().encode(': 2020\n'),
]);

const good = disclosureText();
const nested = `概况: ${'['.repeat(1000)}${']'.repeat(1000)}\n`;

/** A bad file by the unit it stands for: where the line must point, with which code and words. */
const cases: [unit: string, content: string | Uint8Array, line: RegExp][] = [
  ['gbk', gbk, /^:2:1 错误\[S002\] 文件不是 UTF-8 编码，很可能是 Windows 的 GBK：/],
  ['full-width-colon', good.replace('年度: ', '年度：'), /^:1:3 错误\[S013\] .*改成半角/],
  [
    'unknown-key',
    good.replace('收入:', '收人:'),
    /^:7:1 错误\[S031\] 没有“收人”这一栏：改成“收入”/,
  ],
  ['missing-key', good.replace('金额单位: 万元\n', ''), /^:1:1 错误\[S030\] .*“金额单位”/],
  ['wrong-code', good.replace('2120199', '2120198'), /^:10:11 错误\[C001\] .*是不是“2120199”/],
  ['thousands', good.replace('收入: 100', '收入: 1,234.50'), /^:8:21 错误\[S060\] .*写成 1234\.50/],
  ['prototype', `__proto__: { 甲: 1 }\n${good}`, /^:1:1 错误\[S024\] “__proto__”不能用作栏名/],
  ['empty', '', /^:1:1 错误\[S003\] 文件是空的/],
  ['nested', nested + good, /^:1:\d+ 错误\[S019\] /],
  ['large', `# ${'x'.repeat(5 * 1024 * 1024)}\n${good}`, /^:1:1 错误\[S001\] 文件有 5\.0 MB/],
  [
    'sums',
    good.replace('基本支出: 100', '合计: 90, 基本支出: 100'),
    /^:10:\d+ 错误\[C021\] .*相差10\.00万元/,
  ],
];

/** A file that is good, with everything in its texts that looks like markup or a template. */
const markup = disclosureText({
  概况: `
基本职能: |-
  <script>alert(1)</script> {{ 年度 }} {% if x %} <img src=x onerror=alert(2)> &amp [[收支总计]]
重点工作完成情况: 乙
机构设置: 丙`,
  上年: '{ 收支总计: 80 }',
  说明: `{ 收入支出决算总体情况说明: { 变动原因: '<b>{{ 单位 }}</b>' } }`,
});

const test = suite('good and bad files side by side');

put('good', good);
put('changed', good);
put('markup', markup);
for (const [unit] of cases) put(unit, good);

const first = await build();
const afterFirst = filesBelow(site);
const second = await build();
const afterSecond = filesBelow(site);

for (const [unit, content] of cases) put(unit, content);
put('changed', disclosureText({ 收入: '- { 事业收入: 101 }' }));
put('gbk-only', gbk);
write(join(folder, 'data', 'units', '市城管局', '2020.yaml'), good);
put('two-years', good, '2021.yaml');
const third = await build();
const afterThird = filesBelow(site);

test('good files are all published, exit status 0', () => {
  assert.is(first.status, 0, first.out + first.errors);
  for (const unit of ['good', 'changed', 'markup', ...cases.map(([name]) => name)]) {
    assert.ok(afterFirst.has(`${unit}/2020/index.html`), unit);
    assert.ok(afterFirst.has(`${unit}/2020/tables.xlsx`), unit);
  }
  assert.match(first.out, `单位 ${cases.length + 3} 个，决算 ${cases.length + 3} 份`);
});

test('a second run changes not one byte', () => {
  assert.is(second.status, 0);
  assert.equal([...afterSecond.keys()], [...afterFirst.keys()]);
  for (const [path, content] of afterFirst) assert.ok(afterSecond.get(path) === content, path);
});

test('markup and templates in a text are shown as text', () => {
  const page = Buffer.from(afterFirst.get('markup/2020/index.html') ?? '', 'hex').toString('utf8');
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; {{ 年度 }} {% if x %}'));
  assert.ok(page.includes('&lt;img src=x onerror=alert(2)&gt; &amp;amp '));
  assert.ok(page.includes('主要变动原因是&lt;b&gt;{{ 单位 }}&lt;/b&gt;。'));
  assert.not.ok(/<script>alert|<img src=x|<b>\{\{/.test(page));
});

test('with bad files the exit status is 1', () => assert.is(third.status, 1, third.errors));

for (const [unit, , line] of cases) {
  test(`${unit}: one line with file, line and column, what is wrong and what to do`, () => {
    const path = `data/units/${unit}/2020.yaml`;
    const lines = third.out
      .split('\n')
      .filter((text) => text.startsWith(path) && / 错误\[/.test(text))
      .map((text) => text.slice(path.length));
    assert.ok(
      lines.some((text) => line.test(text)),
      lines.join('\n') || 'nothing was said',
    );
  });

  test(`${unit}: the page of the earlier build is there, byte for byte`, () => {
    const page = `${unit}/2020/index.html`;
    assert.ok(afterThird.get(page) === afterFirst.get(page));
    assert.match(third.out, `没有发布：data/units/${unit}/2020.yaml`);
  });
}

test('a folder that cannot be an address is told, and not published', () => {
  assert.match(third.out, /^data\/units\/市城管局:1:1 错误\[C050\] 单位文件夹“市城管局”/m);
  assert.not.ok([...afterThird.keys()].some((path) => path.startsWith('市城管局')));
});

test('a file named after another year is told', () => {
  assert.match(third.out, /^data\/units\/two-years\/2021\.yaml:1:5 错误\[C053\] /m);
});

test('every line on a problem has the same form, and most show the line of the file below', () => {
  const lines = third.out.split('\n').filter((line) => line.startsWith('data/units/'));
  assert.ok(lines.length > cases.length);
  for (const line of lines) {
    assert.match(line, /^[^:]+:\d+:\d+ (错误|警告|提示)\[[A-Z]+\d+\] .*[\u4e00-\u9fff]/);
  }
  assert.match(third.out, / 10 \|   - \{ 科目: '2120198'.*\n {6} \| +\^{9}\n/);
});

test('the good files are published again, as they were', () => {
  for (const unit of ['good', 'markup']) {
    const page = `${unit}/2020/index.html`;
    assert.ok(afterThird.get(page) === afterFirst.get(page), unit);
  }
});

test('a good file that changed has a new page', () => {
  const page = 'changed/2020/index.html';
  assert.is.not(afterThird.get(page), afterFirst.get(page));
});

test('the list still leads to the pages that stay, and to none that never were', () => {
  const home = Buffer.from(afterThird.get('index.html') ?? '', 'hex').toString('utf8');
  for (const unit of ['good', 'gbk', 'empty']) assert.ok(home.includes(`${unit}/`), unit);
  assert.not.ok(home.includes('gbk-only'));
  assert.not.ok([...afterThird.keys()].some((path) => path.startsWith('gbk-only')));
});

test('nothing that grew on the side is left behind', () => {
  const left = [...filesBelow(folder).keys()].filter((path) => !/^(data|site)\//.test(path));
  assert.equal(left, []);
});

test.run();
