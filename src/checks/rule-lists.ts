import { completenessRules } from './completeness.ts';
import type { AccountsContext, FileContext, Rule } from './context.ts';
import { doubleCountingRules } from './double-counting.ts';
import { editionRules } from './edition-rules.ts';
import { nameRules } from './names.ts';
import { statedSumRules } from './stated-sums.ts';
import { subjectRules } from './subject-codes.ts';

/** Rules that look at the file alone, also where other faults keep the accounts from being read. */
export const fileRules: readonly Rule<FileContext>[] = [
  ...subjectRules,
  ...nameRules,
  ...doubleCountingRules,
];

/** Rules on the accounts of one year, with last year's beside them. */
export const accountsRules: readonly Rule<AccountsContext>[] = [
  ...statedSumRules,
  ...completenessRules,
  ...editionRules,
];
