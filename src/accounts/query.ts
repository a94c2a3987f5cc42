import {
  fundSet,
  incomeOfFunds,
  incomeSet,
  natureSet,
  relateCodes,
  relateSets,
} from './dimensions.ts';
import type { FundName, IncomeName, LeafSet, NatureName, Relation } from './dimensions.ts';
import type { Accounts, BalanceEntry, ExpenditureEntry } from './entries.ts';
import { isKnown, subtractFigures, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { ZERO } from './money.ts';

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

type EntryLedger = 'income' | 'expenditure' | 'economic';
/** What can be asked: sums of entries, and 年初结转和结余, 年末结转和结余 and 收支总计, which follow from several. */
export type Ledger = EntryLedger | 'opening' | 'closing' | 'total';

/** The economic classes of 人员经费; every other class of 基本支出 is 公用经费. */
export interface EconomicGroups {
  personnel: readonly string[];
  /**
   * Returns the 政府预算支出经济分类 subjects that spending under a 部门预算 code may belong to, as far as the
   * correspondence is known; absent where that classification is not asked about.
   */
  governmentSubjects?: (code: string) => readonly string[];
}

/** Returns the key under which a known sum with these dimensions is kept. */
export function queryKey(ledger: Ledger, question: Question): string {
  const funds = fundSet(question.funds);
  const natures = ledger === 'income' ? 0 : natureSet(question.nature, funds);
  const sources = ledger === 'income' ? sourcesAsked(question) : 0;
  return [
    ledger,
    question.subject ?? '*',
    ledger === 'income' ? '*' : funds,
    natures,
    sources,
    question.economic ?? '*',
    ...(question.project === undefined ? [] : [question.project]),
  ].join('|');
}

function sourcesAsked(question: Question): LeafSet {
  const named = incomeSet(question.incomeSource);
  return question.funds === undefined ? named : named & incomeOfFunds(fundSet(question.funds));
}

/** An entry without 科目 has a row of its own (未分科目): to a question about a 科目 it lies outside. */
function relateSubject(entry: string | undefined, asked: string | undefined): Relation {
  if (asked === undefined) return 'inside';
  if (asked === '') return entry === undefined ? 'inside' : 'outside';
  return entry === undefined ? 'outside' : relateCodes(entry, asked);
}

function relateProject(entry: string | undefined, asked: string | undefined): Relation {
  return asked === undefined || (entry ?? '') === asked ? 'inside' : 'outside';
}

/** The sum of the entries inside; unknown when a non-zero entry is open; never a partial sum. */
function sumMatching<Entry extends { amount: Figure }>(
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

function worse(left: Relation, right: Relation): Relation {
  if (left === 'outside' || right === 'outside') return 'outside';
  return left === 'open' ? left : right;
}

interface SubjectEntry {
  entry: ExpenditureEntry;
  /** How it stands to the 科目 it was looked up by. */
  subject: Relation;
}

type See = (amount: Figure, relation: Relation) => void;

/** Asks the accounts. Every figure printed in a table or a sentence comes through here. */
export class Books {
  readonly accounts: Accounts;
  private readonly groups: EconomicGroups;
  private readonly memory = new Map<string, Figure>();
  private readonly bySubject = new Map<string, readonly SubjectEntry[]>();

  constructor(accounts: Accounts, groups: EconomicGroups) {
    this.accounts = accounts;
    this.groups = groups;
  }

  /** Returns the known sum, else the sum of complete parts, else why there is none (DESIGN: never a partial sum). */
  ask(ledger: Ledger, question: Question): Figure {
    const key = queryKey(ledger, question);
    const remembered = this.memory.get(key);
    if (remembered !== undefined) return remembered;
    const { funds, subject } = question;
    const stated =
      ledger === 'closing' ? this.statedClosing(funds, subject) : this.known(ledger, question);
    const figure =
      stated !== undefined && stated !== 'unknown' ? stated : this.compute(ledger, question);
    this.memory.set(key, figure);
    return figure;
  }

  /** The sum as 已知合计 states it; undefined where it does not. */
  private known(ledger: Ledger, question: Question): Figure | undefined {
    const figure = this.accounts.knownSums.get(queryKey(ledger, question))?.figure;
    return figure === 'unknown' ? undefined : figure;
  }

  /** Returns the sum of the parts alone, whatever was stated: what stated sums are compared with. */
  compute(ledger: Ledger, question: Question): Figure {
    const { funds, subject } = question;
    if (ledger === 'opening') return this.computedOpening(funds, subject);
    if (ledger === 'closing') return this.computedClosing(funds, subject);
    if (ledger === 'total') return this.computedTotal(funds);
    const parts: Figure[] = [];
    this.visit(ledger, question, (amount, relation) => {
      if (relation === 'inside' || amount === 0) parts.push(amount);
      else parts.push(amount === 'withheld' ? 'withheld' : 'unknown');
    });
    return sumFigures(parts);
  }

  /** Returns how many amounts the sum adds, zeros apart: what the rounding envelope is measured by (OFFICIAL 2, Tn). */
  addends(ledger: Ledger, question: Question): number {
    if (ledger === 'opening') {
      const { opening, openingBySubject } = this.accounts;
      return opening.length + openingBySubject.length;
    }
    if (ledger === 'closing' || ledger === 'total') {
      const coming = this.addends('income', question) + this.addends('opening', question) + 1;
      return ledger === 'total' ? coming : coming + this.addends('expenditure', question) + 1;
    }
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
    for (const { entry, subject } of this.expenditureUnder(question.subject)) {
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

  /** The entries of 支出 not outside a 科目. A detail table asks for the same one a hundred times, once a column. */
  private expenditureUnder(asked: string | undefined): readonly SubjectEntry[] {
    const key = asked ?? '*';
    let entries = this.bySubject.get(key);
    if (entries === undefined) {
      entries = this.accounts.expenditure
        .map((entry) => ({ entry, subject: relateSubject(entry.subject, asked) }))
        .filter(({ subject }) => subject !== 'outside');
      this.bySubject.set(key, entries);
    }
    return entries;
  }

  private visitEconomic(question: Question, see: See): void {
    const funds = fundSet(question.funds);
    const natures = natureSet(question.nature, funds);
    for (const entry of this.accounts.economic) {
      if ((entry.funds & funds) === 0 || (entry.natures & natures) === 0) continue;
      let relation = this.relateEconomic(entry.economic, question.economic);
      if (relation === 'outside') continue;
      relation = worse(relation, relateSets(entry.funds, funds));
      relation = worse(relation, relateSets(entry.natures, natures));
      see(entry.amount, relation);
    }
  }

  /** Tells whether an economic subject belongs to 人员经费; the others belong to 公用经费. */
  isPersonnel(code: string): boolean {
    return this.groups.personnel.some((personnelClass) => code.startsWith(personnelClass));
  }

  private relateEconomic(entry: string | undefined, asked: string | undefined): Relation {
    if (asked === undefined) return 'inside';
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

  private governmentClasses(entry: string): ReadonlySet<string> {
    const targets = this.groups.governmentSubjects?.(entry) ?? [];
    return new Set(targets.map((target) => target.slice(0, 3)));
  }

  /** Inside where every subject it may correspond to is; open where only some are, or none is known. */
  private relateGovernment(entry: string, asked: string): Relation {
    const targets = this.groups.governmentSubjects?.(entry) ?? [];
    const relations = new Set(targets.map((target) => relateCodes(target, asked)));
    const [only] = relations;
    return relations.size === 1 && only !== undefined ? only : 'open';
  }

  /** 年初结转和结余 of the funds: as stated under 已知合计, else from its parts; of one 科目 only where the source splits it. */
  opening(funds?: FundName, subject?: string): Figure {
    return this.ask('opening', balanceOf(funds, subject));
  }

  /** 年初结转和结余 from its parts alone. */
  computedOpening(funds?: FundName, subject?: string): Figure {
    return this.balance(
      this.accounts.opening,
      this.accounts.openingBySubject,
      fundSet(funds),
      subject,
    );
  }

  private balance(
    totals: readonly BalanceEntry[],
    bySubject: readonly BalanceEntry[],
    funds: LeafSet,
    subject: string | undefined,
  ): Figure {
    const split = bySubject.filter((entry) => relateSets(entry.funds, funds) !== 'outside');
    const total = sumMatching(totals, (entry) => relateSets(entry.funds, funds));
    if (subject === undefined || subject === '') {
      const splitFunds = split.reduce((set, entry) => set | entry.funds, 0);
      const stated = totals.reduce((set, entry) => set | entry.funds, 0);
      const missing = split.filter((entry) => (entry.funds & stated) === 0);
      if (subject === '') return splitFunds === 0 ? total : ZERO;
      return sumFigures([total, sumMatching(missing, (entry) => relateSets(entry.funds, funds))]);
    }
    if (split.length === 0) return total === 0 ? ZERO : 'unknown';
    return sumMatching(split, (entry) =>
      worse(relateSets(entry.funds, funds), relateSubject(entry.subject, subject)),
    );
  }

  /** 年末结转和结余: as stated, else 年初 + 收入 + 使用非财政拨款结余 − 支出 − 结余分配 of the same funds (OFFICIAL 2, A06). */
  closing(funds?: FundName, subject?: string): Figure {
    return this.ask('closing', balanceOf(funds, subject));
  }

  /** 年末结转和结余 as the author states it; undefined where nothing is stated. */
  statedClosing(funds?: FundName, subject?: string): Figure | undefined {
    const known = this.known('closing', balanceOf(funds, subject));
    if (known !== undefined) return known;
    const { statedClosing, statedClosingBySubject } = this.accounts;
    const asked = fundSet(funds);
    if (subject !== undefined && subject !== '') {
      const entries = statedClosingBySubject.filter(
        (entry) => entry.subject === subject && relateSets(entry.funds, asked) === 'inside',
      );
      return entries.length === 0 ? undefined : sumFigures(entries.map((entry) => entry.amount));
    }
    const covered = statedClosing.reduce((set, entry) => set | entry.funds, 0);
    if ((asked & ~covered) !== 0) return undefined;
    return sumMatching(statedClosing, (entry) => relateSets(entry.funds, asked));
  }

  /** 年末结转和结余 by the identity alone. */
  computedClosing(funds?: FundName, subject?: string): Figure {
    const question = balanceOf(funds, subject);
    const coming = [this.opening(funds, subject), this.ask('income', question)];
    const going = [this.ask('expenditure', question)];
    const other = fundSet('其他资金');
    if ((fundSet(funds) & other) !== 0 && subject === undefined) {
      coming.push(this.accounts.usedSurplus);
      going.push(this.accounts.surplusDistribution);
    }
    return subtractFigures(sumFigures(coming), sumFigures(going));
  }

  /** 收支总计 of the funds: as stated under 已知合计, else from its parts. */
  total(funds?: FundName): Figure {
    return this.ask('total', balanceOf(funds));
  }

  /** 收支总计 of the funds: 本年收入 + 使用非财政拨款结余 + 年初结转和结余 (OFFICIAL 2, A03, D03). */
  private computedTotal(funds?: FundName): Figure {
    const other = (fundSet(funds) & fundSet('其他资金')) !== 0;
    const question: Question = funds === undefined ? {} : { funds };
    const incoming = sumFigures([
      this.ask('income', question),
      this.opening(funds),
      ...(other ? [this.accounts.usedSurplus] : []),
    ]);
    if (isKnown(incoming)) return incoming;
    const closing = this.statedClosing(funds);
    if (closing === undefined) return incoming;
    return sumFigures([
      this.ask('expenditure', question),
      closing,
      ...(other ? [this.accounts.surplusDistribution] : []),
    ]);
  }

  /** Returns the projects entered under exactly this 科目, in the order of the file; '' where spending has none. */
  projects({ subject, funds, nature }: Question): string[] {
    const asked = fundSet(funds);
    const natures = natureSet(nature, asked);
    const entries = this.accounts.expenditure.filter(
      (entry) =>
        (entry.subject ?? '') === (subject ?? '') &&
        (entry.funds & asked) !== 0 &&
        (entry.natures & natures) !== 0 &&
        entry.amount !== 0,
    );
    const names = new Set(entries.map((entry) => entry.project ?? ''));
    return [...[...names].filter((name) => name !== ''), ...(names.has('') ? [''] : [])];
  }

  /**
   * Returns the functional codes that occur in the ledgers for the funds, ascending, with their 类 and 款 parents;
   * '' comes last when a non-zero entry carries no 科目 (its row is 未分科目).
   */
  subjects(
    ledgers: readonly ('income' | 'expenditure' | 'opening')[],
    question: Question,
  ): string[] {
    const funds = fundSet(question.funds);
    const codes = new Set<string>();
    let unclassified = false;
    const note = (subject: string | undefined, amount: Figure): void => {
      if (amount === 0) return;
      if (subject === undefined) unclassified = true;
      else for (const code of lineage(subject)) codes.add(code);
    };
    for (const ledger of ledgers) {
      if (ledger === 'income') {
        const sources = sourcesAsked(question);
        for (const entry of this.accounts.income) {
          if ((entry.sources & sources) !== 0) note(entry.subject, entry.amount);
        }
      } else {
        const entries =
          ledger === 'opening' ? this.accounts.openingBySubject : this.accounts.expenditure;
        for (const entry of entries)
          if ((entry.funds & funds) !== 0) note(entry.subject, entry.amount);
      }
    }
    const sorted = [...codes].sort();
    return unclassified ? [...sorted, ''] : sorted;
  }
}

function balanceOf(funds: FundName | undefined, subject?: string): Question {
  return {
    ...(funds === undefined ? {} : { funds }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** Returns a functional code with its parents: 2080505 → 208, 20805, 2080505. */
export function lineage(code: string): string[] {
  return [3, 5, 7].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}
