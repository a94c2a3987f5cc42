import type { AuditResult, IdentityState } from '../audit/audit-result.ts';
import { problemCounts } from './format/findings.ts';

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

/** What was not checked is said, by reason: it is not passed. Tables that are not there share one line. */
function uncheckedLines(identities: readonly IdentityState[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { state, reason = '没有印出要比较的数', id } of identities) {
    if (state !== 'unchecked') continue;
    const shared = reason.startsWith('没有读到') ? '没有读到有关的表' : reason;
    byReason.set(shared, [...(byReason.get(shared) ?? []), id]);
  }
  return [...byReason].map(
    ([reason, ids]) => `没有核对（${reason}）${ids.length} 条：${idRanges(ids)}`,
  );
}

/** Returns ids in order as ranges: `A01–A05 B02`. */
export function idRanges(ids: readonly string[]): string {
  const ranges: { from: string; to: string }[] = [];
  for (const id of ids) {
    const range = ranges.at(-1);
    if (range !== undefined && follows(range.to, id)) range.to = id;
    else ranges.push({ from: id, to: id });
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(' ');
}

function follows(id: string, next: string): boolean {
  const [letter, number] = [id.replace(/\d+$/, ''), Number(/\d+$/.exec(id)?.[0])];
  return next === letter + String(number + 1).padStart(id.length - letter.length, '0');
}
