/** Dates as they are printed. */

import { chineseDate } from '../report/chinese-date.ts';
import type { Versioned } from '../report/versions.ts';

/** @returns when a report was published and last corrected; for a draft, that it is one. */
export function dateLine({ publishedOn, corrections = [] }: Versioned): string {
  if (publishedOn === undefined) return '草稿，仅供预览';
  const corrected = corrections.at(-1);
  const line = `公开时间：${chineseDate(publishedOn)}`;
  return corrected === undefined ? line : `${line}　更正时间：${chineseDate(corrected.date)}`;
}
