/** Work that a browser may fail at: watched while it lasts, and done once more in a fresh one. */

import type { Browser } from 'puppeteer-core';
import type { BrowserPool } from './browser-pool.ts';
import { MissingBrowser } from './browser.ts';
import { PrintError } from './print-error.ts';
import { lackOfRoom } from './temporary-room.ts';

export interface Patience {
  /** How long one try may take. */
  milliseconds: number;
  /** What failed, to begin the sentence with: `“…”打印失败`. */
  failed: string;
  /** Makes the error of that sentence. */
  fault: new (message: string, options: ErrorOptions) => Error;
}

/**
 * @returns what `work` returns, in the running browser or at a second try in a fresh one
 * @throws PrintError and MissingBrowser as they come; whatever fails twice as `fault`, in one sentence
 */
export async function twice<Result>(
  pool: BrowserPool,
  { milliseconds, failed, fault }: Patience,
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const attempt = (): Promise<Result> =>
    pool.use((browser) => whileAlive(browser, milliseconds, work(browser)));
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof PrintError || error instanceof MissingBrowser) throw error;
  }
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof PrintError || error instanceof MissingBrowser) throw error;
    const lack = await lackOfRoom();
    const said = error instanceof Error ? error.message : String(error);
    const reason = lack === undefined ? said : `${lack}。`;
    throw new fault(`${failed}，换新的浏览器重试后仍然失败：${reason}`, { cause: error });
  }
}

/** Waits for `work`, but no longer than the browser lives, nor longer than `milliseconds`. */
async function whileAlive<Result>(
  browser: Browser,
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result> {
  const { promise: end, reject } = rejectable();
  const died = (): void => reject(new Error('浏览器意外退出'));
  const timer = setTimeout(() => {
    reject(new Error(`浏览器 ${milliseconds / 1000} 秒没有完成打印`));
  }, milliseconds);
  // With `once` the browser wraps the listener, and `off` would not find it: every report would stay in memory.
  browser.on('disconnected', died);
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    browser.off('disconnected', died);
  }
}

function rejectable(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, fail) => {
    reject = fail;
  });
  return { promise, reject };
}
