import { digitDistance, parentCodes, sharedDigits } from './subject-codes.ts';

/** An older name of a code, as the data files state it; both years inclusive. */
export interface FormerName {
  名称: string;
  起?: number;
  止: number;
}

/** What every row of the data files states, whatever the classification. */
export interface SubjectRow {
  编码: string;
  名称: string;
  起?: number;
  止?: number;
  曾用名?: readonly FormerName[];
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Years, both inclusive; infinite where open. */
export interface YearRange {
  from: number;
  to: number;
}

/** A code that is not valid in the year asked for, but in others. */
export interface OtherYear<Subject extends Named> {
  /** The subject as it was named in the valid year nearest to the year asked for. */
  subject: Subject;
  /** First and last year in which the code is valid; undefined where open. */
  from: number | undefined;
  to: number | undefined;
  /** The subject of the same name in the year asked for; undefined where there is none or several. */
  sameName: Subject | undefined;
}

/** Subjects by code and year. Lookups cost one Map access. */
export interface SubjectTable<Subject extends Named> {
  /** Returns the subject that the code names in the year, undefined where it names none. */
  find(code: string, year: number): Subject | undefined;
  /** Returns all subjects of the year in code order. */
  list(year: number): readonly Subject[];
  /** Returns where else the code is valid; undefined where it is valid in the year, or never. */
  existsInOtherYear(code: string, year: number): OtherYear<Subject> | undefined;
  /**
   * Returns the subject of the year that the code is most likely a slip for: at most two digits off, and no
   * other as near; undefined where there is none.
   */
  nearest(code: string, year: number): Subject | undefined;
}

interface YearSubjects<Subject> {
  list: readonly Subject[];
  byCode: ReadonlyMap<string, Subject>;
}

interface Period<Subject> extends YearRange {
  subject: Subject;
  row: YearRange;
}

const within = (range: YearRange, year: number): boolean => range.from <= year && year <= range.to;
const gap = (range: YearRange, year: number): number =>
  Math.max(range.from - year, year - range.to);

function intersection(left: YearRange, right: YearRange): YearRange {
  return { from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) };
}

function union(ranges: readonly YearRange[]): YearRange {
  return {
    from: Math.min(...ranges.map((range) => range.from)),
    to: Math.max(...ranges.map((range) => range.to)),
  };
}

/** A row's years: its own, within those of the subject above it. */
function effectiveRange(
  row: SubjectRow,
  limits: YearRange,
  done: ReadonlyMap<string, readonly Period<unknown>[]>,
): YearRange {
  const parent = parentCodes(row.编码).at(-1);
  const above = parent === undefined ? undefined : done.get(parent);
  const outer = above === undefined || above.length === 0 ? limits : union(above);
  return intersection({ from: row.起 ?? -Infinity, to: row.止 ?? Infinity }, outer);
}

/** A row's names in time order, the current one last. */
function namePeriods(
  row: SubjectRow,
  range: YearRange,
): (YearRange & { name: string; current: boolean })[] {
  const periods = [];
  let { from } = range;
  for (const former of row.曾用名 ?? []) {
    periods.push({
      from: Math.max(former.起 ?? from, range.from),
      to: former.止,
      name: former.名称,
      current: false,
    });
    from = former.止 + 1;
  }
  periods.push({ from: Math.max(from, range.from), to: range.to, name: row.名称, current: true });
  return periods.filter((period) => period.from <= period.to);
}

interface Likeness {
  distance: number;
  shared: number;
  length: number;
}

/** Likelier first: fewer slips, more digits right from the start, a digit left out rather than one added. */
function compare(left: Likeness, right: Likeness): number {
  return left.distance - right.distance || right.shared - left.shared || right.length - left.length;
}

/** Returns the only subject of the narrowest circle (款, 类, everywhere) in which one is found; several are none. */
function onlyOne<Subject extends Named>(
  code: string,
  candidates: readonly Subject[],
): Subject | undefined {
  for (const circle of [5, 3, 0]) {
    const found = candidates.filter(
      (subject) => sharedDigits(subject.code, code) >= Math.min(circle, code.length - 2),
    );
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/**
 * Returns the table of the rows, which must be in code order (the subject above comes first). `create` makes
 * a subject from a row and one of its names; `current` is false for an older name.
 */
export function subjectTable<Row extends SubjectRow, Subject extends Named>(
  rows: readonly Row[],
  limits: YearRange,
  create: (row: Row, name: string, current: boolean) => Subject,
): SubjectTable<Subject> {
  const byCode = new Map<string, Period<Subject>[]>();
  const byYear = new Map<number, YearSubjects<Subject>>();
  for (const row of rows) {
    const range = effectiveRange(row, limits, byCode);
    const periods = namePeriods(row, range).map(({ from, to, name, current }) => ({
      from,
      to,
      row: range,
      subject: create(row, name, current),
    }));
    byCode.set(row.编码, [...(byCode.get(row.编码) ?? []), ...periods]);
  }

  /** The subjects of a year, sorted out once: many files ask for the same one by the thousand. */
  function inYear(year: number): YearSubjects<Subject> {
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const subjects = [...byCode.values()]
      .flat()
      .filter((period) => within(period, year))
      .map((period) => period.subject);
    const sorted = {
      list: subjects,
      byCode: new Map(subjects.map((subject) => [subject.code, subject])),
    };
    byYear.set(year, sorted);
    return sorted;
  }
  const find = (code: string, year: number): Subject | undefined => inYear(year).byCode.get(code);
  const list = (year: number): readonly Subject[] => inYear(year).list;

  return {
    find,
    list,
    existsInOtherYear(code, year) {
      const periods = byCode.get(code) ?? [];
      const [closest] = [...periods].sort((left, right) => gap(left, year) - gap(right, year));
      if (closest === undefined || within(closest, year)) return undefined;
      const { from, to } = closest.row;
      const { subject } = closest;
      const candidates = list(year).filter(
        (other) => other.name === subject.name && other.code.length === code.length,
      );
      return {
        subject,
        from: Number.isFinite(from) ? from : undefined,
        to: Number.isFinite(to) ? to : undefined,
        sameName: onlyOne(code, candidates),
      };
    },
    nearest(code, year) {
      const ranked = list(year)
        .map((subject) => ({
          subject,
          distance: digitDistance(code, subject.code),
          shared: sharedDigits(code, subject.code),
          length: subject.code.length,
        }))
        .filter(({ distance }) => distance > 0 && distance <= 2)
        .sort(compare);
      const [first, second] = ranked;
      if (first === undefined || (second !== undefined && compare(first, second) === 0))
        return undefined;
      return first.subject;
    },
  };
}
