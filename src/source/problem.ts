/** How grave a problem is: an error keeps its report from being published, a hint never does. */
export type Level = 'error' | 'warning' | 'hint';

/** A place in an authored file; line and column count from 1, columns in characters. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** How many characters the place covers, where that is known: what a mark under the line shows. */
  length?: number;
  /** The page of a paginated document, counted from 1; `line` then counts the lines of that page. */
  page?: number;
  /** The paragraph of a document without lines, counted from 1. */
  paragraph?: number;
  /** The cell of a table in a document without lines. */
  cell?: CellPlace;
}

/** A cell as a reader counts it, from 1: which table of the page or document, which row, which cell of that row. */
export interface CellPlace {
  table: number;
  row: number;
  cell: number;
}

/** Another figure that a finding speaks of. */
export interface RelatedPlace {
  /** What stands there, in Chinese, e.g. `基本支出`. */
  label: string;
  place: Place;
}

/** What a finding carries beside its message: for machines, reviewers and tests. */
export interface ProblemDetails {
  /** What the rule computed, as printed, e.g. `229.85万元`. */
  expected?: string;
  /** What stands there, as printed. */
  found?: string;
  /** The other figures involved, in reading order. */
  related?: readonly RelatedPlace[];
}

/** One finding, worded once in Chinese: what is wrong and what to do. The same value serves terminal, page and tests. */
export interface Problem extends ProblemDetails {
  /** Stable rule code, e.g. `S012`. */
  code: string;
  level: Level;
  message: string;
  place: Place;
}
