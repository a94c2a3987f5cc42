import { textWidth } from '../../source/excerpt.ts';

/**
 * Returns the rows as lines in which the columns stand under each other on a terminal, full-width characters counted
 * twice; the columns of `right`, counted from 0, are flush right.
 */
export function alignColumns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - textWidth(text));
        return right.includes(column) ? room + text : text + room;
      })
      .join('  ')
      .trimEnd(),
  );
}
