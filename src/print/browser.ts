/** Finds a browser that prints, and starts it. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { unpackChromium } from './bundled-chromium.ts';
import { cacheFolder } from './cache.ts';
import { configureFonts } from './fonts.ts';
import { lackOfRoom } from './temporary-room.ts';

/** No browser on this machine can be started. The message is one Chinese sentence for the user. */
export class MissingBrowser extends Error {
  override name = 'MissingBrowser';
}

export interface LaunchOptions {
  /** Folder for what is unpacked once; the project's own `.cache/` unless told. */
  cache?: string;
  /** Environment to read `JUESUAN_BROWSER` from and to hand to the browser. */
  environment?: NodeJS.ProcessEnv;
}

interface Candidate {
  executablePath: string;
  unpackLibraries?: () => Promise<string>;
}

const launchArguments = [
  // Small shared memory, as in containers, makes the browser crash on long pages.
  '--disable-dev-shm-usage',
  '--disable-gpu',
  // Glyphs keep their designed widths, whatever the screen.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  // Nothing leaves this machine, whatever a page asks for.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-domain-reliability',
  '--no-pings',
];

/**
 * Starts the browser named by `JUESUAN_BROWSER`, else the packaged Chromium (Linux x64), else an
 * installed Chrome, Edge or Chromium.
 * @returns the running browser; the caller closes it
 * @throws MissingBrowser when there is none, or none can be started
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const environment = { ...(options.environment ?? process.env) };
  const cache = options.cache ?? cacheFolder;
  if (process.platform === 'linux') environment['FONTCONFIG_FILE'] = await configureFonts(cache);
  const failures: string[] = [];
  for await (const candidate of candidates(environment, cache)) {
    try {
      return await launch(candidate, environment);
    } catch (error) {
      failures.push(
        `${candidate.executablePath}：${await explain(candidate.executablePath, error)}`,
      );
    }
  }
  const advice =
    '请安装 Google Chrome 或 Microsoft Edge，或用环境变量 JUESUAN_BROWSER 指明浏览器程序的完整路径';
  if (failures.length === 0) throw new MissingBrowser(`没有找到可以打印 PDF 的浏览器：${advice}。`);
  const lack = await lackOfRoom(environment['TMPDIR'] ?? tmpdir());
  if (lack !== undefined) throw new MissingBrowser(`浏览器启动不了：${lack}。`);
  throw new MissingBrowser(`浏览器启动不了（${failures.join('；')}）：${advice}。`);
}

async function* candidates(
  environment: NodeJS.ProcessEnv,
  cache: string,
): AsyncGenerator<Candidate> {
  const named = environment['JUESUAN_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new MissingBrowser(
        `环境变量 JUESUAN_BROWSER 指明的浏览器“${named}”不存在：请改为浏览器程序的完整路径，或删去该变量。`,
      );
    }
    // Who names a browser wants that one: no other is tried.
    yield { executablePath: named };
    return;
  }
  const bundled = await unpackChromium(cache);
  if (bundled) yield bundled;
  for (const executablePath of installedBrowsers(environment)) {
    if (existsSync(executablePath)) yield { executablePath };
  }
}

/** @returns where Chrome, Edge and Chromium are usually installed on this system. */
function installedBrowsers(environment: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((root) => root !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  if (process.platform === 'darwin') {
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return programs.flatMap((name) =>
      ['/', homedir()].map((root) => join(root, `Applications/${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const programs =
    'google-chrome google-chrome-stable microsoft-edge microsoft-edge-stable chromium chromium-browser';
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return programs.split(' ').flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Starts one browser. Where it does not start as it is, the libraries it may lack are added, and where
 * the system refuses the sandbox (the administrator’s account, many containers), it runs without: what
 * it prints is our own page, which loads nothing.
 */
async function launch(candidate: Candidate, environment: NodeJS.ProcessEnv): Promise<Browser> {
  const start = (env: NodeJS.ProcessEnv, more: string[]): Promise<Browser> =>
    puppeteer.launch({
      executablePath: candidate.executablePath,
      headless: true,
      // A landscape sheet finds room: it is laid out once, at the width that it has on paper.
      defaultViewport: { width: 900, height: 1200 },
      pipe: true,
      args: [...launchArguments, ...more],
      env,
    });
  const administrator = process.getuid?.() === 0;
  const attempts: (() => Promise<Browser>)[] = [];
  if (!administrator) attempts.push(() => start(environment, []));
  if (process.platform === 'linux') {
    const open = ['--no-sandbox'];
    attempts.push(() => start(environment, open));
    const { unpackLibraries } = candidate;
    if (unpackLibraries) {
      const extended = async (): Promise<NodeJS.ProcessEnv> => {
        const folders = [await unpackLibraries(), environment['LD_LIBRARY_PATH']];
        return { ...environment, LD_LIBRARY_PATH: folders.filter(Boolean).join(':') };
      };
      if (!administrator) attempts.push(async () => start(await extended(), []));
      attempts.push(async () => start(await extended(), open));
    }
  }
  let failure: unknown;
  for (const attempt of attempts) {
    try {
      return await attempt();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** @returns why a browser does not start, in its own words where it says so. */
async function explain(executablePath: string, error: unknown): Promise<string> {
  const said = await new Promise<string>((resolve) => {
    execFile(executablePath, ['--version'], { timeout: 5000 }, (_error, _output, complaint) =>
      resolve(complaint),
    );
  });
  const message = said.trim() || (error instanceof Error ? error.message : String(error));
  return message.split('\n').find((line) => line.trim() !== '') ?? message;
}
