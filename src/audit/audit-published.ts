import { privacyRules, wordingRules } from '../checks/text/text-rules.ts';
import type { TextSurroundings } from '../checks/text/text-surroundings.ts';
import { sortProblems } from '../source/format-problem.ts';
import type { AuditResult } from './audit-result.ts';
import { auditTexts } from './audit-texts.ts';
import type { Auditor } from './auditor.ts';
import type { PublishedDocument } from './document.ts';
import { withoutEchoes } from './echoes.ts';

/** Returns what both find in a published document: the rules on its figures, and those on wording and privacy. */
export function auditPublished(
  document: PublishedDocument,
  auditor: Auditor,
  surroundings: Pick<TextSurroundings, 'words' | 'subjectNames'>,
): AuditResult {
  const figures = auditor.audit(document);
  const texts = auditTexts(document, figures.document, surroundings);
  const others = withoutEchoes(texts, figures.findings, [...wordingRules, ...privacyRules]);
  return { ...figures, findings: sortProblems([...figures.findings, ...others]) };
}
