import type { AddedSubjectProblem } from '../accounts/added-subjects.ts';
import type { EconomicSubjects } from '../accounts/economic-subjects.ts';
import type { Books } from '../accounts/query.ts';
import type { FunctionalSubjects } from '../accounts/subjects.ts';
import type { ResolvedEdition } from '../report/edition.ts';
import type { SentenceTemplates } from '../report/templates.ts';
import type { Wording } from '../report/wording.ts';
import type { TextSurroundings } from './text/text-surroundings.ts';
import type { Level, Place, ProblemDetails } from '../source/problem.ts';
import type { PdfFacts } from '../source/pdf-facts.ts';
import type { RuleDescription } from '../source/rule-description.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Disclosure } from '../source/types/disclosure.ts';
import type { Form } from '../source/types/form.ts';
import type { Unit } from '../source/types/unit.ts';

/** What the rules on the file itself look at: it is schema-valid, but names and codes may be wrong. */
export interface FileContext {
  disclosure: Disclosure;
  document: SourceDocument;
  unitId: string;
  unit: Unit;
  /** What the rules on author-written text know beside the file. */
  textSurroundings: TextSurroundings;
  /** The subjects of the list and those that the disclosure adds. */
  functional: FunctionalSubjects;
  /** What is doubtful about the subjects that the disclosure adds. */
  addedSubjectProblems: readonly AddedSubjectProblem[];
  economic: EconomicSubjects;
  /** Performance forms by name. */
  forms: ReadonlyMap<string, Form>;
  /** The PDFs beside the file that may be attached, by name. */
  pdfs: ReadonlyMap<string, PdfFacts>;
  /** Names of the superseded PDFs kept beside the file. */
  supersededPdfs: ReadonlySet<string>;
}

/** What the rules on the accounts look at. */
export interface AccountsContext extends FileContext {
  books: Books;
  lastYear: Books | undefined;
  /** Last year's file: counts and texts that are no accounts. */
  lastDisclosure: Disclosure | undefined;
  edition: ResolvedEdition;
  /** The sentence partials that the edition uses. */
  sentences: SentenceTemplates;
  wording: Wording;
}

/** A rule: one short function named after what it checks, with its public code. Yields findings, never prints. */
export interface Rule<Context> extends RuleDescription {
  check: (context: Context) => Iterable<Finding>;
}

/** What a rule found; the runner adds the code. */
export interface Finding extends ProblemDetails {
  level: Level;
  message: string;
  place: Place;
}
