import type { Problem } from '../source/problem.ts';
import type { DocumentIdentity } from './identity-facts.ts';
import type { TableSet } from './tables/recognised-table.ts';
import type { FactsIndex } from './text/facts-index.ts';

/** What became of one official identity in one document. */
export interface IdentityState {
  /** `A01` */
  id: string;
  /** The identity in words; the first of those that share the id. */
  words: string;
  state: 'passed' | 'failed' | 'unchecked';
  /** How many comparisons of figures were made. */
  checked: number;
  /** How many could not be made because a figure is not printed. */
  missing: number;
  /** Of an unchecked identity: why. */
  reason?: string;
}

export interface AuditResult {
  document: DocumentIdentity;
  /** What was read: for comparing it with other documents. */
  reading: { facts: FactsIndex; tables: TableSet };
  /** The titles of the official tables that were recognised, in print order. */
  tables: string[];
  /** The sections of the explanation that were recognised, by their official names. */
  sections: string[];
  /** Worst first is the caller's affair: here in the order of the document. */
  findings: Problem[];
  /** Every identity that the program knows, in order of the ids. */
  identities: IdentityState[];
}
