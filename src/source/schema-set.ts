import {
  Ajv2020,
  type AnySchemaObject,
  type ErrorObject,
  type Options,
  type ValidateFunction,
} from 'ajv/dist/2020.js';

import { isCalendarDate } from './calendar-date.ts';
import { describeProperty, isRequiredProperty } from './schema-descriptions.ts';
import { addSchemaKeywords } from './schema-keywords.ts';
import type { SourceDocument } from './source-document.ts';

/** The schemas of all kinds of files, compiled. */
export interface SchemaSet {
  /** Returns all errors of a document, empty where it is valid. */
  check(kind: string, document: SourceDocument): ErrorObject[];
  /** Returns the errors of each alternative of an `anyOf` or `oneOf` error, in the order of the schema; one that fits has none. */
  checkAlternatives(error: ErrorObject, document: SourceDocument): ErrorObject[][];
  /** Returns what the schema of a kind says of the value at a JSON pointer, in its first words; nothing where it says nothing. */
  describe(kind: string, pointer: string): string | undefined;
  /** Tells whether the schema of a kind asks for the key at the end of a JSON pointer. */
  isRequired(kind: string, pointer: string): boolean;
}

/**
 * Compiles the schemas, strictly; throws where one of them is not a valid schema. They may refer to each other by `$id`.
 * @param schemas kind → JSON Schema 2020-12
 */
export function compileSchemas(schemas: Record<string, object>): SchemaSet {
  const all = Object.values(schemas) as AnySchemaObject[];
  const strict = newAjv({ strict: true }).addSchema(all);
  // An alternative taken out of its surroundings lacks the type that they state, which strict mode asks for.
  let lenient: Ajv2020 | undefined;
  const roots = new Map<unknown, AnySchemaObject>();
  for (const schema of all) {
    for (const alternatives of alternativesIn(schema)) roots.set(alternatives, schema);
  }
  const validators = new Map<string, ValidateFunction>();
  for (const [kind, schema] of Object.entries(schemas))
    validators.set(kind, strict.compile(schema));
  const compiled = new Map<unknown, ValidateFunction>();

  return {
    check(kind, document) {
      const validate = validators.get(kind);
      if (validate === undefined) throw new Error(`No schema for files of the kind ${kind}`);
      return validate.call(document, document.value) ? [] : [...(validate.errors ?? [])];
    },
    checkAlternatives(error, document) {
      const root = roots.get(error.schema);
      const alternatives: unknown[] = Array.isArray(error.schema) ? error.schema : [];
      return alternatives.map((alternative) => {
        lenient ??= newAjv({ strict: false, validateSchema: false }).addSchema(all);
        const wrapped = { $defs: root?.['$defs'] ?? {}, allOf: [alternative] };
        const validate = compiled.get(alternative) ?? lenient.compile(wrapped);
        compiled.set(alternative, validate);
        const context = {
          instancePath: error.instancePath,
          parentData: {},
          parentDataProperty: '',
          rootData: {},
          dynamicAnchors: {},
        };
        return validate.call(document, error.data, context) ? [] : [...(validate.errors ?? [])];
      });
    },
    describe: (kind, pointer) => describeProperty(schemas, kind, pointer),
    isRequired: (kind, pointer) => isRequiredProperty(schemas, kind, pointer),
  };
}

function newAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    strictNumbers: true,
    allErrors: true,
    verbose: true,
    passContext: true,
    // Schemas refer to the same amounts and codes again and again: compiled once, they compile in half the time.
    inlineRefs: false,
  });
  ajv.addFormat('date', isCalendarDate);
  addSchemaKeywords(ajv);
  return ajv;
}

function* alternativesIn(schema: unknown): Generator<unknown> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) yield value;
    yield* alternativesIn(value);
  }
}
