import { chooseAlternatives } from './alternatives.ts';
import type { Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { compileSchemas } from './schema-set.ts';
import type { SourceDocument } from './source-document.ts';

/** Returns what is wrong with a document by the schema of its kind; an empty list says that its value has the schema's type. */
export type Validate<Kind extends string> = (kind: Kind, document: SourceDocument) => Problem[];

/**
 * Compiles the schemas and returns the check. Throws where a schema is not valid in strict mode, which is a fault of the program.
 * @param schemas kind → JSON Schema 2020-12
 */
export function createValidators<Kind extends string>(
  schemas: Record<Kind, object>,
): Validate<Kind> {
  const set = compileSchemas(schemas);
  return (kind, document) => {
    const errors = set.check(kind, document);
    if (errors.length === 0) return [];
    const chosen = chooseAlternatives(errors, (error) => set.checkAlternatives(error, document));
    return schemaProblems(chosen, document, {
      describe: (pointer) => set.describe(kind, pointer),
      isRequired: (pointer) => set.isRequired(kind, pointer),
    });
  };
}
