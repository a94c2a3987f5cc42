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

/** Returns the lines of some files; those of the file asked for last are kept, since findings stand file by file. */
export function linesOf(files: readonly InputFile[]): SourceLines {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let last: { path: string; lines: readonly string[] | undefined } | undefined;
  return ({ file, line, column }) => {
    if (last?.path !== file) last = { path: file, lines: decodedLines(byPath.get(file)) };
    const text = last.lines?.[line - 1];
    return text === undefined ? undefined : { text, start: column - 1 };
  };
}

function decodedLines(file: InputFile | undefined): readonly string[] | undefined {
  return file && decodeText(file.path, file.bytes).text?.split(/\r\n?|\n/);
}
