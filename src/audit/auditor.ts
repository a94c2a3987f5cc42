import { ruleFault } from '../checks/run-rules.ts';
import { sortProblems } from '../source/format-problem.ts';
import type { Problem } from '../source/problem.ts';
import type { AuditResult } from './audit-result.ts';
import type { PublishedBlock, PublishedDocument } from './document.ts';
import { documentIdentity } from './identity-facts.ts';
import type { DocumentIdentity } from './identity-facts.ts';
import type { AuditKnowledge } from './knowledge.ts';
import { readOutline } from './outline/outline.ts';
import { remember } from './remember.ts';
import { usualDecimals } from './rules/decimals.ts';
import { identityStates } from './rules/run-comparisons.ts';
import type { Verdict } from './rules/run-comparisons.ts';
import { sentenceIdentities, tableIdentities } from './rules/families.ts';
import type { SentenceIdentity } from './rules/sentence-rule.ts';
import type { TableIdentity } from './rules/table-identity.ts';
import { checkTableIdentity } from './rules/check-table-identity.ts';
import { subjectWords } from './subject-words.ts';
import { findTables } from './tables/find-tables.ts';
import type { FoundTable } from './tables/find-tables.ts';
import { joinSheets } from './tables/join-sheets.ts';
import { recogniseTable } from './tables/recognise-table.ts';
import type { TableWords } from './tables/recognise-table.ts';
import type { RecognisedTable, TableSet } from './tables/recognised-table.ts';
import { settleBlanks } from './tables/settle-blanks.ts';
import type { TableName } from './tables/table-kinds.ts';
import { FactsIndex } from './text/facts-index.ts';
import type { ReadParagraph } from './text/read-paragraph.ts';
import { readSentences } from './text/read-sentences.ts';
import { sectionNames } from './text/sections.ts';
import type { SectionNames } from './text/sections.ts';
import { subjectNames } from './text/subjects-in-text.ts';
import type { SubjectNames } from './text/subjects-in-text.ts';

/** What the names of one year mean. */
interface YearWords {
  tables: TableWords;
  sentences: SubjectNames;
}

/** The identities that are checked. */
export interface AuditRules {
  tables: readonly TableIdentity[];
  sentences: readonly SentenceIdentity[];
}

const allRules: AuditRules = { tables: tableIdentities, sentences: sentenceIdentities };

/** Audits published documents with the same knowledge; it remembers what it has read of a block. */
export class Auditor {
  private readonly knowledge: AuditKnowledge;
  private readonly rules: AuditRules;
  private readonly sections: SectionNames;
  private readonly years = new Map<number, YearWords>();
  private readonly readBlock = remember<PublishedBlock, ReadParagraph>();
  private readonly readTable = remember<PublishedBlock, RecognisedTable>();
  private readonly joins = new WeakMap<
    RecognisedTable,
    WeakMap<RecognisedTable, RecognisedTable>
  >();
  private readonly settle = remember<RecognisedTable, RecognisedTable>();
  private readonly verdictOf = remember<RecognisedTable, Map<TableIdentity, Verdict>>();

  constructor(knowledge: AuditKnowledge, rules: AuditRules = allRules) {
    this.knowledge = knowledge;
    this.rules = rules;
    this.sections = sectionNames(knowledge.editions);
  }

  /** Checks the document against itself. What could not be checked is reported as unchecked, never as passed. */
  audit(document: PublishedDocument): AuditResult {
    const identity = documentIdentity(document);
    const words = this.wordsOf(identity.year ?? 0);
    const found = findTables(document);
    const tables = this.tables(found, words.tables, identity.year ?? 0);
    const read = readSentences(document, {
      names: words.sentences,
      sections: this.sections,
      remember: this.readBlock,
    });
    const facts = new FactsIndex(read);
    const context = {
      document,
      identity,
      found,
      sections: read.sections,
      outline: readOutline(document, this.sections),
      knowledge: this.knowledge,
      names: words.sentences,
      others: read.others,
      facts,
      tables,
      percentDecimals: usualDecimals(read.mentions),
    };
    const faults: Problem[] = [];
    const safely = (rule: { id: string; words: string }, check: () => Verdict): Verdict => {
      try {
        return check();
      } catch (error) {
        faults.push(faultOf(rule, error, document, identity));
        return { ...rule, findings: [], checked: 0, missing: 0, reason: '规则自身出错' };
      }
    };
    const verdicts = [
      ...this.rules.tables.map((one) => safely(one, () => this.checkTables(one, tables))),
      ...this.rules.sentences.map((one) => safely(one, () => one.check(context))),
    ];
    return {
      document: identity,
      reading: { facts, tables },
      tables: found.map(({ title }) => title),
      sections: [...new Set(read.sections.map(({ name }) => name))],
      findings: sortProblems([...verdicts.flatMap(({ findings }) => findings), ...faults]),
      identities: identityStates(verdicts),
    };
  }

  private wordsOf(year: number): YearWords {
    const known = this.years.get(year);
    if (known !== undefined) return known;
    const { functional, economic } = this.knowledge;
    const words = {
      tables: subjectWords(this.knowledge, year),
      sentences: subjectNames(functional, economic, year),
    };
    this.years.set(year, words);
    return words;
  }

  /** The tables by name; sheets of one table become one, empty cells that can only be zero become zeros. */
  private tables(found: readonly FoundTable[], words: TableWords, year: number): TableSet {
    const tables = new Map<TableName, RecognisedTable>();
    for (const { kind, title, unit, table } of found) {
      const read = this.readTable(table, `${kind.name}|${title}|${unit}|${year}`, () =>
        recogniseTable(kind, table, title, unit, words),
      );
      if (read.rows.length === 0) continue;
      const first = tables.get(kind.name);
      tables.set(kind.name, first === undefined ? read : this.joined(first, read));
    }
    return new Map(
      [...tables].map(([name, table]) => [
        name,
        this.settle(table, '', () => settleBlanks(table, this.rules.tables)),
      ]),
    );
  }

  private joined(first: RecognisedTable, next: RecognisedTable): RecognisedTable {
    const known = this.joins.get(first) ?? new WeakMap<RecognisedTable, RecognisedTable>();
    this.joins.set(first, known);
    const joined = known.get(next) ?? joinSheets(first, next);
    known.set(next, joined);
    return joined;
  }

  /** An identity inside one table depends on that table alone. */
  private checkTables(identity: TableIdentity, tables: TableSet): Verdict {
    const [name] = identity.tables;
    const table = name === undefined ? undefined : tables.get(name);
    if (identity.tables.length > 1 || table === undefined) {
      return checkTableIdentity(identity, tables);
    }
    const verdicts = this.verdictOf(table, '', () => new Map());
    const verdict = verdicts.get(identity) ?? checkTableIdentity(identity, tables);
    verdicts.set(identity, verdict);
    return verdict;
  }
}

/** C060: a rule that throws is a fault of that rule; the others still run. */
function faultOf(
  { id, words }: { id: string; words: string },
  error: unknown,
  { name }: PublishedDocument,
  { unitName = name, place }: DocumentIdentity,
): Problem {
  return ruleFault({ code: id, title: words }, error, { unitId: unitName, place });
}
