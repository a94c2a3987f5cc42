/**
 * How long one PDF takes with its contents filled in, against a bare tagged `page.pdf` of the same page in a
 * browser that runs already. `npx tsx tests/bench/pdf.ts` runs it alone.
 */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examine } from '../../src/checks/examine.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { projectRoot } from '../../src/cli/project-root.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { openPrinter } from '../../src/print/print.ts';
import { buildPages } from '../../src/site/build-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface PdfMeasurement {
  report: string;
  sheets: number;
  pageBytes: number;
  pdfBytes: number;
  /** Medians, in milliseconds: opening the page, printing it tagged with an outline, closing it. */
  bare: number;
  ours: number;
}

const rounds = 7;

/** Measures every real report in turns: bare, ours, bare, ours …; each runs once to warm up. */
export async function measurePdfs(): Promise<PdfMeasurement[]> {
  const { site, disclosures } = examine(await readProject(join(projectRoot, 'data')));
  const reports = disclosures.flatMap(({ report }) => (report === undefined ? [] : [report]));
  const out = temporaryFolder('bench-pdf');
  await buildPages({ site: site ?? { 网站名称: '决算公开' }, reports }, out);
  const browser = await launchBrowser();
  const printer = await openPrinter({ concurrency: 1 });
  try {
    const measured: PdfMeasurement[] = [];
    for (const report of reports) {
      const html = join(out, report.unitId, String(report.year), 'index.html');
      const pdf = join(out, `${report.unitId}-${report.year}.pdf`);
      const times = { bare: [] as number[], ours: [] as number[] };
      let sheets = 0;
      for (let round = 0; round <= rounds; round += 1) {
        const begin = performance.now();
        const page = await browser.newPage();
        await page.goto(pathToFileURL(html).href);
        await page.pdf({
          preferCSSPageSize: true,
          tagged: true,
          outline: true,
          printBackground: true,
        });
        await page.close();
        const middle = performance.now();
        const job = { html, pdf, title: report.title, author: report.unitName, date: new Date(0) };
        ({ pages: sheets } = await printer.print(job));
        if (round === 0) continue;
        times.bare.push(middle - begin);
        times.ours.push(performance.now() - middle);
      }
      measured.push({
        report: `${report.unitId}/${report.year}`,
        sheets,
        pageBytes: readFileSync(html).byteLength,
        pdfBytes: statSync(pdf).size,
        bare: median(times.bare),
        ours: median(times.ours),
      });
    }
    return measured;
  } finally {
    await printer.close();
    await browser.close();
  }
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @returns the measurements in lines for the terminal. */
export function pdfLines(measured: PdfMeasurement[]): string[] {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  return measured.map(
    ({ report, sheets, pageBytes, pdfBytes, bare, ours }) =>
      `${report.padEnd(34)} page ${kilobytes(pageBytes)}, PDF ${kilobytes(pdfBytes)} in ${sheets} sheets; ` +
      `bare ${bare.toFixed(0)} ms, ours ${ours.toFixed(0)} ms: ${(ours / bare).toFixed(2)} times`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(pdfLines(await measurePdfs()).join('\n'));
}
