import { sourceRules } from '../source/rules.ts';
import { accountsRules, fileRules } from './rule-lists.ts';

/** What is checked while files are put together, outside the lists of rules: code → short title. */
const projectRules = {
  C026: '金额相加超出能够准确计算的范围',
  C040: '版式的继承有误',
  C041: '版式用到的表、图、节或文字模板不存在',
  C042: '附表的继承有误',
  C050: '单位文件夹的名字不能用作网址',
  C051: '单位文件夹里有多余的文件',
  C052: '缺少 unit.yaml',
  C053: '文件名与年度不一致',
  C054: '没有这个版式',
  C055: '版式与年度不合',
  C056: '单位在这一年度没有名称',
} as const;

/** Returns every public rule code with its short title, in order of the codes. */
export function ruleCatalogue(): { code: string; title: string }[] {
  const listed = [...fileRules, ...accountsRules];
  const titles = new Map<string, string>([
    ...Object.entries(sourceRules),
    ...Object.entries(projectRules),
    ...listed.map(({ code, title }): [string, string] => [code, title]),
  ]);
  return [...titles]
    .map(([code, title]) => ({ code, title }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** Returns docs/rules.md: the catalogue as a page. */
export function ruleCataloguePage(): string {
  const rows = ruleCatalogue().map(({ code, title }) => `- **${code}** ${title}`);
  return [
    '# 规则代码',
    '',
    '由 `npm run rules` 从程序生成。代码是稳定的：不改含义，停用的不再使用。',
    'S 开头的是文件本身（编码、YAML、栏、金额写法），C 开头的是内容（科目、名称、勾稽、完整）。',
    '错误使该份决算不发布，警告和提示不影响发布。',
    '',
    ...rows,
    '',
  ].join('\n');
}
