import type { InputFile, ProjectFiles } from '../../checks/project-files.ts';
import { decodeText } from '../../source/decode.ts';
import type { SourceLines } from '../../source/excerpt.ts';

/** Returns the lines of the files of a run, decoded when they are asked for; a file that is no text has none. */
export function projectLines(files: ProjectFiles): SourceLines {
  const unitFiles = files.units.flatMap(({ unit, years }) => [unit, ...years.values()]);
  const shared = [files.site, files.functionalSubjects, files.economicSubjects];
  const templates = [files.tables, files.forms, files.editions].flatMap((map) => [...map.values()]);
  return linesOf([...unitFiles, ...shared, ...templates].filter((file) => file !== undefined));
}

/** Returns the lines of some files. */
export function linesOf(files: readonly InputFile[]): SourceLines {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const known = new Map<string, readonly string[] | undefined>();
  return ({ file, line, column }) => {
    if (!known.has(file)) known.set(file, decodedLines(file, bytes.get(file)));
    const text = known.get(file)?.[line - 1];
    return text === undefined ? undefined : { text, start: column - 1 };
  };
}

function decodedLines(path: string, bytes: Uint8Array | undefined): readonly string[] | undefined {
  if (bytes === undefined) return undefined;
  return decodeText(path, bytes).text?.split(/\r\n?|\n/);
}
