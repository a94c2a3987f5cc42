import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildPages } from '../../src/site/build-pages.ts';
import { sampleReport } from '../support/sample-report.ts';
import { sampleSite } from '../support/sample-site.ts';
import { smallReport } from '../support/small-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('buildPages');

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

test('writes a page for every report, every unit and the list of units, and nothing else', async () => {
  const out = temporaryFolder('pages');
  const reports = [
    sampleReport(),
    sampleReport({ year: 2021 }),
    { ...smallReport(), unitId: 'other' },
  ];
  const result = await buildPages({ site: sampleSite, reports }, out);
  const expected = [
    'index.html',
    'other/2020/index.html',
    'other/index.html',
    'shili/2020/index.html',
    'shili/2021/index.html',
    'shili/index.html',
  ];
  assert.equal(filesBelow(out), expected);
  assert.equal(result.files, expected);
  assert.equal(result.reports, [
    { unitId: 'shili', year: 2020, file: 'shili/2020/index.html' },
    { unitId: 'shili', year: 2021, file: 'shili/2021/index.html' },
    { unitId: 'other', year: 2020, file: 'other/2020/index.html' },
  ]);
});

test('lists units by folder and years from the latest, under the latest name', async () => {
  const out = temporaryFolder('lists');
  const reports = [
    sampleReport({ unitId: 'b', unitName: '示例市旧名局', year: 2019 }),
    sampleReport({ unitId: 'b', unitName: '示例市新名局', year: 2021 }),
    sampleReport({ unitId: 'a', unitName: '示例市甲局', year: 2020 }),
  ];
  await buildPages({ site: sampleSite, reports }, out);
  const links = [...read(out, 'index.html').matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(
    ([, href, text]) => `${href} ${text}`,
  );
  assert.equal(links, [
    'a/index.html 示例市甲局',
    'a/2020/index.html 2020年度单位决算',
    'a/2020/report.pdf 2020年度单位决算（PDF）',
    'b/index.html 示例市新名局',
    'b/2021/index.html 2021年度单位决算',
    'b/2021/report.pdf 2021年度单位决算（PDF）',
    'b/2019/index.html 2019年度单位决算',
    'b/2019/report.pdf 2019年度单位决算（PDF）',
  ]);
  assert.match(read(out, 'b/index.html'), '公开时间：2022年9月26日');
});

test('a year is not listed under the name of its unit again, wherever the title has the name', async () => {
  const out = temporaryFolder('short-title');
  const report = sampleReport({ unitName: '示例市甲局' });
  const title = '2020年度示例市甲局决算';
  await buildPages({ site: sampleSite, reports: [{ ...report, title }] }, out);
  assert.match(read(out, 'index.html'), '>2020年度决算（PDF）</a>');
});

test('the lines of the cover are the title, broken at the name of the unit', async () => {
  const report = sampleReport({ unitName: '示例市甲局' });
  const titles: [title: string, lines: string[]][] = [
    ['示例市甲局2020年度部门决算', ['示例市甲局', '2020年度部门决算']],
    ['2020年度示例市甲局决算', ['2020年度', '示例市甲局决算']],
    ['2020年度部门决算', ['2020年度部门决算']],
  ];
  for (const [title, lines] of titles) {
    const out = temporaryFolder('cover');
    await buildPages({ site: sampleSite, reports: [{ ...report, title }] }, out);
    const page = read(out, `${report.unitId}/${report.year}/index.html`);
    const cover = /<h1 class="cover-title">(.*)<\/h1>/.exec(page)?.[1] ?? '';
    const found = [...cover.replaceAll('<wbr>', '').matchAll(/<span>(.*?)<\/span>/g)];
    assert.equal(
      found.map(([, line]) => line),
      lines,
    );
  }
});

test('leaves drafts out, and shows them in the preview as drafts', async () => {
  const reports = [
    sampleReport(),
    sampleReport({ unitId: 'draft', unitName: '草稿局', draft: true }),
  ];
  const published = temporaryFolder('published');
  const result = await buildPages({ site: sampleSite, reports }, published);
  assert.not.match(read(published, 'index.html'), '草稿');
  assert.not(existsSync(join(published, 'draft')));
  assert.is(result.reports.length, 1);

  const preview = temporaryFolder('preview');
  await buildPages({ site: sampleSite, reports }, preview, { drafts: true });
  assert.match(read(preview, 'index.html'), '<span class="years-note">草稿</span>');
  assert.match(read(preview, 'draft/2020/index.html'), '<p class="cover-date">草稿，仅供预览</p>');
});

test('lists reports of an earlier build that stay, without touching their pages', async () => {
  const out = temporaryFolder('kept');
  const kept = sampleReport({ unitId: 'kept', unitName: '示例市保留局' });
  await buildPages({ site: sampleSite, reports: [sampleReport()], kept: [kept] }, out);
  assert.match(read(out, 'index.html'), '<a href="kept/2020/index.html">');
  assert.match(read(out, 'kept/index.html'), '示例市保留局');
  assert.not(existsSync(join(out, 'kept/2020')));
});

test('links no PDF where none is printed', async () => {
  const out = temporaryFolder('no-pdf');
  await buildPages({ site: sampleSite, reports: [smallReport()] }, out, { pdf: false });
  for (const file of filesBelow(out)) assert.not.match(read(out, file), 'report.pdf');
});

test('says so where nothing is published yet', async () => {
  const out = temporaryFolder('empty');
  await buildPages({ site: { 网站名称: '示例市人民政府' }, reports: [] }, out);
  assert.equal(filesBelow(out), ['index.html']);
  assert.match(read(out, 'index.html'), '尚无已公开的决算。');
});

test('gives the same bytes twice in one process, wherever it is started and whatever the folder is called', async () => {
  const model = { site: sampleSite, reports: [sampleReport(), sampleReport({ year: 2021 })] };
  const first = temporaryFolder('first');
  const second = join(temporaryFolder('second'), '输出 (2) [x]{a,b} #%41!', '_site');
  const elsewhere = temporaryFolder('elsewhere');
  // Eleventy would read these where it is started; none of them is ours.
  for (const file of ['.eleventy.js', 'eleventy.config.js', 'site.11tydata.js']) {
    writeFileSync(join(elsewhere, file), 'throw new Error("not ours")');
  }
  mkdirSync(join(elsewhere, 'parts'));
  writeFileSync(join(elsewhere, 'parts', 'cell.njk'), 'not ours');
  writeFileSync(join(elsewhere, 'stray.page'), 'not ours');
  await buildPages(model, first);
  const start = process.cwd();
  process.chdir(elsewhere);
  try {
    await buildPages(model, second);
  } finally {
    process.chdir(start);
  }
  assert.equal(filesBelow(second), filesBelow(first));
  for (const file of filesBelow(first)) assert.is(read(second, file), read(first, file), file);
});

test('keeps unit names in addresses safe', async () => {
  const out = temporaryFolder('addresses');
  const reports = [sampleReport({ unitId: '示例 局&100%' })];
  await buildPages({ site: sampleSite, reports }, out);
  assert.ok(existsSync(join(out, '示例 局&100%', '2020', 'index.html')));
  const folder = '%E7%A4%BA%E4%BE%8B%20%E5%B1%80%26100%25';
  assert.match(read(out, 'index.html'), `href="${folder}/2020/index.html"`);
});

test('refuses names that lead out of the output folder', async () => {
  for (const unitId of ['..', '../x', 'a/b', 'a\\b', 'C:', '', '.', 'x.', 'a\u0000b']) {
    const out = temporaryFolder('escape');
    const problem = await buildPages(
      { site: sampleSite, reports: [sampleReport({ unitId })] },
      out,
    ).catch((error: unknown) => error);
    assert.instance(problem, Error, JSON.stringify(unitId));
    assert.equal(filesBelow(out), []);
  }
});

test('draws the charts itself unless they are handed in', async () => {
  const out = temporaryFolder('charts');
  const report = sampleReport();
  await buildPages({ site: sampleSite, reports: [report] }, out);
  assert.is(read(out, 'shili/2020/index.html').match(/<svg /g)?.length, 7);
  const failure = await buildPages({ site: sampleSite, reports: [report] }, out, {
    charts: new Map(),
  }).catch((error: unknown) => error);
  assert.instance(failure, Error);
  assert.match((failure as Error).message, '没有画好');
});

test('a page with seven charts and nine tables stays below 400 KB', async () => {
  const out = temporaryFolder('size');
  await buildPages({ site: sampleSite, reports: [sampleReport()] }, out);
  assert.ok(Buffer.byteLength(read(out, 'shili/2020/index.html')) < 400_000);
});

test.run();
