import type { EconomicSubjects } from '../../../accounts/economic-subjects.ts';
import type { FunctionalSubjects } from '../../../accounts/subjects.ts';

/** What names and codes of subjects in a text mean in one year. */
export interface SubjectCodes {
  /** Returns the codes of the functional subjects with that name at a level (类, 款, 项), with or without 支出. */
  functional(name: string, level: string): readonly string[];
  /** Returns the code of the economic 款 with that name; undefined for other words. */
  economic(name: string): string | undefined;
  /** Tells whether the words name the subject with that code; a code that the year does not have names nothing. */
  isNameOf(words: string, code: string): boolean;
}

/** Returns a name as writers shorten it: without spaces and the closing 支出. */
export function bareSubjectName(name: string): string {
  return name.replace(/[\s“”"]/g, '').replace(/支出$/, '');
}

const known = new WeakMap<FunctionalSubjects, Map<number, SubjectCodes>>();

/** Returns the lookups of a year, made once for a list of functional subjects. */
export function subjectCodes(
  functional: FunctionalSubjects,
  economic: EconomicSubjects,
  year: number,
): SubjectCodes {
  const byYear = known.get(functional) ?? new Map<number, SubjectCodes>();
  known.set(functional, byYear);
  const codes = byYear.get(year) ?? readCodes(functional, economic, year);
  byYear.set(year, codes);
  return codes;
}

function readCodes(
  functional: FunctionalSubjects,
  economic: EconomicSubjects,
  year: number,
): SubjectCodes {
  const byName = new Map<string, string[]>();
  const names = new Map<string, string[]>();
  for (const { code, name, otherNames, level } of functional.list(year)) {
    const own = [name, ...otherNames].map(bareSubjectName);
    names.set(code, own);
    for (const one of own) {
      const key = `${level}${one}`;
      byName.set(key, [...(byName.get(key) ?? []), code]);
    }
  }
  const items = new Map<string, string>();
  for (const { code, name, level } of economic.list(year)) {
    names.set(code, [bareSubjectName(name)]);
    if (level === '款') items.set(bareSubjectName(name), code);
  }
  return {
    functional: (name, level) => byName.get(level + bareSubjectName(name)) ?? [],
    economic: (name) => items.get(bareSubjectName(name)),
    isNameOf: (words, code) => names.get(code)?.includes(bareSubjectName(words)) === true,
  };
}
