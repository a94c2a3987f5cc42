/** Runs in a thread of its own: reads one PDF for every task that it is sent, and answers what it found. */

import { parentPort } from 'node:worker_threads';
import type { Expectation } from './compare-document.ts';
import { readBack } from './read-back.ts';

export interface ReadTask {
  path: string;
  expected: Expectation;
}

export interface Reading {
  /** Everything that is not as the report has it, each a piece of a sentence; empty where all is. */
  faults: string[];
  /** How long it took, without waiting. */
  milliseconds: number;
}

parentPort?.on('message', ({ path, expected }: ReadTask) => {
  const start = performance.now();
  void readBack(path, expected).then((faults) => {
    const reading: Reading = { faults, milliseconds: performance.now() - start };
    parentPort?.postMessage(reading);
  });
});
