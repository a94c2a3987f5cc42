/** Dates as they are printed. */

import type { Versioned } from '../report/versions.ts';

/** @returns `2021年9月26日` for `2021-09-26`: full, without leading zeros (GB/T 9704). */
export function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** @returns when a report was published and last corrected; for a draft, that it is one. */
export function dateLine({ publishedOn, corrections = [] }: Versioned): string {
  if (publishedOn === undefined) return '草稿，仅供预览';
  const corrected = corrections.at(-1);
  const line = `公开时间：${chineseDate(publishedOn)}`;
  return corrected === undefined ? line : `${line}　更正时间：${chineseDate(corrected.date)}`;
}
