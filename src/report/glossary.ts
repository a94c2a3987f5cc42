import { lineage } from '../accounts/query.ts';
import { indicator } from '../accounts/indicators.ts';
import type { ResolvedEdition } from './edition.ts';
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
  { 名词解释: items, 名词: terms }: Pick<ResolvedEdition, '名词解释' | '名词'>,
  input: ValuesInput,
  fill: (text: string) => string,
): GlossaryTerm[] {
  const standard = items.flatMap((item): Entry[] => {
    if (typeof item !== 'string') return expand(item.展开, input);
    const term = terms[item];
    if (term === undefined) throw new Error(`版式没有名词“${item}”`);
    if (term.凡有 !== undefined && !occurs(term.凡有, input)) return [];
    return [{ term: item, definition: fill(term.释义) }];
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

/** The functional subjects that occur, finest level known or 类 only, that have a definition on file or by the author. */
function expand(
  level: '功能科目' | '功能类级科目',
  { books, classification, disclosure }: ValuesInput,
): Entry[] {
  const authored = new Map((disclosure.名词解释 ?? []).map((entry) => [entry.名词, entry.释义]));
  const finest = subjectsInGlossary(books.accounts);
  const codes =
    level === '功能科目' ? finest : [...new Set(finest.map((code) => code.slice(0, 3)))];
  return codes.flatMap((code) => {
    const term = classification.functionalPhrase(code);
    const definition = classification.definition(code) ?? authored.get(term);
    return definition === undefined ? [] : [{ term, definition }];
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
