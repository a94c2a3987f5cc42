import { economicSubjects } from '../accounts/economic-subjects.ts';
import type { EconomicSubjects, EconomicSubjectsFile } from '../accounts/economic-subjects.ts';
import { functionalSubjects } from '../accounts/subjects.ts';
import type { FunctionalSubjects, FunctionalSubjectsFile } from '../accounts/subjects.ts';
import { EditionError, resolveEdition } from '../report/edition.ts';
import type { ResolvedEdition } from '../report/edition.ts';
import type { Definitions } from '../report/section-builder.ts';
import { SentenceTemplates } from '../report/templates.ts';
import type { Problem } from '../source/problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { Edition } from '../source/types/edition.ts';
import type { Form } from '../source/types/form.ts';
import type { Site } from '../source/types/site.ts';
import type { Table } from '../source/types/table.ts';
import { createValidators } from '../source/validators.ts';
import type { Validate } from '../source/validators.ts';
import { editionProblems } from './editions.ts';
import type { InputFile, ProjectFiles, SchemaKind } from './project-files.ts';

/** What all reports of a run share. */
export interface SharedDefinitions {
  validate: Validate<SchemaKind>;
  site: Site | undefined;
  functional: FunctionalSubjects;
  economic: EconomicSubjects;
  formNames: string[];
  /** Usable editions by name, each with the definitions its reports are built from. */
  editions: ReadonlyMap<string, { edition: ResolvedEdition; definitions: Definitions }>;
}

/** Reads one file and checks it by its schema; the value is there only when nothing is wrong. */
export function readValid<Value>(
  kind: SchemaKind,
  file: InputFile,
  validate: Validate<SchemaKind>,
): { value?: Value; problems: Problem[] } {
  const { document, problems } = readDocument(file.path, file.bytes);
  if (document === undefined) return { problems };
  const all = [...problems, ...validate(kind, document)];
  return all.length > 0 ? { problems: all } : { value: document.value as Value, problems: all };
}

/** Reads what all reports share. Without subjects there is nothing to check against: `shared` is then absent. */
export function readDefinitions(files: ProjectFiles): {
  shared?: SharedDefinitions;
  problems: Problem[];
} {
  const validate = createValidators(files.schemas);
  const problems: Problem[] = [];
  const take = <Value>(kind: SchemaKind, file: InputFile): Value | undefined => {
    const read = readValid<Value>(kind, file, validate);
    problems.push(...read.problems);
    return read.value;
  };
  const takeAll = <Value>(kind: SchemaKind, map: ReadonlyMap<string, InputFile>) => {
    const values = new Map<string, Value>();
    for (const [name, file] of map) {
      const value = take<Value>(kind, file);
      if (value !== undefined) values.set(name, value);
    }
    return values;
  };
  const site = files.site && take<Site>('site', files.site);
  const functional = take<FunctionalSubjectsFile>('functional-subjects', files.functionalSubjects);
  const economic = take<EconomicSubjectsFile>('economic-subjects', files.economicSubjects);
  const tables = takeAll<Table>('table', files.tables);
  const formFiles = takeAll<Form>('form', files.forms);
  const forms = new Map([...formFiles.values()].map((form) => [form.名称, form]));
  const editionFiles = takeAll<Edition>('edition', files.editions);
  const editions = new Map<string, { edition: ResolvedEdition; definitions: Definitions }>();
  for (const name of editionFiles.keys()) {
    const place = { file: files.editions.get(name)?.path ?? name, line: 1, column: 1 };
    try {
      const edition = resolveEdition(name, editionFiles);
      const partials = partialsOf(edition, files.partials);
      const wrong = editionProblems(edition, { tables, partials, place });
      problems.push(...wrong);
      if (wrong.length > 0) continue;
      const sentences = new SentenceTemplates(partials);
      editions.set(name, { edition, definitions: { tables, forms, sentences } });
    } catch (error) {
      if (!(error instanceof EditionError)) throw error;
      problems.push({ code: 'C040', level: 'error', message: error.message, place });
    }
  }
  if (functional === undefined || economic === undefined) return { problems };
  return {
    shared: {
      validate,
      site,
      functional: functionalSubjects(functional),
      economic: economicSubjects(economic),
      formNames: [...forms.keys()],
      editions,
    },
    problems,
  };
}

/** An edition's own partials come before those it inherits and those that all share. */
function partialsOf(
  edition: ResolvedEdition,
  partials: ProjectFiles['partials'],
): Map<string, string> {
  const layers = ['', ...edition.lineage.toReversed()];
  return new Map(layers.flatMap((layer) => [...(partials.get(layer) ?? [])]));
}
