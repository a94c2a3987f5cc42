import { fundSet, natureSet, relateSets } from './dimensions.ts';
import type { FundName, LeafSet } from './dimensions.ts';
import type { Accounts, BalanceEntry } from './entries.ts';
import { EntrySums } from './entry-sums.ts';
import type { EconomicGroups } from './entry-sums.ts';
import { isKnown, subtractFigures, sumFigures } from './figure.ts';
import type { Figure } from './figure.ts';
import { ZERO } from './money.ts';
import { queryKey, relateSubject, sourcesAsked, sumMatching, worse } from './question.ts';
import type { Ledger, Question } from './question.ts';

export { NO_GOVERNMENT_SUBJECT, queryKey } from './question.ts';
export type { EconomicGroups, Ledger, Question };

/** Asks the accounts. Every figure printed in a table or a sentence comes through here. */
export class Books {
  readonly accounts: Accounts;
  private readonly sums: EntrySums;
  private readonly memory = new Map<string, Figure>();

  constructor(accounts: Accounts, groups: EconomicGroups) {
    this.accounts = accounts;
    this.sums = new EntrySums(accounts, groups);
  }

  /** Returns the known sum, else the sum of complete parts, else why there is none (DESIGN: never a partial sum). */
  ask(ledger: Ledger, question: Question): Figure {
    const key = queryKey(ledger, question);
    return this.once(key, () => {
      const { funds, subject } = question;
      const stated = ledger === 'closing' ? this.statedClosing(funds, subject) : this.known(key);
      return stated !== undefined && stated !== 'unknown'
        ? stated
        : this.once(`=${key}`, () => this.fromParts(ledger, question));
    });
  }

  /** Returns a figure that several rules and tables ask for, computed once. @param key tells it from all others */
  once(key: string, compute: () => Figure): Figure {
    const figure = this.memory.get(key) ?? compute();
    this.memory.set(key, figure);
    return figure;
  }

  /** The sum as 已知合计 states it; undefined where it does not. */
  private known(key: string): Figure | undefined {
    const figure = this.accounts.knownSums.get(key)?.figure;
    return figure === 'unknown' ? undefined : figure;
  }

  /** Returns the sum of the parts alone, whatever was stated: what stated sums are compared with. */
  compute(ledger: Ledger, question: Question): Figure {
    return this.once(`=${queryKey(ledger, question)}`, () => this.fromParts(ledger, question));
  }

  private fromParts(ledger: Ledger, question: Question): Figure {
    const { funds, subject } = question;
    if (ledger === 'opening') return this.computedOpening(funds, subject);
    if (ledger === 'closing') return this.computedClosing(funds, subject);
    if (ledger === 'total') return this.computedTotal(funds);
    return this.sums.sum(ledger, question);
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
    return this.sums.count(ledger, question);
  }

  /** Tells whether an economic subject belongs to 人员经费; the others belong to 公用经费. */
  isPersonnel(code: string): boolean {
    return this.sums.isPersonnel(code);
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
    const known = this.known(queryKey('closing', balanceOf(funds, subject)));
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
