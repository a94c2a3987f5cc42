import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../../src/print/browser.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { sampleReport } from '../support/sample-report.ts';
import { sampleSite } from '../support/sample-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const test = suite('pages in a browser');

const out = temporaryFolder('accessibility');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let files: string[];

test.before(async () => {
  const report = sampleReport();
  const wide = report.parts[4]?.sections[1]?.blocks[0];
  if (wide?.kind !== 'table') throw new Error('the sample has lost its second table');
  // As where a table is too wide for a sheet of paper.
  wide.table.sheets = Array.from({ length: 7 }, (_unused, sheet) => [0, 1, 2 + sheet]);
  const reports = [report, sampleReport({ year: 2021, seed: 5 })];
  ({ files } = await buildPages({ site: sampleSite, reports }, out));
  browser = await launchBrowser();
});

test.after(async () => {
  await browser.close();
});

// Texts, not functions: they run in the page, where other types hold than here.
const openDetails = `document.querySelectorAll('details').forEach((each) => (each.open = true))`;

async function open(file: string, width: number, scheme = 'light'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(pathToFileURL(join(out, file)).href);
  return page;
}

/** Of two colours as a browser names them, `rgb(…)`: 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
    const share = Number(text) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const [width, scheme] of [
  [360, 'light'],
  [1280, 'light'],
  [360, 'dark'],
  [1280, 'dark'],
] as const) {
  test(`axe finds nothing at ${width} pixels, ${scheme}`, async () => {
    for (const file of files.filter((each) => !each.includes('2021'))) {
      const page = await open(file, width, scheme);
      await page.evaluate(openDetails);
      await page.evaluate(axe);
      const found = (await page.evaluate('axe.run(document)')) as AxeResults;
      const violations = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
      assert.equal(violations, [], file);
      assert.ok(found.passes.length > 15, file);
      await page.close();
    }
  });
}

test('in the dark bars, slices and texts of the charts stand out, and on paper nothing changes', async () => {
  const page = await open('shili/2020/index.html', 1280, 'dark');
  const paints = `[...document.querySelectorAll('.chart svg :is(path, text)')].flatMap((each) => {
    const { fill, stroke } = getComputedStyle(each);
    return [fill, stroke].filter((paint) => paint !== 'none');
  })`;
  const background = String(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
  const faint = (paint: string): boolean => contrast(paint, background) < 3;
  const shown = (await page.evaluate(paints)) as string[];
  // What should not stand out: what is cut out of the drawing, lines of the grid, and the paler bar, which has an outline.
  const quiet = new Set([background, 'rgb(58, 66, 75)', 'rgb(30, 47, 64)']);
  assert.equal([...new Set(shown.filter(faint))].toSorted(), [...quiet].toSorted());

  await page.emulateMediaType('print');
  const printed = (await page.evaluate(paints)) as string[];
  const bright = await open('shili/2020/index.html', 1280);
  await bright.emulateMediaType('print');
  assert.equal(printed, await bright.evaluate(paints));
  assert.is(await page.evaluate('getComputedStyle(document.body).color'), 'rgb(0, 0, 0)');
  await page.close();
  await bright.close();
});

test('no page ever scrolls sideways, from 320 pixels on, nor at 200 and 400 %', async () => {
  for (const file of files.filter((each) => !each.includes('2021'))) {
    const page = await open(file, 1280);
    await page.evaluate(openDetails);
    // 640 is 1280 at 200 %, 320 is 1280 at 400 %.
    for (const width of [320, 360, 640, 800, 991, 993, 1280, 1920]) {
      await page.setViewport({ width, height: 800 });
      const wide = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.is(wide, 0, `${file} at ${width}`);
    }
    await page.close();
  }
});

test('a wide table scrolls in its own frame, by keyboard too', async () => {
  const page = await open('shili/2020/index.html', 360);
  const frame = '#part-5-7 .table-scroll';
  await page.focus(frame);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(`document.querySelector('${frame}').scrollLeft > 0`);
  await page.close();
});

test('text is large enough, amounts never break, focus is seen', async () => {
  const page = await open('shili/2020/index.html', 360);
  const style = async (selector: string, property: string): Promise<string> =>
    String(
      await page.evaluate(
        `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
      ),
    );
  const size = Number.parseFloat(await style('.part p', 'font-size'));
  assert.ok(size >= 17);
  assert.ok(Number.parseFloat(await style('.part p', 'line-height')) / size > 1.79);
  assert.is(await style('.nowrap', 'white-space'), 'nowrap');
  assert.is(await style('td.amount', 'white-space'), 'nowrap');
  assert.is(await style('td.amount', 'font-variant-numeric'), 'tabular-nums');

  // The first stop of the keyboard is the way past the head of the page.
  await page.keyboard.press('Tab');
  assert.is(await page.evaluate('document.activeElement.textContent'), '跳到正文');
  assert.ok(Number(await page.evaluate('document.activeElement.getBoundingClientRect().top')) >= 0);
  assert.is(await style('.skip-link', 'outline-style'), 'solid');
  await page.close();
});

test('the contents stay beside the text on a wide screen', async () => {
  const page = await open('shili/2020/index.html', 1280);
  await page.evaluate('window.scrollTo(0, 6000)');
  const side = (edge: string): string =>
    `document.querySelector('nav.contents').getBoundingClientRect().${edge}`;
  assert.is(await page.evaluate(side('top')), 0);
  assert.ok(Number(await page.evaluate(side('right'))) < 500);
  await page.close();
});

test('nothing is asked for but the page itself', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(out, 'shili/2020/index.html')).href;
  await page.goto(address, { waitUntil: 'networkidle0' });
  assert.equal(
    asked.filter((url) => !url.startsWith('data:')),
    [address],
  );
  await page.close();
});

test('everything can be read without scripts', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(join(out, 'shili/2020/index.html')).href);
  const text = String(await page.evaluate(`document.querySelector('main').innerText`));
  for (const words of ['第一部分 单位概况', '图7：', '公开09表', '抗疫特别国债安排的支出']) {
    assert.ok(text.includes(words), words);
  }
  await page.close();
});

test.run();
