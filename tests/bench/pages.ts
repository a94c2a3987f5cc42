/**
 * How long the pages of 200 reports take, against bare Eleventy writing pages of the same size.
 * `npx tsx tests/bench/pages.ts` runs it alone.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Eleventy } from '@11ty/eleventy';
import type { EleventyConfig } from '@11ty/eleventy';
import { buildPages } from '../../src/site/build-pages.ts';
import { drawCharts } from '../../src/site/charts.ts';
import { sampleReport } from '../support/sample-report.ts';
import { sampleSite } from '../support/sample-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface PageMeasurement {
  pages: number;
  /** Of all report pages together, UTF-8. */
  bytes: number;
  chartsMilliseconds: number;
  /** Medians of the rounds, in milliseconds for all pages. */
  ours: number;
  /** Eleventy as it comes: each page lies ready in an .html file of its own. */
  bareFiles: number;
  /** Eleventy’s least work: one template prints each page from a string that is ready in memory. */
  bareStrings: number;
}

const rounds = 7;
const bareOptions = { configPath: '', loader: 'esm', quietMode: true } as const;

/** A ready-made page. A class, for the same reason as ReportPage. */
class ReadyPage {
  readonly file: string;
  readonly html: string;

  constructor(file: string, html: string) {
    this.file = file;
    this.html = html;
  }
}

/** Measures in turns, so that what else the machine does meets all three alike; each runs once to warm up. */
export async function measurePages(count = 200): Promise<PageMeasurement> {
  const reports = Array.from({ length: count }, (_unused, index) =>
    sampleReport({
      unitId: `unit-${index % 20}`,
      year: 2011 + Math.floor(index / 20),
      seed: index,
    }),
  );
  const start = performance.now();
  const charts = drawCharts(reports);
  const chartsMilliseconds = performance.now() - start;

  const out = temporaryFolder('bench-ours');
  const model = { site: sampleSite, reports };
  const written = await buildPages(model, out, { charts });
  const ready = written.reports.map(
    ({ file }) => new ReadyPage(file, readFileSync(join(out, file), 'utf8')),
  );
  const runs = {
    ours: () => buildPages(model, out, { charts }),
    bareFiles: bareFiles(ready),
    bareStrings: bareStrings(ready),
  };
  const times = { ours: [] as number[], bareFiles: [] as number[], bareStrings: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['ours', 'bareFiles', 'bareStrings'] as const) {
      const begin = performance.now();
      await runs[name]();
      if (round > 0) times[name].push(performance.now() - begin);
    }
  }
  return {
    pages: ready.length,
    bytes: ready.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0),
    chartsMilliseconds,
    ours: median(times.ours),
    bareFiles: median(times.bareFiles),
    bareStrings: median(times.bareStrings),
  };
}

function bareFiles(pages: ReadyPage[]): () => Promise<unknown> {
  const input = temporaryFolder('bench-files');
  const output = temporaryFolder('bench-files-out');
  for (const { file, html } of pages) {
    mkdirSync(join(input, file, '..'), { recursive: true });
    writeFileSync(join(input, file), html);
  }
  return () => runQuietly(new Eleventy(input, output, bareOptions));
}

function bareStrings(pages: ReadyPage[]): () => Promise<unknown> {
  const input = temporaryFolder('bench-strings');
  const output = temporaryFolder('bench-strings-out');
  const head =
    '---\npagination: { data: pages, size: 1, alias: item }\npermalink: "{{ item.file }}"\n---\n';
  writeFileSync(join(input, 'page.njk'), `${head}{{ item.html | safe }}`);
  const config = (eleventy: EleventyConfig): void => eleventy.addGlobalData('pages', pages);
  return () => runQuietly(new Eleventy(input, output, { ...bareOptions, config }));
}

function runQuietly(eleventy: Eleventy): Promise<unknown> {
  eleventy.disableLogger();
  return eleventy.write();
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** @returns the measurement in lines for the terminal. */
export function pageLines(measured: PageMeasurement): string[] {
  const each = (milliseconds: number): string =>
    `${milliseconds.toFixed(0)} ms, ${(milliseconds / measured.pages).toFixed(2)} ms a page`;
  const ratio = (bare: number): string => `${(measured.ours / bare).toFixed(2)} times`;
  return [
    `pages           ${measured.pages} reports of ${(measured.bytes / measured.pages / 1000).toFixed(0)} KB`,
    `charts          ${measured.chartsMilliseconds.toFixed(0)} ms, drawn beforehand`,
    `ours            ${each(measured.ours)}`,
    `bare, .html     ${each(measured.bareFiles)}; ours takes ${ratio(measured.bareFiles)} as long`,
    `bare, strings   ${each(measured.bareStrings)}; ours takes ${ratio(measured.bareStrings)} as long`,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(pageLines(await measurePages()).join('\n'));
}
