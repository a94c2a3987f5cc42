/** Keeps one browser running and replaces it when it fails, without disturbing who still uses the old one. */

import type { Browser } from 'puppeteer-core';

/** How long a browser may take to close in good order. */
const closingMilliseconds = 5000;

interface Lease {
  browser: Promise<Browser>;
  users: number;
  retired: boolean;
}

export class BrowserPool {
  readonly #launch: () => Promise<Browser>;
  #current: Lease | undefined;

  constructor(launch: () => Promise<Browser>) {
    this.#launch = launch;
  }

  /**
   * Hands the running browser to `work`, starting one where there is none. When `work` fails, the next
   * caller gets a fresh browser, and this one is closed as soon as nobody uses it.
   */
  async use<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
    const lease = (this.#current ??= {
      browser: this.#launch(),
      users: 0,
      retired: false,
    });
    lease.users++;
    try {
      return await work(await lease.browser);
    } catch (error) {
      this.#retire(lease);
      throw error;
    } finally {
      lease.users--;
      if (lease.retired && lease.users === 0) await end(lease);
    }
  }

  /** Closes the browser; call when nobody uses it any more. */
  async close(): Promise<void> {
    const lease = this.#current;
    if (!lease) return;
    this.#retire(lease);
    if (lease.users === 0) await end(lease);
  }

  #retire(lease: Lease): void {
    lease.retired = true;
    if (this.#current === lease) this.#current = undefined;
  }
}

/** Closes the browser of a lease, by force where it no longer answers. */
async function end(lease: Lease): Promise<void> {
  const [started] = await Promise.allSettled([lease.browser]);
  if (started.status === 'rejected') return; // It never ran; who asked for it has the error.
  const browser = started.value;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, closingMilliseconds, false);
  });
  const closed = await Promise.race([
    browser.close().then(
      () => true,
      () => false,
    ),
    patience,
  ]);
  clearTimeout(timer);
  if (!closed) browser.process()?.kill('SIGKILL');
}
