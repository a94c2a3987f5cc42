import type { AuditResult, IdentityState } from '../audit/audit-result.ts';
import type { DocumentIdentity } from '../audit/identity-facts.ts';
import type { Level, Problem } from '../source/problem.ts';
import { alignColumns } from './format/align-columns.ts';
import { problemCounts } from './format/findings.ts';

/** Whether anything of a disclosure was recognised: without it an audit says nothing of the document. */
export function isDisclosure({ tables, sections }: AuditResult): boolean {
  return tables.length > 0 || sections.length > 0;
}

/** Returns the head of an audit: what the document is, what was recognised, how much was checked and what was not. */
export function auditHead(path: string, result: AuditResult, all: boolean): string[] {
  const { document, tables, sections, identities } = result;
  const known = nameOf(document);
  const count = (state: IdentityState['state']): number =>
    identities.filter((identity) => identity.state === state).length;
  return [
    `${path}：${known.length === 0 ? '没有认出单位和年度' : known.join(' ')}`,
    `认出 ${sections.length} 节、${tables.length} 张表；勾稽关系 ${identities.length} 条：相符 ${count('passed')}、不符 ${count('failed')}、没有核对 ${count('unchecked')}`,
    ...uncheckedLines(identities, all),
  ];
}

function nameOf({ unitName, year }: DocumentIdentity): string[] {
  return [unitName, year === undefined ? undefined : `${year}年度`].filter(
    (word) => word !== undefined,
  );
}

/** What was not checked is said, by reason: it is not passed. Tables that are not there share one reason. */
function uncheckedLines(identities: readonly IdentityState[], all: boolean): string[] {
  const byReason = new Map<string, string[]>();
  for (const { state, reason = '没有印出要比较的数', id } of identities) {
    if (state !== 'unchecked') continue;
    const shared = reason.startsWith('没有读到') ? '没有读到有关的表' : reason;
    byReason.set(shared, [...(byReason.get(shared) ?? []), id]);
  }
  if (byReason.size === 0) return [];
  const reasons = [...byReason].map(([reason, ids]) => `${reason} ${ids.length} 条`);
  if (!all) return [`没有核对的不等于相符：${reasons.join('、')}（加 --all 列出编号）`];
  return [...byReason].map(
    ([reason, ids]) => `没有核对（${reason}）${ids.length} 条：${idRanges(ids)}`,
  );
}

/** A document of a run with what was found in it. */
export interface AuditedFile {
  name: string;
  identity: DocumentIdentity;
  findings: Problem[];
}

/** Returns the end of a run of several files: a line for each, the worst first, and how many were not audited. */
export function auditTable(
  files: readonly AuditedFile[],
  { unread, skipped }: { unread: number; skipped: number },
): string[] {
  const aside = [
    ...(unread > 0 ? [`没有读成 ${unread} 份，原因见上`] : []),
    ...(skipped > 0 ? [`略过 ${skipped} 份，不是决算公开`] : []),
  ];
  if (files.length + unread + skipped < 2) return [];
  if (files.length === 0) return aside.map((line) => `${line}。`);
  const all = files.flatMap(({ findings }) => findings);
  const total = [`共核对 ${files.length} 份：${problemCounts(all)}`, ...aside].join('；');
  const folder = commonFolder(files.map(({ name }) => name));
  const rows = files
    .map((file) => ({ file, counts: levels.map((level) => countOf(file.findings, level)) }))
    .toSorted((a, b) => worse(a.counts, b.counts))
    .map(({ file: { name, identity }, counts }) => [
      name.slice(folder.length),
      identity.unitName ?? '',
      identity.year === undefined ? '' : String(identity.year),
      ...counts.map(String),
    ]);
  const where = folder === '' ? '' : `（在 ${folder.slice(0, -1)}）`;
  const head = [`文件${where}`, '单位', '年度', '错误', '警告', '提示'];
  return [...alignColumns([head, ...rows], [3, 4, 5]), total];
}

/** The folder that all files are in, with its separator; empty where they have none in common. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split(/(?<=[/\\])/u).slice(0, -1));
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, end === -1 ? first.length : end).join('');
}

const levels: readonly Level[] = ['error', 'warning', 'hint'];

function countOf(findings: readonly Problem[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

function worse(one: readonly number[], other: readonly number[]): number {
  for (const [index, count] of one.entries()) {
    const difference = (other[index] ?? 0) - count;
    if (difference !== 0) return difference;
  }
  return 0;
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
