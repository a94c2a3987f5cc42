import type { RuleFamily } from '../../source/rule-description.ts';
import { departmentAndUnits } from '../between/department-and-units.ts';
import { twoYears } from '../between/two-years.ts';
import { versions } from '../between/versions.ts';
import type { AuditFamily } from './audit-family.ts';
import { describeAudit } from './audit-family.ts';
import { betweenTables } from './between-tables.ts';
import { budgetBasesIdentity } from './budget-bases.ts';
import { changeIdentities } from './changes.ts';
import { completionIdentities } from './completion.ts';
import { completenessFamily } from './completeness/family.ts';
import { consistencyRules } from './consistency.ts';
import { countIdentities } from './counts.ts';
import { decimalsIdentity } from './decimals.ts';
import { derivedSentences, derivedTables } from './derived.ts';
import { detailTables } from './detail-tables.ts';
import { insideTables } from './inside-tables.ts';
import { otherMattersFamily } from './other-matters/family.ts';
import { percentageIdentities } from './percentages.ts';
import { otherSubjects } from './other-subjects.ts';
import { otherTexts } from './other-texts.ts';
import { privacyFamily } from './privacy/family.ts';
import { projectForms } from './project-forms.ts';
import { sentenceSums } from './sentence-sums.ts';
import type { SentenceIdentity } from './sentence-rule.ts';
import { sentencesAndTables } from './sentences-and-tables.ts';
import { subjectsFamily } from './subjects/family.ts';
import type { TableIdentity } from './table-identity.ts';
import { unitsIdentity } from './units.ts';
import { betweenTablesWords } from './words/between-tables.ts';
import { insideTablesWords } from './words/inside-tables.ts';
import { ratioWords } from './words/ratios.ts';
import { sentencesAndTablesWords } from './words/sentences-and-tables.ts';
import { countWords, sentenceSumsWords } from './words/sums-and-counts.ts';
import { yearsFamily } from './years.ts';

/** Every rule on published documents. A family that joins here is run and stands in the catalogue. */
export const auditFamilies: readonly AuditFamily[] = [
  { ...insideTablesWords, tables: [...insideTables, ...detailTables] },
  {
    ...betweenTablesWords,
    tables: [...betweenTables, ...derivedTables],
    sentences: [...derivedSentences, ...consistencyRules],
  },
  { ...sentencesAndTablesWords, sentences: [...sentencesAndTables, otherTexts, otherSubjects] },
  { ...sentenceSumsWords, sentences: sentenceSums },
  {
    ...ratioWords,
    sentences: [
      ...percentageIdentities,
      ...completionIdentities,
      budgetBasesIdentity,
      ...changeIdentities,
      decimalsIdentity,
      unitsIdentity,
    ],
  },
  { ...countWords, sentences: [...countIdentities, projectForms] },
  otherMattersFamily,
  subjectsFamily,
  yearsFamily,
  completenessFamily,
  privacyFamily,
  twoYears,
  departmentAndUnits,
  versions,
];

/** All identities between cells of the official tables. */
export const tableIdentities: readonly TableIdentity[] = auditFamilies.flatMap(
  ({ tables = [] }) => tables,
);

/** All identities of the sentences, with the tables and among themselves. */
export const sentenceIdentities: readonly SentenceIdentity[] = auditFamilies.flatMap(
  ({ sentences = [] }) => sentences,
);

/** The audit rules as chapters of the catalogue. */
export const auditRuleFamilies: readonly RuleFamily[] = describeAudit(auditFamilies);
