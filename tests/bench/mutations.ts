/**
 * Every figure of the finished tables, charts and sentences of every own report is changed, one at a time, by 0.01, by
 * ten percent and by a swap of two digits, and the document is audited as an imported one: what share is found.
 */

import { Auditor } from '../../src/audit/auditor.ts';
import { reportDocument } from '../../src/audit/report-document.ts';
import { decimalText } from '../../src/accounts/money.ts';
import { readNumber } from '../../src/audit/figures/printed-figure.ts';
import type { Problem } from '../../src/source/problem.ts';
import { knowledge } from '../audit/knowledge.ts';
import { realReports } from '../exchange/real-reports.ts';
import { mutationSites } from './mutation-sites.ts';
import type { Site, SiteKind } from './mutation-sites.ts';

export const changes = ['差0.01', '差一成', '两位数字对调'] as const;
type Change = (typeof changes)[number];

/** What became of the changes of one kind. */
interface Tally {
  /** A new error or warning. */
  caught: number;
  /** A new hint alone: within what rounding explains. */
  rounding: number;
  /** Nothing new. */
  escaped: number;
}

interface Mutations {
  tallies: Map<string, Tally>;
  byRule: Map<string, number>;
  escapes: Map<string, string[]>;
}

/** @returns the figure changed so; undefined where that changes nothing. */
export function changed(digits: string, change: Change): string | undefined {
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const isWhole = number.decimals === 0;
  const { scaled, decimals } = number;
  if (change === '差0.01') {
    // A count has no hundredths: one more.
    const finer = Math.max(decimals, 2);
    return decimalText(BigInt(scaled * 10 ** (finer - decimals) + 10 ** (finer - 2)), finer);
  }
  if (change === '差一成') {
    const added = Math.max(1, Math.round(scaled / 10));
    return scaled === 0 ? undefined : decimalText(BigInt(scaled + added), isWhole ? 0 : decimals);
  }
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const [left = '', right = ''] = digits.slice(index, index + 2);
    const isPair = /\d/u.test(left) && /\d/u.test(right) && left !== right;
    if (!isPair || (index === 0 && right === '0')) continue;
    return digits.slice(0, index) + right + left + digits.slice(index + 2);
  }
  return undefined;
}

/** Runs all mutations over the own reports; `some` takes every n-th site only. */
export async function measureMutations(every = 1): Promise<Mutations> {
  const found: Mutations = { tallies: new Map(), byRule: new Map(), escapes: new Map() };
  for (const report of await realReports()) {
    const auditor = new Auditor(knowledge);
    const document = reportDocument(report);
    const known = new Set(auditor.audit(document).findings.map(signature));
    const sites = mutationSites(document, report).filter((_, index) => index % every === 0);
    for (const site of sites) {
      for (const change of changes) {
        const digits = changed(site.digits, change);
        if (digits === undefined) continue;
        const { findings } = auditor.audit(site.with(digits));
        const fresh = findings.filter((finding) => !known.has(signature(finding)));
        record(found, site, change, digits, fresh);
      }
    }
  }
  return found;
}

/** Two findings are the same when code, grade and words are. */
function signature({ code, level, message }: Problem): string {
  return `${code}|${level}|${message}`;
}

function record(
  { tallies, byRule, escapes }: Mutations,
  site: Site,
  change: Change,
  digits: string,
  fresh: readonly Problem[],
): void {
  const key = `${site.kind}|${change}`;
  const tally = tallies.get(key) ?? { caught: 0, rounding: 0, escaped: 0 };
  tallies.set(key, tally);
  const grave = fresh.filter(({ level }) => level !== 'hint');
  if (grave.length > 0) tally.caught += 1;
  else if (fresh.length > 0) tally.rounding += 1;
  else {
    tally.escaped += 1;
    const group = `${site.kind}：${site.where.replace(/【.*$/u, '').replace(/\d+/gu, 'n')}`;
    const cases = escapes.get(group) ?? [];
    escapes.set(group, [...cases, `${site.where} → ${digits}`]);
  }
  for (const code of new Set(grave.map((finding) => finding.code))) {
    byRule.set(code, (byRule.get(code) ?? 0) + 1);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`;
}

/** @returns the lines that `npm run bench:checks` prints. */
export function mutationLines({ tallies, byRule, escapes }: Mutations): string[] {
  const lines: string[] = [
    '查出（错误或警告）　四舍五入范围内（提示）　未查出　超出四舍五入范围的查出率',
  ];
  const kinds: SiteKind[] = [
    '表格单元格',
    '图的数据',
    '句子中的金额',
    '句子中的百分比',
    '句子中的个数',
  ];
  const sumOf = (part: (key: string) => boolean): Tally =>
    [...tallies].reduce(
      (sum, [key, { caught, rounding, escaped }]) =>
        part(key)
          ? {
              caught: sum.caught + caught,
              rounding: sum.rounding + rounding,
              escaped: sum.escaped + escaped,
            }
          : sum,
      { caught: 0, rounding: 0, escaped: 0 },
    );
  const line = (name: string, { caught, rounding, escaped }: Tally): string =>
    `${name}：${caught}　${rounding}　${escaped}　${share(caught, caught + escaped)}（连同提示 ${share(caught + rounding, caught + rounding + escaped)}）`;
  for (const kind of kinds) {
    lines.push(
      line(
        kind,
        sumOf((key) => key.startsWith(`${kind}|`)),
      ),
    );
    for (const change of changes) {
      lines.push(
        line(
          `　${change}`,
          sumOf((key) => key === `${kind}|${change}`),
        ),
      );
    }
  }
  lines.push(
    line(
      '句子合计',
      sumOf((key) => key.startsWith('句子')),
    ),
  );
  const rules = [...byRule].sort(([, left], [, right]) => right - left);
  lines.push(
    '',
    '各条规则查出的次数：' + rules.map(([code, count]) => `${code} ${count}`).join('、'),
  );
  const groups = [...escapes].sort(([, left], [, right]) => right.length - left.length);
  lines.push('', '未查出的（按位置归并，各举一例）：');
  for (const [group, cases] of groups.slice(0, 40)) {
    lines.push(`　${cases.length} 次　${group}　例：${cases[0] ?? ''}`);
  }
  if (groups.length > 40) lines.push(`　另有 ${groups.length - 40} 处`);
  return lines;
}
