/**
 * How long the finished PDFs of 50 reports take, against a bare tagged `page.pdf` of the same pages at the same
 * concurrency. `npx tsx tests/bench/pdf.ts` runs it alone.
 */

import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../../src/print/browser.ts';
import { printSteps } from '../../src/print/print-steps.ts';
import type { PrintStep } from '../../src/print/print-steps.ts';
import type { Face } from '../../src/print/faces.ts';
import { openPrinter } from '../../src/print/print.ts';
import { expectedDocument } from '../../src/print/read-back/expected-document.ts';
import { expectedFonts } from '../../src/print/read-back/expected-fonts.ts';
import { openReader } from '../../src/print/read-back/open-reader.ts';
import { builtReports, inTurns, timeAll } from './pdf-reports.ts';
import type { BuiltReport } from './pdf-reports.ts';

export interface PdfMeasurement {
  reports: number;
  concurrency: number;
  /** In milliseconds, for all reports: opening the page, printing it tagged with an outline, closing it. */
  bare: number;
  ours: number;
  /** Milliseconds of each step, added up over all reports; those that wait for the browser overlap. */
  steps: ReadonlyMap<PrintStep, number>;
  /** Milliseconds of reading each file back, on average; a build does it in a thread while the next is printed. */
  readBack: number;
  files: { name: string; sheets: number; pageBytes: number; pdfBytes: number }[];
}

/** Reports that are printed before the other way of printing has its turn. */
const batch = 10;

/** Measures in turns, so that what else the machine does meets both alike; each prints every report once to warm up. */
export async function measurePdfs(count = 50): Promise<PdfMeasurement> {
  const reports = await builtReports();
  const concurrency = availableParallelism();
  const steps = new Map<PrintStep, number>();
  const browser = await launchBrowser();
  const printer = await openPrinter({
    concurrency,
    measure: (step, milliseconds) => steps.set(step, (steps.get(step) ?? 0) + milliseconds),
  });
  const measured: PdfMeasurement = {
    reports: count,
    concurrency,
    bare: 0,
    ours: 0,
    steps,
    readBack: 0,
    files: [],
  };
  try {
    await timeAll(reports, concurrency, ({ job }) => printBare(browser, job.html));
    await timeAll(reports, concurrency, async ({ name, job }) => {
      const { pages, bytes } = await printer.print(job);
      const pageBytes = statSync(job.html).size;
      measured.files.push({ name, sheets: pages, pageBytes, pdfBytes: bytes });
    });
    steps.clear();
    const turns = inTurns(reports, count);
    for (let at = 0; at < count; at += batch) {
      const some = turns.slice(at, at + batch);
      const runs = {
        bare: () => timeAll(some, concurrency, ({ job }) => printBare(browser, job.html)),
        ours: () => timeAll(some, concurrency, ({ job }) => printer.print(job)),
      };
      const order =
        at % (2 * batch) === 0 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const);
      for (const name of order) measured[name] += await runs[name]();
    }
    measured.readBack = await readBack(reports, measured.files, await printer.faces());
    return measured;
  } finally {
    await printer.close();
    await browser.close();
  }
}

async function readBack(
  reports: readonly BuiltReport[],
  files: PdfMeasurement['files'],
  faces: readonly Face[],
): Promise<number> {
  const reader = openReader();
  let total = 0;
  try {
    for (const { name, report, job } of reports) {
      const { milliseconds, faults } = await reader.read(job.pdf, () => {
        const document = expectedDocument(report);
        const sheets = files.find((file) => file.name === name)?.sheets ?? 0;
        return { document, sheets, fonts: expectedFonts(faces, document.faces) };
      });
      if (faults.length > 0) throw new Error(`${name}：${faults.join('；')}`);
      total += milliseconds;
    }
  } finally {
    await reader.close();
  }
  return total / reports.length;
}

async function printBare(browser: Browser, html: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(html).href);
  await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  await page.close();
}

/** @returns the measurements in lines for the terminal. */
export function pdfLines({
  reports,
  concurrency,
  bare,
  ours,
  steps,
  readBack: read,
  files,
}: PdfMeasurement): string[] {
  const each = (milliseconds: number): string => (milliseconds / reports).toFixed(0);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  const sum = [...steps.values()].reduce((total, milliseconds) => total + milliseconds, 0);
  return [
    `${reports} 份，同时 ${concurrency} 份：浏览器单独打印每份 ${each(bare)} 毫秒，成品每份 ${each(ours)} 毫秒，${(ours / bare).toFixed(2)} 倍`,
    `各步平均（等浏览器的步骤与别的份重叠）：${printSteps
      .map((step): [PrintStep, number] => [step, steps.get(step) ?? 0])
      .map(([step, total]) => `${step} ${each(total)} 毫秒（${((100 * total) / sum).toFixed(1)}%）`)
      .join('，')}`,
    `读回核对另计：每份 ${read.toFixed(0)} 毫秒，在另一个线程里`,
    ...files.map(
      ({ name, sheets, pageBytes, pdfBytes }) =>
        `${name.padEnd(34)} 网页 ${kilobytes(pageBytes)}，PDF ${sheets} 页 ${kilobytes(pdfBytes)}，每页 ${kilobytes(pdfBytes / sheets)}`,
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(pdfLines(await measurePdfs()).join('\n'));
}
