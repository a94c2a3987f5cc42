import type { ErrorObject } from 'ajv/dist/2020.js';

import { nearest } from './nearest.ts';

/** Evaluates the alternatives of an `anyOf` or `oneOf` error one by one. */
export type CheckAlternatives = (error: ErrorObject) => ErrorObject[][];

/**
 * Returns the errors with those of every `anyOf` and `oneOf` reduced to one alternative: the one the author most probably
 * meant. Where none stands out, the `anyOf` error remains, with the errors of its alternatives in `params.alternatives`.
 */
export function chooseAlternatives(
  errors: readonly ErrorObject[],
  check: CheckAlternatives,
): ErrorObject[] {
  const chosen: ErrorObject[][] = [];
  let end = errors.length;
  while (end > 0) {
    const error = errors[--end];
    if (error === undefined) break;
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') {
      chosen.push([error]);
      continue;
    }
    // Ajv lists the errors of the alternatives, all of them, directly before the error of the keyword.
    const alternatives = check(error);
    end -= alternatives.reduce((sum, list) => sum + list.length, 0);
    const reduced = alternatives.map((list) => chooseAlternatives(list, check));
    chosen.push(chooseOne(error, reduced));
  }
  return chosen.reverse().flat();
}

function chooseOne(error: ErrorObject, alternatives: ErrorObject[][]): ErrorObject[] {
  const failed = alternatives.filter((list) => list.length > 0);
  const unresolved = [{ ...error, params: { ...error.params, alternatives: failed } }];
  // Several fit where one may: no alternative's errors explain that.
  if (failed.length < alternatives.length) return unresolved;

  const here = ({ instancePath }: ErrorObject) => instancePath === error.instancePath;
  const words = failed.flat().filter(here).flatMap(allowedWords);
  const amount = failed.flat().find((one) => one.keyword === 'amount' && here(one));
  if (amount !== undefined) {
    const isMisspelt = typeof error.data === 'string' && nearest(error.data, words) !== undefined;
    const wordErrors = failed.find((list) => list.some((one) => allowedWords(one).length > 0));
    if (isMisspelt && wordErrors !== undefined) return wordErrors;
    return [{ ...amount, params: { ...amount.params, words } }];
  }

  const isWrongKind = (one: ErrorObject) =>
    here(one) && ['type', 'enum', 'const'].includes(one.keyword);
  const fitting = failed.filter((list) => !list.some(isWrongKind));
  if (fitting.length === 0) return failed.length === 1 ? failed.flat() : unresolved;
  if (fitting.every((list) => list.every((one) => one.keyword === 'required' && here(one)))) {
    return fitting.length === 1 ? fitting.flat() : unresolved;
  }
  const [best] = fitting
    .map((list) => ({ list, cost: list.reduce((sum, one) => sum + costOf(one), 0) }))
    .sort((a, b) => a.cost - b.cost);
  return best?.list ?? unresolved;
}

function allowedWords({ keyword, params }: ErrorObject): string[] {
  const allowed: unknown =
    keyword === 'enum'
      ? params['allowedValues']
      : keyword === 'const'
        ? [params['allowedValue']]
        : [];
  return Array.isArray(allowed) ? allowed.filter((word) => typeof word === 'string') : [];
}

// A constant tells the alternatives apart on purpose; then the keys do, then what they hold.
function costOf({ keyword }: ErrorObject): number {
  if (keyword === 'const') return 100;
  if (keyword === 'required' || keyword === 'additionalProperties') return 10;
  return 1;
}
