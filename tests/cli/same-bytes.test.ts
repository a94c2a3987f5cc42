import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from '../../src/cli/build.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { verify } from '../../src/cli/verify.ts';
import { listFiles } from '../../src/exchange/manifest.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { captureOutput } from '../support/capture-output.ts';

const test = suite('two builds of the same data');
const folder = temporaryFolder('same-bytes');
const data = join(folder, 'data');
const [first, second] = [join(folder, 'first'), join(folder, 'second')];
const unit = 'panzhihua-hotline';

test.before(async () => {
  mkdirSync(join(data, 'units'), { recursive: true });
  cpSync(join(projectRoot, 'data/units', unit), join(data, 'units', unit), { recursive: true });
  mkdirSync(join(data, '.git'));
  writeFileSync(join(data, '.git/HEAD'), `${'0123456789'.repeat(4)}\n`);
  for (const out of [first, second]) {
    const { result } = await captureOutput(() => build({ data, out, pdf: true }));
    assert.is(result, 0);
  }
});

test('are the same, byte for byte: pages, PDF, downloads, manifest', async () => {
  const files = await listFiles(first);
  const paths = files.map((file) => file.路径);
  const report = `${unit}/2021`;
  for (const name of ['index.html', 'report.pdf', 'tables.xlsx', 'tables/01.csv', 'data.json', 'manifest.json'])
    assert.ok(paths.includes(`${report}/${name}`), name);
  assert.equal(await listFiles(second), files);
});

test('say what they were made from', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(join(first, unit, '2021/manifest.json'), 'utf8'),
  );
  assert.ok(typeof manifest === 'object' && manifest !== null);
  const entries = Object.fromEntries(Object.entries(manifest ?? {}));
  assert.match(String(entries['程序']), /^juesuan \d/);
  assert.is(entries['数据提交'], '0123456789'.repeat(4));
  assert.is(readdirSync(join(first, unit, '2021')).includes('manifest.json'), true);
});

test('are found unchanged, until a file is missing, changed or added', async () => {
  const whole = await captureOutput(() => verify(first));
  assert.is(whole.result, 0);
  assert.match(whole.output, '核对决算 1 份，全部与清单一致');
  const report = join(first, unit, '2021');
  rmSync(join(report, 'tables/01.csv'));
  writeFileSync(join(report, 'data.json'), '{}');
  writeFileSync(join(report, 'note.txt'), 'x');
  const { result, output } = await captureOutput(() => verify(report));
  assert.is(result, 1);
  assert.match(output, /01\.csv：缺少/);
  assert.match(output, /data\.json：内容变了/);
  assert.match(output, /note\.txt：清单里没有/);
  assert.match(output, '不一致 3 处');
});

test('cannot be checked without a manifest, or with a damaged one', async () => {
  const report = join(second, unit, '2021');
  writeFileSync(join(report, 'manifest.json'), '{"文件": [');
  const damaged = await captureOutput(() => verify(report));
  assert.is(damaged.result, 1);
  assert.match(damaged.output, '不是完整的 JSON');
  rmSync(join(report, 'manifest.json'));
  const none = await captureOutput(() => verify(second));
  assert.is(none.result, 1);
  assert.match(none.output, '没有清单');
  assert.is((await captureOutput(() => verify(join(folder, 'nowhere')))).result, 2);
  assert.is((await captureOutput(() => verify(data))).result, 2);
});

test.run();
