import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser } from '../../src/print/browser.ts';
import {
  openPrinter,
  PrintError,
  type PrinterOptions,
  type PrintJob,
} from '../../src/print/print.ts';
import { readPdf } from './read-pdf.ts';
import { samplePage, type SampleOptions } from './sample-report.ts';

const test = suite('the printer');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-printer-'));

test.after(() => rmSync(folder, { recursive: true }));

/** Writes a sample page and returns the job that prints it. */
function job(name: string, options: SampleOptions = {}): PrintJob {
  const html = join(folder, `${name}.html`);
  const { html: text, title } = samplePage(options);
  writeFileSync(html, text);
  return {
    html,
    pdf: join(folder, `${name}.pdf`),
    title,
    author: '示例',
    date: new Date('2021-09-26'),
  };
}

/** Prints with a printer of its own and returns the message of the failure. */
async function failure(wanted: PrintJob, options: PrinterOptions = {}): Promise<string> {
  const printer = await openPrinter(options);
  try {
    await printer.print(wanted);
  } catch (error) {
    assert.instance(error, PrintError);
    return error instanceof Error ? error.message : '';
  } finally {
    await printer.close();
  }
  return assert.unreachable('printed in spite of it') ?? '';
}

test('reads what travels inside a PDF when its turn comes, not before', async () => {
  const printer = await openPrinter({ concurrency: 1 });
  let finished = 0;
  const finishedBefore: number[] = [];
  const attachments: PrintJob['attachments'] = () => {
    finishedBefore.push(finished);
    return Promise.resolve([]);
  };
  try {
    await Promise.all(
      ['turn-1', 'turn-2', 'turn-3'].map(async (name) => {
        await printer.print({ ...job(name, { paragraphs: 1 }), attachments });
        finished += 1;
      }),
    );
  } finally {
    await printer.close();
  }
  assert.equal(finishedBefore, [0, 1, 2]);
});

test('leaves nothing behind in the browser: a listener would keep every report in memory', async () => {
  const browser = await launchBrowser();
  const printer = await openPrinter({ launch: () => Promise.resolve(browser) });
  const before = browser.listenerCount('disconnected');
  try {
    await printer.print(job('listens-1'));
    await printer.print(job('listens-2'));
    assert.is(browser.listenerCount('disconnected'), before);
  } finally {
    await printer.close();
  }
});

test('starts a fresh browser and prints once more when the browser dies', async () => {
  const browsers: Browser[] = [];
  const printer = await openPrinter({
    launch: async () => {
      const browser = await launchBrowser();
      // The first one dies as soon as a page is opened in it.
      if (browsers.push(browser) === 1) {
        browser.once('targetcreated', () => browser.process()?.kill('SIGKILL'));
      }
      return browser;
    },
  });
  const [first, second] = [job('dies-1'), job('dies-2')];
  try {
    const results = await Promise.all([printer.print(first), printer.print(second)]);
    assert.ok(results.every((result) => result.pages > 20));
  } finally {
    await printer.close();
  }
  assert.is(browsers.length, 2);
  assert.ok(readFileSync(first.pdf).equals(readFileSync(second.pdf)));
});

test('reads the faces in a fresh browser when the first one is gone', async () => {
  const browsers: Browser[] = [];
  const printer = await openPrinter({
    launch: async () => {
      const browser = await launchBrowser();
      browsers.push(browser);
      return browser;
    },
  });
  try {
    browsers[0]?.process()?.kill('SIGKILL');
    assert.is((await printer.faces()).length, 5);
    assert.is(browsers.length, 2);
  } finally {
    await printer.close();
  }
});

test('gives up a browser that hangs', async () => {
  const browsers: Browser[] = [];
  const printer = await openPrinter({
    timeoutMilliseconds: 5000,
    launch: async () => {
      const browser = await launchBrowser();
      if (browsers.push(browser) === 1) {
        browser.once('targetcreated', () => browser.process()?.kill('SIGSTOP'));
      }
      return browser;
    },
  });
  try {
    assert.ok((await printer.print(job('hangs'))).pages > 20);
  } finally {
    await printer.close();
  }
  assert.is(browsers.length, 2);
  assert.ok(
    browsers.every((browser) => browser.process()?.killed || browser.process()?.exitCode === 0),
  );
});

