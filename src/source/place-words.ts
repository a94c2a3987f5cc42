import type { Place } from './problem.ts';

/** Tells whether the place is a line of a text file, which an editor can open. */
export function isLine({ page, paragraph, cell }: Place): boolean {
  return page === undefined && paragraph === undefined && cell === undefined;
}

/** Returns the place inside its file: `第 3 行第 40 列`, `第 12 页第 5 行`, `第 34 段`, `第 2 张表第 4 行第 3 格`. */
export function placeWords(place: Place): string {
  const { line, column, page, paragraph, cell } = place;
  if (isLine(place)) return `第 ${line} 行第 ${column} 列`;
  const onPage = page === undefined ? '' : `第 ${page} 页`;
  if (cell !== undefined) {
    return `${onPage}第 ${cell.table} 张表第 ${cell.row} 行第 ${cell.cell} 格`;
  }
  return paragraph === undefined ? `${onPage}第 ${line} 行` : `第 ${paragraph} 段`;
}

/** Returns file and place in one word that a terminal makes a link of: `data/a.yaml:3:40`, `公开.pdf:第12页第5行`. */
export function filePlace(place: Place): string {
  const { file, line, column } = place;
  return isLine(place)
    ? `${file}:${line}:${column}`
    : `${file}:${placeWords(place).replaceAll(' ', '')}`;
}
