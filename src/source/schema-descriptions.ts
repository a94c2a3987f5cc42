import { pointerTokens } from './node-table.ts';

/**
 * Returns what a schema says of the value at a JSON pointer into a document, up to the first full stop or semicolon; nothing
 * where it says nothing.
 * @param schemas kind → JSON Schema; references between them are followed
 */
export function describeProperty(
  schemas: Record<string, unknown>,
  kind: string,
  pointer: string,
): string | undefined {
  for (const { schema } of schemasAt(schemas, kind, pointerTokens(pointer))) {
    const description = property(schema, 'description');
    if (typeof description === 'string') return description.split(/[。；]/, 1)[0];
  }
  return undefined;
}

/** Tells whether a schema asks for the key that a JSON pointer into a document ends with, wherever it says so outright. */
export function isRequiredProperty(
  schemas: Record<string, unknown>,
  kind: string,
  pointer: string,
): boolean {
  const tokens = pointerTokens(pointer);
  const [key] = tokens.splice(-1);
  return schemasAt(schemas, kind, tokens).some(({ schema }) => {
    const required = property(schema, 'required');
    return Array.isArray(required) && required.includes(key);
  });
}

/** The schemas that apply to the value at some steps into a document. */
function schemasAt(
  schemas: Record<string, unknown>,
  kind: string,
  tokens: readonly string[],
): Located[] {
  let level: Located[] = [{ schema: schemas[kind], root: schemas[kind] }];
  for (const token of tokens) {
    level = level.flatMap((located) => expand(located, schemas)).flatMap((at) => step(at, token));
  }
  return level.flatMap((located) => expand(located, schemas));
}

interface Located {
  schema: unknown;
  /** The schema of the file it stands in, which local references refer to. */
  root: unknown;
}

// What applies to the same value: the schema itself first, then what it refers to.
function expand(located: Located, schemas: Record<string, unknown>): Located[] {
  const { schema, root } = located;
  const reference = property(schema, '$ref');
  const targets: Located[] =
    typeof reference === 'string' ? [follow(reference, root, schemas)] : [];
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const parts = property(schema, keyword);
    if (Array.isArray(parts))
      targets.push(...parts.map((part: unknown) => ({ schema: part, root })));
  }
  return [located, ...targets.flatMap((target) => expand(target, schemas))];
}

function follow(reference: string, root: unknown, schemas: Record<string, unknown>): Located {
  const [id, pointer = ''] = reference.split('#');
  const file =
    id === '' ? root : Object.values(schemas).find((schema) => property(schema, '$id') === id);
  return { schema: pointerTokens(pointer).reduce(property, file), root: file };
}

function step({ schema, root }: Located, token: string): Located[] {
  const named = property(property(schema, 'properties'), token);
  const next = named ?? property(schema, 'items') ?? property(schema, 'additionalProperties');
  return next === undefined ? [] : [{ schema: next, root }];
}

/** Returns a property of what may be an object, or undefined. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
