import { officialIdentities, rulesOfIdentity } from '../checks/identities.ts';
import type { Identity } from '../checks/identities.ts';
import { ruleFamilies } from '../checks/rule-lists.ts';
import { privacyRules, wordingRules } from '../checks/text/text-rules.ts';
import type { RuleFamily } from '../source/rule-description.ts';
import { auditPoints } from './audit-points.ts';
import { auditRuleFamilies } from './rules/families.ts';
import { leftOutOfAudit } from './rules/left-out.ts';

/** Every rule that an audit runs: its own, and those on wording and privacy that it shares with author-written text. */
export const allAuditFamilies: readonly RuleFamily[] = [
  ...auditRuleFamilies,
  { title: '用词和个人信息', rules: [...wordingRules, ...privacyRules] },
];

/** Returns docs/identities.md: for every identity and audit point how it is kept on authored data, and what an audit checks. */
export function identitiesPage(): string {
  const rows = officialIdentities.map((identity) => {
    const { id, words, tolerance } = identity;
    return `| ${[id, words, tolerance, authored(identity), audited(id)].join(' | ')} |`;
  });
  return [
    '# 勾稽关系一览',
    '',
    '由 `npm run rules` 从程序生成。',
    '“构造上成立”是说这些数由同样的明细相加，不会不等，括号里的测试证明；同一行又有规则的，',
    '规则核对作者另写的合计（已知合计等）。核对已公开的文件（juesuan audit）时，规则代码就是勾稽关系的编号。',
    '容差按印出的万元两位小数：T0 相等；Tn 是合计与 n 个加数各自四舍五入的差 0.005×(n+1)；P 是百分比的舍入。',
    '在容差内是提示，超出是错误；以元为单位的文件必须一分不差。缺数而没有核对的，由 C033、C175 写明；',
    '核对已公开的文件时，在小结里写明。',
    '',
    '| 编号 | 关系 | 容差 | 作者数据怎样核对 | 已公开的文件怎样核对 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## 用语、完整性和形式的要点',
    '',
    '有规则的列出规则；不由规则核对的，写明怎样保证或为什么不核对。',
    '',
    '| 编号 | 要点 | 作者数据 | 已公开的文件 |',
    '| --- | --- | --- | --- |',
    ...auditPoints.map(({ id, words, authored: kept = '', published = '' }) => {
      const states = [
        [...rulesOfIdentity(id, ruleFamilies), kept],
        [...rulesOfIdentity(id, allAuditFamilies), published],
      ];
      const cells = states.map((parts) => parts.filter((part) => part !== '').join('；'));
      return `| ${[id, words, ...cells].join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

function authored({ id, provedBy, leftOut }: Identity): string {
  const rules = rulesOfIdentity(id, ruleFamilies).join('、');
  const proof = provedBy === undefined ? '' : `构造上成立（tests/${provedBy}.test.ts）`;
  const state = [rules, proof].filter((part) => part !== '').join('；');
  return state === '' ? `没有规则：${leftOut ?? ''}` : state;
}

function audited(id: string): string {
  const rules = rulesOfIdentity(id, allAuditFamilies).join('、');
  return rules === '' ? (leftOutOfAudit[id] ?? '') : rules;
}
