import type { EconomicSubjects } from '../accounts/economic-subjects.ts';
import type { FunctionalSubjects } from '../accounts/subjects.ts';
import type { TextWords } from '../checks/text/words.ts';
import type { ResolvedEdition } from '../report/edition.ts';

/** What an audit knows beside the document: the official subjects and the editions with their titles. Read once. */
export interface AuditKnowledge {
  functional: FunctionalSubjects;
  economic: EconomicSubjects;
  /** Every edition for 部门 and for 单位. */
  editions: readonly ResolvedEdition[];
  /** The ways to name an indicator in a text. */
  words: TextWords;
}
