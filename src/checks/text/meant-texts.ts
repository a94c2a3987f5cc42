import type { Disclosure } from '../../source/types/disclosure.ts';
import type { Span } from './text-rule.ts';

/** What an author marked as meant, with a reason. */
export type MeantText = NonNullable<Disclosure['不核对']>[number];

/** Returns the entries of 不核对. */
export function meantTexts(disclosure: Disclosure): readonly MeantText[] {
  // A file with faults is looked at too: there the entry may be anything.
  const { 不核对 } = disclosure;
  return Array.isArray(不核对) ? 不核对.filter((entry) => typeof entry?.文字 === 'string') : [];
}

/** Tells whether a finding is one that an entry allows: it touches the quoted words, and the rule is the named one. */
export function isMeant(
  found: Span,
  text: string,
  code: string,
  entries: readonly MeantText[],
): boolean {
  return entries.some((entry) => allows(entry, found, text, code));
}

/** Tells whether one entry allows a finding. */
export function allows(entry: MeantText, found: Span, text: string, code: string): boolean {
  const { 文字: words, 规则: rules } = entry;
  if (words === '' || (rules !== undefined && !rules.includes(code))) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (found.offset < at + words.length && at < found.offset + found.length) return true;
  }
  return false;
}
