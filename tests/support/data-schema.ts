import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { projectRoot } from '../../src/cli/project-root.ts';
import { isCalendarDate } from '../../src/source/calendar-date.ts';

const path = join(projectRoot, 'schemas', 'report-data.schema.json');
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addFormat('date', isCalendarDate);
const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);

/** @returns where a data.json does not fit its schema, and why. */
export function faultsOfData(data: unknown): string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
