import {
  fundSet,
  incomeOfFunds,
  incomeSet,
  natureLeaves,
  natureSet,
  relateCodes,
} from './dimensions.ts';
import type { FundName, IncomeName, LeafSet, NatureName, Relation } from './dimensions.ts';
import { sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';

/** The dimensions of a question; what is left out is not asked about. `''` as subject asks for entries without 科目. */
export interface Question {
  subject?: string;
  incomeSource?: IncomeName;
  funds?: FundName;
  nature?: NatureName;
  /**
   * A code of either economic classification, 人员经费 or 公用经费; `''` asks for entries without 经济科目,
   * `NO_GOVERNMENT_SUBJECT` for those whose 政府预算 class is not known.
   */
  economic?: string;
  /** 项目名称; `''` asks for entries without a project. */
  project?: string;
}

/** What a table calls spending that no class of the 政府预算支出经济分类 can be named for. */
export const NO_GOVERNMENT_SUBJECT = '未列政府经济科目';

export type EntryLedger = 'income' | 'expenditure' | 'economic';

/** What can be asked: sums of entries, and 年初结转和结余, 年末结转和结余 and 收支总计, which follow from several. */
export type Ledger = EntryLedger | 'opening' | 'closing' | 'total';

/** A question put to one ledger. */
export interface LedgerQuestion {
  ledger: Ledger;
  question: Question;
}

/** Returns the key under which a known sum with these dimensions is kept. */
export function queryKey(ledger: Ledger, question: Question): string {
  const { subject = '*', economic = '*', project } = question;
  const leaves = ledger === 'income' ? sourcesAsked(question) : spendingAsked(question);
  const key = `${ledger}|${subject}|${leaves}|${economic}`;
  return project === undefined ? key : `${key}|${project}`;
}

/** Returns the leaves that a question means by 资金来源 and 支出性质, as one number. */
function spendingAsked({ funds: name, nature }: Question): number {
  const funds = fundSet(name);
  return (funds << natureLeaves.length) | natureSet(nature, funds);
}

/** Returns the leaves of income that a question means by 收入来源 and 资金来源. */
export function sourcesAsked(question: Question): LeafSet {
  const named = incomeSet(question.incomeSource);
  return question.funds === undefined ? named : named & incomeOfFunds(fundSet(question.funds));
}

/** An entry without 科目 has a row of its own (未分科目): to a question about a 科目 it lies outside. */
export function relateSubject(entry: string | undefined, asked: string | undefined): Relation {
  if (asked === undefined) return 'inside';
  if (asked === '') return entry === undefined ? 'inside' : 'outside';
  return entry === undefined ? 'outside' : relateCodes(entry, asked);
}

/** An entry without a project has a row of its own (未分项目). */
export function relateProject(entry: string | undefined, asked: string | undefined): Relation {
  return asked === undefined || (entry ?? '') === asked ? 'inside' : 'outside';
}

/** Returns the sum of the entries inside; unknown when a non-zero entry is open; never a partial sum. */
export function sumMatching<Entry extends { amount: Figure }>(
  entries: readonly Entry[],
  relate: (entry: Entry) => Relation,
): Figure {
  const parts: Figure[] = [];
  for (const entry of entries) {
    const relation = relate(entry);
    if (relation === 'inside') parts.push(entry.amount);
    else if (relation === 'open' && entry.amount !== 0)
      parts.push(entry.amount === 'withheld' ? 'withheld' : 'unknown');
  }
  return sumFigures(parts);
}

/** Returns how an entry stands to two conditions taken together. */
export function worse(left: Relation, right: Relation): Relation {
  if (left === 'outside' || right === 'outside') return 'outside';
  return left === 'open' ? left : right;
}
