import { lineage } from '../accounts/query.ts';
import { indicator } from '../accounts/indicators.ts';
import type { EditionTerm } from '../source/types/edition.ts';
import type { GlossaryTerm } from './report.ts';
import type { ValuesInput } from './values/input.ts';

interface Entry {
  term: string;
  definition: string;
}

/**
 * Returns 名词解释: the edition's standard terms, one entry for every functional item of this disclosure in code
 * order, and what the author adds (at the end) or overrides (in place).
 */
export function composeGlossary(
  terms: readonly EditionTerm[],
  input: ValuesInput,
  fill: (text: string) => string,
): GlossaryTerm[] {
  const standard = terms.flatMap((term): Entry[] => {
    if ('展开' in term) return subjectEntries(input);
    if (term.凡有 !== undefined && !occurs(term.凡有, input)) return [];
    return [{ term: term.名词, definition: fill(term.释义) }];
  });
  const authored = (input.disclosure.名词解释 ?? []).map((entry) => ({
    term: entry.名词,
    definition: input.text.fill(entry.释义).replace(/^指/, ''),
  }));
  const standardTerms = new Set(standard.map((entry) => entry.term));
  const overridden = standard.map(
    (entry) => authored.find((own) => own.term === entry.term) ?? entry,
  );
  const added = authored.filter((entry) => !standardTerms.has(entry.term));
  return [...overridden, ...added].map((entry, index) => ({
    number: `${index + 1}.`,
    term: entry.term,
    definition: `指${entry.definition}${entry.definition.endsWith('。') ? '' : '。'}`,
  }));
}

function occurs(name: string, { books, unit }: ValuesInput): boolean {
  const figure = indicator(books, name);
  return figure !== 0 && (figure !== 'unknown' || unit.nature !== '事业');
}

/** The functional items that occur, finest level known, that have a definition on file; the rest are for the author. */
function subjectEntries({ books, classification }: ValuesInput): Entry[] {
  return subjectsInGlossary(books.accounts).flatMap((code) => {
    const definition = classification.definition(code);
    return definition === undefined
      ? []
      : [{ term: classification.functionalPhrase(code), definition }];
  });
}

/** Returns the finest functional codes that occur in income and expenditure, ascending. */
export function subjectsInGlossary(accounts: ValuesInput['books']['accounts']): string[] {
  const codes = new Set<string>();
  for (const { subject } of [...accounts.income, ...accounts.expenditure]) {
    if (subject !== undefined) codes.add(subject);
  }
  const parents = new Set([...codes].flatMap((code) => lineage(code).slice(0, -1)));
  return [...codes].filter((code) => !parents.has(code)).sort();
}
