import type { FunctionalSubjects } from '../../accounts/subjects.ts';
import type { TextWords as TextWordsFile } from '../../source/types/text-words.ts';
import type { Unit } from '../../source/types/unit.ts';
import type { SubjectNames, TextContext } from './text-rule.ts';
import { textWords } from './words.ts';
import type { TextWords } from './words.ts';

/** What the rules on texts know beside one file: read once for all. */
export interface TextSurroundings {
  words: TextWords;
  /** The units of the project by folder. */
  units: ReadonlyMap<string, UnitNames>;
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
    units,
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

/** What a unit is called, in any year, and the names of those that it belongs to or that belong to it. */
export interface UnitNames {
  names: readonly string[];
  related: readonly string[];
}

/** Returns the names that a unit file tells of. */
export function namesOfUnit(unit: Unit): UnitNames {
  const names = namePeriods(unit).flatMap(({ 名称, 简称 }) => [名称, ...listOf(简称)]);
  const related = [...(unit.所属单位 ?? []).map(({ 名称 }) => 名称), ...listOf(unit.主管部门)];
  return { names: [...names, ...listOf(unit.简称)], related };
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
  const others = [...units].filter(([id]) => id !== unitId).map(([, other]) => other);
  const isRelated = ({ names, related }: UnitNames): boolean =>
    names.some((name) => own.related.includes(name)) ||
    related.some((name) => own.names.includes(name));
  const ownNames = [
    ...own.names.filter((name) => !formerNames.has(name)),
    ...own.related,
    ...others.filter(isRelated).flatMap(({ names }) => names),
  ];
  const otherUnits = others
    .filter((other) => !isRelated(other))
    .flatMap(({ names }) => names)
    // A short name such as 示例局 is too common to tell a unit by.
    .filter((name) => name.length >= 6 && !ownNames.some((one) => one.includes(name)));
  return { ownNames, formerNames, otherUnits: [...new Set(otherUnits)] };
}

function namePeriods(unit: Unit): { 名称: string; 简称?: string; 起?: number; 止?: number }[] {
  return typeof unit.名称 === 'string' ? [{ 名称: unit.名称 }] : unit.名称;
}

const listOf = (text: string | undefined): string[] => (text === undefined ? [] : [text]);
