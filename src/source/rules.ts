import type { Place, Problem } from './problem.ts';
import type { RuleDescription, RuleWords } from './rule-description.ts';
import { amountRules } from './rules/amounts.ts';
import { schemaRules } from './rules/schema.ts';
import { textRules } from './rules/text.ts';
import { yamlRules } from './rules/yaml.ts';

/**
 * The catalogue of everything that can be wrong with a file as such, before any accounting: code → its words.
 * Codes are public and stable: a code is never given a second meaning, a retired one is not used again.
 * S00x bytes, S01x–S02x YAML, S03x–S05x schema, S06x–S07x amounts.
 */
export const sourceRules = { ...textRules, ...yamlRules, ...schemaRules, ...amountRules } as const;

/** A code of the catalogue, e.g. `S030`. */
export type SourceRuleCode = keyof typeof sourceRules;

/** Returns rules that are listed by code as descriptions; each is an error and cannot be switched off. */
export function describeFixed(rules: Readonly<Record<string, RuleWords>>): RuleDescription[] {
  return Object.entries(rules).map(([code, words]) => ({
    code,
    ...words,
    levels: ['error'],
    fixed: true,
  }));
}

/** Returns a problem of this catalogue; everything in it keeps a file from being published. */
export function sourceError(code: SourceRuleCode, message: string, place: Place): Problem {
  return { code, level: 'error', message, place };
}
