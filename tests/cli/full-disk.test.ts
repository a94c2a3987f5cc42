/** The disk gives out in the middle of a build: a plain sentence, and everything published before stays. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { filesBelow, runProgram, write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('a disk that gives out');

// A limit on the size of a file stops the program in the middle of writing one, as a full disk does, without a
// disk of its own.
if (process.platform === 'linux' && existsSync('/bin/bash')) {
  const folder = temporaryFolder('full-disk');
  const unit = join(folder, 'data', 'units', 'jia');
  write(join(unit, 'unit.yaml'), departmentText);
  write(join(unit, '2020.yaml'), disclosureText());
  const parameters = ['build', '--no-pdf', '--data', 'data', '--out', 'site'];
  const first = await runProgram(folder, ...parameters);
  const before = filesBelow(join(folder, 'site'));
  const names = readdirSync(folder);
  write(join(unit, '2020.yaml'), disclosureText({ 收入: '- { 事业收入: 101 }' }));
  const program = join(projectRoot, 'src', 'cli', 'juesuan.mjs');
  const command = ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, program, ...parameters];
  const full = spawnSync('/bin/bash', command, { cwd: folder, encoding: 'utf8' });

  test('it is said in one sentence, exit status 2, without a trace of the program', () => {
    assert.is(first.status, 0, first.errors);
    assert.is(full.status, 2, full.stdout + full.stderr);
    assert.match(
      full.stderr,
      /^“site”里的文件写不出来：文件超过系统允许的大小，请检查磁盘格式和限额。\n$/,
    );
  });

  test('what was published before is there, byte for byte, and nothing half made beside it', () => {
    assert.equal(filesBelow(join(folder, 'site')), before);
    assert.equal(readdirSync(folder), names);
  });
}

if (process.platform === 'linux') {
  test('a page for the reviewer on a full disk', async () => {
    const folder = temporaryFolder('full-review');
    write(join(folder, 'data', 'units', 'jia', 'unit.yaml'), departmentText);
    write(join(folder, 'data', 'units', 'jia', '2020.yaml'), disclosureText());
    const run = await runProgram(folder, 'build', '--no-pdf', '--review', '/dev/full');
    assert.is(run.status, 2, run.out);
    assert.match(run.errors, /“\/dev\/full”写不出来：磁盘已满，请腾出空间后重新运行。/);
  });
}

test.run();
