import type { ErrorObject } from 'ajv/dist/2020.js';

import type { Place } from './problem.ts';
import type { SourceRuleCode } from './rules.ts';
import type { SourceDocument } from './source-document.ts';

/** One error by a schema, with what is needed to word it. */
export interface SchemaFault {
  error: ErrorObject;
  /** All errors of the same value: some explain each other. */
  siblings: readonly ErrorObject[];
  document: SourceDocument;
  /** What the schema says of the value at a JSON pointer. */
  describe: (pointer: string) => string | undefined;
  /** Whether the schema asks for the key at the end of a JSON pointer. */
  isRequired: (pointer: string) => boolean;
  /** What the value is called in a message, e.g. `“合计”` or `“收入”的第 2 项`. */
  label: string;
}

/** What to tell the author, and where. */
export interface Finding {
  code: SourceRuleCode;
  message: string;
  place: Place;
}

/** Returns a finding at the value that the error is about. */
export function findingAt(fault: SchemaFault, code: SourceRuleCode, message: string): Finding {
  return { code, message, place: fault.document.placeOf(fault.error.instancePath) };
}

/** Returns the sentence that the schema gives for the way to write a value, or undefined. */
export function writingOf({ parentSchema }: ErrorObject): string | undefined {
  const writing: unknown = parentSchema?.['writing'];
  return typeof writing === 'string' ? writing : undefined;
}

/** Returns the words as a list for a sentence: `a、b、c`, shortened where there are many. */
export function listed(words: readonly unknown[], most = 12): string {
  const shown = words.slice(0, most).map((word) => String(word));
  return words.length > most ? `${shown.join('、')}等 ${words.length} 种` : shown.join('、');
}
