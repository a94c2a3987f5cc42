import { sourceRules, describeFixed } from '../source/rules.ts';
import type { RuleFamily } from '../source/rule-description.ts';
import { authorFigureFamily, authorTextFamilies } from './text/author-text-families.ts';
import { attachedPdfRules } from './attached-pdfs.ts';
import { completenessRules } from './completeness.ts';
import { countedPartRules } from './counted-parts.ts';
import type { AccountsContext, FileContext, Rule } from './context.ts';
import { doubleCountingRules } from './double-counting.ts';
import { editionRules } from './edition-rules.ts';
import { lifeRules } from './life.ts';
import { betweenUnitsRules } from './between-units.ts';
import type { UnitsContext } from './departments.ts';
import { betweenYearsRules } from './between-years.ts';
import { reasonRules } from './reasons.ts';
import { budgetRules } from './budget-figures.ts';
import { missingReasonRules } from './missing-reasons.ts';
import { otherFigureRules } from './other-figures.ts';
import { nameRules } from './names.ts';
import { structureRules } from './project-rules.ts';
import { notCheckedRules } from './not-checked.ts';
import { statedSumRules } from './stated-sums.ts';
import { signRules } from './signs.ts';
import { statedTotalRules } from './stated-totals.ts';
import { subjectUseRules } from './subject-use.ts';
import { threePublicCountRules } from './three-public-counts.ts';
import { threePublicSumRules } from './three-public-sums.ts';
import { subjectRules } from './subject-codes.ts';
import { withheldRules } from './withheld.ts';

/**
 * Rules that look at the file alone, also where other faults keep the accounts from being read. A family that joins
 * here is run and stands in the catalogue.
 */
const fileFamilies: readonly RuleFamily<Rule<FileContext>>[] = [
  ...authorTextFamilies,
  { title: '科目', rules: subjectRules },
  { title: '名称和附件', rules: nameRules },
  { title: '重复计入', rules: doubleCountingRules },
  { title: '原因的写法', rules: reasonRules },
  { title: '采购和绩效的分项', rules: countedPartRules },
  { title: '批复、公开和更正', rules: lifeRules },
  { title: '附件的 PDF', rules: attachedPdfRules },
];

/** Rules that look at the accounts of one file. A family that joins here is run and stands in the catalogue. */
const accountsFamilies: readonly RuleFamily<Rule<AccountsContext>>[] = [
  authorFigureFamily,
  { title: '合计与明细', rules: statedSumRules },
  { title: '已知合计之间', rules: statedTotalRules },
  { title: '正负', rules: signRules },
  { title: '科目的用处', rules: subjectUseRules },
  { title: '“三公”经费的合计', rules: threePublicSumRules },
  { title: '“三公”经费的数量', rules: threePublicCountRules },
  { title: '机关运行经费、政府采购、预算绩效', rules: otherFigureRules },
  { title: '预算和完成率', rules: budgetRules },
  { title: '应写的原因', rules: missingReasonRules },
  { title: '与上年之间', rules: betweenYearsRules },
  { title: '内容齐全', rules: completenessRules },
  { title: '没有核对的关系', rules: notCheckedRules },
  { title: '与版式相合', rules: editionRules },
];

/** Rules that look at the disclosures of all units together. */
const unitsFamilies: readonly RuleFamily<Rule<UnitsContext>>[] = [
  { title: '部门与所属单位之间', rules: betweenUnitsRules },
];

export const fileRules = fileFamilies.flatMap(({ rules }) => rules);
export const accountsRules = accountsFamilies.flatMap(({ rules }) => rules);
export const unitsRules = unitsFamilies.flatMap(({ rules }) => rules);

/** Every family of rules that `check` runs, in the order of the catalogue. */
export const ruleFamilies: readonly RuleFamily[] = [
  { title: '文件本身：编码、YAML、栏、金额写法', rules: describeFixed(sourceRules) },
  { title: '文件夹、版式和程序', rules: structureRules },
  ...fileFamilies,
  ...accountsFamilies,
  { title: '依法不公开', rules: withheldRules },
  ...unitsFamilies,
];
