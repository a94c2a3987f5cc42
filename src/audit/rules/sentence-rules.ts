import { changeIdentities } from './changes.ts';
import { completionIdentities } from './completion.ts';
import { countIdentities } from './counts.ts';
import { decimalsIdentity } from './decimals.ts';
import { percentageIdentities } from './percentages.ts';
import { sentenceSums } from './sentence-sums.ts';
import { sentencesAndTables } from './sentences-and-tables.ts';
import { unitsIdentity } from './units.ts';
import type { SentenceIdentity } from './sentence-rule.ts';

/** All identities of the sentences, with the tables and among themselves. */
export const sentenceIdentities: readonly SentenceIdentity[] = [
  ...sentencesAndTables,
  ...sentenceSums,
  ...percentageIdentities,
  ...completionIdentities,
  ...changeIdentities,
  ...countIdentities,
  decimalsIdentity,
  unitsIdentity,
];
