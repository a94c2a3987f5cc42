import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildPages } from '../../src/site/build-pages.ts';
import { mapTexts } from '../support/map-texts.ts';
import { sampleReport } from '../support/sample-report.ts';
import { sampleSite } from '../support/sample-site.ts';
import { smallReport } from '../support/small-report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('pages as HTML');

const out = temporaryFolder('html');
const pages = new Map<string, string>();

test.before(async () => {
  const reports = [
    sampleReport(),
    sampleReport({ year: 2021, seed: 3 }),
    { ...smallReport(), unitId: 'small' },
  ];
  const { files } = await buildPages({ site: sampleSite, reports }, out);
  for (const file of files) pages.set(file, readFileSync(join(out, file), 'utf8'));
});

const decoded = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What a reader sees or hears: text between tags, and the texts of attributes. */
const shownText = (html: string): string =>
  decoded(html.replace(/<style[^>]*>[^<]*<\/style>/g, '').replace(/<[^>]*>/g, ''));

test('is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Column widths and counts are data of the table; the style sheet cannot know them.
      'no-inline-style': 'off',
      // Titles are as long as the unit's name makes them.
      'long-title': 'off',
      // The doctype is written small; drawings close their elements as SVG does.
      'void-style': 'off',
      'doctype-style': 'off',
    },
  });
  for (const [file, html] of pages) {
    const { results } = await validator.validateString(html, file);
    const messages = results.flatMap(({ messages: found }) =>
      found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    assert.equal(messages, [], file);
  }
});

test('holds no script and asks for nothing from anywhere', () => {
  for (const [file, html] of pages) {
    // The name of the drawings' vocabulary looks like an address; no browser ever opens it.
    const page = html.replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    for (const forbidden of [
      /<script/i,
      /\son\w+\s*=/i,
      /javascript:/i,
      /https?:/i,
      /\ssrc\s*=/i,
      /srcset/i,
      /@import/i,
      /url\(/i,
      /<(?:iframe|object|embed|img|audio|video|base|form)\b/i,
      /http-equiv/i,
    ]) {
      assert.not.match(page, forbidden, `${file}: ${forbidden}`);
    }
    assert.match(page, '<link rel="icon" href="data:,">');
  }
});

test('every link inside the site leads somewhere', () => {
  const ids = (html: string): Set<string> =>
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
  let followed = 0;
  for (const [file, html] of pages) {
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? file : join(dirname(file), decodeURIComponent(path));
      // PDFs and downloads come in the next stages.
      if (/\/(report\.pdf|tables\.xlsx|data\.json)$/.test(target)) continue;
      assert.ok(existsSync(join(out, target)), `${file}: ${href}`);
      if (anchor !== undefined) {
        assert.ok(ids(pages.get(target) ?? '').has(anchor), `${file}: ${href}`);
      }
      followed += 1;
    }
  }
  assert.ok(followed > 100);
});

test('ids are unique, and the contents lead to every section they name, tables included', () => {
  for (const [file, html] of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.is(new Set(ids).size, ids.length, file);
  }
  const page = (pages.get('shili/2020/index.html') ?? '').replaceAll('<wbr>', '');
  const entries = [...page.matchAll(/<a href="#([^"]+)"><span class="contents-text">([^<]+)</g)];
  const headings = new Map(
    [...page.matchAll(/<section [^>]*id="([^"]+)">\s*<h\d>([^<]+)</g)].map(([, id, text]) => [
      id,
      text,
    ]),
  );
  for (const [, id, text] of entries) assert.is(headings.get(id), text);
  const texts = entries.map(([, , text]) => text);
  for (const text of [
    '第一部分 单位概况',
    '一、基本职能及主要工作',
    '（一）主要职能',
    '九、国有资本经营预算财政拨款支出决算表',
  ]) {
    assert.ok(texts.includes(text), text);
  }
});

test('headings never skip a level', () => {
  for (const [file, html] of pages) {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    assert.is(levels[0], 1, file);
    assert.is(levels.filter((level) => level === 1).length, 1, file);
    levels.forEach((level, index) => {
      assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, `${file}: ${levels}`);
    });
  }
});

test('carries the page tags that the rule on government sites asks for', () => {
  const tags = (file: string): Record<string, string> =>
    Object.fromEntries(
      [...(pages.get(file) ?? '').matchAll(/<meta name="(\w+)" content="([^"]*)">/g)].map(
        ([, name = '', content = '']) => [name, content],
      ),
    );
  const lists = {
    viewport: 'width=device-width, initial-scale=1',
    SiteName: '示例市人民政府',
    SiteDomain: 'www.example.gov.cn',
    SiteIDCode: '0000000001',
    ColumnName: '部门决算',
    ColumnDescription: '部门和单位决算公开',
    ColumnKeywords: '决算;公开',
    ColumnType: '数据发布',
  };
  assert.equal(tags('index.html'), lists);
  assert.equal(tags('shili/index.html'), lists);
  assert.equal(tags('shili/2020/index.html'), {
    ...lists,
    ArticleTitle: '示例市数字化城市管理中心2020年度单位决算',
    PubDate: '2021-09-26 00:00',
    ContentSource: '示例市数字化城市管理中心',
  });
});

test('what an author writes is shown as text, whatever it looks like', async () => {
  const hostile =
    '<script>alert(1)</script>{{ 1+1 }}{% raw %}{# x #}"><img src=x onerror=alert(1)>&amp;\'`${1}';
  const folder = temporaryFolder('hostile');
  const report = mapTexts(smallReport(), (text) => (text === '' ? '' : `${text}${hostile}`));
  const site = Object.fromEntries(
    Object.entries(sampleSite).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${value}${hostile}` : value,
    ]),
  ) as typeof sampleSite;
  const { files } = await buildPages({ site, reports: [report] }, folder);
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    assert.not.match(html, /<script|<img/i, file);
    assert.match(shownText(html), hostile, file);
  }
  const page = readFileSync(join(folder, report.unitId, '2020', 'index.html'), 'utf8');
  const shown = shownText(page);
  const texts: string[] = [];
  mapTexts(smallReport(), (text) => {
    texts.push(text);
    return text;
  });
  for (const text of texts.filter((each) => each !== '' && each !== '示例市示例局')) {
    assert.ok(shown.includes(`${text}${hostile}`), text);
  }
});

test('a figure and its unit are one piece, and the words stay as they were', () => {
  const page = pages.get('small/2020/index.html') ?? '';
  assert.match(page, '<span class="nowrap">646.47万元</span>，占<span class="nowrap">96.4%</span>');
  assert.match(shownText(page), '2020年本年收入合计646.47万元，占96.4%。');
});

test.run();
