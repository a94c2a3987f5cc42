import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportOf } from './make-disclosure.ts';
import type { Parts, Surroundings } from './make-disclosure.ts';
import { paragraphsOf } from './read-report.ts';

/** A file, and the paragraphs that stand under one heading of its report, word for word. */
export interface Sentence {
  name: string;
  parts?: Parts;
  around?: Surroundings;
  /** Heading where it is not the suite's own. */
  under?: string;
  says: string[];
}

/** Runs one suite: what the section of this title says, case by case. */
export function tellSentences(name: string, title: string, sentences: readonly Sentence[]): void {
  const test = suite(name);
  for (const { name: story, parts, around, under = title, says } of sentences) {
    test(story, () => assert.equal(paragraphsOf(reportOf(parts, around), under), says));
  }
  test.run();
}
