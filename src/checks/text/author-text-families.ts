import type { RuleFamily } from '../../source/rule-description.ts';
import type { AccountsContext, FileContext, Rule } from '../context.ts';
import { onAuthorTexts } from './author-text-rules.ts';
import { bookFigures } from './figures/book-figures.ts';
import { disclosedCount } from './figures/disclosed-counts.ts';
import { subjectCodes } from './figures/subject-codes.ts';
import { figureRules, privacyRules, wordingRules } from './text-rules.ts';
import type { TextContext, TextRule } from './text-rule.ts';
import { unusedEntry } from './unused-entry.ts';

const onFiles = (rules: readonly TextRule[]): Rule<FileContext>[] =>
  rules.map((rule) => onAuthorTexts<FileContext>(rule));

/** The rules on author-written text that need no accounts. */
export const authorTextFamilies: readonly RuleFamily<Rule<FileContext>>[] = [
  { title: '作者文字：用词', rules: onFiles(wordingRules) },
  { title: '作者文字：个人信息', rules: onFiles(privacyRules) },
];

const withBooks = ({
  books,
  lastYear,
  disclosure,
  functional,
  economic,
}: AccountsContext): Partial<TextContext> => ({
  figures: { ...bookFigures(books, lastYear), count: (name) => disclosedCount(disclosure, name) },
  subjectCodes: () => subjectCodes(functional, economic, disclosure.年度),
});

/** The rules that compare author-written text with the accounts, and the one on what was marked as meant. */
export const authorFigureFamily: RuleFamily<Rule<AccountsContext>> = {
  title: '作者文字：数字',
  rules: [
    ...figureRules.map((rule) => onAuthorTexts<AccountsContext>(rule, withBooks)),
    unusedEntry(withBooks),
  ],
};
