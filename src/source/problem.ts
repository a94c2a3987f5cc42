/** How grave a problem is: an error keeps its report from being published, a hint never does. */
export type Level = 'error' | 'warning' | 'hint';

/** A place in an authored file; line and column count from 1, columns in characters. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One finding, worded once in Chinese: what is wrong and what to do. The same value serves terminal, page and tests. */
export interface Problem {
  /** Stable rule code, e.g. `S012`. */
  code: string;
  level: Level;
  message: string;
  place: Place;
}
