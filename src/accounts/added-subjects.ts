import { levelOf, parentCodes } from './subject-codes.ts';
import { withFunctionalLookups } from './subjects.ts';
import type { FunctionalSubject, FunctionalSubjects } from './subjects.ts';

/** A subject that a disclosure states itself, with its official name in the year of the disclosure. */
export interface AddedSubject {
  编码: string;
  名称: string;
  释义?: string;
  基金?: boolean;
}

/**
 * What is doubtful about an added subject:
 * - `wrong-digits`: the code does not have 3, 5 or 7 digits; not taken in.
 * - `other-name`: the list has the code in that year under another, verified name; not taken in.
 * - `unverified-name`: the list has it under another name, not verified; the author's name is used.
 * - `parent-missing`: the 类 or 款 above it is neither in the list nor added; taken in.
 */
export interface AddedSubjectProblem {
  kind: 'wrong-digits' | 'other-name' | 'unverified-name' | 'parent-missing';
  added: AddedSubject;
  /** The name in the list, where the names differ. */
  listedName?: string;
  /** The missing code, for `parent-missing`. */
  parentCode?: string;
}

function subjectFrom(
  added: AddedSubject,
  listed: FunctionalSubject | undefined,
  fundAbove: boolean,
) {
  const level = levelOf(added.编码);
  if (level === undefined) return undefined;
  const definition =
    added.释义 === undefined
      ? listed?.definition
      : { text: added.释义, pattern: false, verified: false };
  return {
    code: added.编码,
    name: added.名称,
    level,
    otherNames: listed?.otherNames ?? [],
    fund: added.基金 ?? listed?.fund ?? fundAbove,
    verified: listed?.verified ?? false,
    definition,
  };
}

/**
 * Returns the subjects with those that a disclosure adds for its year, and what is doubtful about them. Other
 * years are as before. A verified name of the list is not overruled; an author's definition is.
 */
export function withAddedSubjects(
  base: FunctionalSubjects,
  additions: readonly AddedSubject[],
  year: number,
): { subjects: FunctionalSubjects; problems: AddedSubjectProblem[] } {
  if (additions.length === 0) return { subjects: base, problems: [] };
  const problems: AddedSubjectProblem[] = [];
  const added = new Map<string, FunctionalSubject>();
  // Shorter codes first: an added 项 may stand below an added 款.
  const ordered = [...additions].sort((left, right) => left.编码.length - right.编码.length);
  for (const addition of ordered) {
    const listed = base.find(addition.编码, year);
    const differs = listed !== undefined && !base.acceptsName(addition.编码, year, addition.名称);
    if (differs) {
      const kind = listed.verified ? 'other-name' : 'unverified-name';
      problems.push({ kind, added: addition, listedName: listed.name });
      if (listed.verified) continue;
    }
    const above = parentCodes(addition.编码).map((code) => ({
      code,
      subject: added.get(code) ?? base.find(code, year),
    }));
    const subject = subjectFrom(
      addition,
      differs ? undefined : listed,
      above.some((parent) => parent.subject?.fund === true),
    );
    if (subject === undefined) {
      problems.push({ kind: 'wrong-digits', added: addition });
      continue;
    }
    for (const parent of above) {
      if (parent.subject === undefined)
        problems.push({ kind: 'parent-missing', added: addition, parentCode: parent.code });
    }
    added.set(subject.code, subject);
  }

  const overlay = (code: string, asked: number) => (asked === year ? added.get(code) : undefined);
  const merge = (): FunctionalSubject[] => {
    const listed = base.list(year).filter((subject) => !added.has(subject.code));
    return [...listed, ...added.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
  };
  // Most files ask for single subjects only.
  let merged: readonly FunctionalSubject[] | undefined;
  const table = {
    find: (code: string, asked: number) => overlay(code, asked) ?? base.find(code, asked),
    list: (asked: number) => (asked === year ? (merged ??= merge()) : base.list(asked)),
    existsInOtherYear: (code: string, asked: number) =>
      overlay(code, asked) === undefined ? base.existsInOtherYear(code, asked) : undefined,
    nearest: base.nearest,
  };
  return { subjects: withFunctionalLookups(table, base.classRows), problems };
}
