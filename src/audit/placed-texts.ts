import type { PlacedText, SourceLines } from '../source/excerpt.ts';
import type { Place } from '../source/problem.ts';
import type { PublishedDocument } from './document.ts';

/** A text of the document and where it begins. */
interface Located {
  place: Place;
  text: string;
  /** The row that a cell stands in, and where the cell begins in it, in UTF-16 units. */
  row?: { text: string; offset: number };
}

/** What parts the cells of a row that is shown as a line. */
const divider = ' | ';

/**
 * Returns for places in the document the text that is shown around them: the paragraph as it was read, or the row of the
 * table. What a place counts differs from format to format, so each text is found by where it begins.
 */
export function placedTexts({ blocks }: PublishedDocument): SourceLines {
  const byLine = new Map<string, Located[]>();
  const add = (located: Located): void => {
    const key = lineKey(located.place);
    const known = byLine.get(key);
    if (known === undefined) byLine.set(key, [located]);
    else known.push(located);
  };
  for (const block of blocks) {
    if (block.kind === 'text') add(block);
    else for (const row of block.rows) rowOf(row).forEach(add);
  }
  return (place) => {
    const texts = byLine.get(lineKey(place)) ?? [];
    const located = texts.findLast((text) => text.place.column <= place.column);
    return located === undefined ? undefined : within(located, place);
  };
}

/** Places of one cell, or of one line, have the same key. */
function lineKey({ page, line, cell }: Place): string {
  return `${page ?? ''}|${line}|${cell === undefined ? '' : `${cell.table},${cell.row},${cell.cell}`}`;
}

/** Empty cells are left out: a wide table would show nothing else. */
function rowOf(cells: readonly { text: string; place: Place }[]): Located[] {
  const texts: string[] = [];
  const begins = cells.map(({ text }) => {
    const offset = texts.reduce((sum, before) => sum + before.length + divider.length, 0);
    if (text.trim() !== '') texts.push(text);
    return offset;
  });
  const text = texts.join(divider);
  return cells.map((cell, index) => ({ ...cell, row: { text, offset: begins[index] ?? 0 } }));
}

/** Places count UTF-16 units of what was read; excerpts count characters. */
function within({ place, text, row }: Located, { column }: Place): PlacedText {
  const offset = Math.min(column - place.column, text.length);
  const shown = row ?? { text, offset: 0 };
  const start = [...shown.text.slice(0, shown.offset + offset)].length;
  return { text: shown.text, start, ...(row === undefined ? {} : { length: [...text].length }) };
}
