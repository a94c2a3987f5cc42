import type { RuleFamily } from '../source/rule-description.ts';
import { officialIdentities, rulesOfIdentity } from './identities.ts';

/** Returns docs/identities.md: for every identity how it is kept on authored data and by which audit rule. */
export function identitiesPage(families: readonly RuleFamily[]): string {
  const rows = officialIdentities.map(({ id, words, tolerance, provedBy, leftOut }) => {
    const rules = rulesOfIdentity(id, families).join('、');
    const proof = provedBy === undefined ? '' : `构造上成立（tests/${provedBy}.test.ts）`;
    const state = [rules, proof].filter((part) => part !== '').join('；');
    return `| ${id} | ${words} | ${tolerance} | ${state === '' ? `没有规则：${leftOut ?? ''}` : state} |`;
  });
  return [
    '# 勾稽关系一览',
    '',
    '由 `npm run rules` 从程序生成。',
    '“构造上成立”是说这些数由同样的明细相加，不会不等，括号里的测试证明；同一行又有规则的，',
    '规则核对作者另写的合计（已知合计等）。核对已公开的文件（juesuan audit）时，规则代码就是勾稽关系的编号。',
    '容差按印出的万元两位小数：T0 相等；Tn 是合计与 n 个加数各自四舍五入的差 0.005×(n+1)；P 是百分比的舍入。',
    '在容差内是提示，超出是错误；以元为单位的文件必须一分不差。缺数而没有核对的，由 C033、C175 写明。',
    '',
    '| 编号 | 关系 | 容差 | 作者数据怎样核对 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
