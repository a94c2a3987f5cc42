import type { Correction } from './report.ts';

/** The heading over what was corrected after publication. */
export const correctionsHeading = '更正说明';

/** What of a report tells its versions apart. */
export interface Versioned {
  publishedOn?: string;
  /** Ascending; absent where nothing was corrected. */
  corrections?: readonly Correction[];
}

/** Returns the ISO date of every published version, ascending: publication, then each correction. Empty for a draft. */
export function versionDates({ publishedOn, corrections = [] }: Versioned): string[] {
  if (publishedOn === undefined) return [];
  return [publishedOn, ...corrections.map(({ date }) => date)];
}

/** Returns the date of the version that is published now; undefined for a draft. */
export function currentVersion(report: Versioned): string | undefined {
  return versionDates(report).at(-1);
}

/** Returns the dates of the versions that a correction replaced, ascending. */
export function supersededVersions(report: Versioned): string[] {
  return versionDates(report).slice(0, -1);
}

/** Returns the name under which a superseded PDF lies in the folder of its report: `report-2021-09-26.pdf`. */
export function supersededFile(date: string): string {
  return `report-${date}.pdf`;
}

/** Returns the name under which it is kept beside the YAML file: `2020-report-2021-09-26.pdf`. */
export function archivedFile(year: number, date: string): string {
  return `${year}-${supersededFile(date)}`;
}
