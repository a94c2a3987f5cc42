import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { makeOnce } from '../../src/print/cache.ts';

const test = suite('the cache');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-cache-'));

test.after(() => rmSync(folder, { recursive: true }));

test('makes a file once', async () => {
  let made = 0;
  const path = join(folder, 'once/file');
  for (let index = 0; index < 2; index++) {
    await makeOnce(path, (temporary) => writeFile(temporary, String(++made)));
  }
  assert.is(readFileSync(path, 'utf8'), '1');
});

test('shows no half-made file, and leaves nothing behind when making fails', async () => {
  const path = join(folder, 'fails/file');
  let during = true;
  try {
    await makeOnce(path, async (temporary) => {
      await writeFile(temporary, 'half');
      during = existsSync(path);
      throw new Error('disk full');
    });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'disk full');
  }
  assert.is(during, false);
  assert.equal(readdirSync(join(folder, 'fails')), []);
});

test('lets several makers at the same time end with one complete folder', async () => {
  const path = join(folder, 'race/thing');
  const makers = Array.from({ length: 5 }, (_, index) =>
    makeOnce(path, async (temporary) => {
      mkdirSync(temporary);
      await writeFile(join(temporary, 'a'), String(index));
      await writeFile(join(temporary, 'b'), String(index));
    }),
  );
  await Promise.all(makers);
  assert.is(readFileSync(join(path, 'a'), 'utf8'), readFileSync(join(path, 'b'), 'utf8'));
  assert.equal(readdirSync(join(folder, 'race')), ['thing']);
});

if (process.platform !== 'win32') {
  test('does not follow a link that somebody put there', async () => {
    const path = join(folder, 'link/file');
    mkdirSync(join(folder, 'link'));
    writeFileSync(join(folder, 'foreign'), 'foreign');
    symlinkSync(join(folder, 'foreign'), path);
    await makeOnce(path, (temporary) => writeFile(temporary, 'own'));
    assert.is(readFileSync(path, 'utf8'), 'own');
    assert.is(readFileSync(join(folder, 'foreign'), 'utf8'), 'foreign');
  });
}

test.run();
