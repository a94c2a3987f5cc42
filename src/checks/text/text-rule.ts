/**
 * Checks on a piece of Chinese text, whoever wrote it: a reason in an authored file, or a block of a published
 * document. `checkText(text, context)` is all a caller needs; every finding says where in that very string it stands.
 */

import type { Fen } from '../../accounts/money.ts';
import type { Level } from '../../source/problem.ts';
import type { RuleDescription } from '../../source/rule-description.ts';
import type { ReadText } from './read-text.ts';
import { readText } from './read-text.ts';
import type { SubjectCodes } from './figures/subject-codes.ts';
import type { StrangerFinder } from './unit-directory.ts';
import type { TextWords } from './words.ts';

/** What an amount in a text is said to be: spent, planned, or last year's. */
export type FigureRole = 'final' | 'budget' | 'prior';

/** One value that an indicator has elsewhere: exact, or as printed with what rounding may have moved it by. */
export interface KnownValue {
  amount: Fen;
  /** Half of the last printed place in 分; 0 for an exact amount. */
  halfStep: number;
}

/** What is known of the figures; a caller without accounts or tables leaves it out. */
export interface KnownFigures {
  /** The values that the indicator may rightly have in this role; empty where nothing is known (then nothing is checked). */
  values(indicator: string, role: FigureRole): readonly KnownValue[];
  /** A count such as 公务用车保有量; undefined where it is not known. */
  count?(name: string): number | undefined;
  /** What was spent on a functional or economic subject, in every way that a text may mean; empty where it is not known. */
  spentOn?: (code: string) => readonly KnownValue[];
}

/** The names of the functional subjects of the year, as rules on wording ask for them. */
export interface SubjectNames {
  /** Returns the names that a code may have in the year; empty for a code that it does not have. */
  namesOf(code: string): readonly string[];
  /** The names of a level (类, 款 or 项). */
  names(level: string): readonly string[];
  /** Tells whether a stretch of text ends with a name of that level, with or without 支出. */
  endsWithName(text: string, level: string): boolean;
  /** Tells whether a stretch of text begins with a name of any level. */
  beginsWithName(text: string): boolean;
  /** A name of other years only → the subject's name in this year. */
  outdated: ReadonlyMap<string, { name: string }>;
}

/** What is known beside the text. Everything may be missing: what then cannot be checked is not reported. */
export interface TextContext {
  /** The year of the accounts. */
  year?: number;
  words: TextWords;
  /** Names of the unit itself and of those that belong to it or that it belongs to. */
  ownNames?: readonly string[];
  /** A name that the unit had in other years → its name in this year. */
  formerNames?: ReadonlyMap<string, string>;
  /** Finds the names of other units of the project in a text. */
  otherUnits?: StrangerFinder;
  subjects?: SubjectNames;
  /** What names of subjects beside amounts stand for: made when a text has such an amount, since few have. */
  subjectCodes?: () => SubjectCodes;
  figures?: KnownFigures;
  /** What the text is, where that matters: a one-line reason, a reception or journey, other text. */
  kind?: 'reason' | 'reception' | 'text';
  /** True for the text of a published document, which has no place for 不核对. */
  isPublished?: boolean;
  /** True where half-width punctuation is the document's style or a converter's work, so that it says nothing. */
  allowHalfWidth?: boolean;
}

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  offset: number;
  length: number;
}

/** What a rule found in a text. */
export interface TextFinding extends Span {
  level: Level;
  message: string;
  /** As printed. */
  expected?: string;
  found?: string;
  /** The other figures of the same text that the finding speaks of. */
  related?: readonly (Span & { label: string })[];
}

/** What `text.search(sign)` takes: a regular expression, or anything else that tells where it first stands, or −1. */
export interface Searcher {
  [Symbol.search](text: string): number;
}

/** A rule on one text; yields findings, never throws. Its identities are official ones and audit points (`M01`, `AU22`). */
export interface TextRule extends RuleDescription {
  /**
   * What must stand in a text for the rule to find anything there, brackets as they were written: so cheap to look for
   * that most texts are passed over. It is also looked for in all texts of a file at once, each on lines of its own. A
   * rule without it looks at every text.
   */
  needs?: Searcher | ((context: TextContext) => Searcher);
  check: (text: ReadText, context: TextContext) => Iterable<TextFinding>;
}

/** Returns what must stand in a text for the rule to find anything there; undefined where it looks at every text. */
export function signOf({ needs }: TextRule, context: TextContext): Searcher | undefined {
  return typeof needs === 'function' ? needs(context) : needs;
}

/** Tells whether a rule may find anything in a text, or in one of several texts that are joined by line breaks. */
export function mayFind(rule: TextRule, raw: string, context: TextContext): boolean {
  const sign = signOf(rule, context);
  return sign === undefined || raw.search(sign) >= 0;
}

/** Runs rules over one text; findings carry the rule's code and stand in the order of the text. */
export function checkText(
  text: string,
  context: TextContext,
  rules: readonly TextRule[],
): (TextFinding & { code: string })[] {
  const read = readText(text);
  return rules
    .filter((rule) => mayFind(rule, text, context))
    .flatMap(({ code, check }) => [...check(read, context)].map((found) => ({ code, ...found })))
    .sort((left, right) => left.offset - right.offset);
}
