import type { AuditResult } from './audit-result.ts';
import { Auditor } from './auditor.ts';
import type { PublishedDocument } from './document.ts';
import type { AuditKnowledge } from './knowledge.ts';

/**
 * Reads a published disclosure and checks it against itself: what is printed in its tables and sentences by the official
 * identities. Pure; for several documents an `Auditor` reads the knowledge once.
 */
export function auditDocument(document: PublishedDocument, knowledge: AuditKnowledge): AuditResult {
  return new Auditor(knowledge).audit(document);
}
