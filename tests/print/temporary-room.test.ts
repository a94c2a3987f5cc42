import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lackOfRoom } from '../../src/print/temporary-room.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('room for the temporary files of the browser');

test('is no matter where there is some', async () => {
  assert.is(await lackOfRoom(temporaryFolder('room')), undefined);
});

test('that is missing is said with the folder and what to do', async () => {
  const absent = join(temporaryFolder('room'), 'absent');
  const said = (await lackOfRoom(absent)) ?? '';
  assert.ok(said.startsWith(`放临时文件的“${absent}”不能用：`), said);
  assert.match(said, /TMPDIR/);
});

// A folder of the kernel's, which has no room at all.
if (process.platform === 'linux') {
  test('that is too little is said with what is left', async () => {
    const said = (await lackOfRoom('/proc')) ?? '';
    assert.match(said, /^放临时文件的“\/proc”只剩 0\.0 MB，浏览器写不下：请腾出空间，/);
  });
}

test.run();
