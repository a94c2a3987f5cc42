import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** A JSON Schema as it lies in `schemas/`. */
type SchemaNode = Record<string, unknown>;

/**
 * Returns the TypeScript for one schema, unformatted: a type for the whole, named after the file, and one for each of its
 * `$defs`, named after its key. Chinese titles are left out, since no type name can be made of them; descriptions become comments.
 * @param kind the file name before `.schema.json`, e.g. `functional-subjects`
 */
export async function schemaTypes(kind: string, schema: object): Promise<string> {
  const imports = new Map<string, string>();
  const prepared = prepare(schema as SchemaNode, imports);
  delete prepared['$id'];
  const source = await compile(prepared as JSONSchema, typeNameOf(kind), {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    // Nothing is reached by reference: see `prepare`.
    unreachableDefinitions: true,
  });
  const header = `// Generated from schemas/${kind}.schema.json by \`npm run types\`; not to be edited.`;
  const lines = [...imports].map(([name, from]) => `import type { ${name} } from './${from}.ts';`);
  return [header, '', ...lines, '', source.replace(provenance, '').replace(emptyComment, '')].join(
    '\n',
  );
}

// The generator's remark on where a definition came from, which is plain to see here.
const provenance =
  /(?: \* ?\n)? \* This interface was referenced by .*\n \* via the `definition` ".*"\.\n/g;
const emptyComment = /\/\*\*\n \*\/\n/g;

function typeNameOf(kind: string): string {
  return kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

// Keywords whose value maps names to schemas, so that a name may look like a keyword.
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
// What narrows a value without changing its type; `title` would become a type's name.
const dropped = new Set([
  'title',
  'if',
  'then',
  'else',
  'not',
  'propertyNames',
  'dependentRequired',
]);

function prepare(schema: SchemaNode, imports: Map<string, string>): SchemaNode {
  const result: SchemaNode = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (dropped.has(keyword) || isChoiceOfKeys(keyword, value)) continue;
    if (keyword === '$ref') {
      // A reference beside a description would be copied out as a type of its own for every place it is used in.
      result['tsType'] = referredType(String(value), imports);
    } else if (maps.has(keyword) && isNode(value)) {
      const entries = Object.entries(value).map(([name, item]) => [
        name,
        prepareAny(item, imports),
      ]);
      result[keyword] = Object.fromEntries(entries);
    } else {
      result[keyword] = prepareAny(value, imports);
    }
  }
  return result;
}

function prepareAny(value: unknown, imports: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => prepareAny(item, imports));
  return isNode(value) ? prepare(value, imports) : value;
}

// `anyOf` that only says which keys have to be there.
function isChoiceOfKeys(keyword: string, value: unknown): boolean {
  return (
    (keyword === 'anyOf' || keyword === 'oneOf') &&
    Array.isArray(value) &&
    value.every((one) => isNode(one) && 'required' in one && !('type' in one))
  );
}

function referredType(reference: string, imports: Map<string, string>): string {
  const [file = '', pointer = ''] = reference.split('#');
  const kind = file.replace(/\.schema\.json$/, '');
  const name = pointer === '' ? typeNameOf(kind) : (pointer.split('/').at(-1) ?? '');
  if (kind !== '') imports.set(name, kind);
  return name;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
