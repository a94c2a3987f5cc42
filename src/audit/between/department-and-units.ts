/** A department's document against those of its units: N03, P01 to P04 (OFFICIAL 2). */

import { ZERO } from '../../accounts/money.ts';
import type { AuditFamily } from '../rules/audit-family.ts';
import type { Comparison, Term } from '../rules/comparison.ts';
import { judge } from '../rules/comparison.ts';
import { said } from '../rules/sentence-rule.ts';
import type { Address } from '../rules/table-identity.ts';
import type { TableName } from '../tables/table-kinds.ts';
import type { AuditedDocument } from './audited-document.ts';
import type { DepartmentGroup } from './belonging.ts';
import { betweenAmounts, betweenCounts, cellTerm, ownerWords } from './group-identity.ts';
import type { GroupIdentity } from './group-identity.ts';

const unitFiles = ({ members }: DepartmentGroup): string =>
  `各单位的文件是${members.map(({ name }) => `“${name}”`).join('、')}`;

/** The same cell of a unit's table; a subject that its table does not list is zero, a missing table unknown. */
function unitTerm(member: AuditedDocument, [name, row, column]: Address): Term {
  const found = cellTerm(member, [name, row, column], 'unit');
  if (found !== undefined) return found;
  const table = member.tables.get(name);
  const place = table?.place ?? member.identity.place;
  const label = `${ownerWords(member.identity, 'unit')}的${name}没有这一行`;
  const isZero = table !== undefined && /^\d+$/u.test(row);
  const amount = isZero ? { text: '0万元', fen: ZERO, half: 0, decimals: 2, place } : undefined;
  return { label, amount, place };
}

/**
 * The cells of a table, department against units: all of them there, a sum; else the department is not less. A
 * difference is told once, where it is: not again in the levels above it.
 */
function* overUnits(
  { own, members, isComplete }: DepartmentGroup,
  name: TableName,
  isMeant: (column: string) => boolean,
): Generator<Comparison> {
  const table = own.tables.get(name);
  if (table === undefined || members.every(({ tables }) => !tables.has(name))) return;
  const relation = isComplete ? '=' : '≥';
  for (const column of table.roles.filter(isMeant)) {
    const differing: string[] = [];
    // Longer codes first: the parts before the whole.
    const rows = table.rows.toSorted((a, b) => (b.code ?? '').length - (a.code ?? '').length);
    for (const { key, code } of rows) {
      const isAbove = differing.some((part) => code === undefined || part.startsWith(code));
      if (isAbove) continue;
      const whole = cellTerm(own, [name, key, column]);
      if (whole === undefined) continue;
      const plus = members.map((member) => unitTerm(member, [name, key, column]));
      const comparison: Comparison = { whole, plus, relation };
      if (code !== undefined && judge(comparison).kind === 'differs') differing.push(code);
      yield comparison;
    }
  }
}

const fiscalTables: readonly TableName[] = [
  '财政拨款总表',
  '一般公共预算支出表',
  '基本支出表',
  '三公表',
  '基金表',
  '国资收支表',
  '国资支出表',
];

/** What one unit pays another is income there and spending here, and is taken off. */
const transfers = ['上级补助收入', '对附属单位补助支出', '附属单位上缴收入', '上缴上级支出'];
const eliminations = [
  ['上级补助收入', '对附属单位补助支出'],
  ['附属单位上缴收入', '上缴上级支出'],
] as const;
const isGeneral = (column: string): boolean => column !== '合计' && !transfers.includes(column);

/** What is taken off as income is taken off as spending: both sides of the same payments. */
function* eliminated({ own, members, isComplete }: DepartmentGroup): Generator<Comparison> {
  if (!isComplete) return;
  for (const [income, spending] of eliminations) {
    const received: Address = ['收入表', '合计', income];
    const paid: Address = ['支出表', '合计', spending];
    const kept = cellTerm(own, received);
    const spent = cellTerm(own, paid);
    if (kept === undefined || spent === undefined) continue;
    // kept − Σ received = spent − Σ paid, with every figure on the side where it is positive.
    const plus = [spent, ...members.map((member) => unitTerm(member, received))];
    const minus = members.map((member) => unitTerm(member, paid));
    yield { whole: kept, plus, minus, relation: '=' };
  }
}

