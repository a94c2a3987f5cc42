import { levelNames } from '../source/format-problem.ts';
import type { RuleDescription, RuleFamily } from '../source/rule-description.ts';

/** Returns every rule of the families, in order of the codes. */
export function ruleCatalogue(families: readonly RuleFamily[]): RuleDescription[] {
  return families
    .flatMap(({ rules }) => rules)
    .toSorted((left, right) => (left.code < right.code ? -1 : 1));
}

/** Returns docs/rules.md: the catalogue as a page, a chapter for each family. */
export function ruleCataloguePage(families: readonly RuleFamily[]): string {
  return [
    '# 规则',
    '',
    '由 `npm run rules` 从程序生成。代码是稳定的：不改含义，停用的不再使用。',
    '',
    '- **错误**：该份决算不发布，原来的网页不动。',
    '- **警告**：照常发布；用 `--strict` 时也不发布。',
    '- **提示**：供参考，从不影响发布。',
    '',
    '最后几章是 `juesuan audit` 核对已公开的文件的规则，代码是勾稽关系（`A01` 至 `P05`）或用语要点（`AU` 开头）的编号；',
    '核对时“文字”各章的规则（`T` 开头）也用。',
    '',
    '可以停用的规则，在 `unit.yaml` 或 `edition.yaml` 里写 `停用规则`，必须写原因；标“不能停用”的不可以。',
    '',
    ...families.flatMap(familyLines),
  ].join('\n');
}

function familyLines({ title, rules }: RuleFamily): string[] {
  const facts = new Set(rules.map(factsOf));
  // What holds for the whole family is said once.
  const common = facts.size === 1 ? [...facts] : [];
  return [
    `## ${title}`,
    '',
    ...common.flatMap((words) => [`${words}。`, '']),
    ...ruleCatalogue([{ title, rules }]).flatMap((rule) => ruleLines(rule, common.length === 0)),
  ];
}

function ruleLines(rule: RuleDescription, withFacts: boolean): string[] {
  return [
    `### ${rule.code} ${rule.title}`,
    '',
    ...(withFacts ? [factsOf(rule), ''] : []),
    `- 例：${escapeMarkdown(rule.example)}`,
    `- 改：${escapeMarkdown(rule.mend)}`,
    '',
  ];
}

function factsOf({ levels, identities = [], fixed = false }: RuleDescription): string {
  return [
    levels.map((level) => levelNames[level]).join('或'),
    ...(identities.length > 0 ? [`勾稽关系 ${identities.join('、')}`] : []),
    ...(fixed ? ['不能停用'] : []),
  ].join(' · ');
}

/** Examples quote YAML and text, in which Markdown would see marks of its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_[\]<>&`|]/g, '\\$&');
}
