import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schemaFile = new URL('sarif-2.1.0.schema.json', import.meta.url);
const { id, $schema, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  id: string;
  $schema: string;
};
if (!/sarif-2\.1\.0.*draft-04/.test(`${id} ${$schema}`)) throw new Error('another schema');
// The schema is of draft 4 and uses nothing that draft 7 reads otherwise.
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

/** @returns what the official schema of SARIF 2.1.0 refuses in a log. */
export function faultsOfSarif(text: string): string[] {
  const isValid = validate(JSON.parse(text));
  return isValid ? [] : (validate.errors ?? []).map((error) => JSON.stringify(error));
}