const counts = [
  '车辆',
  '保有量',
  '购置数',
  '批次:国内',
  '人次:国内',
  '批次:外事',
  '人次:外事',
  '团组:出国',
  '人次:出国',
];

const identities: readonly GroupIdentity<DepartmentGroup>[] = [
  betweenAmounts('P01', '财政拨款各表：部门等于各单位之和', unitFiles, function* (group) {
    for (const name of fiscalTables) yield* overUnits(group, name, () => true);
  }),
  betweenAmounts(
    'P02',
    '收入、支出表：部门等于各单位之和减内部往来',
    unitFiles,
    function* (group) {
      yield* overUnits(group, '收入表', isGeneral);
      yield* overUnits(group, '支出表', isGeneral);
      yield* eliminated(group);
    },
    // Other payments between units may have been taken off, too.
    'warning',
  ),
  betweenAmounts('N03', '部门的机关运行经费等于各单位之和', unitFiles, function* (group) {
    const figure = ({ facts }: AuditedDocument) => facts.amountsOf('机关运行经费')[0];
    const whole = figure(group.own);
    const parts = group.members.map(figure);
    if (whole === undefined || parts.some((part) => part === undefined)) return;
    const relation = group.isComplete ? '=' : '≥';
    yield { whole: said(whole), plus: parts.flatMap((part) => part ?? []).map(said), relation };
  }),
  betweenCounts('P03', '部门的车辆、批次、人次等于各单位之和', function* (group) {
    const { own, members, isComplete } = group;
    for (const indicator of counts) {
      const [whole, ...parts] = [own, ...members].map(
        ({ facts }) => facts.numbersOf(indicator, '个数')[0],
      );
      if (whole === undefined || parts.some((part) => part === undefined)) continue;
      const known = parts.flatMap((part) => part ?? []);
      const sum = known.reduce((total, { number }) => total + number.scaled, 0);
      const difference = whole.number.scaled - sum;
      yield difference === 0 || (difference > 0 && !isComplete)
        ? undefined
        : {
            message: `部门的${whole.label}是${whole.number.text}，${known.length}个单位之和是${sum}：请核对；${unitFiles(group)}`,
            place: whole.place,
            expected: String(sum),
            found: whole.number.text,
            related: known.map(({ label, place }) => ({ label, place })),
          };
    }
  }),
  betweenCounts(
    'P04',
    '部门写的所属单位数与单位的文件一致',
    function* (group) {
      const { own, members, hasSeat, stated } = group;
      if (stated === undefined) return;
      const units = members.length - (hasSeat ? 1 : 0);
      yield units === stated && hasSeat
        ? undefined
        : {
            level: units > stated ? 'warning' : 'hint',
            message: `部门写有${stated}个所属单位，这次${hasSeat ? '' : '没有本级的文件，'}有${units}个所属单位的文件：${units > stated ? '请核对单位数' : '不齐，只核对了部门的数不小于各单位之和'}；${unitFiles(group)}`,
            place: own.identity.place,
            expected: String(stated),
            found: String(units),
            related: members.map(({ identity }) => ({
              label: ownerWords(identity, 'unit'),
              place: identity.place,
            })),
          };
    },
    ['warning', 'hint'],
  ),
];

/** The rules on a department and its units. */
export const departmentAndUnits: AuditFamily & {
  units: readonly GroupIdentity<DepartmentGroup>[];
} = {
  title: '已公开的文件：部门与所属单位',
  mend: '核对部门和各单位的文件，改正汇总漏掉或写错的一份',
  units: identities,
  words: {
    N03: { example: '部门的机关运行经费 60.00 万元，本级和两个单位之和 66.00 万元' },
    P01: { example: '部门的一般公共预算支出 1761.02，本级和两个单位之和 1716.02' },
    P02: {
      example: '部门的事业收入 60.00，各单位之和 66.00',
      mend: '核对汇总和内部往来的抵销：一个单位的补助支出是另一个单位的补助收入',
    },
    P03: { example: '部门车辆 21 辆，各单位之和 20 辆' },
    P04: {
      example: '部门写有 5 个所属单位，一起核对的有 6 个',
      mend: '补上缺少的文件，或改正部门写的单位数',
    },
  },
};
