import type { Report } from '../report/report.ts';

/** Returns the folder of a report below the output, with forward slashes: `unit/year`. */
export function reportFolder({ unitId, year }: Pick<Report, 'unitId' | 'year'>): string {
  return `${unitId}/${year}`;
}
