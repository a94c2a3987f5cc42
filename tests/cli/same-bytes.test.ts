import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { archive } from '../../src/cli/archive.ts';
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
  for (const name of [
    'index.html',
    'report.pdf',
    'tables.xlsx',
    'tables/01.csv',
    'data.json',
    'manifest.json',
  ])
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

test('go into a bag that keeps the rules of RFC 8493', async () => {
  const to = join(folder, 'bags');
  const options = { data, out: second, to, retention: '永久' };
  const said = await captureOutput(() => archive(options));
  assert.is(said.result, 0, said.output);
  const bag = join(to, `${unit}-2021`);
  const text = (path: string): string => readFileSync(join(bag, path), 'utf8');
  assert.is(text('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const files = await listFiles(bag);
  const lines = (path: string): string[] => text(path).trimEnd().split('\n');
  const listed = (entries: typeof files): string[] =>
    entries.map((entry) => `${entry['SHA-256']}  ${entry.路径}`).sort();
  const payload = files.filter(({ 路径 }) => 路径.startsWith('data/'));
  assert.equal(lines('manifest-sha256.txt').sort(), listed(payload));
  const tags = files.filter((file) => !payload.includes(file));
  assert.equal(
    lines('tagmanifest-sha256.txt').sort(),
    listed(tags.filter(({ 路径 }) => 路径 !== 'tagmanifest-sha256.txt')),
  );
  const bytes = payload.reduce((sum, entry) => sum + entry.字节数, 0);
  assert.match(text('bag-info.txt'), `Payload-Oxum: ${bytes}.${payload.length}\n`);
  const kept = payload.map(({ 路径 }) => 路径);
  for (const name of [
    'report.pdf',
    'index.html',
    'tables.xlsx',
    'source/2021.yaml',
    'source/unit.yaml',
  ])
    assert.ok(kept.includes(`data/${name}`), name);
  const metadata = text('metadata/da-t-46.xml');
  assert.match(metadata, /<题名>.+2021年度.+<\/题名>/);
  assert.match(metadata, '<保管期限>永久</保管期限>');
  assert.match(metadata, '<计算机文件名>data/report.pdf</计算机文件名>');
  await captureOutput(() => archive({ ...options, to: join(folder, 'again') }));
  assert.equal(await listFiles(join(folder, 'again')), await listFiles(to));
});

test('are not packed when a file or the data has changed since', async () => {
  const yaml = join(data, 'units', unit, '2021.yaml');
  const before = readFileSync(yaml);
  const options = { data, out: second, to: join(folder, 'refused') };
  writeFileSync(yaml, `${before.toString()}\n# 改过\n`);
  const changed = await captureOutput(() => archive(options));
  assert.is(changed.result, 1);
  assert.match(changed.output, '在生成之后改过');
  writeFileSync(yaml, before);
  const page = join(second, unit, '2021/index.html');
  const html = readFileSync(page);
  writeFileSync(page, 'x');
  const damaged = await captureOutput(() => archive(options));
  writeFileSync(page, html);
  assert.is(damaged.result, 1);
  assert.match(damaged.output, /index\.html”与清单不一致/);
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