test('fails with one sentence when a second browser does not help', async () => {
  const wanted = job('fails');
  writeFileSync(wanted.pdf, 'earlier');
  const message = await failure(wanted, {
    launch: async () => {
      const browser = await launchBrowser();
      browser.once('targetcreated', () => browser.process()?.kill('SIGKILL'));
      return browser;
    },
  });
  assert.match(message, /重试后仍然失败/);
  assert.is(readFileSync(wanted.pdf, 'utf8'), 'earlier');
});

test('asks nobody for anything but the page', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  const printer = await openPrinter();
  try {
    const extra = `<img src="${origin}/image.png" alt=""><link rel="stylesheet" href="${origin}/style.css"><iframe src="${origin}/frame"></iframe><script>document.title = 'changed'; document.querySelector('h2').textContent = '改动';</script>`;
    const wanted = job('asks', { extra });
    await printer.print(wanted);
    const { pages } = await readPdf(wanted.pdf);
    assert.not.ok(pages.some((page) => page.text.includes('改动')));
  } finally {
    await printer.close();
    server.close();
  }
  assert.equal(asked, []);
});

test('refuses contents that lead nowhere, and keeps the earlier PDF', async () => {
  const extra =
    '<p><a href="#nowhere"><span class="contents-page" data-target="nowhere"></span></a></p>';
  const wanted = job('nowhere', { extra });
  writeFileSync(wanted.pdf, 'earlier');
  assert.match(await failure(wanted), /目录指向“nowhere”/);
  assert.is(readFileSync(wanted.pdf, 'utf8'), 'earlier');
  assert.not.ok(readdirSync(folder).some((name) => name.endsWith('.tmp')));
});

test('refuses a table wider than the sheet, which would shrink the whole report', async () => {
  const cells = Array.from({ length: 30 }, () => '<td class="amount">123456.78</td>').join('');
  const extra = `<section class="official-table landscape"><table><tbody><tr>${cells}</tr></tbody></table></section>`;
  assert.match(await failure(job('wide', { extra })), /比纸面宽/);
});

test('wraps long names instead of cutting them', async () => {
  const unitName =
    '示例市经济技术开发区城市管理综合行政执法监督指挥调度与数字化信息采集服务保障中心（示例市应急联动指挥中心）';
  const wanted = job('long', { unitName });
  const printer = await openPrinter();
  try {
    await printer.print(wanted);
  } finally {
    await printer.close();
  }
  const { pages } = await readPdf(wanted.pdf);
  assert.is(pages[0]?.text, `${unitName}2020年度单位决算${unitName}公开时间：2021年9月26日`);
  for (const page of pages) {
    for (const item of page.items)
      assert.ok(item.x > 0 && item.x + item.width < page.width, item.text);
  }
});

test('prints a long narrative and long figure titles whole, with the right numbers in the contents', async () => {
  const caption = `图1：${'本年度收入支出决算总计与上年度相比的变动情况及其中各项资金的构成'.repeat(7).slice(0, 197)}`;
  const figure = `<figure class="chart"><svg viewBox="0 0 600 320" width="600" height="320"><path d="M60 20V280H580"/></svg><figcaption>${caption}</figcaption></figure>`;
  const wanted = job('narrative', { paragraphs: 25, extra: figure });
  const { targets } = samplePage({ paragraphs: 25 });
  const printer = await openPrinter();
  try {
    const { contents } = await printer.print(wanted);
    const { pages } = await readPdf(wanted.pdf);
    assert.ok(pages.length > 80);
    for (const [index, { heading }] of targets.entries()) {
      const page = pages[contents[index]?.page ?? -1];
      assert.ok(page?.text.includes(heading.replace(/\s/g, '')), heading);
    }
    const [last] = pages.slice(-1);
    assert.ok(last?.text.includes(caption));
  } finally {
    await printer.close();
  }
});

test('says so when the page is missing or the PDF cannot be written', async () => {
  const missing = { ...job('missing'), html: join(folder, 'no-such.html') };
  assert.match(await failure(missing), /没有找到要打印的网页/);
  const unwritable = { ...job('unwritable'), pdf: join(folder, 'no-such-folder/report.pdf') };
  assert.match(await failure(unwritable), /写不出文件/);
  assert.not.ok(existsSync(missing.pdf));
});

test('prints a page without contents', async () => {
  const wanted = job('plain');
  writeFileSync(wanted.html, '<!doctype html><html lang="zh-CN"><title>一页</title><h1>一页</h1>');
  const printer = await openPrinter();
  try {
    assert.equal((await printer.print(wanted)).contents, []);
  } finally {
    await printer.close();
  }
});

test.run();
