import type { ErrorObject } from 'ajv/dist/2020.js';

import { excerpt, toHalfWidth } from './full-width.ts';
import { fullWidthColonMessage, missingSpaceMessage } from './mend-punctuation.ts';
import { nearest } from './nearest.ts';
import { pointerTo } from './node-table.ts';
import { property } from './schema-descriptions.ts';
import { listed, type Finding, type SchemaFault } from './schema-fault.ts';
import { valueAt } from './node-finder.ts';

/** Returns what to tell the author about a missing or unknown key; nothing for errors of another keyword. */
export function keyFindings(fault: SchemaFault): Finding[] | undefined {
  const { keyword, params } = fault.error;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return missingKey(fault, String(params['missingProperty']));
    case 'additionalProperties':
      return [unknownKey(fault, String(params['additionalProperty']))];
    case 'unevaluatedProperties':
      return [unknownKey(fault, String(params['unevaluatedProperty']))];
    default:
      return undefined;
  }
}

function missingKey(fault: SchemaFault, key: string): Finding[] {
  const { error, document, describe, label } = fault;
  if (isMisspelt(fault, [key])) return [];
  const description = describe(error.instancePath + pointerTo(key));
  const what = description === undefined ? '' : `（${description}）`;
  const where = error.instancePath === '' ? '' : `${label}里`;
  const since =
    error.keyword === 'dependentRequired'
      ? `，写了“${String(error.params['property'])}”就要写它`
      : '';
  return [
    {
      code: 'S030',
      message: `${where}缺少“${key}”一栏${what}${since}：补上“${key}: ”和内容`,
      place: document.keyPlaceOf(error.instancePath),
    },
  ];
}

/** Tells whether one of the keys stands there in another spelling, which is then reported as an unknown key. */
export function isMisspelt({ siblings, document }: SchemaFault, keys: readonly string[]): boolean {
  return siblings.some((other) => {
    const meant = meantKey(other, document.value);
    return meant !== undefined && keys.includes(meant);
  });
}

function unknownKey(fault: SchemaFault, key: string): Finding {
  const { error, document, label } = fault;
  const place = document.keyPlaceOf(error.instancePath + pointerTo(key));
  const known = knownKeys(error);
  const [beforeColon = '', colon] = key.split(/([：:])/, 2);
  if (colon !== undefined && known.includes(beforeColon)) {
    const column = place.column + [...beforeColon].length;
    return colon === '：'
      ? { code: 'S013', message: fullWidthColonMessage(beforeColon), place: { ...place, column } }
      : { code: 'S014', message: missingSpaceMessage(beforeColon), place: { ...place, column } };
  }
  const where = error.instancePath === '' ? '' : `${label}里`;
  const meant = meantKey(error, document.value);
  const advice =
    meant === undefined
      ? known.length === 0
        ? '删去'
        : `删去，或改用 ${listed(known)}`
      : `${reason(key, meant)}改成“${meant}”`;
  return { code: 'S031', message: `${where}没有“${excerpt(key)}”这一栏：${advice}`, place };
}

// Two spellings that look alike: say what the difference is.
function reason(key: string, meant: string): string {
  if (/[()]/.test(key) && /[（）]/.test(meant) && toHalfWidth(meant) === toHalfWidth(key)) {
    return '括号要用全角，';
  }
  if (key.replace(/\s/g, '') === meant) return '中间不要有空格，';
  return toHalfWidth(key) === toHalfWidth(meant) ? '全角、半角不同，' : '';
}

function unknownKeyOf({ keyword, params }: ErrorObject): string | undefined {
  const key: unknown =
    keyword === 'additionalProperties'
      ? params['additionalProperty']
      : keyword === 'unevaluatedProperties'
        ? params['unevaluatedProperty']
        : undefined;
  return typeof key === 'string' ? key : undefined;
}

function knownKeys({ parentSchema }: ErrorObject): string[] {
  return Object.keys((property(parentSchema, 'properties') as object | undefined) ?? {});
}

// A key that is not there yet is the likelier one to have been meant.
function meantKey(error: ErrorObject, value: unknown): string | undefined {
  const unknown = unknownKeyOf(error);
  if (unknown === undefined) return undefined;
  const known = knownKeys(error);
  const present = Object.keys((valueAt(value, error.instancePath) as object | null) ?? {});
  const absent = known.filter((one) => !present.includes(one));
  const [beforeColon = unknown] = unknown.split(/[：:]/, 1);
  const key = known.includes(beforeColon) ? beforeColon : unknown;
  return nearest(key, absent) ?? nearest(key, known);
}
