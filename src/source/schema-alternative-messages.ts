import type { ErrorObject } from 'ajv/dist/2020.js';

import { findingAt, listed, writingOf, type Finding, type SchemaFault } from './schema-fault.ts';
import { isMisspelt } from './schema-key-messages.ts';

/** Returns what to tell the author where a value fits no alternative of the schema, and none is nearest; or fits several. */
export function alternativesFindings(fault: SchemaFault): Finding[] {
  const { error, label, document } = fault;
  const failed = (error.params['alternatives'] as ErrorObject[][] | undefined) ?? [];
  const writing = writingOf(error);
  const place = document.keyPlaceOf(error.instancePath);
  if (error.params['passingSchemas']) {
    const message = `${label}用了几种写法，只能选一种：${writing ?? '删去多余的栏'}`;
    return [{ code: 'S044', message, place }];
  }
  if (failed.flat().every(({ keyword }) => keyword === 'required')) {
    const groups = failed.map((errors) => [
      ...new Set(errors.map(({ params }) => String(params['missingProperty']))),
    ]);
    if (isMisspelt(fault, [...new Set(groups.flat())])) return [];
    const message = `${label}里${writing === undefined ? oneOf(groups) : `至少要写一栏：${writing}`}`;
    return [{ code: 'S030', message, place }];
  }
  const allowed = failed.flatMap((errors) =>
    allowedBy(errors.filter(({ instancePath }) => instancePath === error.instancePath)),
  );
  const advice = writing ?? `可以写${listed([...new Set(allowed)])}`;
  return [findingAt(fault, 'S032', `${label}的内容不对：${advice}`)];
}

/** What is missing for each alternative: one key, or several that belong together. */
function oneOf(groups: readonly string[][]): string {
  if (groups.every(({ length }) => length === 1)) {
    return `至少要写一栏：${listed([...new Set(groups.flat())])}`;
  }
  return `缺少必须写的栏：补上${groups.map((keys) => keys.map((key) => `“${key}”`).join('和')).join('，或者补上')}`;
}

const typeNames: Record<string, string> = {
  object: '一组“栏名: 内容”',
  array: '清单',
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true 或 false',
};

// The words of an alternative say more than that it is text.
function allowedBy(errors: readonly ErrorObject[]): string[] {
  const words = errors.flatMap(({ keyword, params }) =>
    keyword === 'enum'
      ? (params['allowedValues'] as unknown[])
      : keyword === 'const'
        ? [params['allowedValue']]
        : [],
  );
  if (words.length > 0) return words.map((word) => `“${String(word)}”`);
  return errors
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ params }) => params['type'] as string | string[])
    .map((type) => typeNames[type] ?? type);
}
