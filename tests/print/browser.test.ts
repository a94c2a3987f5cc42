import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { launchBrowser, MissingBrowser } from '../../src/print/browser.ts';

const test = suite('finding a browser');
const folder = mkdtempSync(join(tmpdir(), 'juesuan-browser-'));

test.after(() => rmSync(folder, { recursive: true }));

async function refusal(browser: string): Promise<string> {
  try {
    await (
      await launchBrowser({ environment: { ...process.env, JUESUAN_BROWSER: browser } })
    ).close();
  } catch (error) {
    assert.instance(error, MissingBrowser);
    return error instanceof Error ? error.message : '';
  }
  return assert.unreachable('started in spite of it') ?? '';
}

test('a named browser that does not exist is not replaced silently', async () => {
  const message = await refusal(join(folder, 'no-such-browser'));
  assert.match(message, /JUESUAN_BROWSER 指明的浏览器“.*no-such-browser”不存在/);
  assert.not.match(message, '\n');
});

if (process.platform !== 'win32') {
  test('a browser that does not start is reported with its own words', async () => {
    const program = join(folder, 'broken');
    writeFileSync(program, '#!/bin/sh\necho "cannot open shared object" >&2\nexit 1\n');
    chmodSync(program, 0o755);
    const message = await refusal(program);
    assert.match(message, /浏览器启动不了（.*broken：cannot open shared object）/);
    assert.match(message, /Google Chrome 或 Microsoft Edge/);
  });
}

test('a browser is found on this machine', async () => {
  const browser = await launchBrowser();
  assert.match(await browser.version(), /Chrom|Edg/);
  await browser.close();
});

test.run();
