import { sortProblems } from '../source/format-problem.ts';
import type { AuditResult } from './audit-result.ts';
import type { PublishedDocument } from './document.ts';
import { documentIdentity } from './identity-facts.ts';
import type { AuditKnowledge } from './knowledge.ts';
import { identityStates } from './rules/run-comparisons.ts';
import { checkTableIdentity, tableIdentities } from './rules/table-rules.ts';
import { subjectWords } from './subject-words.ts';
import { findTables, readTables } from './tables/find-tables.ts';
import { settleBlanks } from './tables/settle-blanks.ts';

/**
 * Reads a published disclosure and checks it against itself: what is printed in its tables and sentences by the official
 * identities. Pure; what could not be checked is reported as unchecked, never as passed.
 */
export function auditDocument(document: PublishedDocument, knowledge: AuditKnowledge): AuditResult {
  const identity = documentIdentity(document);
  const year = identity.year ?? 0;
  const words = subjectWords(knowledge, year);
  const found = findTables(document);
  const printed = readTables(found, words);
  const tables = new Map(
    [...printed].map(([name, table]) => [name, settleBlanks(table, tableIdentities)] as const),
  );
  const verdicts = tableIdentities.map((one) => checkTableIdentity(one, tables));
  return {
    document: identity,
    tables: found.map(({ title }) => title),
    sections: [],
    findings: sortProblems(verdicts.flatMap(({ findings }) => findings)),
    identities: identityStates(verdicts),
  };
}
