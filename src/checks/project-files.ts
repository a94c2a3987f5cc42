import type { PdfFacts } from '../source/pdf-facts.ts';

/** Everything a run reads, as files: the edge knows the disk, the rest is pure. Paths use forward slashes. */
export interface ProjectFiles {
  /** `data/…`: path as shown in messages → bytes. */
  site: InputFile | undefined;
  functionalSubjects: InputFile;
  economicSubjects: InputFile;
  /** Word lists of the checks on texts. */
  textWords: InputFile;
  units: UnitFiles[];
  /** Schema kind → parsed JSON Schema. */
  schemas: Readonly<Record<SchemaKind, object>>;
  /** Name (file name without extension, folder name for editions) → file. */
  tables: ReadonlyMap<string, InputFile>;
  forms: ReadonlyMap<string, InputFile>;
  editions: ReadonlyMap<string, InputFile>;
  /** Sentence partials by edition; '' holds those that all editions share. */
  partials: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface InputFile {
  /** As shown in messages, relative to where the user stands. */
  path: string;
  /** May be read only when it is asked for, each time anew: with thousands of files they are not all held at once. */
  readonly bytes: Uint8Array;
}

/** One folder below data/units. */
export interface UnitFiles {
  id: string;
  path: string;
  unit: InputFile | undefined;
  /** File name without extension → file. */
  years: ReadonlyMap<string, InputFile>;
  /** Files that are neither unit.yaml nor a year. */
  others: string[];
  /** PDFs that may be attached, by file name. */
  pdfs?: ReadonlyMap<string, PdfFacts>;
  /** Names of PDFs that corrections superseded, e.g. `2020-report-2021-09-26.pdf`. */
  supersededPdfs?: readonly string[];
}

export const schemaKinds = [
  'disclosure',
  'unit',
  'site',
  'edition',
  'table',
  'form',
  'wording',
  'functional-subjects',
  'economic-subjects',
  'text-words',
] as const;
export type SchemaKind = (typeof schemaKinds)[number];
