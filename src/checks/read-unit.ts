import type { Problem } from '../source/problem.ts';
import { readDocument } from '../source/read-document.ts';
import type { Unit } from '../source/types/unit.ts';
import type { Validate } from '../source/validators.ts';
import type { InputFile, SchemaKind } from './project-files.ts';
import { switchProblems } from './switched-off.ts';

/** One unit.yaml: what it says, and what is wrong with it. */
export interface ReadUnit {
  /** Absent where the file is faulty. */
  unit?: Unit;
  problems: readonly Problem[];
}

/**
 * Returns a function that reads unit files. What it read of a file is remembered as long as the file is: the names of
 * all units are needed before the first unit is examined, and its own file again when its turn comes.
 */
export function unitReader(validate: Validate<SchemaKind>): (file: InputFile) => ReadUnit {
  const known = new WeakMap<InputFile, ReadUnit>();
  return (file) => {
    const read = known.get(file) ?? readUnit(file, validate);
    known.set(file, read);
    return read;
  };
}

function readUnit({ path, bytes }: InputFile, validate: Validate<SchemaKind>): ReadUnit {
  const { document, problems } = readDocument(path, bytes);
  if (document === undefined) return { problems };
  const all = [...problems, ...validate('unit', document)];
  if (all.length > 0) return { problems: all };
  const unit = document.value as Unit;
  const faults = switchProblems(unit.停用规则, document);
  return faults.length > 0 ? { problems: faults } : { unit, problems: [] };
}
