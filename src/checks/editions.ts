import { step } from '../accounts/amount-reader.ts';
import { categories, lineageOf, resolveEdition } from '../report/edition.ts';
import type { Category, EditionFault, ResolvedEdition } from '../report/edition.ts';
import type { Place, Problem } from '../source/problem.ts';
import { valueAt } from '../source/node-finder.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Edition } from '../source/types/edition.ts';
import { contentFindings } from './edition-contents.ts';
import type { EditionFinding, EditionParts } from './edition-contents.ts';
import type { ProjectFiles } from './project-files.ts';

/** One edition as it was read: schema-valid, but what it names may not exist. */
export interface EditionFile {
  edition: Edition;
  document: SourceDocument;
}

/** An edition that reports can be built from. */
export interface UsableEdition {
  forCategory: Readonly<Record<Category, ResolvedEdition>>;
  /** Sentence partials by name: its own before those it inherits and those that all share. */
  partials: ReadonlyMap<string, string>;
}

/** What editions may refer to, and the folders found, those with faulty manifests included. */
export interface EditionSurroundings extends Omit<EditionParts, 'partials'> {
  partials: ProjectFiles['partials'];
  folders: ReadonlySet<string>;
}

/**
 * Resolves all editions. C040：继承的版式要存在，不绕成圈，合起来不缺内容；C041：版式用到的表、图、节、名词、文字模板
 * 都必须存在，一节只列一次。A fault that several editions inherit is reported once, where it is written.
 */
export function usableEditions(
  files: ReadonlyMap<string, EditionFile>,
  surroundings: EditionSurroundings,
): { editions: Map<string, UsableEdition>; problems: Problem[] } {
  const manifests = new Map([...files].map(([name, { edition }]) => [name, edition]));
  const editions = new Map<string, UsableEdition>();
  const problems = new Map<string, Problem>();
  const report = (code: string, message: string, place: Place): void => {
    const key = `${place.file}:${place.line}:${place.column}:${message}`;
    problems.set(key, { code, level: 'error', message, place });
  };
  for (const [name, { document }] of files) {
    if (document.value !== null && manifests.get(name)?.名称 !== name) {
      const message = `版式的“名称”要与文件夹同名：请写成“${name}”`;
      report('C041', message, document.placeOf('/名称'));
    }
    const resolved = categories.map((category) => resolveEdition(name, manifests, category));
    const faults = resolved.flatMap((result) => ('fault' in result ? [result.fault] : []));
    for (const fault of faults) {
      const told = faultMessage(name, fault, surroundings.folders);
      if (told !== undefined) {
        const file = files.get(told.edition) ?? { document };
        report('C040', told.message, file.document.placeOf(told.pointer));
      }
    }
    const [department, unit] = resolved.flatMap((result) =>
      'edition' in result ? [result.edition] : [],
    );
    if (department === undefined || unit === undefined) continue;
    const partials = partialsOf(department, surroundings.partials);
    const forCategory = { 部门: department, 单位: unit };
    const findings = categories.flatMap((category) =>
      [...contentFindings(forCategory[category], { ...surroundings, partials })].map((finding) => ({
        finding,
        place: placeOf(finding, category, name, files),
      })),
    );
    for (const { finding, place } of findings) report('C041', `版式${finding.message}`, place);
    if (findings.length === 0) editions.set(name, { forCategory, partials });
  }
  return { editions, problems: [...problems.values()] };
}

/** What to say of a fault, and where; nothing where another edition's own line says it already. */
function faultMessage(
  name: string,
  fault: EditionFault,
  folders: ReadonlySet<string>,
): { message: string; edition: string; pointer: string } | undefined {
  switch (fault.kind) {
    case 'unknown': {
      // A manifest that is there but faulty has lines of its own.
      if (folders.has(fault.name)) return undefined;
      const message = `没有版式“${fault.name}”可以继承：请改正名称，或在 templates/editions 补上`;
      return { message, edition: fault.by, pointer: '/继承' };
    }
    case 'circle': {
      const first = fault.names.toSorted()[0];
      if (first !== name) return undefined;
      const circle = [...fault.names, name].join(' → ');
      return { message: `版式的继承绕成了圈：${circle}，请改正`, edition: name, pointer: '/继承' };
    }
    case 'missing': {
      const keys = fault.keys.map((key) => `“${key}”`).join('、');
      const message = `版式“${name}”没有写也没有继承${keys}：请补上`;
      return { message, edition: name, pointer: '' };
    }
  }
}

/** The line that decides: the nearest edition of the lineage that says it, and in it what it says of 单位 first. */
function placeOf(
  { path }: EditionFinding,
  category: Category,
  name: string,
  files: ReadonlyMap<string, EditionFile>,
): Place {
  const manifests = new Map([...files].map(([key, { edition }]) => [key, edition]));
  const found = lineageOf(name, manifests);
  const lineage = 'lineage' in found ? found.lineage : [name];
  const own = path.map(step).join('');
  const pointers = category === '单位' ? [`${step('单位')}${own}`, own] : [own];
  for (const ancestor of lineage) {
    const document = files.get(ancestor)?.document;
    for (const pointer of pointers) {
      if (document !== undefined && valueAt(document.value, pointer) !== undefined) {
        return document.placeOf(pointer);
      }
    }
  }
  return files.get(name)?.document.placeOf('') ?? { file: name, line: 1, column: 1 };
}

/** An edition's own partials come before those it inherits and those that all share. */
function partialsOf(
  edition: ResolvedEdition,
  partials: ProjectFiles['partials'],
): Map<string, string> {
  const layers = ['', ...edition.lineage.toReversed()];
  return new Map(layers.flatMap((layer) => [...(partials.get(layer) ?? [])]));
}
