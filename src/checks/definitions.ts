import { economicSubjects } from '../accounts/economic-subjects.ts';
import type { EconomicSubjects, EconomicSubjectsFile } from '../accounts/economic-subjects.ts';
import { functionalSubjects } from '../accounts/subjects.ts';
import type { FunctionalSubjects, FunctionalSubjectsFile } from '../accounts/subjects.ts';
import type { Category, ResolvedEdition } from '../report/edition.ts';
import type { Definitions } from '../report/section-builder.ts';
import { resolveTable, TableError } from '../report/tables/resolve-table.ts';
import type { ResolvedTable } from '../report/tables/table-style.ts';
import { SentenceTemplates } from '../report/templates.ts';
import type { Problem } from '../source/problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { Edition } from '../source/types/edition.ts';
import type { Form } from '../source/types/form.ts';
import type { Site } from '../source/types/site.ts';
import type { Table } from '../source/types/table.ts';
import type { TextWords } from '../source/types/text-words.ts';
import { createValidators } from '../source/validators.ts';
import type { Validate } from '../source/validators.ts';
import { usableEditions } from './editions.ts';
import type { EditionFile } from './editions.ts';
import { usableForms } from './form-contents.ts';
import type { FormFile } from './form-contents.ts';
import { textSurroundings } from './text/text-surroundings.ts';
import type { TextSurroundings } from './text/text-surroundings.ts';
import { namesOfUnit } from './text/unit-directory.ts';
import type { UnitNames } from './text/unit-directory.ts';
import type { InputFile, ProjectFiles, SchemaKind } from './project-files.ts';
import { unitReader } from './read-unit.ts';
import type { ReadUnit } from './read-unit.ts';
import { switchProblems } from './switched-off.ts';

/** What all reports of a run share. */
export interface SharedDefinitions {
  validate: Validate<SchemaKind>;
  /** Reads a unit.yaml; none of its years is published where it is faulty. */
  readUnit: (file: InputFile) => ReadUnit;
  site: Site | undefined;
  functional: FunctionalSubjects;
  economic: EconomicSubjects;
  forms: ReadonlyMap<string, Form>;
  textSurroundings: TextSurroundings;
  /** Usable editions by name, each with the definitions its reports are built from. */
  editions: ReadonlyMap<string, SharedEdition>;
  /** The names of all editions that have a folder, usable or not. */
  editionFolders: ReadonlySet<string>;
}

/** One usable edition. */
export interface SharedEdition {
  /** As a 部门 and as a 单位 uses it. */
  forCategory: Readonly<Record<Category, ResolvedEdition>>;
  definitions: Definitions;
}

/** Reads one file and checks it by its schema; the value is there only when nothing is wrong. */
export function readValid<Value>(
  kind: SchemaKind,
  file: InputFile,
  validate: Validate<SchemaKind>,
): { value?: Value; document?: SourceDocument; problems: Problem[] } {
  const { document, problems } = readDocument(file.path, file.bytes);
  if (document === undefined) return { problems };
  const all = [...problems, ...validate(kind, document)];
  if (all.length > 0) return { document, problems: all };
  return { value: document.value as Value, document, problems: all };
}

/** Reads what all reports share. Without subjects there is nothing to check against: `shared` is then absent. */
export function readDefinitions(files: ProjectFiles): {
  shared?: SharedDefinitions;
  problems: Problem[];
} {
  const validate = createValidators(files.schemas);
  const readUnit = unitReader(validate);
  const problems: Problem[] = [];
  const take: Take = <Value>(kind: SchemaKind, file: InputFile): Value | undefined => {
    const read = readValid<Value>(kind, file, validate);
    problems.push(...read.problems);
    return read.value;
  };
  const site = files.site && take<Site>('site', files.site);
  const functional = take<FunctionalSubjectsFile>('functional-subjects', files.functionalSubjects);
  const economic = take<EconomicSubjectsFile>('economic-subjects', files.economicSubjects);
  const words = take<TextWords>('text-words', files.textWords);
  const tables = readTables(files, take, problems);
  const forms = readForms(files, validate, problems);
  const editions = readEditions(files, { tables, forms }, validate, problems);
  if (functional === undefined || economic === undefined || words === undefined) {
    return { problems };
  }
  const subjects = functionalSubjects(functional);
  return {
    shared: {
      validate,
      readUnit,
      site,
      functional: subjects,
      economic: economicSubjects(economic),
      forms,
      textSurroundings: textSurroundings(words, unitNames(files, readUnit), subjects),
      editions,
      editionFolders: new Set(files.editions.keys()),
    },
    problems,
  };
}

