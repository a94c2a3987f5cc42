import type { Problem } from '../source/problem.ts';

/** What may be asked of an examination. */
export interface Gate {
  /** A warning too keeps its report from being published. */
  strict?: boolean;
  /** False where the problems alone are wanted: a report is then computed only where a rule looks at it, and let go. */
  reports?: boolean;
}

/** Tells whether something keeps the report from being published; strictly, a warning does too. */
export function isHeldBack(problems: readonly Problem[], strict: boolean): boolean {
  return problems.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
