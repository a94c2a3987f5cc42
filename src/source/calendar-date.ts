const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const looseDate = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** Tells whether a text is a day of the calendar, written `2021-09-26`. */
export function isCalendarDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = isoDate.exec(text) ?? [];
  if (year === '') return false;
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= lastDay;
}

/** Returns a date written another way (2021年9月6日, 2021/9/6, full-width digits made half-width before) as `2021-09-06`, or undefined. */
export function toIsoDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = looseDate.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? iso : undefined;
}
