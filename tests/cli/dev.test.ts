/** The live preview: drafts and problems on the page, a faulty file shows its faults, a change reloads. */

import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectRoot } from '../../src/cli/project-root.ts';
import { departmentText, disclosureText } from '../support/make-disclosure.ts';
import { write } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('dev');
const unit = join(folder, 'data', 'units', 'trial');
const put = (year: string, text: string): void => write(join(unit, `${year}.yaml`), text);
write(join(unit, 'unit.yaml'), departmentText);
put('2020', disclosureText({ 状态: '草稿', 公开日期: null }));
put('2021', disclosureText({ 年度: '2021', 版式: '四川-2021', 收入: null }));

const program = spawn(
  process.execPath,
  [join(projectRoot, 'src', 'cli', 'juesuan.mjs'), 'dev', '--port', '0'],
  { cwd: folder },
);
let said = '';
program.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
program.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));

async function until<Found>(what: string, find: () => Promise<Found | undefined>): Promise<Found> {
  const end = Date.now() + 180_000;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end || program.exitCode !== null)
      throw new Error(`${what}: nothing came\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const address = await until('address', async () => /http:\/\/localhost:\d+\//.exec(said)?.[0]);
const local = address.replace('localhost', '127.0.0.1');
const page = async (path: string): Promise<string> => (await fetch(local + path)).text();

const test = suite('juesuan dev');

test('a draft is shown, with its problems above it and a script that reloads', async () => {
  const html = await page('trial/2020/');
  assert.match(html, '草稿，仅供预览');
  assert.match(html, /<body>\s*<style>[^]*class="review preview-panel"[^]*没有上年的收支总计/);
  assert.match(html, /new EventSource\('\/_changes'\)[^]*<\/body>/);
});

test('a file with errors shows them in the place of its page', async () => {
  const html = await page('trial/2021/index.html');
  assert.match(html, /<h1>[^<]*2021年度决算：有错误，没有生成<\/h1>[^]*S030[^]*“收入”/);
  assert.match(await page(''), 'trial/2021/');
});

test('the first page leads to the problems of all files', async () => {
  assert.match(await page(''), /<a href="check\.html">全部问题/);
  assert.match(await page('check.html'), /trial\/2021\.yaml[^]*S030/);
});

test('a file that is mended is shown at once, and open pages are told', async () => {
  const changes = await fetch(`${local}_changes`);
  const reader = changes.body?.getReader();
  await reader?.read();
  put('2021', disclosureText({ 年度: '2021', 版式: '四川-2021' }));
  const { value } = (await reader?.read()) ?? {};
  assert.match(new TextDecoder().decode(value), 'data: reload');
  assert.match(await page('trial/2021/'), '2021年度');
  assert.not.match(await page('trial/2021/'), '没有生成');
  await reader?.cancel();
});

test('a report that becomes faulty is not shown as it was', async () => {
  put('2020', '年度: [');
  const html = await until('faults', async () => {
    const now = await page('trial/2020/');
    return now.includes('没有生成') ? now : undefined;
  });
  assert.not.match(html, '草稿，仅供预览');
});

test('nothing outside the preview is served', async () => {
  for (const path of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/none', '/%E0%', '//']) {
    assert.is(await statusOf(path, 'localhost'), 404, path);
  }
});

test('a name of another site for this machine is refused', async () => {
  assert.is(await statusOf('/', 'evil.example'), 403);
});

/** Asks with a path and a host as they are, which `fetch` would tidy up. */
function statusOf(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port: new URL(address).port, path, headers: { host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}

test('a taken port is said in one sentence, exit status 2', async () => {
  const { port } = new URL(address);
  const second = spawn(
    process.execPath,
    [join(projectRoot, 'src', 'cli', 'juesuan.mjs'), 'dev', '--port', port],
    { cwd: folder },
  );
  let words = '';
  second.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const status = await new Promise((resolve) => second.on('close', resolve));
  assert.is(status, 2);
  assert.match(words, new RegExp(`^端口 ${port} 已被占用：请用 --port 换一个`));
});

test('it ends when it is told to, exit status 0', async () => {
  const ended = new Promise((resolve) => program.on('close', resolve));
  program.kill('SIGTERM');
  assert.is(await ended, 0, said);
});

test.after(() => {
  program.kill('SIGKILL');
});

test.run();
