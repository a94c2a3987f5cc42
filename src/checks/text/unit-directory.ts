import type { Unit } from '../../source/types/unit.ts';
import type { FoundWord } from './read-text.ts';
import { WordFinder } from './word-finder.ts';

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

/** Returns the names of a unit with the years in which it has them. */
export function namePeriods(
  unit: Unit,
): { 名称: string; 简称?: string; 起?: number; 止?: number }[] {
  return typeof unit.名称 === 'string' ? [{ 名称: unit.名称 }] : unit.名称;
}

const listOf = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** A short name such as 示例局 is too common to tell a unit by. */
const shortestTelling = 6;

/** All units of a run by their names, so that no file has to go through all of them. Build it once. */
export class UnitDirectory {
  readonly #byName = new Map<string, Map<string, UnitNames>>();
  readonly #byRelated = new Map<string, Map<string, UnitNames>>();
  readonly #finder: WordFinder;

  /** @param units by folder */
  constructor(units: ReadonlyMap<string, UnitNames>) {
    for (const [id, unit] of units) {
      for (const name of unit.names) enter(this.#byName, name, id, unit);
      for (const name of unit.related) enter(this.#byRelated, name, id, unit);
    }
    this.#finder = new WordFinder(
      [...this.#byName.keys()].filter((name) => name.length >= shortestTelling),
    );
  }

  /** Tells whether a unit of the run has the name, in any year. */
  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Returns the units that a unit belongs to or that belong to it, by folder. */
  relatives(id: string, { names, related }: UnitNames): ReadonlyMap<string, UnitNames> {
    const found = new Map([
      ...related.flatMap((name) => [...(this.#byName.get(name) ?? [])]),
      ...names.flatMap((name) => [...(this.#byRelated.get(name) ?? [])]),
    ]);
    found.delete(id);
    return found;
  }

  /** Returns what finds the units in texts that are neither this one nor of its relatives. */
  strangers(
    id: string,
    relatives: ReadonlyMap<string, UnitNames>,
    ownNames: readonly string[],
  ): StrangerFinder {
    // A unit's texts name it again and again.
    const known = new Map<string, boolean>();
    const isStranger = (name: string): boolean => {
      const answer =
        known.get(name) ??
        ([...(this.#byName.get(name)?.keys() ?? [])].some(
          (owner) => owner !== id && !relatives.has(owner),
        ) &&
          !ownNames.some((own) => own.includes(name)));
      known.set(name, answer);
      return answer;
    };
    return {
      first: (text) => this.#finder.first(text, isStranger),
      find: (text) => this.#finder.find(text, isStranger),
    };
  }
}

/** Finds units in a text that have nothing to do with the one whose text it is. */
export interface StrangerFinder {
  /** Returns where the first of them is named, or −1. */
  first(text: string): number;
  /** Returns every place where one of them is named. */
  find(text: string): FoundWord[];
}

function enter(
  index: Map<string, Map<string, UnitNames>>,
  name: string,
  id: string,
  unit: UnitNames,
): void {
  const units = index.get(name) ?? new Map<string, UnitNames>();
  index.set(name, units.set(id, unit));
}
