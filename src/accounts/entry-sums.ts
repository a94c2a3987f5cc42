import { groupBy } from '../source/group-by.ts';
import { fundSet, natureSet, relateCodes, relateSets } from './dimensions.ts';
import type { Relation } from './dimensions.ts';
import type { Accounts, EconomicEntry, ExpenditureEntry } from './entries.ts';
import { sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import {
  NO_GOVERNMENT_SUBJECT,
  relateProject,
  relateSubject,
  sourcesAsked,
  worse,
} from './question.ts';
import type { EntryLedger, Question } from './question.ts';

/** The economic classes of 人员经费; every other class of 基本支出 is 公用经费. */
export interface EconomicGroups {
  personnel: readonly string[];
  /**
   * Returns the 政府预算支出经济分类 subjects that spending under a 部门预算 code may belong to, as far as the
   * correspondence is known; absent where that classification is not asked about.
   */
  governmentSubjects?: (code: string) => readonly string[];
}

/** Entries of one code, and how they stand to the code they were looked up by. */
interface CodeGroup<Entry> {
  entries: readonly Entry[];
  relation: Relation;
}

type See = (amount: Figure, relation: Relation) => void;

/** Sums the entries of the ledgers, whatever was stated of their sums. */
export class EntrySums {
  private readonly accounts: Accounts;
  private readonly groups: EconomicGroups;
  private readonly bySubject: ReadonlyMap<string | undefined, readonly ExpenditureEntry[]>;
  private readonly underSubject = new Map<string, readonly CodeGroup<ExpenditureEntry>[]>();
  private readonly byEconomicSubject: ReadonlyMap<string | undefined, readonly EconomicEntry[]>;
  private readonly underEconomic = new Map<string, readonly CodeGroup<EconomicEntry>[]>();
  private readonly governmentOf = new Map<string, readonly string[]>();
  private readonly byEconomic = new Map<string, Map<string | undefined, Relation>>();

  constructor(accounts: Accounts, groups: EconomicGroups) {
    this.accounts = accounts;
    this.groups = groups;
    this.bySubject = groupBy(accounts.expenditure, ({ subject }) => subject);
    this.byEconomicSubject = groupBy(accounts.economic, ({ economic }) => economic);
  }

  /** Returns the sum of the entries inside; unknown when a non-zero entry is open; never a partial sum. */
  sum(ledger: EntryLedger, question: Question): Figure {
    const parts: Figure[] = [];
    this.visit(ledger, question, (amount, relation) => {
      if (relation === 'inside' || amount === 0) parts.push(amount);
      else parts.push(amount === 'withheld' ? 'withheld' : 'unknown');
    });
    return sumFigures(parts);
  }

  /** Returns how many amounts the sum adds, zeros apart. */
  count(ledger: EntryLedger, question: Question): number {
    let count = 0;
    this.visit(ledger, question, (amount, relation) => {
      if (relation === 'inside' && amount !== 0) count += 1;
    });
    return count;
  }

  /** Shows every amount of a ledger that is not outside the question, with how it stands to it. */
  private visit(ledger: EntryLedger, question: Question, see: See): void {
    if (ledger === 'income') this.visitIncome(question, see);
    // Where economic subjects meet functional ones only the entries of 支出 speak, those that carry both.
    else if (
      ledger === 'expenditure' ||
      question.subject !== undefined ||
      question.project !== undefined
    )
      this.visitExpenditure(question, ledger === 'economic', see);
    else this.visitEconomic(question, see);
  }

  private visitIncome(question: Question, see: See): void {
    const sources = sourcesAsked(question);
    for (const { amount, sources: own, subject } of this.accounts.income) {
      const relation = worse(relateSets(own, sources), relateSubject(subject, question.subject));
      if (relation !== 'outside') see(amount, relation);
    }
  }

  private visitExpenditure(question: Question, byEconomic: boolean, see: See): void {
    const funds = fundSet(question.funds);
    const natures = natureSet(question.nature, funds);
    for (const { entries, relation: subject } of this.expenditureUnder(question.subject)) {
      for (const entry of entries) {
        if ((entry.funds & funds) === 0 || (entry.natures & natures) === 0) continue;
        let relation = worse(subject, relateProject(entry.project, question.project));
        if (relation === 'outside') continue;
        if (byEconomic)
          relation = worse(relation, this.relateEconomic(entry.economic, question.economic));
        relation = worse(relation, relateSets(entry.funds, funds));
        relation = worse(relation, relateSets(entry.natures, natures));
        if (relation !== 'outside') see(entry.amount, relation);
      }
    }
  }

  /** The entries of 支出 not outside a 科目. A detail table asks for the same one a hundred times, once a column. */
  private expenditureUnder(asked: string | undefined): readonly CodeGroup<ExpenditureEntry>[] {
    const key = asked ?? '*';
    const groups =
      this.underSubject.get(key) ??
      groupsUnder(this.bySubject, (subject) => relateSubject(subject, asked));
    this.underSubject.set(key, groups);
    return groups;
  }

  private economicUnder(asked: string | undefined): readonly CodeGroup<EconomicEntry>[] {
    const key = asked ?? '*';
    const groups =
      this.underEconomic.get(key) ??
      groupsUnder(this.byEconomicSubject, (economic) => this.relateEconomic(economic, asked));
    this.underEconomic.set(key, groups);
    return groups;
  }

  private visitEconomic(question: Question, see: See): void {
    const funds = fundSet(question.funds);
    const natures = natureSet(question.nature, funds);
    for (const { entries, relation: economic } of this.economicUnder(question.economic)) {
      for (const entry of entries) {
        if ((entry.funds & funds) === 0 || (entry.natures & natures) === 0) continue;
        const relation = worse(economic, relateSets(entry.funds, funds));
        see(entry.amount, worse(relation, relateSets(entry.natures, natures)));
      }
    }
  }

  /** Tells whether an economic subject belongs to 人员经费; the others belong to 公用经费. */
  isPersonnel(code: string): boolean {
    return this.groups.personnel.some((personnelClass) => code.startsWith(personnelClass));
  }

  private relateEconomic(entry: string | undefined, asked: string | undefined): Relation {
    if (asked === undefined) return 'inside';
    // By far the most: a code of the 部门预算支出经济分类.
    return asked.startsWith('3') ? relateCodes(entry, asked) : this.relateKind(entry, asked);
  }

  /** Codes of 政府预算支出经济分类, 人员经费 and the like. Few codes meet few kinds, again and again: how two of them stand to each other is worked out once. */
  private relateKind(entry: string | undefined, asked: string): Relation {
    const known = this.byEconomic.get(asked) ?? new Map<string | undefined, Relation>();
    this.byEconomic.set(asked, known);
    const relation = known.get(entry) ?? this.compareKind(entry, asked);
    known.set(entry, relation);
    return relation;
  }

  private compareKind(entry: string | undefined, asked: string): Relation {
    if (asked === '') return entry === undefined ? 'inside' : 'outside';
    if (asked === NO_GOVERNMENT_SUBJECT) {
      return entry !== undefined && this.governmentClasses(entry).size === 1 ? 'outside' : 'inside';
    }
    if (entry === undefined) return 'open';
    if (asked === '人员经费' || asked === '公用经费') {
      return this.isPersonnel(entry) === (asked === '人员经费') ? 'inside' : 'outside';
    }
    return asked.startsWith('5') && !entry.startsWith('5')
      ? this.relateGovernment(entry, asked)
      : relateCodes(entry, asked);
  }

  private governmentTargets(entry: string): readonly string[] {
    const targets = this.governmentOf.get(entry) ?? this.groups.governmentSubjects?.(entry) ?? [];
    this.governmentOf.set(entry, targets);
    return targets;
  }

  private governmentClasses(entry: string): ReadonlySet<string> {
    const targets = this.governmentTargets(entry);
    return new Set(targets.map((target) => target.slice(0, 3)));
  }

  /** Inside where every subject it may correspond to is; open where only some are, or none is known. */
  private relateGovernment(entry: string, asked: string): Relation {
    const targets = this.governmentTargets(entry);
    const relations = new Set(targets.map((target) => relateCodes(target, asked)));
    const [only] = relations;
    return relations.size === 1 && only !== undefined ? only : 'open';
  }
}

function groupsUnder<Entry>(
  groups: ReadonlyMap<string | undefined, readonly Entry[]>,
  relate: (code: string | undefined) => Relation,
): CodeGroup<Entry>[] {
  const under: CodeGroup<Entry>[] = [];
  for (const [code, entries] of groups) {
    const relation = relate(code);
    if (relation !== 'outside') under.push({ entries, relation });
  }
  return under;
}
