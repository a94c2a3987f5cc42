import type { UnitFacts } from './unit-facts.ts';

/** A department in one year, with those of its units that have a file. */
export interface Department {
  own: UnitFacts;
  /** Its seat (本级) and the units it lists. */
  members: UnitFacts[];
  /** Who is listed and has no file that year; `本级` for the seat. */
  missing: string[];
  /** Units that name the department as theirs and that it does not list. */
  unlisted: UnitFacts[];
}

/** What the rules between units look at: all disclosures of a run, as facts. */
export interface UnitsContext {
  facts: readonly UnitFacts[];
  departments: readonly Department[];
}

/** Returns the departments with their units, each year by itself. */
export function unitsContext(facts: readonly UnitFacts[]): UnitsContext {
  const byYear = new Map<number, UnitFacts[]>();
  for (const fact of facts) byYear.set(fact.year, [...(byYear.get(fact.year) ?? []), fact]);
  const departments = facts.flatMap((own): Department[] => {
    if (own.category !== '部门') return [];
    const others = (byYear.get(own.year) ?? []).filter((other) => other !== own);
    const naming = others.filter(({ supervisor }) => supervisor === own.name);
    if (own.subordinates.length === 0 && naming.length === 0) return [];
    const units = others.filter(({ category }) => category === '单位');
    const seat = naming.find(({ isSeat }) => isSeat);
    const listed = own.subordinates.map((name) => ({
      name,
      found: units.find((unit) => unit.name === name && !unit.isSeat),
    }));
    return [
      {
        own,
        members: [...(seat ? [seat] : []), ...listed.flatMap(({ found }) => found ?? [])],
        missing: [
          ...(seat ? [] : ['本级']),
          ...listed.flatMap(({ name, found }) => (found ? [] : [name])),
        ],
        unlisted: naming.filter(({ name, isSeat }) => !isSeat && !own.subordinates.includes(name)),
      },
    ];
  });
  return { facts, departments };
}

/** Returns the departments that can be compared: only where every unit is listed and has its file does a sum over units say anything. */
export function completeDepartments({ departments }: UnitsContext): Department[] {
  return departments.filter(
    ({ missing, unlisted, members }) =>
      missing.length === 0 && unlisted.length === 0 && members.length > 0,
  );
}
