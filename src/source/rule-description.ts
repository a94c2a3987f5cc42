import type { Level } from './problem.ts';

/** What people are told of a rule: the catalogue, the page of the reviewer and SARIF all read this. */
export interface RuleDescription {
  /** Public and stable: never given a second meaning, a retired one is not used again. */
  code: string;
  /** What the rule finds, as a short phrase. */
  title: string;
  /** How grave its findings may be, the gravest first. */
  levels: readonly Level[];
  /** The official identities (勾稽关系) that the rule checks, e.g. `['A03', 'A05']`. */
  identities?: readonly string[];
  /** A short case that the rule finds, in the words of a file or document. */
  example: string;
  /** How to mend what it finds. */
  mend: string;
  /** True where what it finds is not wrong but could not be checked, for want of a figure: shown apart. */
  unchecked?: boolean;
  /** True where a report cannot be computed or must not be published while the rule fires: it cannot be switched off. */
  fixed?: boolean;
}

/** The words of a rule whose code is the key it is listed under. */
export type RuleWords = Pick<RuleDescription, 'title' | 'example' | 'mend'>;

/** Rules of one kind: a chapter of the catalogue. */
export interface RuleFamily<Rule extends RuleDescription = RuleDescription> {
  title: string;
  rules: readonly Rule[];
}
