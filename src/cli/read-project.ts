import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { schemaKinds } from '../checks/project-files.ts';
import type { InputFile, ProjectFiles, SchemaKind, UnitFiles } from '../checks/project-files.ts';
import type { PdfFacts } from '../source/pdf-facts.ts';
import { projectRoot } from './project-root.ts';

/** A folder or file that the program needs is not there; the message tells the user what to do. */
export class MissingFolder extends Error {}

const yamlEnding = /\.ya?ml$/;
/** Meant to be read, whatever an editor made of its name. */
const meantAsYaml = /\.ya?ml|^\d{4}\.txt$/i;

/**
 * Returns everything a run needs from the disk; the files of units are listed here and read when their turn comes. The
 * data folder is the user's; templates, schemas and the classification come from the program, the classification from
 * the data folder where it has one of its own.
 */
export async function readProject(dataFolder: string): Promise<ProjectFiles> {
  if (!existsSync(dataFolder)) {
    throw new MissingFolder(`找不到数据文件夹“${dataFolder}”：请检查 --data 后面的路径`);
  }
  if (!existsSync(join(dataFolder, 'units'))) {
    throw new MissingFolder(
      `“${dataFolder}”里没有 units 文件夹，不像是数据文件夹：请检查 --data 后面的路径`,
    );
  }
  const site = join(dataFolder, 'site.yaml');
  return {
    ...(await readShared(dataFolder)),
    site: existsSync(site) ? await inputFile(site) : undefined,
    units: await readUnits(join(dataFolder, 'units')),
  };
}

/** Reads what is no unit's own: templates, schemas and the classification. */
export async function readShared(
  dataFolder: string,
): Promise<Omit<ProjectFiles, 'site' | 'units'>> {
  const subjects = join(dataFolder, 'subjects');
  const subjectFolder = existsSync(subjects) ? subjects : join(projectRoot, 'data', 'subjects');
  const templates = join(projectRoot, 'templates');
  return {
    functionalSubjects: await inputFile(join(subjectFolder, 'functional.yaml')),
    economicSubjects: await inputFile(join(subjectFolder, 'economic.yaml')),
    textWords: await inputFile(join(templates, 'text', 'words.yaml')),
    schemas: await readSchemas(),
    tables: await readFolder(join(templates, 'tables')),
    forms: await readFolder(join(templates, 'forms')),
    editions: await readEditions(join(templates, 'editions')),
    partials: await readPartials(templates),
  };
}

/** Messages name files as seen from where the user stands, with forward slashes. */
function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return (shown.startsWith('..') ? path : shown).split(sep).join('/');
}

async function inputFile(path: string): Promise<InputFile> {
  return { path: shownPath(path), bytes: await readFile(path) };
}

/** A file of a unit. It is read each time it is asked for, so that a run holds one unit at a time. */
function unitFile(path: string): InputFile {
  return {
    path: shownPath(path),
    get bytes() {
      return readFileSync(path);
    },
  };
}

async function names(folder: string): Promise<{ name: string; folder: boolean }[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

async function readFolder(folder: string): Promise<Map<string, InputFile>> {
  const files = new Map<string, InputFile>();
  for (const { name } of await names(folder)) {
    if (!yamlEnding.test(name)) continue;
    files.set(name.replace(yamlEnding, ''), await inputFile(join(folder, name)));
  }
  return files;
}

async function readUnits(folder: string): Promise<UnitFiles[]> {
  const units: UnitFiles[] = [];
  for (const entry of await names(folder)) {
    if (!entry.folder) continue;
    const path = join(folder, entry.name);
    const files = (await names(path)).filter((file) => !file.folder);
    const isYear = ({ name }: { name: string }): boolean => /^\d{4}\.ya?ml$/.test(name);
    const years = new Map<string, InputFile>();
    const twice: string[] = [];
    for (const { name } of files.filter(isYear)) {
      const year = name.replace(yamlEnding, '');
      if (years.has(year)) twice.push(name);
      else years.set(year, unitFile(join(path, name)));
    }
    const unit = files.find(({ name }) => name === 'unit.yaml' || name === 'unit.yml');
    units.push({
      id: entry.name,
      path: shownPath(path),
      unit: unit && unitFile(join(path, unit.name)),
      years,
      others: files
        .filter((file) => meantAsYaml.test(file.name) && !isYear(file) && file !== unit)
        .map(({ name }) => name)
        .concat(twice),
      ...(await readPdfs(
        path,
        files.map(({ name }) => name),
      )),
    });
  }
  return units;
}

const supersededPdf = /^\d{4}-report-\d{4}-\d{2}-\d{2}\.pdf$/u;

/** The PDFs of a unit's folder: those that a correction superseded by name, the others with what checks ask of them. */
async function readPdfs(
  folder: string,
  files: readonly string[],
): Promise<Pick<UnitFiles, 'pdfs' | 'supersededPdfs'>> {
  const names = files.filter((name) => /\.pdf$/iu.test(name));
  const pdfs = new Map<string, PdfFacts>();
  for (const name of names.filter((each) => !supersededPdf.test(each))) {
    // Imported late: most units have none, and the reader takes its time to load.
    const { inspectPdf } = await import('../print/inspect-pdf.ts');
    const path = join(folder, name);
    pdfs.set(name, await inspectPdf(path, shownPath(path)));
  }
  return { pdfs, supersededPdfs: names.filter((name) => supersededPdf.test(name)) };
}

async function readSchemas(): Promise<Record<SchemaKind, object>> {
  const schemas = await Promise.all(
    schemaKinds.map(async (kind): Promise<[SchemaKind, object]> => {
      const path = join(projectRoot, 'schemas', `${kind}.schema.json`);
      const schema: unknown = JSON.parse(await readFile(path, 'utf8'));
      if (typeof schema !== 'object' || schema === null) throw new Error(`not a schema: ${path}`);
      return [kind, schema];
    }),
  );
  return Object.fromEntries(schemas) as Record<SchemaKind, object>;
}

async function readEditions(folder: string): Promise<Map<string, InputFile>> {
  const editions = new Map<string, InputFile>();
  for (const entry of await names(folder)) {
    const path = join(folder, entry.name, 'edition.yaml');
    if (entry.folder && existsSync(path)) editions.set(entry.name, await inputFile(path));
  }
  return editions;
}

async function readPartials(templates: string): Promise<Map<string, Map<string, string>>> {
  const partials = new Map([['', await partialsBelow(join(templates, 'report'))]]);
  for (const entry of await names(join(templates, 'editions'))) {
    if (!entry.folder) continue;
    partials.set(entry.name, await partialsBelow(join(templates, 'editions', entry.name)));
  }
  return partials;
}

async function partialsBelow(folder: string): Promise<Map<string, string>> {
  const partials = new Map<string, string>();
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
  for (const path of entries.filter((entry) => entry.endsWith('.njk')).sort()) {
    const name = path
      .split(sep)
      .join('/')
      .replace(/\.njk$/, '');
    partials.set(name, await readFile(join(folder, path), 'utf8'));
  }
  return partials;
}
