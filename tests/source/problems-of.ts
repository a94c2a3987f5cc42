import type { Problem } from '../../src/source/problem.ts';
import { sortProblems } from '../../src/source/format-problem.ts';
import { readDocument } from '../../src/source/read-document.ts';
import { createValidators } from '../../src/source/validators.ts';
import { sampleSchema } from './sample-schema.ts';

const validate = createValidators({ sample: sampleSchema });

/** Returns everything that is wrong with a file of the sample form, in reading order, as one run reports it. */
export function problemsOf(content: string | Uint8Array): Problem[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { document, problems } = readDocument('样表.yaml', bytes);
  return sortProblems([
    ...problems,
    ...(document === undefined ? [] : validate('sample', document)),
  ]);
}
