/** The command line: exit status 0 for help, 1 for problems in the data, 2 for wrong usage, said in Chinese. */

import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../../src/cli/main.ts';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { filesBelow, runProgram, write } from '../support/run-program.ts';
import type { Run } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('usage');
write(join(folder, 'data', 'units', 'a', 'unit.yaml'), departmentText);
write(join(folder, 'data', 'units', 'a', '2020.yaml'), disclosureText({ 收入: null }));
write(join(folder, 'elsewhere', 'readme.txt'), 'nothing');

/** Runs the program inside this process and catches what it prints: a start of its own would cost seconds. */
async function runHere(...parameters: string[]): Promise<Run> {
  const caught = { out: '', errors: '' };
  const { stdout, stderr } = process;
  const writers = { out: stdout.write, errors: stderr.write };
  stdout.write = (text: string | Uint8Array) => {
    caught.out += String(text);
    return true;
  };
  stderr.write = (text: string | Uint8Array) => {
    caught.errors += String(text);
    return true;
  };
  try {
    return { status: await run(parameters), ...caught };
  } finally {
    stdout.write = writers.out;
    stderr.write = writers.errors;
  }
}

const usage = suite('wrong usage is said in one Chinese sentence, exit status 2');

const cases: [parameters: string[], says: RegExp][] = [
  [['build', '--ouput', 'x'], /^没有这个选项：--ouput。用 --help 查看用法。\n$/],
  [['check', '--data'], /^选项后面缺少内容：--data <文件夹>。用 --help 查看用法。\n$/],
  [['check', '--format', 'xml'], /^选项后面的内容不对：--format <格式>。用 --help 查看用法。\n$/],
  [['check', 'data'], /^多写了内容。用 --help 查看用法。\n$/],
  [['check', '--data', 'nowhere'], /^找不到数据文件夹“nowhere”：请检查 --data 后面的路径\n$/],
  [['build', '--data', join(folder, 'elsewhere')], /elsewhere”里没有 units 文件夹，.*--data/],
];

for (const [parameters, says] of cases) {
  usage(`juesuan ${parameters.join(' ').replace(folder, '')}`, async () => {
    const said = await runHere(...parameters);
    assert.is(said.status, 2);
    assert.match(said.errors, says);
    assert.is(said.out, '');
  });
}

usage('no command at all shows the usage', async () => {
  const said = await runHere();
  assert.is(said.status, 2);
  assert.match(said.errors, /用法：[^]*build[^]*check[^]*print/);
});

usage('--help of a command names its options, exit status 0', async () => {
  const said = await runHere('build', '--help');
  assert.is(said.status, 0);
  assert.match(said.out, /--data <文件夹>[^]*（默认 data）[^]*--out <文件夹>[^]*--no-pdf/);
});

usage.run();

const formats = suite('check for programs and with --strict');

const warned = join(folder, 'warned');
write(
  join(warned, 'units', 'a', 'unit.yaml'),
  `${departmentText}停用规则: [{ 规则: C031, 原因: 新设单位 }]\n`,
);
write(
  join(warned, 'units', 'a', '2020.yaml'),
  disclosureText({ 收入: '- { 财政拨款收入: 60, 一般公共预算财政拨款收入: 40 }' }),
);

for (const format of ['json', 'sarif']) {
  formats(
    `--format ${format}: the standard output is one document, the summary goes elsewhere`,
    async () => {
      const said = await runHere('check', '--data', join(folder, 'data'), '--format', format);
      assert.is(said.status, 1);
      assert.type(JSON.parse(said.out), 'object');
      assert.match(said.errors, /共检查 1 份决算：1 个错误/);
    },
  );
}

formats('--format github: an annotation with file, line and column', async () => {
  const said = await runHere('check', '--data', join(folder, 'data'), '--format', 'github');
  assert.match(said.out, /^::error file=.*2020\.yaml,line=1,col=1,title=S030 [^:]*::.*“收入”/m);
});

formats('a warning is no failure, with --strict it is', async () => {
  assert.is((await runHere('check', '--data', warned)).status, 0);
  assert.is((await runHere('check', '--data', warned, '--strict')).status, 1);
});

formats('what is switched off, by whom and why stands in the summary', async () => {
  const { out } = await runHere('check', '--data', warned);
  assert.match(out, /\n停用规则：单位“a”不用 C031（没有上年数），略去 1 条；原因：新设单位\n/);
  assert.not.match(out, '提示[C031]');
});

formats('files without last year’s are counted, with what was not compared', async () => {
  const { out } = await runHere('check', '--data', warned);
  assert.match(out, '没有上一年度文件的 1 份：年初数、车辆数没有与上年核对（K01、K02、K03、K09）');
});

formats.run();

const drafts = suite('drafts');

drafts('print leaves a draft out, which is no fault: exit status 0', async () => {
  const data = join(folder, 'drafts');
  write(join(data, 'units', 'a', 'unit.yaml'), departmentText);
  write(join(data, 'units', 'a', '2020.yaml'), disclosureText({ 状态: '草稿', 公开日期: null }));
  const said = await runHere('print', '--data', data, '--out', join(folder, 'site'));
  assert.is(said.out, '打印 PDF 0 份，共 0 页。\n');
  assert.is(said.status, 0);
});

drafts.run();

const program = suite('as a process');

program('--help: exit status 0', async () => {
  const said = await runProgram(folder, '--help');
  assert.is(said.status, 0);
  assert.match(said.out, /用法：[^]*build[^]*check[^]*print/);
});

program('a command that is not there: exit status 2, no trace', async () => {
  const said = await runProgram(folder, 'biuld');
  assert.is(said.status, 2);
  assert.is(said.errors, '没有这个命令：biuld。用 --help 查看用法。\n');
});

program('check lists the problems, publishes nothing: exit status 1', async () => {
  const said = await runProgram(folder, 'check', '--data', 'data');
  assert.is(said.status, 1);
  assert.match(said.out, /^data\/units\/a\/2020\.yaml:1:1 错误\[S030\] .*“收入”/m);
  assert.match(said.out, /共检查 1 份决算：1 个错误/);
  assert.equal(
    [...filesBelow(folder).keys()].filter((path) => path.endsWith('.html')),
    [],
  );
});

program.run();
