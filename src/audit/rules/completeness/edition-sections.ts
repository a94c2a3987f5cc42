import { suitsYear } from '../../../report/edition.ts';
import type { ResolvedEdition } from '../../../report/edition.ts';
import type { Outline, OutlineSection } from '../../outline/outline.ts';

/** How many sections of the explanation make a document a whole disclosure: of an extract nothing is said to be missing. */
const enough = 6;

const explanation = '情况说明';

/** Tells whether the document is a whole disclosure and no extract. */
export function isWhole({ sections }: Outline): boolean {
  const names = sections.filter(({ part }) => part === explanation).map(({ name }) => name);
  return new Set(names).size >= enough;
}

/** Returns the sections below one of the edition, in print order, those below them included. */
export function sectionsBelow(edition: ResolvedEdition, name: string): string[] {
  return (edition.节[name]?.节 ?? []).flatMap((below) => [below, ...sectionsBelow(edition, below)]);
}

const required = new WeakMap<readonly ResolvedEdition[], Map<number | undefined, string[]>>();

/** Returns the sections that every edition of the year has; without a year, or an edition for it, those of all editions. */
export function requiredSections(
  editions: readonly ResolvedEdition[],
  year: number | undefined,
): readonly string[] {
  const known = required.get(editions) ?? new Map<number | undefined, string[]>();
  required.set(editions, known);
  const names = known.get(year) ?? sectionsOfAll(editions, year);
  known.set(year, names);
  return names;
}

function sectionsOfAll(editions: readonly ResolvedEdition[], year: number | undefined): string[] {
  const suited = editions.filter((edition) => year !== undefined && suitsYear(edition, year));
  const [first, ...others] = suited.length > 0 ? suited : editions;
  if (first === undefined) return [];
  const rest = others.map((edition) => new Set(sectionsBelow(edition, explanation)));
  return sectionsBelow(first, explanation).filter(
    (name) => rest.every((names) => names.has(name)) && (first.节[name]?.节 ?? []).length === 0,
  );
}

/** What the editions say together of how sections stand under each other. */
interface Structure {
  /** The sections under which a section may stand, in whichever edition. */
  parents: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sections that hold others, in whichever edition. */
  holders: ReadonlySet<string>;
}

const structures = new WeakMap<readonly ResolvedEdition[], Structure>();

function structureOf(editions: readonly ResolvedEdition[]): Structure {
  const known = structures.get(editions);
  if (known !== undefined) return known;
  const parents = new Map<string, Set<string>>();
  const holders = new Set<string>();
  for (const { 节 } of editions) {
    for (const [parent, { 节: below = [] }] of Object.entries(节)) {
      if (below.length > 0) holders.add(parent);
      for (const name of below) parents.set(name, (parents.get(name) ?? new Set()).add(parent));
    }
  }
  const made = { parents, holders };
  structures.set(editions, made);
  return made;
}

/** Tells whether a section only holds others, in whichever edition. */
export function holdsSections(editions: readonly ResolvedEdition[], name: string): boolean {
  return structureOf(editions).holders.has(name);
}

const nowhere: ReadonlySet<string> = new Set();

/** Groups the sections by what they stand under in this document; the parts themselves are a group of their own. */
export function siblings(
  { sections }: Outline,
  editions: readonly ResolvedEdition[],
): OutlineSection[][] {
  const { parents } = structureOf(editions);
  const groups = new Map<OutlineSection | '部分', OutlineSection[]>();
  for (const [index, section] of sections.entries()) {
    const known = parents.get(section.name) ?? nowhere;
    const above = sections.slice(0, index).findLast(({ name }) => known.has(name));
    const parent = known.size === 0 ? '部分' : above;
    // Its part has lost its heading: nothing tells what stands beside it.
    if (parent === undefined) continue;
    const group = groups.get(parent) ?? [];
    groups.set(parent, group);
    group.push(section);
  }
  return [...groups.values()];
}
