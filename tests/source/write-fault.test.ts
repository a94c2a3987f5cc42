/** A file that cannot be written: one sentence with the path and what to do. */

import { writeFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { explainWriteFault, faultMessage } from '../../src/source/write-fault.ts';

const test = suite('what is said of a file that cannot be written');

function systemError(code: string, places: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`${code}: no`), { code, ...places });
}

const cases: [code: string, said: string][] = [
  ['ENOSPC', '“甲”写不出来：磁盘已满，请腾出空间后重新运行。'],
  ['EDQUOT', '“甲”写不出来：磁盘配额已用完，请腾出空间后重新运行。'],
  ['EROFS', '“甲”写不出来：磁盘是只读的，请换一个可以写入的文件夹。'],
  ['EACCES', '“甲”不能打开或写入：没有权限，请检查文件或文件夹的权限。'],
];
for (const [code, said] of cases) {
  test(code, () => assert.is(explainWriteFault(systemError(code, { path: '甲' })), said));
}

test('a move names where it leads', () => {
  const error = systemError('ENOSPC', { path: '.tmp', dest: '甲' });
  assert.match(explainWriteFault(error) ?? '', /^“甲”/);
});

test('a library that wraps the error hides nothing', () => {
  const inner = systemError('ENOSPC', { path: '甲' });
  const wrapped = Object.assign(new Error('outer'), { originalError: inner });
  assert.match(
    faultMessage(new Error('网页没有生成', { cause: wrapped })),
    /^“甲”写不出来：磁盘已满/,
  );
});

test('another error keeps its own words', () => {
  assert.is(explainWriteFault(systemError('ENOENT', { path: '甲' })), undefined);
  assert.is(faultMessage(new Error('别的')), '别的');
});

if (process.platform === 'linux') {
  test('a disk that is really full', () => {
    let thrown: unknown;
    try {
      writeFileSync('/dev/full', '甲');
    } catch (error) {
      thrown = error;
    }
    assert.match(explainWriteFault(thrown) ?? '', /写不出来：磁盘已满/);
  });
}

test.run();
