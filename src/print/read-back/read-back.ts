/** Reads a printed PDF as it lies on the disk and compares it with the report. */

import { compareDocument } from './compare-document.ts';
import type { Expectation } from './compare-document.ts';
import { readDocument } from './read-document.ts';

/** @returns everything that is not as expected, also where the file cannot be read; empty where all is. */
export async function readBack(path: string, expected: Expectation): Promise<string[]> {
  try {
    return compareDocument(expected, await readDocument(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`文件读不出来（${reason}）`];
  }
}
