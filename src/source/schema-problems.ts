import type { ErrorObject } from 'ajv/dist/2020.js';

import { pointerTokens } from './node-table.ts';
import type { Problem } from './problem.ts';
import { sourceError } from './rules.ts';
import type { Finding, SchemaFault } from './schema-fault.ts';
import { keyFindings } from './schema-key-messages.ts';
import { typeFindings } from './schema-type-messages.ts';
import { valueFindings } from './schema-value-messages.ts';
import { valueAt } from './node-finder.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Returns the problems that the errors of a document amount to, one for each fault.
 * @param errors Ajv's errors, their alternatives chosen
 * @param schema what the schema says of the value at a JSON pointer
 */
export function schemaProblems(
  errors: readonly ErrorObject[],
  document: SourceDocument,
  schema: Pick<SchemaFault, 'describe' | 'isRequired'>,
): Problem[] {
  const amounts = new Set(errors.filter(isAmount).map(({ instancePath }) => instancePath));
  const byValue = groupByValue(errors);
  const problems = errors
    .filter((error) => !ignored.has(error.keyword))
    // A wrong amount is told by the digits that stand there, not by the type that YAML made of them.
    .filter((error) => isAmount(error) || !amounts.has(error.instancePath))
    .filter((error) => document.complete || !isAbsence(error))
    .slice(0, mostErrors)
    .flatMap((error) => {
      const label = labelOf(document, error.instancePath);
      const siblings = byValue.get(error.instancePath) ?? [];
      return findingsOf({ error, siblings, document, label, ...schema });
    })
    .map(({ code, message, place }) => sourceError(code, message, place));
  if (errors.length > mostErrors) {
    const message = `这个文件的问题太多，只列出前面的：改正后再检查`;
    problems.push(sourceError('S005', message, document.placeOf('')));
  }
  return withoutRepetition(problems);
}

const mostErrors = 1000;

function groupByValue(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group === undefined) groups.set(error.instancePath, [error]);
    else group.push(error);
  }
  return groups;
}

// These only say that errors reported elsewhere have occurred.
const ignored = new Set(['if', 'propertyNames']);

function findingsOf(fault: SchemaFault): Finding[] {
  return typeFindings(fault) ?? keyFindings(fault) ?? valueFindings(fault);
}

function isAmount({ keyword }: ErrorObject): boolean {
  return keyword === 'amount';
}

const absences = new Set([
  'required',
  'minItems',
  'minProperties',
  'contains',
  'dependentRequired',
]);

// Where lines had to be left out, what is missing may be in them.
function isAbsence({ keyword, data, params }: ErrorObject): boolean {
  return (
    absences.has(keyword) ||
    data === null ||
    data === '' ||
    params['fault'] === 'empty' ||
    'alternatives' in params
  );
}

function labelOf(document: SourceDocument, pointer: string): string {
  const tokens = pointerTokens(pointer);
  const last = tokens.at(-1);
  if (last === undefined) return '文件';
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (!Array.isArray(valueAt(document.value, parent))) return `“${last}”`;
  return `${tokens.length === 1 ? '清单' : labelOf(document, parent)}的第 ${Number(last) + 1} 项`;
}

function withoutRepetition(problems: readonly Problem[]): Problem[] {
  const unlike = new Map(
    problems.map((problem) => [
      `${problem.place.line}:${problem.place.column} ${problem.code} ${problem.message}`,
      problem,
    ]),
  );
  return [...unlike.values()];
}
