/** Reads printed PDFs back in threads, while the next ones are printed. */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Expectation } from './compare-document.ts';
import type { Reading, ReadTask } from './thread.ts';

export type { Reading };

export interface Reader {
  /**
   * Reads a PDF when a thread is free.
   * @param expected makes what it is compared with; asked for only then, so that what waits needs no memory
   */
  read(path: string, expected: () => Expectation): Promise<Reading>;
  /** Ends the threads; call when nothing is read any more. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** Threads, which start when they are needed; one for two cores unless told, since the browser prints on all of them. */
  threads?: number;
  /** Patience with one PDF; ten minutes unless told, since a busy machine is no fault. */
  timeoutMilliseconds?: number;
}

export function openReader(options: ReaderOptions = {}): Reader {
  const { threads = Math.ceil(availableParallelism() / 2), timeoutMilliseconds = 600_000 } =
    options;
  const slots = Array.from({ length: threads }, () => new ReadingThread(timeoutMilliseconds));
  const waiting: ((slot: ReadingThread) => void)[] = [];
  const free = [...slots];
  return {
    async read(path, expected) {
      const slot = free.pop() ?? (await new Promise<ReadingThread>((give) => waiting.push(give)));
      try {
        return await slot.read({ path, expected: expected() });
      } finally {
        const next = waiting.shift();
        if (next) next(slot);
        else free.push(slot);
      }
    },
    async close() {
      await Promise.all(slots.map((slot) => slot.end()));
    },
  };
}

interface Waiting {
  resolve: (reading: Reading) => void;
  reject: (error: Error) => void;
}

/** A thread that reads one PDF at a time; one that fails or hangs is replaced for the next. */
class ReadingThread {
  readonly #patience: number;
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;

  constructor(patience: number) {
    this.#patience = patience;
  }

  async read(task: ReadTask): Promise<Reading> {
    const worker = (this.#worker ??= this.#start());
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Reading>((resolve, reject) => {
        this.#waiting = { resolve, reject };
        timer = setTimeout(() => {
          reject(new Error(`超过${this.#patience / 1000}秒`));
        }, this.#patience);
        worker.postMessage(task);
      });
    } catch (error) {
      await this.end();
      const reason = error instanceof Error ? error.message : String(error);
      return { faults: [`没有读完（${reason}）`], milliseconds: performance.now() - start };
    } finally {
      clearTimeout(timer);
      this.#waiting = undefined;
    }
  }

  // Listeners stay for the life of the thread: one that lost its listeners answers no more.
  #start(): Worker {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url));
    worker.on('message', (reading: Reading) => this.#waiting?.resolve(reading));
    worker.on('error', (error) => this.#waiting?.reject(error));
    worker.on('exit', () => {
      // One that was ended on purpose is no longer waited for.
      if (this.#worker === worker) this.#waiting?.reject(new Error('读回的线程意外结束'));
    });
    return worker;
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
