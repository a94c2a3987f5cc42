import type { Report } from '../../src/report/report.ts';

/** Strings that decide what a value is, or that only code reads. */
const notText = new Set([
  'id',
  'unitId',
  'edition',
  'publishedOn',
  'kind',
  'scope',
  'orientation',
  'unit',
]);

/** @returns the report with every text that an author or a source could have written run through `change`. */
export function mapTexts(report: Report, change: (text: string) => string): Report {
  return mapValue('', report, change) as Report;
}

function mapValue(key: string, value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return notText.has(key) ? value : change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapValue(key, item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapValue(name, inner, change)]),
  );
}
