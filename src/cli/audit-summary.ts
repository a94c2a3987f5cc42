import type { AuditResult, IdentityState } from '../audit/audit-result.ts';
import { problemCounts } from './problem-lines.ts';

/** Whether anything of a disclosure was recognised: without it an audit says nothing of the document. */
export function isDisclosure({ tables, sections }: AuditResult): boolean {
  return tables.length > 0 || sections.length > 0;
}

/** Returns the head of an audit: what the document is, what was recognised, how much was checked and what was not. */
export function auditSummary(path: string, result: AuditResult): string[] {
  const { document, tables, sections, findings, identities } = result;
  const known = [
    document.unitName,
    document.year === undefined ? undefined : `${document.year}年度`,
  ].filter((word) => word !== undefined);
  const count = (state: IdentityState['state']): number =>
    identities.filter((identity) => identity.state === state).length;
  return [
    `${path}：${known.length === 0 ? '没有认出单位和年度' : known.join(' ')}`,
    `认出 ${sections.length} 节、${tables.length} 张表；勾稽关系 ${identities.length} 条：相符 ${count('passed')}、不符 ${count('failed')}、没有核对 ${count('unchecked')}；${problemCounts(findings)}`,
    ...uncheckedLines(identities),
  ];
}

/** What was not checked is said, by reason: it is not passed. */
function uncheckedLines(identities: readonly IdentityState[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { state, reason = '没有印出要比较的数', id } of identities) {
    if (state === 'unchecked') byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  }
  return [...byReason].map(([reason, ids]) => `没有核对（${reason}）：${ids.join(' ')}`);
}
