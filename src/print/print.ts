/** Prints built pages as PDF. */

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { appendPdfs } from './append-pdf.ts';
import type { PdfToAppend } from './append-pdf.ts';
import { BrowserPool } from './browser-pool.ts';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, MissingBrowser } from './browser.ts';
import type { Attachment } from './conformance/attachments.ts';
import { conform } from './conformance/conform.ts';
import type { ContentsEntry } from './contents.ts';
import { readFaces, type Face } from './faces.ts';
import { explainWriteFault } from '../source/write-fault.ts';
import { PrintError } from './print-error.ts';
import { twice } from './patience.ts';
import { printPage } from './print-page.ts';
import { timed, type Measure } from './print-steps.ts';
import { tagDocument } from './structure/tag-document.ts';

export { MissingBrowser, PrintError };

export interface PrintJob {
  /** Path of the built page. */
  html: string;
  /** Where the PDF shall lie; an earlier one stays until the new one is complete. */
  pdf: string;
  title: string;
  /** The unit that publishes. */
  author: string;
  subject?: string;
  keywords?: string[];
  /** Date of publication: the only date the PDF carries. */
  date: Date;
  /** Reads the files that travel inside the PDF, when its turn comes: those of all reports are never in memory together. */
  attachments?: () => Promise<Attachment[]>;
  /** Ready PDFs, for whose pages the page has stand-ins. */
  appended?: readonly PdfToAppend[];
}

export interface PrintResult {
  /** Sheets, the cover included. */
  pages: number;
  bytes: number;
  /** Every entry of the contents with its printed number, in order. */
  contents: ContentsEntry[];
}

export interface Printer {
  /** Prints one page; jobs beyond the number of cores wait. @throws PrintError, MissingBrowser */
  print(job: PrintJob): Promise<PrintResult>;
  /** The fonts in which this machine shows the faces of an official document. @throws MissingBrowser */
  faces(): Promise<Face[]>;
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** Starts a browser; `launchBrowser` unless told. */
  launch?: () => Promise<Browser>;
  /** Documents printed at the same time; as many as cores unless told. */
  concurrency?: number;
  /** Patience with one step of the browser; 60 seconds unless told. */
  timeoutMilliseconds?: number;
  /** Fill the contents by printing twice, as where the digits cannot be written into the file. */
  printTwice?: boolean;
  /** Is told what each step took. */
  measure?: Measure;
}

/** Milliseconds. */
const usualPatience = 60_000;

/**
 * Starts a browser, which runs until the printer is closed.
 * @throws MissingBrowser when this machine has none
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const pool = new BrowserPool(options.launch ?? launchBrowser);
  await pool.use((browser) => browser.version());
  const limit = limiter(options.concurrency ?? availableParallelism());
  const running = new Set<Promise<unknown>>();
  return {
    async print(job) {
      const work = limit(() => printJob(pool, job, options));
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    faces() {
      const milliseconds = options.timeoutMilliseconds ?? usualPatience;
      return twice(
        pool,
        { milliseconds, failed: '字体读不出来', fault: MissingBrowser },
        readFaces,
      );
    },
    async close() {
      await Promise.allSettled(running);
      await pool.close();
    },
  };
}

async function printJob(
  pool: BrowserPool,
  job: PrintJob,
  options: PrinterOptions,
): Promise<PrintResult> {
  if (!existsSync(job.html))
    throw new PrintError(`没有找到要打印的网页“${job.html}”：请先生成网页。`);
  const patience = {
    milliseconds: options.timeoutMilliseconds ?? usualPatience,
    failed: `“${job.html}”打印失败`,
    fault: PrintError,
  };
  const { file, pages, contents, linkTexts } = await twice(pool, patience, (browser) =>
    printPage(browser, job.html, options),
  );
  const { attachments, appended = [], ...information } = job;
  const { measure } = options;
  await timed(measure, '附件', () => appendPdfs(file, appended));
  await timed(measure, '标签', () => tagDocument(file));
  await timed(measure, '元数据', async () =>
    conform(file, {
      information: { ...information, language: 'zh-CN', claims: appended.length === 0 },
      attachments: (await attachments?.()) ?? [],
      linkTexts,
    }),
  );
  const bytes = await timed(measure, '保存', () => file.save());
  await timed(measure, '写盘', () => replaceFile(job.pdf, bytes));
  return { pages, bytes: bytes.length, contents };
}

/** Writes to the side and moves into place, so that an earlier file stays until the new one is complete. */
async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    const advice = '请确认文件夹存在、可以写入，并且该文件没有在其他程序中打开';
    const message = explainWriteFault(error, dirname(path)) ?? `写不出文件“${path}”：${advice}。`;
    throw new PrintError(message, { cause: error });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** @returns a function that runs at most `count` tasks at a time, in the order they came. */
function limiter(count: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
