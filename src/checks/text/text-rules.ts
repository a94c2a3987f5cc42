import { countsInTexts } from './figures/counts.ts';
import { indicatorValueRules } from './figures/indicator-values.ts';
import { partRules } from './figures/parts.ts';
import { percentageRules } from './figures/percentages.ts';
import { staffRule } from './figures/staff.ts';
import { subjectAmountRule } from './figures/subject-amounts.ts';
import { nameColumn } from './privacy/name-columns.ts';
import { personRules } from './privacy/persons.ts';
import { privateNumberRules } from './privacy/numbers.ts';
import type { TextRule } from './text-rule.ts';
import { numberRules } from './wording/numbers.ts';
import { punctuationRules } from './wording/punctuation.ts';
import { repetitionRules } from './wording/repetitions.ts';
import { reasonRules } from './wording/reasons.ts';
import { subjectNameRules } from './wording/subject-names.ts';
import { foreignTextRules } from './wording/template-traces.ts';
import { unitNameRules } from './wording/unit-names.ts';
import { yearRules } from './wording/years.ts';

/** Figures: OFFICIAL 2 as far as one text tells, and against what is known of the accounts. */
export const figureRules: readonly TextRule[] = [
  ...indicatorValueRules,
  ...partRules,
  ...percentageRules,
  countsInTexts,
  staffRule,
  subjectAmountRule,
];

/** Wording: OFFICIAL 5.2 as far as one text tells. */
export const wordingRules: readonly TextRule[] = [
  ...foreignTextRules,
  ...punctuationRules,
  ...repetitionRules,
  ...numberRules,
  ...yearRules,
  ...unitNameRules,
  ...subjectNameRules,
  ...reasonRules,
];

/** Privacy: OFFICIAL 4.7. */
export const privacyRules: readonly TextRule[] = [
  ...privateNumberRules,
  ...personRules,
  nameColumn,
];

/** Every rule on one text, for `checkText`. */
export const textRules: readonly TextRule[] = [...figureRules, ...wordingRules, ...privacyRules];
