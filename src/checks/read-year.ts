import type { Books } from '../accounts/query.ts';
import type { Problem } from '../source/problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { FileContext } from './context.ts';
import type { SharedDefinitions } from './definitions.ts';
import type { InputFile } from './project-files.ts';
import type { Switch } from './switched-off.ts';

/** One year's file as far as it could be read; what the rules need of it and find in it is added when it is checked. */
export interface ReadYear {
  file: InputFile;
  year: number;
  /** Undefined where nothing of the file could be read. */
  document: SourceDocument | undefined;
  /** Tells whether the schema accepts the document. */
  isValid: boolean;
  context?: FileContext;
  books?: Books;
  problems: Problem[];
  /** What unit and edition do without, and what was therefore left out. */
  switches: readonly Switch[];
  silenced: Problem[];
}

/** Reads one file and checks it by its schema. @param name the year that it is named after */
export function readYear(
  name: string,
  file: InputFile,
  { validate }: Pick<SharedDefinitions, 'validate'>,
): ReadYear {
  const { document, problems } = readDocument(file.path, file.bytes);
  const found =
    document === undefined ? problems : [...problems, ...validate('disclosure', document)];
  return {
    file,
    year: Number(name),
    document,
    isValid: document !== undefined && !hasErrors(found),
    problems: [...found],
    switches: [],
    silenced: [],
  };
}

/** Tells whether there is an error among problems. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}
