/** The program as a user runs it: a faulty file keeps back itself alone, and nothing of an earlier build is lost. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Run {
  status: number | null;
  output: string;
}

function juesuan(folder: string, ...parameters: string[]): Run {
  const program = join(projectRoot, 'src', 'cli', 'juesuan.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Every file below a folder with its bytes. */
function contents(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}

const folder = temporaryFolder('publish');
const unitFolder = (id: string): string => join(folder, 'data', 'units', id);

function write(id: string, year: string, text: string | Uint8Array): void {
  mkdirSync(unitFolder(id), { recursive: true });
  writeFileSync(join(unitFolder(id), 'unit.yaml'), departmentText);
  writeFileSync(join(unitFolder(id), `${year}.yaml`), text);
}

const build = (): Run => juesuan(folder, 'build', '--no-pdf');
const test = suite('publishing');

test('builds every good file, and the same bytes when run again', () => {
  write('good', '2020', disclosureText());
  write('other', '2020', disclosureText());
  cpSync(join(projectRoot, 'data', 'site.yaml'), join(folder, 'data', 'site.yaml'));
  const first = build();
  assert.is(first.status, 0, first.output);
  assert.match(first.output, '单位 2 个，决算 2 份');
  const before = contents(join(folder, '_site'));
  assert.ok(before.has(join('good', '2020', 'index.html')));
  assert.ok(before.has(join('good', '2020', 'tables.xlsx')));
  assert.is(build().status, 0);
  assert.equal([...contents(join(folder, '_site'))], [...before]);
  assert.equal(
    readdirSync(folder).filter((name) => name.startsWith('.')),
    [],
    'nothing is left beside the output',
  );
});

test('files with faults keep their earlier pages; every other file is published', () => {
  const before = contents(join(folder, '_site'));
  const faulty = disclosureText({ 收入: '- { 一般公共预算财政拨款收入: 1,00 }', 年度: '2020' });
  write('good', '2020', faulty.replace('状态:', '状况:'));
  write('other', '2020', disclosureText({ 收入: '- { 事业收入: 100 }', 支出: '- { 合计: 100 }' }));
  write('gbk', '2020', Uint8Array.from([0xc4, 0xea, 0xb6, 0xc8, 0x3a, 0x20, 0x32]));
  write('empty', '2020', '');
  write('large', '2020', 'a: 1\n'.repeat(1_200_000));
  write('deep', '2020', `${'{a: '.repeat(1000)}1${'}'.repeat(1000)}`);
  write('proto', '2020', `${disclosureText()}__proto__: { 状态: 草稿 }\n`);
  write('Bad Name', '2020', disclosureText());
  write(
    'hostile',
    '2020',
    disclosureText({
      概况: "{ 基本职能: '<script>alert(1)</script>{{ 1+1 }}{% raw %}', 重点工作完成情况: '7*24小时', 机构设置: 无 }",
    }),
  );
  const run = build();
  assert.is(run.status, 1, run.output);
  const lines = run.output.split('\n');
  for (const id of ['good', 'gbk', 'empty', 'large', 'deep', 'proto']) {
    const own = lines.filter((line) => line.startsWith(`data/units/${id}/2020.yaml:`));
    assert.ok(own.length > 0, `${id}: ${run.output}`);
    for (const line of own) assert.match(line, /^[^:]+:\d+:\d+ 错误\[[SC]\d{3}\] \S/);
  }
  assert.match(run.output, 'data/units/Bad Name:1:1 错误[C050]');
  assert.match(run.output, '原来的网页没有动');
  const after = contents(join(folder, '_site'));
  for (const [path, bytes] of before) {
    if (path.startsWith(join('good', '2020'))) assert.is(after.get(path), bytes, path);
  }
  assert.is.not(
    after.get(join('other', '2020', 'index.html')),
    before.get(join('other', '2020', 'index.html')),
  );
  const home = readFileSync(join(folder, '_site', 'index.html'), 'utf8');
  assert.match(home, 'good/2020/index.html');
  assert.not.match(home, 'gbk');
  const hostile = readFileSync(join(folder, '_site', 'hostile', '2020', 'index.html'), 'utf8');
  assert.not.match(hostile, '<script');
  assert.match(hostile, '&lt;script&gt;alert(1)&lt;/script&gt;{{ 1+1 }}{% raw %}');
});

test('wrong usage and missing folders end with 2 and a Chinese sentence, help with 0', () => {
  const missing = juesuan(folder, 'check', '--data', 'nowhere');
  assert.is(missing.status, 2);
  assert.match(missing.output, '找不到数据文件夹“nowhere”');
  const unknown = juesuan(folder, 'build', '--nope');
  assert.is(unknown.status, 2);
  assert.match(unknown.output, '没有这个选项：--nope');
  const help = juesuan(folder, 'build', '--help');
  assert.is(help.status, 0);
  assert.match(help.output, '--out');
});

test.run();
