import type { FunctionalSubjects } from '../../accounts/subjects.ts';
import type { TextWords as TextWordsFile } from '../../source/types/text-words.ts';
import type { Unit } from '../../source/types/unit.ts';
import type { SubjectNames, TextContext } from './text-rule.ts';
import { namePeriods, namesOfUnit, UnitDirectory } from './unit-directory.ts';
import type { UnitNames } from './unit-directory.ts';
import { textWords } from './words.ts';
import type { TextWords } from './words.ts';

/** What the rules on texts know beside one file: read once for all. */
export interface TextSurroundings {
  words: TextWords;
  /** The units of the project. */
  units: UnitDirectory;
  /** Subjects of the list by year. */
  subjectNames(year: number): SubjectNames;
}

/** Returns the surroundings; subjects are looked through once for each year. */
export function textSurroundings(
  lists: TextWordsFile,
  units: ReadonlyMap<string, UnitNames>,
  functional: FunctionalSubjects,
): TextSurroundings {
  const byYear = new Map<number, SubjectNames>();
  return {
    words: textWords(lists),
    units: new UnitDirectory(units),
    subjectNames(year) {
      const names = byYear.get(year) ?? subjectNames(functional, year);
      byYear.set(year, names);
      return names;
    },
  };
}

/** How many years before and after are looked through for names that are no longer, or not yet, in use. */
const yearsAround = 10;

/** Returns the names of the subjects of a year as rules on wording ask for them. */
export function subjectNames(functional: FunctionalSubjects, year: number): SubjectNames {
  const levels = new Map<string, Set<string>>();
  const heads = new Set<string>();
  for (const { name, otherNames, level } of functional.list(year)) {
    const names = levels.get(level) ?? new Set<string>();
    levels.set(level, names);
    for (const one of [name, ...otherNames]) {
      names.add(one);
      heads.add(one.slice(0, 4));
    }
  }
  const outdated = new Map<string, { name: string }>();
  const isCurrent = (name: string): boolean => [...levels.values()].some((set) => set.has(name));
  for (let other = year - yearsAround; other <= year + yearsAround; other++) {
    for (const { code, name } of functional.list(other)) {
      const now = functional.nameOf(code, year);
      if (now !== undefined && now !== name && !isCurrent(name)) outdated.set(name, { name: now });
    }
  }
  return {
    outdated,
    names: (level) => [...(levels.get(level) ?? [])],
    namesOf(code) {
      const subject = functional.find(code, year);
      return subject === undefined ? [] : [subject.name, ...subject.otherNames];
    },
    endsWithName(text, level) {
      const names = levels.get(level);
      if (names === undefined) return false;
      for (let from = 0; from < text.length; from++) {
        const end = text.slice(from);
        if (names.has(end) || names.has(`${end}支出`)) return true;
      }
      return false;
    },
    beginsWithName: (text) => heads.has(text.slice(0, 4)),
  };
}

/** Returns what is known about the names of a unit in a year. */
export function unitContext(
  unit: Unit,
  unitId: string,
  year: number,
  { units }: TextSurroundings,
): Pick<TextContext, 'ownNames' | 'formerNames' | 'otherUnits'> {
  const periods = namePeriods(unit);
  const current = periods.find(({ 起, 止 }) => (起 ?? year) <= year && year <= (止 ?? year))?.名称;
  const formerNames = new Map<string, string>();
  for (const { 名称 } of periods) {
    if (current !== undefined && !current.includes(名称)) formerNames.set(名称, current);
  }
  const own = namesOfUnit(unit);
  const relatives = units.relatives(unitId, own);
  const ownNames = [
    ...own.names.filter((name) => !formerNames.has(name)),
    ...own.related,
    ...[...relatives.values()].flatMap(({ names }) => names),
  ];
  return { ownNames, formerNames, otherUnits: units.strangers(unitId, relatives, ownNames) };
}
