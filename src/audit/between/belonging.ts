/** Which audited documents belong together: files of one disclosure, two years of one unit, a department and its units. */

import { plainWords } from '../plain-words.ts';
import type { AuditedDocument } from './audited-document.ts';

/** This year's document of a unit and last year's. */
export interface YearPair {
  now: AuditedDocument;
  before: AuditedDocument;
}

/** Two files of one disclosure: the second is the one in which most was read. */
export interface VersionPair {
  own: AuditedDocument;
  other: AuditedDocument;
}

/** A department's document with those of its units of the same year. */
export interface DepartmentGroup {
  own: AuditedDocument;
  /** Its seat (本级) and its units. */
  members: AuditedDocument[];
  hasSeat: boolean;
  /** How many units, the seat apart, the department's text counts; undefined where it does not. */
  stated: number | undefined;
  /** The seat and every unit that the department counts is there: their sum is the department. */
  isComplete: boolean;
}

/** Returns the pairs of successive years, in order of unit and year. */
export function yearPairs(documents: readonly AuditedDocument[]): YearPair[] {
  const all = oneOfEach(documents);
  return all.flatMap((now): YearPair[] => {
    const before = all.find(
      (other) =>
        yearOf(other) === yearOf(now) - 1 &&
        nameOf(other) === nameOf(now) &&
        isSameKind(other, now),
    );
    return before === undefined ? [] : [{ now, before }];
  });
}

/** Returns each further file of a disclosure, such as its PDF, with the one in which most was read. */
export function versionPairs(documents: readonly AuditedDocument[]): VersionPair[] {
  return [...disclosures(documents).values()].flatMap((files) => {
    const [best, ...others] = files.toSorted((a, b) => richness(b) - richness(a));
    if (best === undefined) return [];
    return others
      .filter((own) => own.identity.category !== undefined || isMostlySame(own, best))
      .map((own) => ({ own, other: best }));
  });
}

/**
 * Where no title says 部门 or 单位, a department and its seat may have one name: they are files of one disclosure only if
 * half of the amounts in the sentences of one stand in the other.
 */
function isMostlySame(own: AuditedDocument, other: AuditedDocument): boolean {
  const [mine, theirs] = [own, other].map(amountsOf);
  const same = [...(mine ?? [])].filter((fen) => theirs?.has(fen) === true);
  return 2 * same.length >= (mine?.size ?? 0);
}

function amountsOf({ facts }: AuditedDocument): Set<number> {
  const amounts = facts.mentions.flatMap((one) => (one.kind === 'amount' ? [one.amount.fen] : []));
  return new Set(amounts.filter((fen) => fen !== 0));
}

/** Returns the departments of whose units at least one is there: a unit that the department's text names is its own. */
export function departmentGroups(documents: readonly AuditedDocument[]): DepartmentGroup[] {
  const all = oneOfEach(documents);
  return all.flatMap((own): DepartmentGroup[] => {
    if (own.identity.category === '单位' || isSeat(own)) return [];
    const { text } = own;
    const others = all.filter((other) => other !== own && yearOf(other) === yearOf(own));
    const seat = others.find(
      (other) =>
        nameOf(other) === nameOf(own) && (isSeat(other) || other.identity.category === '单位'),
    );
    const units = others.filter(
      (other) =>
        other.identity.category !== '部门' &&
        nameOf(other) !== nameOf(own) &&
        text.includes(nameOf(other)),
    );
    if (units.length === 0) return [];
    const stated = statedUnits(text);
    const isComplete = seat !== undefined && stated === units.length;
    const members = [...(seat === undefined ? [] : [seat]), ...units];
    return [{ own, members, hasSeat: seat !== undefined, stated, isComplete }];
  });
}

/** 下属二级决算单位5个, 下列3个所属单位. */
const counted = [
  /(?:下属|所属)(?:二级)?(?:决算|预算)?单位(?:共|共有)?(\d+)个/u,
  /(\d+)个(?:下属|所属)(?:二级)?(?:决算|预算)?单位/u,
];

function statedUnits(text: string): number | undefined {
  for (const pattern of counted) {
    const [, count] = pattern.exec(text) ?? [];
    if (count !== undefined) return Number(count);
  }
  return undefined;
}

/** Of one unit and year that came as page and as PDF, the file in which most was read. */
function oneOfEach(documents: readonly AuditedDocument[]): AuditedDocument[] {
  return [...disclosures(documents).values()].flatMap((files) =>
    files.toSorted((a, b) => richness(b) - richness(a)).slice(0, 1),
  );
}

/** The files by unit, 部门 or 单位, and year; those that do not say are left out. */
function disclosures(documents: readonly AuditedDocument[]): Map<string, AuditedDocument[]> {
  const found = new Map<string, AuditedDocument[]>();
  for (const one of documents) {
    const { year, unitName, category } = one.identity;
    if (year === undefined || unitName === undefined) continue;
    const key = [nameOf(one), isSeat(one), category, year].join('|');
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function richness({ tables, facts }: AuditedDocument): number {
  return tables.size * 1000 + facts.mentions.length;
}

function isSameKind({ identity: one }: AuditedDocument, { identity: other }: AuditedDocument) {
  const isUnknown = one.category === undefined || other.category === undefined;
  return isUnknown || one.category === other.category;
}

const seatWords = /（?本级）?$/u;

function isSeat({ identity: { unitName = '' } }: AuditedDocument): boolean {
  return seatWords.test(plainWords(unitName));
}

/** Returns the unit's name without 本级, for comparing. */
export function nameOf({ identity: { unitName = '' } }: AuditedDocument): string {
  return plainWords(unitName).replace(seatWords, '');
}

function yearOf({ identity: { year = 0 } }: AuditedDocument): number {
  return year;
}
