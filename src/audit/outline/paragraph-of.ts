import type { PublishedText } from '../document.ts';
import type { Place } from '../../source/problem.ts';
import type { Outline } from './outline.ts';

/** A paragraph of the explanation with the one below it. */
export interface Paragraph {
  text: PublishedText;
  next: PublishedText | undefined;
  /** How many characters of the paragraph stand before the place. */
  offset: number;
}

/** Returns the paragraph in which a figure stands; undefined for a figure of a table. */
export function paragraphAt({ sections }: Outline, place: Place): Paragraph | undefined {
  for (const { texts } of sections) {
    for (const [index, text] of texts.entries()) {
      const { line, column } = text.place;
      const offset = place.column - column;
      if (line !== place.line || text.place.page !== place.page) continue;
      if (offset >= 0 && offset <= text.text.length)
        return { text, next: texts[index + 1], offset };
    }
  }
  return undefined;
}