/** Every name of every unit; a unit file with faults is told of where the unit is examined. */
function unitNames(
  { units }: ProjectFiles,
  readUnit: (file: InputFile) => ReadUnit,
): Map<string, UnitNames> {
  const names = new Map<string, UnitNames>();
  for (const { id, unit: file } of units) {
    const unit = file && readUnit(file).unit;
    if (unit !== undefined) names.set(id, namesOfUnit(unit));
  }
  return names;
}

/** Reads one file; what is wrong with it is told, and its value then absent. */
type Take = <Value>(kind: SchemaKind, file: InputFile) => Value | undefined;

function readForms(
  { forms }: ProjectFiles,
  validate: Validate<SchemaKind>,
  problems: Problem[],
): ReadonlyMap<string, Form> {
  const formFiles = [...forms.values()].flatMap((file): FormFile[] => {
    const { value: form, document, problems: found } = readValid<Form>('form', file, validate);
    problems.push(...found);
    return form === undefined || document === undefined ? [] : [{ form, document }];
  });
  const usable = usableForms(formFiles);
  problems.push(...usable.problems);
  return usable.forms;
}

/** Editions whose manifest is in order and whose tables all are, each with what its reports are built from. */
function readEditions(
  files: ProjectFiles,
  { tables, forms }: Pick<Definitions, 'tables' | 'forms'>,
  validate: Validate<SchemaKind>,
  problems: Problem[],
): Map<string, SharedEdition> {
  const editionFiles = new Map<string, EditionFile>();
  for (const [name, file] of files.editions) {
    const { value, document, problems: found } = readValid<Edition>('edition', file, validate);
    problems.push(...found);
    if (value === undefined || document === undefined) continue;
    const faults = switchProblems(value.停用规则, document);
    problems.push(...faults);
    if (faults.length === 0) editionFiles.set(name, { edition: value, document });
  }
  const usable = usableEditions(editionFiles, {
    // A table with faults has lines of its own: that it is not usable is no fault of the edition.
    tables: new Set(files.tables.keys()),
    partials: files.partials,
    disclosureSchema: files.schemas.disclosure,
    folders: new Set(files.editions.keys()),
  });
  problems.push(...usable.problems);
  const editions = new Map<string, SharedEdition>();
  for (const [name, { forCategory, partials }] of usable.editions) {
    const isBuildable = Object.values(forCategory).every((edition) =>
      edition.附表.every(({ 表 }) => tables.has(表)),
    );
    if (!isBuildable) continue;
    const sentences = new SentenceTemplates(partials);
    editions.set(name, { forCategory, definitions: { tables, forms, sentences } });
  }
  return editions;
}

/** Tables with what they inherit; C042：附表继承的表要存在，不绕成圈，合起来不缺内容。 */
function readTables(
  { tables: files }: ProjectFiles,
  take: Take,
  problems: Problem[],
): Map<string, ResolvedTable> {
  const tables = new Map<string, Table>();
  for (const [name, file] of files) {
    const table = take<Table>('table', file);
    if (table !== undefined) tables.set(name, table);
  }
  const usable = new Map<string, ResolvedTable>();
  for (const name of tables.keys()) {
    try {
      usable.set(name, resolveTable(name, tables));
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      const place = { file: files.get(name)?.path ?? name, line: 1, column: 1 };
      problems.push({ code: 'C042', level: 'error', message: error.message, place });
    }
  }
  return usable;
}
