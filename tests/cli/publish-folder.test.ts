import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { replaceFolder } from '../../src/cli/publish-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('a finished folder takes the place of the earlier one');

function folderWith(path: string, text: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

test('whole, and nothing of the earlier one stays', async () => {
  const folder = temporaryFolder('publish');
  const place = folderWith(join(folder, 'unit', '2020'), 'earlier');
  writeFileSync(join(place, 'gone.html'), '');
  const made = folderWith(join(folder, 'made'), 'new');
  await replaceFolder(made, place);
  assert.equal(readdirSync(place), ['index.html']);
  assert.is(readFileSync(join(place, 'index.html'), 'utf8'), 'new');
  assert.equal(readdirSync(join(folder, 'unit')), ['2020']);
});

test('or, where it cannot be moved, the earlier one is put back', async () => {
  const folder = temporaryFolder('publish');
  const place = folderWith(join(folder, 'unit', '2020'), 'earlier');
  const failed = await replaceFolder(join(folder, 'not-made'), place).catch(
    (error: unknown) => error,
  );
  assert.instance(failed, Error);
  assert.is(readFileSync(join(place, 'index.html'), 'utf8'), 'earlier');
  assert.equal(readdirSync(join(folder, 'unit')), ['2020']);
});

test('where there was none, nothing is left when it cannot be moved', async () => {
  const folder = temporaryFolder('publish');
  const place = join(folder, 'unit', '2020');
  const failed = await replaceFolder(join(folder, 'not-made'), place).catch(
    (error: unknown) => error,
  );
  assert.instance(failed, Error);
  assert.not.ok(existsSync(place));
});

test.run();
