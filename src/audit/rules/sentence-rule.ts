import type { Level, Problem, RelatedPlace } from '../../source/problem.ts';
import type { PublishedDocument, PublishedText } from '../document.ts';
import type { DocumentIdentity } from '../identity-facts.ts';
import type { FoundTable } from '../tables/find-tables.ts';
import type { AmountMention } from '../text/mention.ts';
import type { Outline } from '../outline/outline.ts';
import type { FactsIndex } from '../text/facts-index.ts';
import type { FoundSection } from '../text/read-sentences.ts';
import type { SubjectNames } from '../text/subjects-in-text.ts';
import type { TableSet } from '../tables/recognised-table.ts';
import type { AuditKnowledge } from '../knowledge.ts';
import type { Comparison, Term } from './comparison.ts';
import { runComparisons } from './run-comparisons.ts';
import type { Verdict } from './run-comparisons.ts';

/** What the identities of the sentences and of the whole document look at. */
export interface SentenceContext {
  document: PublishedDocument;
  identity: DocumentIdentity;
  /** The official tables as they stand in the document, in print order. */
  found: readonly FoundTable[];
  /** The sections of the explanation, in print order. */
  sections: readonly FoundSection[];
  /** Parts and sections with their paragraphs, the list of contents apart. */
  outline: Outline;
  knowledge: AuditKnowledge;
  /** What the names of subjects mean in the year. */
  names: SubjectNames;
  /** Paragraphs without prescribed sentences. */
  others: readonly PublishedText[];
  facts: FactsIndex;
  tables: TableSet;
  /** The number of decimals of most percentages. */
  percentDecimals: number;
}

/** An official identity of the sentences. */
export interface SentenceIdentity {
  id: string;
  words: string;
  /** How grave its findings may be. */
  levels: readonly Level[];
  check: (context: SentenceContext) => Verdict;
}

/** An identity that compares amounts. */
export function amountIdentity(
  id: string,
  words: string,
  compare: (context: SentenceContext) => Iterable<Comparison>,
  level: Level = 'error',
): SentenceIdentity {
  // Within the envelope of rounding a difference is a hint.
  const levels: readonly Level[] = [level, 'hint'];
  return {
    id,
    words,
    levels,
    check: (context) => runComparisons(id, words, compare(context), level),
  };
}

/** What a logical identity found: nothing wrong, or what to say. */
export interface LogicalFinding {
  message: string;
  place: Problem['place'];
  /** Where it is not the gravest of the identity. */
  level?: Level;
  found?: string;
  expected?: string;
  related?: readonly RelatedPlace[];
}

/** An identity that is no comparison of amounts: each case is undefined where all is well. */
export function logicalIdentity(
  id: string,
  words: string,
  cases: (context: SentenceContext) => Iterable<LogicalFinding | undefined>,
  levels: readonly [Level, ...Level[]] = ['error'],
): SentenceIdentity {
  return {
    id,
    words,
    levels,
    check: (context) => {
      const verdict: Verdict = { id, words, findings: [], checked: 0, missing: 0 };
      for (const found of cases(context)) {
        verdict.checked += 1;
        if (found !== undefined) verdict.findings.push({ code: id, level: levels[0], ...found });
      }
      return verdict;
    },
  };
}

const aspectWords: Readonly<Record<AmountMention['aspect'], string>> = {
  决算: '',
  预算: '的预算数',
  上年: '的上年数',
  变动: '的增减额',
  年初结转和结余: '的年初结转和结余',
  年末结转和结余: '的年末结转和结余',
};

/** Returns what a sentence says as a term. */
export function said(mention: AmountMention): Term {
  return {
    label: `说明中的${mention.label}${aspectWords[mention.aspect]}`,
    amount: mention.amount,
    place: mention.place,
  };
}
