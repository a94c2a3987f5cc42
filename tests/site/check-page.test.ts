/** The page for the reviewer: what was found, by unit and report; valid, accessible, without script. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../../src/print/browser.ts';
import { checkPage } from '../../src/site/check-page.ts';
import type { CheckedReport } from '../../src/site/check-page.ts';
import { columnOf, file, findings, otherFile, problem } from '../cli/format/sample-findings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const report = (unitId: string, path: string, state: CheckedReport['state']): CheckedReport => ({
  unitId,
  unitName: `${unitId}局`,
  year: 2020,
  path,
  state,
});
const related = [{ label: '基本支出', place: { file: otherFile, line: 3, column: 50 } }];
const sample = findings(
  problem('C902', 'hint', 2, 1),
  problem('C901', 'error', 4, columnOf(4, '269.65'), {
    expected: '100万元',
    found: '<b>90</b>',
    related,
  }),
  problem('C999', 'hint', 1, 1),
  problem('C902', 'warning', 1, 1, {
    place: { file: 'templates/editions/甲/edition.yaml', line: 1, column: 1 },
  }),
  problem('C901', 'error', 1, 1, {
    place: { file: 'data/units/甲/unit.yaml', line: 2, column: 1 },
  }),
);
const html = checkPage({
  ...sample,
  reports: [report('甲', file, '不发布'), report('乙', otherFile, '发布')],
  summary: ['共 2 份决算：2 个错误', '停用规则：单位“甲”不用 C031，原因：新设 & 无上年'],
});

const test = suite('page of the reviewer');

test('is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'doctype-style': 'off' },
  });
  const { results } = await validator.validateString(html);
  assert.equal(
    results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    [],
  );
});

test('has no script, asks for nothing, and is not to be found by search engines', () => {
  assert.not.match(html, /<script|<link rel="style|src=|https?:/);
  assert.match(html, '<meta name="robots" content="noindex">');
});

test('problems stand under their unit and report, worst first, what was not checked last', () => {
  const order = [...html.matchAll(/<h2 id="[^"]+">([^<]+)|<strong class="level">([^<]+)/g)].map(
    ([, heading, level]) => heading ?? level,
  );
  assert.equal(order, [
    '单位',
    '共用的文件',
    '警告',
    '甲局',
    '错误',
    '错误',
    '提示',
    '没有核对',
    '乙局',
  ]);
});

test('the list of units counts what each report has, worst first', () => {
  assert.match(html, '2020年度（不发布）：1 个错误、1 个提示、1 处没有核对');
  assert.match(html, '2020年度（发布）：没有问题');
});

test('the line is shown with its figure marked; texts are escaped', () => {
  assert.match(html, /<mark>269\.65<\/mark> 万元/);
  assert.match(html, '现为 &lt;b&gt;90&lt;/b&gt;');
  assert.match(html, '新设 &amp; 无上年');
});

const folder = temporaryFolder('check-page');
const path = join(folder, 'check.html');
writeFileSync(path, html);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('axe finds nothing, and it does not scroll sideways, at 360 and 1280 pixels, light and dark', async () => {
  const browser = await launchBrowser();
  try {
    for (const [width, value] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await page.goto(pathToFileURL(path).href);
      await page.evaluate(axe);
      const found = (await page.evaluate('axe.run(document)')) as AxeResults;
      assert.equal(
        found.violations.map(({ id }) => id),
        [],
      );
      const scroll = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      assert.is(await page.evaluate(scroll), 0);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

test.run();
