/**
 * How an audit rule is declared. A file of rules exports one `AuditFamily`: its identities, and for each code an example
 * and how to mend it. A family that joins the list in `families.ts` is run and stands in the catalogue.
 */

import { officialWords } from '../../checks/identities.ts';
import type { Level } from '../../source/problem.ts';
import type { RuleDescription, RuleFamily, RuleWords } from '../../source/rule-description.ts';
import type { DepartmentGroup, VersionPair, YearPair } from '../between/belonging.ts';
import type { GroupIdentity } from '../between/group-identity.ts';
import type { SentenceIdentity } from './sentence-rule.ts';
import type { TableIdentity } from './table-identity.ts';

/** What people are told of an audit rule. What is left out is the words of the official identity, the family's advice. */
export type AuditRuleWords = Pick<RuleWords, 'example'> & Partial<Omit<RuleWords, 'example'>>;

/** Audit rules of one kind: a chapter of the catalogue. */
export interface AuditFamily {
  title: string;
  /** How to mend what most of its rules find. */
  mend: string;
  /** By code. A code that several families check is described in one of them. */
  words: Readonly<Record<string, AuditRuleWords>>;
  /** Identities between cells of the official tables. */
  tables?: readonly TableIdentity[];
  /** Identities of the sentences and of the document as a whole. */
  sentences?: readonly SentenceIdentity[];
  /** Identities between two years of one unit. */
  years?: readonly GroupIdentity<YearPair>[];
  /** Identities between a department and its units. */
  units?: readonly GroupIdentity<DepartmentGroup>[];
  /** Identities between the files of one disclosure. */
  versions?: readonly GroupIdentity<VersionPair>[];
}

/** Returns the families as chapters of the catalogue; the levels are those that the identities of a code declare. */
export function describeAudit(families: readonly AuditFamily[]): RuleFamily[] {
  const levels = levelsByCode(families);
  return families.map(({ title, mend, words }) => ({
    title,
    rules: Object.entries(words).map(([code, own]): RuleDescription => ({
      code,
      title: officialWords(code) ?? code,
      levels: levels.get(code) ?? [],
      identities: [code],
      mend,
      ...own,
    })),
  }));
}

const order: readonly Level[] = ['error', 'warning', 'hint'];

function levelsByCode(families: readonly AuditFamily[]): Map<string, Level[]> {
  const found = new Map<string, Set<Level>>();
  const add = (id: string, levels: readonly Level[]): void => {
    found.set(id, new Set([...(found.get(id) ?? []), ...levels]));
  };
  for (const { tables = [], sentences = [], years = [], units = [], versions = [] } of families) {
    for (const { id, level = 'error' } of tables) add(id, [level, 'hint']);
    for (const { id, levels } of [...sentences, ...years, ...units, ...versions]) add(id, levels);
  }
  return new Map(
    [...found].map(([id, levels]) => [id, order.filter((level) => levels.has(level))]),
  );
}
