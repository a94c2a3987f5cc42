import { isKnown } from '../accounts/figure.ts';
import { indicator, indicatorNames } from '../accounts/indicators.ts';
import type { Books } from '../accounts/query.ts';
import { amountWords } from './wording.ts';
import type { Wording } from './wording.ts';

const quotePattern = /\[\[([^[\]]*)\]\]/g;

/** Returns the names that a text quotes as `[[名称]]`, each once. */
export function quotedNames(text: string): string[] {
  return [...new Set([...text.matchAll(quotePattern)].map((match) => (match[1] ?? '').trim()))];
}

/** Tells whether a name may be quoted as `[[名称]]`. */
export function isQuotable(name: string): boolean {
  return indicatorNames.includes(name);
}

/** Puts computed figures where the author quotes them; what an author writes is otherwise plain text. */
export class AuthorText {
  private readonly books: Books;
  private readonly wording: Wording;

  constructor(books: Books, wording: Wording) {
    this.books = books;
    this.wording = wording;
  }

  /** Returns the text with every `[[名称]]` replaced by the figure as sentences print it; unknown ones say so. */
  fill(text: string): string {
    return text.replaceAll(quotePattern, (_, name: string) => {
      const figure = indicator(this.books, name.trim());
      if (isKnown(figure)) return amountWords(figure, this.wording);
      return figure === 'withheld' ? '依法不公开的数' : '未公布的数';
    });
  }

  /** Returns a reason or purpose as one line without its closing stop, ready to stand inside a sentence; null if none. */
  line(text: string | undefined): string | null {
    if (text === undefined) return null;
    return this.fill(text)
      .replace(/\s*\n\s*/g, '')
      .trim()
      .replace(/[。；，.;,]+$/, '');
  }

  /** Returns a paragraph: one line that ends with a stop; null if none. */
  paragraph(text: string | undefined): string | null {
    const line = this.line(text);
    return line === null ? null : `${line}。`;
  }
}
