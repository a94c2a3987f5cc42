/** The manifest of a report's folder: what is written fits its schema, and what does not fit is no manifest. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  manifestName,
  readManifest,
  UnreadableManifest,
  writeManifest,
} from '../../src/exchange/manifest.ts';
import { verifyFolder } from '../../src/exchange/verify-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('manifest');
mkdirSync(join(folder, 'tables'));
writeFileSync(join(folder, 'index.html'), '');
writeFileSync(join(folder, 'tables', '01.csv'), '合计,1.00\n');
await writeManifest(folder, { 程序: 'juesuan 0.0.0', 数据文件: [] });
const path = join(folder, manifestName);
const written = readFileSync(path, 'utf8');

const test = suite('manifest');

test('what is written fits the schema and is read back; nothing is left beside it', async () => {
  const { 文件, 程序 } = await readManifest(folder);
  assert.is(程序, 'juesuan 0.0.0');
  assert.equal(
    文件.map((entry) => [entry.路径, entry.字节数]),
    [
      ['index.html', 0],
      ['tables/01.csv', 12],
    ],
  );
  // SHA-256 of nothing, as every implementation gives it.
  assert.is(
    文件[0]?.['SHA-256'],
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  assert.equal(readdirSync(folder).sort(), ['index.html', manifestName, 'tables']);
  assert.equal(await verifyFolder(folder), []);
});

const spoilt: readonly [what: string, text: string, place: string][] = [
  ['is cut short', written.slice(0, 40), '不是完整的 JSON'],
  ['has a checksum that is none', written.replace('e3b0c442', 'XXXXXXXX'), '/文件/0/SHA-256'],
  [
    'has a size that is a text',
    written.replace('"字节数": 12', '"字节数": "12"'),
    '/文件/1/字节数',
  ],
  ['lacks its files', '{ "格式版本": 1, "程序": "甲", "数据文件": [] }', '或被改动过'],
  ['is of another form', written.replace('"格式版本": 1', '"格式版本": 2'), '/格式版本'],
  ['is a list', '[]', '或被改动过'],
];
for (const [what, text, place] of spoilt) {
  test(`a manifest that ${what} is refused in one sentence`, async () => {
    assert.is.not(text, written);
    writeFileSync(path, text);
    try {
      await readManifest(folder);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UnreadableManifest);
      assert.match(String(error), place);
    } finally {
      writeFileSync(path, written);
    }
  });
}

test('what was changed, added or lost since is told', async () => {
  writeFileSync(join(folder, 'index.html'), '改');
  writeFileSync(join(folder, 'more.txt'), '');
  writeFileSync(path, written.replace('tables/01.csv', 'tables/02.csv'));
  assert.equal(await verifyFolder(folder), [
    { kind: 'changed', path: 'index.html' },
    { kind: 'extra', path: 'more.txt' },
    { kind: 'extra', path: 'tables/01.csv' },
    { kind: 'missing', path: 'tables/02.csv' },
  ]);
});

test.run();
