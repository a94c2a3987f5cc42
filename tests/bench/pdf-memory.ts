/**
 * Whether memory stays steady while many reports are printed in one run. `npm run bench -- --memory 500`, or
 * `npx tsx tests/bench/pdf-memory.ts 500`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { openPrinter } from '../../src/print/print.ts';
import { builtReports, inTurns, timeAll } from './pdf-reports.ts';

export interface MemorySample {
  printed: number;
  /** Bytes. */
  nodeHeap: number;
  nodeResident: number;
  /** Of the browser and all its processes; undefined where the system does not tell. */
  browserResident: number | undefined;
}

const samples = 10;

/** Prints `count` reports with one printer and looks ten times, evenly spread; a look is told as soon as it is taken. */
export async function* measureMemory(count: number): AsyncGenerator<MemorySample> {
  const turns = inTurns(await builtReports(), count);
  const printer = await openPrinter();
  const step = Math.ceil(count / samples);
  try {
    for (let at = 0; at < count; at += step) {
      await timeAll(turns.slice(at, at + step), availableParallelism(), async ({ job }) => {
        await printer.print(job);
        await rm(job.pdf);
      });
      const { heapUsed, rss } = process.memoryUsage();
      yield {
        printed: Math.min(at + step, count),
        nodeHeap: heapUsed,
        nodeResident: rss,
        browserResident: residentBelow(process.pid),
      };
    }
  } finally {
    await printer.close();
  }
}

/** @returns the resident memory of all processes below this one, shared pages counted once (Linux). */
function residentBelow(root: number): number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) ? parentOf(entry) : undefined;
    if (parent !== undefined)
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  let kilobytes = 0;
  const waiting = [...(children.get(root) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    waiting.push(...(children.get(next) ?? []));
    const rollup = readProcess(next, 'smaps_rollup');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes * 1024;
}

function parentOf(process: string): number | undefined {
  const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readProcess(process, 'stat'))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** A process may end between being listed and being read. */
function readProcess(process: string | number, file: string): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** @returns the sample in a line for the terminal. */
export function memoryLine(sample: MemorySample): string {
  const { printed, nodeHeap, nodeResident, browserResident } = sample;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
  const browser = browserResident === undefined ? '' : `；浏览器 ${megabytes(browserResident)}`;
  return `${String(printed).padStart(4)} 份后：Node 堆 ${megabytes(nodeHeap)}，常驻 ${megabytes(nodeResident)}${browser}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for await (const sample of measureMemory(Number(process.argv[2] ?? 500)))
    console.log(memoryLine(sample));
}
